"""Signals of one pair, and one of them with what may be done."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.signals import steps, wording
from bot.dialogs.signals.place import Place
from bot.dialogs.states import PairSignals
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.nudges import addressees
from bot.domain.people import MANAGERS, Actor
from bot.domain.signals import Check, Signal
from bot.domain.signals.refusals import SignalGone
from bot.domain.signals.steps import Step
from bot.services.signals.checking import Reading
from bot.texts import Html

# What a curator alone may do of a pair; a head looks, asks and offers.
_MANAGING = frozenset({Step.PAUSE, Step.ORDER, Step.TERMS, Step.MATCHING})
_CHECKED = "✓ "
_NOTHING: dict[str, Any] = {"steps": [], "may_check": False, "checked": False, "offered": False}


async def _reading(manager: DialogManager) -> Reading:
    place = Place.read(manager)
    return await services_of(manager).signals.pairs.of_pair(place.pair_id, speaker(manager))


async def view(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, place = tongue(dialog_manager), Place.read(dialog_manager)
    reading = await _reading(dialog_manager)
    verdict = reading.state.verdict
    return {
        "text": _noticed(words, place, wording.whole(words, reading)),
        "signals": [_row(words, *one) for one in wording.worst_first(verdict)],
        "may_offer": reading.may_offer,
        "offered": place.offered,
        "late": bool(speaker(dialog_manager).roles & MANAGERS and addressees(reading.state)),
    }


async def signal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, place = tongue(dialog_manager), Place.read(dialog_manager)
    reading = await _reading(dialog_manager)
    try:
        found, check = signal_of(reading, place.code)
    except SignalGone:
        # A step that was taken from here may have done away with it.
        return {"text": words.html("signals-gone"), **_NOTHING}
    may_check = reading.may_check and bool(found.light.severity)
    return {
        "text": _noticed(words, place, wording.one_signal(words, found, check)),
        "steps": _steps(words, found, reading, speaker(dialog_manager)),
        "may_check": may_check and check is None,
        "checked": may_check and check is not None,
        "offered": place.offered,
    }


def signal_of(reading: Reading, code: str) -> tuple[Signal, Check | None]:
    """The signal as it is now; SignalGone when the pair has done something meanwhile."""
    for found, check in wording.worst_first(reading.state.verdict):
        if found.code == code:
            return found, check
    raise SignalGone


def _noticed(words: Tongue, place: Place, text: Html) -> Html:
    return Html(f"{words.html(place.notice)}\n\n{text}") if place.notice else text


def _row(words: Tongue, found: Signal, check: Check | None) -> dict[str, str]:
    title = wording.card_of(found).title.say(words.lang)
    sign = _CHECKED if check else f"{wording.mark(words, found.light)} "
    return {"code": found.code, "name": sign + title}


def _steps(words: Tongue, found: Signal, reading: Reading, by: Actor) -> list[dict[str, str]]:
    """Doors that this reader may open."""
    suggested = wording.card_of(found).steps
    manages = bool(by.roles & MANAGERS)
    known = [
        one
        for one in suggested
        if (manages or one not in _MANAGING) and (reading.may_offer or one is not Step.OFFER)
    ]
    return [{"code": one, "name": words.say(f"button-signals-step-{one}")} for one in known]


def view_window() -> Window:
    return Window(
        Shown("text"),
        Column(named("signals", steps.choose)),
        Button(
            Label("button-signals-step-offer"), id="offer", on_click=steps.offer, when="may_offer"
        ),
        _take_back(),
        Button(Label("button-signals-nudge"), id="nudge", on_click=steps.nudge, when="late"),
        Row(
            SwitchTo(
                Label("button-signals-history"),
                id="history",
                state=PairSignals.history,
                on_click=steps.forget,
            ),
            Button(Label("button-signals-rules"), id="rules", on_click=steps.open_rules),
        ),
        back_row(),
        state=PairSignals.view,
        getter=view,
        preview_data={
            "text": "…",
            "signals": [],
            "may_offer": True,
            "offered": True,
            "late": True,
        },
    )


def signal_window() -> Window:
    return Window(
        Shown("text"),
        Column(named("steps", steps.take)),
        _take_back(),
        SwitchTo(
            Label("button-signals-check"),
            id="check",
            state=PairSignals.reason,
            on_click=steps.forget,
            when="may_check",
        ),
        Button(
            Label("button-signals-put-off"), id="later", on_click=steps.put_off, when="may_check"
        ),
        Button(
            Label("button-signals-uncheck"), id="uncheck", on_click=steps.uncheck, when="checked"
        ),
        back_row(PairSignals.view),
        state=PairSignals.signal,
        getter=signal,
        preview_data={
            "text": "…",
            "steps": [],
            "may_check": True,
            "checked": True,
            "offered": True,
        },
    )


def _take_back() -> Button:
    return Button(
        Label("button-signals-take-back"), id="take_back", on_click=steps.take_back, when="offered"
    )
