"""One practice: told in three parts, agreed to, published, rated on the sheet of five."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.community.knowledge import practice_steps as steps
from bot.dialogs.community.knowledge.practices import points
from bot.dialogs.lists import named
from bot.dialogs.papers.sending import paper_button
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Practices
from bot.dialogs.turn import Tongue, speaker, tongue
from bot.dialogs.typed import ask_window, number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.practices import LEAST, MOST, Criterion, Practice, PracticePart
from bot.domain.people import MANAGERS
from bot.services.community.practising import RATERS, may_change
from bot.texts import Html

_MARKS = [{"code": str(one), "name": str(one)} for one in range(LEAST, MOST + 1)]


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await steps.practising(dialog_manager).get(steps.known(dialog_manager), by)
    author, curator = found.author_id == by.person_id, bool(by.roles & MANAGERS)
    return {
        "text": Html("\n\n".join(_pieces(words, found))),
        "parts": [
            {"code": str(one), "name": words.label("practice-part", one)} for one in PracticePart
        ]
        if may_change(found, by)
        else [],
        "may": may_change(found, by),
        "may_agree": author and not found.agreed,
        "may_disagree": author and found.agreed,
        "may_publish": curator and found.agreed and not found.published,
        "may_unpublish": curator and found.published,
        "may_rate": bool(by.roles & RATERS) and not author,
    }


def _pieces(words: Tongue, found: Practice) -> list[Html]:
    pieces = [words.html("practices-card", title=found.title)]
    for part in PracticePart:
        name, said = words.label("practice-part", part), found.part(part)
        key = "practices-part" if said else "practices-part-none"
        values = {"part": name, "words": said} if said else {"part": name}
        pieces.append(words.html(key, **values))
    if found.tags:
        pieces.append(words.html("practices-tags", tags=", ".join(found.tags)))
    if found.mean is not None:
        mean = points(found.mean)
        pieces.append(words.html("practices-mean", mean=mean, raters=found.raters))
    if found.pair_id is not None and not found.published:
        pieces.append(words.html("practices-from-pair"))
    return [*pieces, words.html(f"practices-state-{_state(found)}")]


def _state(found: Practice) -> str:
    if found.removed:
        return "removed"
    if found.published:
        return "published"
    return "agreed" if found.agreed else "draft"


async def asked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    part = PracticePart(Entry.read(dialog_manager).part)
    return {"part": tongue(dialog_manager).label("practice-part", part)}


async def rated(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    number = len(Entry.read(dialog_manager).marks)
    criterion = list(Criterion)[min(number, len(Criterion) - 1)]
    return {
        "number": str(number + 1),
        "criterion": tongue(dialog_manager).label("sheet", criterion),
        "marks": _MARKS,
    }


async def begin_rating(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    Entry.keep(manager, marks={})
    await manager.switch_to(Practices.rate)


async def give_mark(_: CallbackQuery, __: Any, manager: DialogManager, mark: int) -> None:
    """Five taps; the sheet is kept with the last one."""
    marks = Entry.read(manager).marks
    left = [one for one in Criterion if one not in marks]
    if left:
        marks = {**marks, str(left[0]): mark}
        Entry.keep(manager, marks=marks)
    if len(left) <= 1:
        await steps.practising(manager).rate(steps.known(manager), marks, speaker(manager))
        Entry.keep(manager, marks={})
        await manager.switch_to(Practices.card)


def windows() -> list[Window]:
    shown: dict[str, Any] = {"text": "…", "parts": [], "may": True, "may_rate": True}
    shown |= {"may_agree": True, "may_publish": True}
    return [
        _card_window(shown),
        ask_window(
            Practices.part,
            "practices-ask-part",
            steps.write,
            Practices.card,
            getter=asked,
            preview={"part": "…"},
        ),
        *(_asking(*row) for row in _QUESTIONS),
        _rate_window(),
    ]


def _rate_window() -> Window:
    return Window(
        Say("practices-rate"),
        Fitted(
            named("mark", give_mark, number_of, items="marks"),
            width=5,
        ),
        back_row(Practices.card),
        state=Practices.rate,
        getter=rated,
        preview_data={"number": "1", "criterion": "…", "marks": _MARKS},
    )


_QUESTIONS: tuple[tuple[Any, Any, Any], ...] = (
    (Practices.title, "practices-ask", steps.retitle),
    (Practices.tags, "practices-ask-tags", steps.retag),
)


def _asking(state: Any, key: str, then: Any) -> Window:
    return ask_window(state, key, then, Practices.card)


def _card_window(shown: dict[str, Any]) -> Window:
    def act(name: str, then: Any, when: str) -> Button:
        return Button(Label(f"button-practice-{name}"), id=name, on_click=then, when=when)

    def to(name: str, state: Any) -> SwitchTo:
        return SwitchTo(Label(f"button-practice-{name}"), id=name, state=state, when="may")

    return Window(
        Shown("text"),
        act("publish", steps.publish, "may_publish"),
        act("agree", steps.agree, "may_agree"),
        act("rate", begin_rating, "may_rate"),
        Fitted(named("parts", steps.pick_part), width=2),
        Row(to("title", Practices.title), to("tags", Practices.tags)),
        Row(
            act("disagree", steps.disagree, "may_disagree"),
            act("unpublish", steps.unpublish, "may_unpublish"),
        ),
        act("remove", steps.remove, "may"),
        paper_button("practice", steps.known),
        back_row(Practices.found),
        state=Practices.card,
        getter=card,
        preview_data=shown,
    )
