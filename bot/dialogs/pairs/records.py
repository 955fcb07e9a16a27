"""A pair's meetings, and one of them: read by all who may, changed by whom it belongs to."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.gatherings.more_steps import More
from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.openers import meetings as meeting_openers
from bot.dialogs.openers.gatherings import open_more
from bot.dialogs.pairs import record_wording
from bot.dialogs.pairs import view_steps as steps
from bot.dialogs.rows import back_row
from bot.dialogs.states import PairView
from bot.dialogs.turn import school_tongue, services_of, speaker
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import NotYours
from bot.domain.gatherings.attendance import attendance
from bot.domain.gatherings.describing import may_feel
from bot.domain.ids import MeetingId
from bot.domain.journal import BEST, WORST
from bot.domain.meetings import MeetingStatus
from bot.domain.names import isolate
from bot.domain.pairs import PairStatus
from bot.domain.people import Actor
from bot.domain.records import may_answer, may_correct
from bot.services.journal import Entry
from bot.texts import Html

SCORES = [{"id": str(score), "name": str(score)} for score in range(WORST, BEST + 1)]


async def meetings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A curator who doesn't stand in the pair never reads its private notes."""
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    known, services = steps.pair_of(dialog_manager), services_of(dialog_manager)
    shown = await services.pairing.card(known, by)
    read = services.journal.of_pair if shown.member else services.journal.for_curator
    found = await read(known, by)
    rows = [{"id": one.id, "name": record_wording.button(words, one)} for one in found]
    shares = [
        words.html("pairs-attendance", name=isolate(one.name), came=one.came, held=one.held)
        for one in attendance(shown.pair, found)
    ]
    return {
        "records": rows,
        "record_page_rows": len(rows),
        "count": len(rows),
        "shares": Html("\n".join(shares)),
    }


async def record(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, known = (
        school_tongue(dialog_manager),
        speaker(dialog_manager),
        _known(dialog_manager),
    )
    entry = await services_of(dialog_manager).journal.look_at(known, by)
    score = dialog_manager.dialog_data.get("score")
    rights = _rights(entry, by)
    if entry.meeting.status is MeetingStatus.SCHEDULED:
        rights["may_hold"] = rights["may_move"] and entry.meeting.day <= words.today
    return {
        "text": record_wording.card(words, entry, by, score),
        **rights,
        "may_score": rights["may_answer"] or score is not None,
    }


def _rights(entry: Entry, by: Actor) -> dict[str, bool]:
    meeting, pair, me = entry.meeting, entry.pair, by.person_id
    active, alive = pair.status is PairStatus.ACTIVE, pair.status is not PairStatus.CLOSED
    planned, mine = meeting.status is MeetingStatus.SCHEDULED, may_correct(meeting, me)
    return {
        "may_correct": active and mine,
        "may_withdraw": alive and mine,
        "may_answer": alive and may_answer(meeting, pair, me),
        "may_move": active and planned and pair.has(me),
        "may_hold": False,
        "may_tell": alive and may_feel(meeting, pair, me),
    }


def _known(manager: DialogManager) -> MeetingId:
    known = manager.dialog_data.get("meeting")
    if known is None:
        raise NotYours
    return MeetingId(known)


async def choose(_: CallbackQuery, __: object, manager: DialogManager, meeting: int) -> None:
    manager.dialog_data.update(meeting=meeting, score=None)
    await manager.switch_to(PairView.record)


async def correct(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await meeting_openers.open_log_of(manager, _known(manager), StartMode.NORMAL)


async def withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await meeting_openers.withdraw_record(manager, _known(manager))


async def score(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """1–5 as under the question; for a minute another one may be given."""
    given = number_of(item)
    await services_of(manager).journal.confirm(_known(manager), given, speaker(manager))
    manager.dialog_data["score"] = given


async def more(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Подробнее»: at once into the record."""
    entry = await services_of(manager).journal.described(_known(manager), speaker(manager))
    await open_more(manager, More(entry.meeting.details, entry.meeting.id))


async def dispute(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await meeting_openers.open_dispute(manager, _known(manager))


async def hold(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = await services_of(manager).journal.held(_known(manager), speaker(manager))
    await meeting_openers.open_saved(manager, entry)


async def move(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await meeting_openers.open_reschedule(manager, _known(manager))


async def miss(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await meeting_openers.open_missed(manager, known=_known(manager))


def record_windows() -> list[Window]:
    return [_list(), _record()]


def _list() -> Window:
    select = numbered("record", choose, "records")
    return Window(
        Say("pairs-meetings"),
        Shown("shares", when="shares"),
        *paged(select, "record_page"),
        back_row(PairView.card),
        state=PairView.meetings,
        getter=meetings,
        preview_data={"records": [], "record_page_rows": 0, "count": 3},
    )


def _record() -> Window:
    return Window(
        Shown("text"),
        named("score", score, items=SCORES, when="may_score"),
        Button(
            Label("button-meeting-was-not-so"), id="wrong", on_click=dispute, when="may_answer"
        ),
        Row(
            Button(
                Label("button-meeting-correct"), id="fix", on_click=correct, when="may_correct"
            ),
            Button(
                Label("button-meeting-withdraw"), id="off", on_click=withdraw, when="may_withdraw"
            ),
        ),
        *_planned(),
        Button(Label("button-details"), id="more", on_click=more, when="may_tell"),
        back_row(PairView.meetings),
        state=PairView.record,
        getter=record,
        preview_data={"text": "…", "may_correct": True, "may_withdraw": True},
    )


def _planned() -> tuple[Button, Row]:
    held = Button(Label("button-meeting-held"), id="held", on_click=hold, when="may_hold")
    others = Row(
        Button(Label("button-meeting-reschedule"), id="move", on_click=move),
        Button(Label("button-meeting-missed"), id="missed", on_click=miss),
        when="may_move",
    )
    return held, others
