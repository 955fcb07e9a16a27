"""What rows of pairs and plans count and tell of one record."""

from bot.documents.xlsx.columns import Row
from bot.domain.overview import PairRecord, PairState
from bot.domain.pairs import Pair, PairStatus
from bot.domain.plans import ItemStatus, PlanItem
from bot.services.overview.scene import Scene


def counts(record: PairRecord, state: PairState) -> Row:
    """Columns of «Пары» from «Пунктов плана» to «Обращения открытые»."""
    over = record.pair.status is PairStatus.CLOSED
    return (
        state.items,
        state.done,
        state.verified,
        state.done / state.items if state.items else None,
        len(state.overdue),
        sum(meeting.held for meeting in record.meetings),
        state.meetings,
        state.last_held,
        None if over else state.days,
        state.petitions,
    )


def papers(pair: Pair, scene: Scene) -> Row:
    """What the rules and the year's indicators ask of a pair beside its plan and meetings."""
    approved = pair.programme.approved_at
    return (
        scene.calendar.day(approved) if approved else None,
        pair.terms.consent_on,
        pair.pause_ended_on,
    )


def why_moved(item: PlanItem) -> str | None:
    """A cancelled item says why it was cancelled."""
    return item.cancel_reason if item.status is ItemStatus.CANCELLED else item.move_reason
