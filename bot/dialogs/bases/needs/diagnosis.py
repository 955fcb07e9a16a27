"""An entry diagnosis: one card filled from habit, changed in place; words are its conclusion."""

from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.bases.choices import labelled, ticked, typed
from bot.dialogs.bases.needs.view import LONGEST, person_of
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Diagnosing
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.bases.diagnoses import (
    LONGEST_CONCLUSION,
    DiagnosisDraft,
    DiagnosisMethod,
    MentorTool,
)
from bot.domain.errors import UnknownWord
from bot.domain.ids import DifficultyId
from bot.domain.names import cut
from bot.domain.spoken import Toward

_YEAR = timedelta(days=366)


@dataclass
class Entry:
    """What is filled so far; an empty day is today."""

    method: str = DiagnosisMethod.INTERVIEW.value
    tool: str = ""
    day: str = ""
    conclusion: str = ""
    needs: list[int] = field(default_factory=list)

    @classmethod
    def read(cls, manager: DialogManager) -> "Entry":
        return cls(**manager.dialog_data.get("entry", {}))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data["entry"] = asdict(self)

    def draft(self, today: date) -> DiagnosisDraft:
        return DiagnosisDraft(
            method=DiagnosisMethod(self.method),
            made_on=date.fromisoformat(self.day) if self.day else today,
            conclusion=self.conclusion,
            tool=MentorTool(self.tool) if self.tool else None,
            difficulties=tuple(DifficultyId(one) for one in self.needs),
        )


async def form(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, entry = tongue(dialog_manager), Entry.read(dialog_manager)
    draft = entry.draft(words.today)
    none = words.say("bases-empty")
    found = await services_of(dialog_manager).bases.difficulties.of_person(
        person_of(dialog_manager), speaker(dialog_manager)
    )
    chosen = [one.words for one in found if one.id in entry.needs]
    return {
        "text": words.html(
            "bases-diagnosis-form",
            method=words.label("diagnosis-method", draft.method),
            tool=words.label("mentor-tool", draft.tool) if draft.tool else none,
            day=words.day(draft.made_on),
            needs="; ".join(chosen) or none,
            conclusion=draft.conclusion or words.say("bases-diagnosis-write"),
        ),
        "methods": labelled(words, "diagnosis-method", DiagnosisMethod),
        "tools": labelled(words, "mentor-tool", MentorTool),
        "tools_rows": len(MentorTool),
        "needs": [
            {"id": str(one.id), "name": _ticked(one.words, on=one.id in entry.needs)}
            for one in found
        ],
        "needs_rows": len(found),
        "some_needs": bool(found),
        "ready": bool(draft.conclusion),
    }


def _ticked(words: str, *, on: bool) -> str:
    return cut(ticked(words, on=on), LONGEST)


def windows() -> list[Window]:
    shown = {"text": "…", "methods": [], "tools": [], "needs": [], "some_needs": True}
    shown |= {"tools_rows": 0, "needs_rows": 0}
    inner = {
        Diagnosing.method: (Say("bases-ask-method"), Column(named("m", method, items="methods"))),
        Diagnosing.tool: (Say("bases-ask-tool"), *paged(named("t", tool, items="tools"), "tools")),
        Diagnosing.needs: (
            Say("bases-ask-found"),
            *paged(named("n", need, items="needs"), "needs"),
        ),
        Diagnosing.day: (
            Say("bases-ask-made"),
            day_input(made_on, Toward.PAST),
            DayPicker("made", made_on, bounds=_bounds, quick=(0, -1)),
        ),
    }
    return [
        form_window(shown),
        *(
            Window(
                *parts,
                back_row(Diagnosing.form),
                state=state,
                getter=form,
                preview_data=shown,
            )
            for state, parts in inner.items()
        ),
    ]


def form_window(shown: dict[str, Any]) -> Window:
    return Window(
        Shown("text"),
        typed(concluded),
        Button(Label("button-bases-save"), id="save", on_click=save, when="ready"),
        Fitted(
            SwitchTo(Label("button-bases-method"), id="method", state=Diagnosing.method),
            SwitchTo(Label("button-bases-tool"), id="tool", state=Diagnosing.tool),
            SwitchTo(Label("button-bases-day"), id="day", state=Diagnosing.day),
            SwitchTo(
                Label("button-bases-found"), id="found", state=Diagnosing.needs, when="some_needs"
            ),
            width=2,
        ),
        back_row(),
        state=Diagnosing.form,
        getter=form,
        preview_data=shown,
    )


def _bounds(manager: DialogManager) -> tuple[date, date]:
    today = tongue(manager).today
    return today - _YEAR, today


async def concluded(message: Message, _: MessageInput, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.conclusion = words_of(message, LONGEST_CONCLUSION)
    entry.write(manager)


async def method(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(DiagnosisMethod):
        raise UnknownWord
    entry = Entry.read(manager)
    entry.method = code
    await _back(manager, entry)


async def tool(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(MentorTool):
        raise UnknownWord
    entry = Entry.read(manager)
    entry.tool = "" if entry.tool == code else code
    await _back(manager, entry)


async def need(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = Entry.read(manager)
    entry.needs = sorted({*entry.needs} ^ {number_of(code)})
    entry.write(manager)


async def made_on(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    entry.day = day.isoformat()
    await _back(manager, entry)


async def save(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Entry.read(manager).draft(tongue(manager).today)
    diagnosing = services_of(manager).bases.diagnosing
    await diagnosing.record(person_of(manager), draft, speaker(manager))
    await manager.done()


async def _back(manager: DialogManager, entry: Entry) -> None:
    entry.write(manager)
    await manager.switch_to(Diagnosing.form)
