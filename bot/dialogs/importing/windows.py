"""Three screens: what may be sent, what a file would do, what was loaded."""

import html
from typing import Any

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.importing import steps
from bot.dialogs.importing.looking import FEW, look, words_of
from bot.dialogs.pages import fitting
from bot.dialogs.rows import back_row, menu_button
from bot.dialogs.states import Importing
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.documents.importing.wording import ImportWords
from bot.domain.importing.fitting.outcome import Outcome
from bot.domain.importing.sheets import Sheet

_LONGEST = 3_500
_REMARKS = 6


def dialog() -> Dialog:
    return Dialog(_start(), _seen(), _done())


def _start() -> Window:
    return Window(
        Say("loading-title"),
        Button(Label("button-import-template"), id="template", on_click=steps.give_template),
        back_row(),
        state=Importing.start,
        getter=_allowed,
        preview_data={},
    )


async def _allowed(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    services_of(dialog_manager).importing.allowed(speaker(dialog_manager))
    return {}


def _seen() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-import-load"), id="load", on_click=steps.load, when="ready"),
        Button(
            Label("button-import-template"),
            id="template",
            on_click=steps.give_template,
            when="faulty",
        ),
        back_row(Importing.start),
        state=Importing.seen,
        getter=_look,
        preview_data={"text": "…", "ready": True, "faulty": False},
    )


async def _look(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    start: Any = dialog_manager.start_data
    outcome = await look(dialog_manager, start["file"], start["name"])
    dialog_manager.dialog_data["figures"] = outcome.figures
    words, tell = words_of(dialog_manager), tongue(dialog_manager).html
    if outcome.sound:
        head = tell("loading-seen", file=start["name"], count=outcome.count)
        blocks = _sound(outcome, words, tell)
    else:
        count = len(outcome.notes.faults)
        head = tell("loading-seen-faults", file=start["name"], count=count)
        blocks = [_listed([words.placed(one) for one in outcome.notes.faults[:FEW]])]
        if count > FEW:
            blocks.append(tell("loading-more", count=str(count - FEW)))
    return {
        "text": fitting("\n\n".join([head, *blocks]).split("\n"), "…", _LONGEST),
        "ready": outcome.sound and not outcome.idle,
        "faulty": not outcome.sound,
    }


def _sound(outcome: Outcome, words: ImportWords, tell: Any) -> list[str]:
    """Counts with the first lines, then what is worth knowing."""
    blocks: list[str] = []
    if new := words.counts(outcome, lambda part: len(part.new)):
        blocks.append(tell("loading-seen-new", words=new) + _below(words.new_lines(outcome)))
    if changed := words.counts(outcome, lambda part: len(part.changed)):
        lines = words.changed_lines(outcome)
        blocks.append(tell("loading-seen-changed", words=changed) + _below(lines))
    if same := words.counts(outcome, lambda part: part.same):
        blocks.append(tell("loading-seen-same", words=same))
    if outcome.idle:
        blocks.append(tell("loading-seen-idle"))
    if remarks := [words.remark(one) for one in outcome.notes.remarks[:_REMARKS]]:
        blocks.append(tell("loading-seen-remarks") + _below(remarks))
    return blocks


def _below(lines: list[str]) -> str:
    return "\n" + _listed(lines) if lines else ""


def _listed(lines: list[str]) -> str:
    return "\n".join(f"• {html.escape(line, quote=False)}" for line in lines)


def _done() -> Window:
    return Window(
        Say("loading-done", when="people"),
        Say("loading-done-changed", when="others"),
        Button(Label("button-import-invite"), id="invite", on_click=steps.invite, when="people"),
        Row(menu_button()),
        state=Importing.done,
        getter=_loaded,
        preview_data={"words": "12", "people": True, "others": False},
    )


async def _loaded(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    figures = dialog_manager.dialog_data["figures"]
    counts = {sheet: sum(figures.get(sheet, [0, 0, 0])[:2]) for sheet in Sheet}
    said = [words.say(f"loading-count-{sheet}", count=n) for sheet, n in counts.items() if n]
    people = bool(figures.get(Sheet.PEOPLE, [0])[0])
    return {"words": ", ".join(said), "people": people, "others": not people}
