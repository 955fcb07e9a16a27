"""What a letter about a meeting may carry besides: questions left for it, faces after it."""

from bot.domain.gatherings.details import Mood
from bot.domain.ids import MeetingId, PairId
from bot.domain.meetings import Meeting
from bot.domain.names import cut
from bot.services.ports import Button
from bot.services.taps import Tap
from bot.storage.desk import Desk

MOST_QUESTIONS, QUESTION_WIDTH = 3, 120
Lines = tuple[tuple[str, dict[str, object]], ...]


async def left_for(desk: Desk, pair: PairId) -> Lines:
    """Questions that were answered by «обсудим при встрече»."""
    asked = (await desk.questions.to_discuss(pair))[:MOST_QUESTIONS]
    return tuple(
        ("meeting-line-to-discuss", {"words": cut(words, QUESTION_WIDTH)}) for words in asked
    )


def mood_row(known: MeetingId | int) -> tuple[Button, ...]:
    """Three faces under the thanks: nobody is asked for one, the pair alone sees it."""
    return tuple(
        Button(f"button-mood-{mood.name.lower()}", Tap("gm", known, str(int(mood))).pack())
        for mood in reversed(Mood)
    )


def to_calendar(meeting: Meeting) -> tuple[Button, ...]:
    """The meeting as a file, as it is when this is tapped; nothing for one without an hour."""
    if meeting.starts_at is None:
        return ()
    return (Button("button-datebook-meeting", Tap("dw", meeting.id, "m").pack()),)
