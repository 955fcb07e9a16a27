"""Reading the journal: a member reads all, a curator everything but private notes."""

from dataclasses import replace

from bot.domain.errors import NotYours
from bot.domain.gatherings.describing import moods_seen
from bot.domain.gatherings.details import for_overseers
from bot.domain.ids import MeetingId, PairId
from bot.domain.meetings import Meeting, MeetingDraft, Visibility
from bot.domain.pairs import PairStatus, require_member
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.services.journal.desk_work import Card, DeskWork, Entry, PlanCard
from bot.services.programmes.pair_reading import require_reader


class Reading(DeskWork):
    async def card(
        self, draft: MeetingDraft, by: Actor, correcting: MeetingId | None = None
    ) -> Card:
        """What stands around a draft; NotYours when its pair is not the person's active one.

        `correcting`: the record that the draft corrects; what was said against it is told.
        """
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_person(by.person_id, PairStatus.ACTIVE)
            pair = next((one for one in pairs if one.id == draft.pair_id), None)
            if pair is None:
                raise NotYours
            items = await desk.plans.of_pair(pair.id)
            same_day = await desk.meetings.of_day(pair.id, draft.day)
            record = await desk.meetings.get(correcting) if correcting else None
            asked = () if correcting else await desk.questions.to_discuss(pair.id)
        live = [one for one in items if one.open or one.id in draft.items]
        objection = record.dispute if record and record.pair_id == pair.id else None
        return Card(pair, tuple(pairs), tuple(live), tuple(same_day), objection, tuple(asked))

    async def entry(self, known: MeetingId, by: Actor) -> Entry:
        """One meeting of an own pair, with the titles of what it touched."""
        async with self._storage.read() as desk:
            return await self._told(desk, await self._entry(desk, known, by))

    async def look_at(self, known: MeetingId, by: Actor) -> Entry:
        """A meeting as a member reads it, or as an overseer of the school does: no secrets."""
        async with self._storage.read() as desk:
            found = await desk.meetings.with_pair(known)
            if found is None:
                raise NotYours
            pair = require_reader(found.pair, by)
            if not pair.has(by.person_id):
                return Entry(without_secrets(found.meeting), pair, found.titles)
            moods = moods_seen(
                found.meeting, pair, await desk.moods.of_meeting(known), by.person_id
            )
            return Entry(found.meeting, pair, found.titles, moods=moods)

    async def of_pair(self, known: PairId, by: Actor) -> list[Meeting]:
        """All meetings of an own pair, the newest first."""
        async with self._storage.read() as desk:
            require_member(await desk.pairs.get(known), by.person_id)
            found = await desk.meetings.of_pairs([known])
        return found.get(known, [])[::-1]

    async def for_curator(self, known: PairId, by: Actor) -> list[Meeting]:
        """Meetings of a pair of one's organisation, the newest first, private notes left out.

        Places, reasons and disputes are the pair's own as well.
        """
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            pair = await desk.pairs.get(known)
            if pair is None or pair.organisation_id != by.organisation_id:
                raise NotYours
            found = await desk.meetings.of_pairs([known])
        return [without_secrets(one) for one in found.get(known, [])[::-1]]

    async def plan_card(self, known: PairId, by: Actor) -> PlanCard:
        """What stands around a planned meeting; NotYours as for `card`."""
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_person(by.person_id, PairStatus.ACTIVE)
            by_id = {one.id: one for one in pairs}
            if known not in by_id:
                raise NotYours
            found = await desk.meetings.ahead([known], self.today(by))
        ahead = (Entry(one, by_id[one.pair_id]) for one in found)
        return PlanCard(by_id[known], tuple(pairs), tuple(ahead))


def without_secrets(meeting: Meeting) -> Meeting:
    """The meeting without what stays in the pair."""
    opened = meeting.visibility is Visibility.CURATOR
    details = for_overseers(meeting.details, opened=opened)
    meeting = replace(meeting, dispute=None, missed_reason=None, place=None, details=details)
    if opened:
        return meeting
    return replace(meeting, note=None, voice=None)
