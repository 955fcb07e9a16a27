"""«Проверено, всё в порядке»: why and for how long; and the lights of the pair over time."""

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row

from bot.catalog import choices
from bot.dialogs.lists import PAGE, named
from bot.dialogs.papers.pictures import send_picture
from bot.dialogs.rows import back_row
from bot.dialogs.signals import wording
from bot.dialogs.signals.pair import signal_of
from bot.dialogs.signals.place import Place
from bot.dialogs.signals.steps import service
from bot.dialogs.states import PairSignals
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.signals.checks import LONGEST_REASON, Term
from bot.services.overview.telling import pair_name
from bot.services.signals.checking import Why
from bot.texts import Html

_TERMS: Final = (Term.TWO_WEEKS, Term.MONTH, Term.YEAR)


async def reasons(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, place = tongue(dialog_manager), Place.read(dialog_manager)
    reading = await service(dialog_manager).of_pair(place.pair_id, speaker(dialog_manager))
    found, _check = signal_of(reading, place.code)
    rows = [{"code": one.code, "name": one.say(words.lang)} for one in choices("check_reasons")]
    return {"title": wording.card_of(found).title.say(words.lang), "reasons": rows}


async def terms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    rows = [
        {"code": one, "name": words.say(f"button-signals-term-{one.replace('_', '-')}")}
        for one in _TERMS
    ]
    return {"terms": rows}


async def reason(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _because(manager, code, "")


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _because(manager, "", words_of(message, LONGEST_REASON))


async def _because(manager: DialogManager, code: str, words: str) -> None:
    place = Place.read(manager)
    place.reason, place.words = code, words
    place.write(manager)
    await manager.switch_to(PairSignals.term)


async def until(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in _TERMS:
        raise UnknownWord
    place, by = Place.read(manager), speaker(manager)
    why = Why(place.reason, place.words)
    await service(manager).check(place.pair_id, place.code, why, Term(code), by)
    place.reason, place.words = "", ""
    place.write(manager)
    await manager.switch_to(PairSignals.signal)


async def history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, place = tongue(dialog_manager), Place.read(dialog_manager)
    by = speaker(dialog_manager)
    pair, changes = await services_of(dialog_manager).signals.pairs.history(place.pair_id, by)
    page = min(place.page, max(0, len(changes) - 1) // PAGE)
    shown = changes[page * PAGE : (page + 1) * PAGE]
    key = "signals-history" if changes else "signals-history-none"
    lines = [words.html(key, pair=pair_name(pair))]
    lines += [wording.change_line(words, one) for one in shown]
    return {
        "text": Html("\n".join(lines)),
        "earlier": len(changes) > (page + 1) * PAGE,
        "later": page > 0,
        "lit": any(one.light for one in changes),
    }


async def picture(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """How long each light stood."""
    known, by = Place.read(manager).pair_id, speaker(manager)
    await send_picture(manager, await services_of(manager).pictures.light_of_pair(known, by))


async def earlier(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    _turn(manager, 1)


async def later(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    _turn(manager, -1)


def _turn(manager: DialogManager, pages: int) -> None:
    place = Place.read(manager)
    place.page = max(0, place.page + pages)
    place.write(manager)


def reason_window() -> Window:
    return ask_window(
        PairSignals.reason,
        "signals-ask-reason",
        typed,
        PairSignals.signal,
        Column(named("reasons", reason)),
        getter=reasons,
        preview={"title": "…", "reasons": []},
    )


def term_window() -> Window:
    return Window(
        Say("signals-ask-term"),
        Column(named("terms", until)),
        back_row(PairSignals.reason),
        state=PairSignals.term,
        getter=terms,
        preview_data={"terms": []},
    )


def history_window() -> Window:
    return Window(
        Shown("text"),
        Row(
            Button(
                Label("button-signals-earlier"), id="earlier", on_click=earlier, when="earlier"
            ),
            Button(Label("button-signals-later"), id="later", on_click=later, when="later"),
        ),
        Button(Label("button-picture"), id="picture", on_click=picture, when="lit"),
        back_row(PairSignals.view),
        state=PairSignals.history,
        getter=history,
        preview_data={"text": "…", "earlier": True, "later": True, "lit": True},
    )
