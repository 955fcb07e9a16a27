"""What an open plan dialog remembers: ids and unfinished input, never the items themselves."""

from dataclasses import dataclass
from datetime import date

from bot.dialogs.kept import Kept, given
from bot.domain.ids import DifficultyId, ItemId, PairId, PersonId
from bot.domain.plans import (
    Contour,
    Direction,
    ItemDetails,
    ItemDraft,
    PlanItem,
    WorkForm,
)


@dataclass
class Entry(Kept):
    """`pair` None: the reader's usual one. The draft's lines belong to a new or edited item."""

    pair: int | None = None
    several: bool = False
    item: int | None = None
    editing: bool = False
    title: str = ""
    direction: str = Direction.METHOD
    work_form: str = WorkForm.CONSULTATION
    due: str = ""
    responsible: int | None = None
    difficulty: int | None = None
    expected: str = ""
    led_by: int | None = None
    contour: str = ""
    form_words: str = ""
    template: str = ""
    move_to: str = ""
    finished: int | None = None
    notice: str = ""

    @property
    def pair_id(self) -> PairId:
        return PairId(given(self.pair))

    @property
    def item_id(self) -> ItemId:
        return ItemId(given(self.item))

    def forget(self) -> None:
        """What was just done stays on the screen until the next step."""
        self.finished, self.notice = None, ""

    def begin_new(self, due: date) -> None:
        """An empty item; the usual date is two weeks ahead."""
        self.item, self.editing, self.title = None, False, ""
        self.direction, self.work_form = Direction.METHOD, WorkForm.CONSULTATION
        self.due, self.responsible = due.isoformat(), None
        self._detail(ItemDetails())

    def begin_edit(self, item: PlanItem) -> None:
        self.item, self.editing, self.title = item.id, True, item.title
        self.direction, self.work_form = item.direction, item.work_form
        self.due, self.responsible = item.due.isoformat(), item.responsible_id
        self._detail(item.details)

    def _detail(self, of: ItemDetails) -> None:
        self.difficulty, self.led_by = of.difficulty, of.led_by
        self.expected, self.contour = of.expected or "", of.contour or ""
        self.form_words = of.form or ""

    def draft(self) -> ItemDraft:
        return ItemDraft(
            direction=Direction(self.direction),
            work_form=WorkForm(self.work_form),
            title=self.title,
            due=date.fromisoformat(self.due),
            responsible_id=None if self.responsible is None else PersonId(self.responsible),
            details=self.details(),
        )

    def details(self) -> ItemDetails:
        return ItemDetails(
            difficulty=None if self.difficulty is None else DifficultyId(self.difficulty),
            expected=self.expected or None,
            led_by=None if self.led_by is None else PersonId(self.led_by),
            contour=Contour(self.contour) if self.contour else None,
            form=self.form_words or None,
        )
