"""Ending a pair: what is unfinished, with the way to it; why, in words where it needs them."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.openers.closing import open_report_above
from bot.dialogs.pairs import view_steps as steps
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import PairView
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, words_of
from bot.dialogs.words import Label, Shown
from bot.domain.closing.ending import IN_WORDS, LONGEST_WHY, Unfinished
from bot.domain.errors import UnknownWord
from bot.domain.pairing import ENDINGS
from bot.domain.pairs import CompletionReason
from bot.texts import Html


async def reasons(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, pair = tongue(dialog_manager), steps.pair_of(dialog_manager)
    ending = services_of(dialog_manager).closing.ending
    left = await ending.unfinished(pair, speaker(dialog_manager))
    return {
        "text": _left(words, left),
        "items": bool(left.items),
        "met": bool(left.meetings),
        "needs": bool(left.difficulties),
        "report": left.report is not None and left.report_missing,
        "ending": [
            {"code": str(one), "name": words.label("completion-reason", one, short=True)}
            for one in ENDINGS
        ],
    }


def _left(words: Tongue, left: Unfinished) -> Html:
    """One line for each thing that an end would leave as it is."""
    counts = {
        "closing-left-items": len(left.items),
        "closing-left-meetings": len(left.meetings),
        "closing-left-difficulties": len(left.difficulties),
    }
    lines = [words.html(key, count=count) for key, count in counts.items() if count]
    if left.report_missing:
        lines.append(words.html("closing-left-report"))
    head = [words.html("closing-left"), *lines, ""] if lines else []
    return Html("\n".join([*head, words.html("pairs-ask-ending")]))


async def choose(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    if code not in CompletionReason.__members__.values():
        raise UnknownWord
    reason = CompletionReason(code)
    if reason in IN_WORDS:
        manager.dialog_data["reason"] = code
        await manager.switch_to(PairView.close_why)
    else:
        await _close(manager, reason, None)


async def said(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _close(manager, _reason(manager), words_of(message, LONGEST_WHY))


async def _close(manager: DialogManager, reason: CompletionReason, why: str | None) -> None:
    pair, by = steps.pair_of(manager), speaker(manager)
    await services_of(manager).pairing.close(pair, reason, by, why)
    manager.dialog_data["undo"] = True
    await manager.switch_to(PairView.card)


def _reason(manager: DialogManager) -> CompletionReason:
    try:
        return CompletionReason(manager.dialog_data.get("reason", ""))
    except ValueError:
        raise UnknownWord from None


async def chosen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    reason = _reason(dialog_manager)
    return {"reason": tongue(dialog_manager).label("completion-reason", reason)}


async def report(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_report_above(manager, steps.pair_of(manager))


def ending_windows() -> list[Window]:
    return [reason_window(), why_window()]


def reason_window() -> Window:
    return Window(
        Shown("text"),
        Fitted(
            Button(Label("button-plan"), id="plan", on_click=steps.open_plan, when="items"),
            SwitchTo(Label("button-meetings"), id="met", state=PairView.meetings, when="met"),
            Button(Label("button-bases-pair"), id="needs", on_click=steps.needs, when="needs"),
            Button(Label("button-closing-report"), id="report", on_click=report, when="report"),
            width=2,
        ),
        Column(named("ending", choose)),
        back_row(PairView.card),
        state=PairView.close,
        getter=reasons,
        preview_data={"text": "…", "items": True, "met": True, "ending": []},
    )


def why_window() -> Window:
    return ask_window(
        PairView.close_why,
        "closing-ask-why",
        said,
        PairView.close,
        getter=chosen,
        preview={"reason": "…"},
    )
