"""The question to the other side of a recorded meeting: what was written down, and how it was."""

from bot.domain.meetings import Meeting
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Minutes
from bot.services.speaking.work.meeting_extras import Lines
from bot.services.taps import Tap

SCORES = range(1, 6)


def question(
    meeting: Meeting, who: list[str], titles: list[str], key: str = "meeting-told-confirm"
) -> Letter:
    """The card with 1–5 and «Было не так»."""
    values: dict[str, object] = {
        "who": who,
        "day": meeting.day,
        "minutes": Minutes(meeting.minutes or 0),
        "format": Coded("meeting-format", meeting.format),
    }
    scores = tuple(
        Button(
            "button-meeting-score", Tap("mc", meeting.id, str(score)).pack(), {"score": str(score)}
        )
        for score in SCORES
    )
    wrong = Button("button-meeting-was-not-so", Tap("mx", meeting.id).pack())
    return Letter(key, values, _content(meeting, titles), (scores, (wrong,)))


def _content(meeting: Meeting, titles: list[str]) -> Lines:
    lines: list[tuple[str, dict[str, object]]] = [
        ("meeting-line-items", {"items": title}) for title in titles
    ]
    if meeting.next_task and meeting.next_task_due:
        values: dict[str, object] = {"task": meeting.next_task, "task_due": meeting.next_task_due}
        lines.append(("meeting-line-task-due", values))
    elif meeting.next_task:
        lines.append(("meeting-line-task", {"task": meeting.next_task}))
    if meeting.note:
        lines.append(("meeting-line-note", {"note": meeting.note}))
    if meeting.voice:
        lines.append(("meeting-line-voice", {}))
    return (*lines, ("meeting-told-score", {}))
