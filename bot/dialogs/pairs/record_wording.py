"""How a meeting of a pair reads: a button of the list, the record itself."""

from bot.dialogs.dates import capital
from bot.dialogs.gatherings.telling import detail_lines
from bot.dialogs.meetings.draft import draft_of
from bot.dialogs.meetings.getters import OBJECTION_WIDTH, lines
from bot.dialogs.pairs.wording import people, sides
from bot.dialogs.turn import Tongue
from bot.domain.gatherings.attendance import present
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.names import cut, short_name
from bot.domain.people import Actor
from bot.services.journal import Entry
from bot.texts import Html

BUTTON_WIDTH = 40
_NOT_HELD = (MeetingStatus.SCHEDULED, MeetingStatus.MISSED)


def button(words: Tongue, meeting: Meeting) -> str:
    """«Вчера · 45 мин · подтверждена»; the weekday goes where it would push the status out."""
    said = _button(words, meeting, words.day(meeting.day))
    if len(said) > BUTTON_WIDTH:
        said = _button(words, meeting, words.texts.say_date(words.lang, meeting.day, words.today))
    return cut(said, BUTTON_WIDTH)


def _button(words: Tongue, meeting: Meeting, day: str) -> str:
    said = {
        "day": capital(day),
        "status": words.label("meeting-status", meeting.status, short=True),
    }
    if meeting.minutes and meeting.status not in _NOT_HELD:
        minutes = words.duration(meeting.minutes)
        return words.say("pairs-meeting", minutes=minutes, **said)
    return words.say("pairs-meeting-ahead", **said)


def card(words: Tongue, entry: Entry, by: Actor, score: int | None) -> Html:
    """All that the reader may see of it, empty lines left out."""
    meeting = entry.meeting
    status = capital(words.label("meeting-status", meeting.status))
    said = [words.html("pairs-record", status=status), _main(words, entry, by)]
    if meeting.place:
        said.append(words.html("appointment-place", place=meeting.place))
    if meeting.missed_reason:
        said.append(words.html("pairs-record-reason", reason=meeting.missed_reason))
    said += _content(words, entry, by)
    if meeting.dispute:
        objection = cut(meeting.dispute, OBJECTION_WIDTH)
        said.append(words.html("meeting-line-objection", objection=objection))
    if score is not None:
        day = words.day(meeting.day)
        said.append(words.html("meeting-thanks", score=str(score), day=day))
    return Html("\n".join(said))


def _main(words: Tongue, entry: Entry, by: Actor) -> Html:
    meeting = entry.meeting
    who = sides(words, entry.pair, by.person_id)
    form = words.label("meeting-format", meeting.format)
    day = words.day(meeting.day)
    if meeting.status in _NOT_HELD:
        when = words.moment(meeting.starts_at) if meeting.starts_at else day
        return words.html("pairs-record-ahead", who=who, when=when, format=form)
    minutes = words.duration(meeting.minutes or 0)
    kind = words.label("meeting-kind", meeting.kind)
    return words.html(
        "meeting-line-main", who=who, day=day, minutes=minutes, format=form, kind=kind
    )


def _content(words: Tongue, entry: Entry, by: Actor) -> list[Html]:
    titles = [entry.titles[item] for item in entry.meeting.items if item in entry.titles]
    shown = lines(words, draft_of(entry.meeting), entry.pair, by, titles)
    said = []
    if shown["items"]:
        said.append(words.html("meeting-line-items", items=shown["items"]))
    if came := present(entry.pair, entry.meeting) if entry.meeting.held else ():
        names = people(words, [short_name(one.name) for one in came])
        said.append(words.html("meeting-line-present", names=names))
    if shown["absent"]:
        said.append(words.html("meeting-line-absent", absent=shown["absent"]))
    if shown["task"] and shown["task_due"]:
        task, due = shown["task"], shown["task_due"]
        said.append(words.html("meeting-line-task-due", task=task, task_due=due))
    elif shown["task"]:
        said.append(words.html("meeting-line-task", task=shown["task"]))
    if shown["note"]:
        said.append(words.html("meeting-line-note", note=shown["note"]))
    if shown["voice"]:
        said.append(words.html("meeting-line-voice"))
    return said + detail_lines(words, entry.meeting.details, entry.moods, entry.pair)
