"""My pairs, and one pair's card: as a member sees it and as a curator does."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo

from bot.dialogs.gatherings.waits import usual_wait
from bot.dialogs.lists import numbered, paged
from bot.dialogs.pairs import order, wording
from bot.dialogs.pairs import view_steps as steps
from bot.dialogs.pairs.standing import programme_row
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import PairView
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.closing.publication import carried_out
from bot.domain.ids import PersonId
from bot.domain.pairing import FORMING
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import OVERSEERS
from bot.services.programmes.pair_reading import PairCard

_WORKING = (PairStatus.ACTIVE, PairStatus.PAUSED)


async def mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    pairs = await services_of(dialog_manager).pairing.mine(speaker(dialog_manager))
    return {
        "text": words.html("pairs-mine", count=len(pairs)),
        "pairs": [{"id": pair.id, "name": wording.line(pair)} for pair in pairs],
        "pair_page_rows": len(pairs),
    }


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, pairing = speaker(dialog_manager), services_of(dialog_manager).pairing
    shown = await pairing.card(steps.pair_of(dialog_manager), by)
    return {
        "text": wording.card(tongue(dialog_manager), shown, by.person_id)
        + await usual_wait(dialog_manager, shown.pair),
        "undo": bool(dialog_manager.dialog_data.get("undo")),
        "several": dialog_manager.dialog_data.get("pair") is not None,
        "may_signals": bool(by.roles & OVERSEERS) and shown.pair.status not in FORMING,
        **_rights(shown, by.person_id),
    }


def _rights(shown: PairCard, me: PersonId) -> dict[str, bool]:
    pair, status = shown.pair, shown.pair.status
    unanswered = any(m.person_id == me and not m.agreed_at for m in pair.members)
    working = status in _WORKING
    ended = pair.completion_reason not in (None, CompletionReason.DECLINED)
    return {
        "may_answer": status is PairStatus.PROPOSED and unanswered,
        "may_plan": working or bool(shown.items),
        "has_meetings": working or shown.met > 0,
        "may_needs": working and (shown.member or shown.manager),
        "may_withdraw": shown.manager and status in FORMING,
        **order.rights(shown),
        "may_mark": shown.manager and status is not PairStatus.CLOSED,
        "may_pause": shown.manager and status is PairStatus.ACTIVE,
        "may_resume": shown.manager and status is PairStatus.PAUSED,
        "may_close": shown.manager and working,
        "may_ask_other": working and any(m.person_id == me for m in pair.mentees),
        "may_set_rhythm": shown.member and status is PairStatus.ACTIVE,
        "may_ask": working and (shown.member or shown.decides),
        "goes_on": shown.previous_readable,
        "has_results": working or ended,
        "may_teach": carried_out(pair) and (shown.manager or pair.mentor.person_id == me),
    }


def mine_window() -> Window:
    select = numbered("pair", steps.choose, "pairs")
    return Window(
        Shown("text"),
        *paged(select, "pair_page"),
        back_row(),
        state=PairView.mine,
        getter=mine,
        preview_data={"text": "…", "pairs": [], "pair_page_rows": 0},
    )


def card_window() -> Window:
    return Window(
        Shown("text"),
        Row(
            Button(Label("button-agree"), id="agree", on_click=steps.agree),
            Button(Label("button-not-now"), id="decline", on_click=steps.decline),
            when="may_answer",
        ),
        Button(Label("button-undo"), id="undo", on_click=steps.undo, when="undo"),
        Row(
            Button(Label("button-plan"), id="plan", on_click=steps.open_plan, when="may_plan"),
            SwitchTo(
                Label("button-meetings"), id="meet", state=PairView.meetings, when="has_meetings"
            ),
        ),
        programme_row(),
        _asking(),
        _looking(),
        *_steering(),
        SwitchTo(Label("button-my-pairs"), id="mine", state=PairView.mine, when="several"),
        back_row(),
        state=PairView.card,
        getter=card,
        preview_data={"text": "…", "may_answer": True, "may_plan": True},
    )


def _looking() -> Row:
    return Row(
        Button(Label("button-bases-pair"), id="needs", on_click=steps.needs, when="may_needs"),
        Button(
            Label("button-pair-signals"),
            id="signals",
            on_click=steps.signals,
            when="may_signals",
        ),
        SwitchTo(
            Label("button-rhythm"), id="rhythm", state=PairView.rhythm, when="may_set_rhythm"
        ),
    )


def _asking() -> Fitted:
    return Fitted(
        Button(
            Label("button-other-mentor"), id="other", on_click=steps.other, when="may_ask_other"
        ),
        Button(Label("button-pair-requests"), id="ask", on_click=steps.requests, when="may_ask"),
        Button(
            Label("button-previous-pair"), id="before", on_click=steps.previous, when="goes_on"
        ),
        Button(
            Label("button-closing-results"),
            id="results",
            on_click=steps.results,
            when="has_results",
        ),
        Button(Label("button-closing-case"), id="case", on_click=steps.case, when="may_teach"),
        width=2,
    )


def _steering() -> tuple[Keyboard, ...]:
    return (
        *order.buttons(),
        Button(
            Label("button-withdraw"), id="withdraw", on_click=steps.withdraw, when="may_withdraw"
        ),
        Button(Label("button-pair-terms"), id="terms", on_click=steps.open_terms, when="may_mark"),
        Row(
            Button(Label("button-pause"), id="pause", on_click=steps.pause, when="may_pause"),
            Button(Label("button-resume"), id="resume", on_click=steps.resume, when="may_resume"),
            SwitchTo(Label("button-close"), id="close", state=PairView.close, when="may_close"),
        ),
    )
