"""What the page does in a person's place; each act is one of `Person`'s own."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.chats import Json
from bot.sandbox.people import Impossible, Person, Shown
from bot.sandbox.people.samples import picture, voice_note
from bot.sandbox.terminal.moments import MORNING

_SECONDS: Final = 3
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp")


def act(person: Person, body: Mapping[str, Any]) -> Json:
    """Carry out `body["act"]`; `Impossible` when a person can't do that, or there is no such act.

    A tap gives `press`, the number by which its answer is found.
    """
    run = _ACTS.get(str(body.get("act")))
    if run is None:
        raise Impossible("there is no such act")
    return run(person, body) or {}


def send_file(person: Person, name: str, content: bytes) -> None:
    """A picture goes as a photo, anything else as a document."""
    if not content:
        raise Impossible("the file is empty")
    if name.lower().endswith(_PICTURES):
        person.send_photo(content)
    else:
        person.send_document(name, content)


def code_of(link: str) -> str:
    """The code of an invitation: given by itself, or in a link t.me/…?start=code."""
    link = link.strip()
    given = parse_qs(urlsplit(link).query).get("start")
    return given[0] if given else link.removeprefix("/start").strip()


def moment(step: str, at: str, now: datetime, zone: tzinfo) -> datetime:
    """To where the clock is moved; `now` is aware. `ValueError` for what can't be read."""
    local = now.astimezone(zone)
    if step == "hour":
        return now + timedelta(hours=1)
    if step == "tomorrow":
        return datetime.combine(local.date() + timedelta(days=1), MORNING, zone)
    if step == "monday":
        return datetime.combine(local.date() + timedelta(days=7 - local.weekday()), MORNING, zone)
    return datetime.fromisoformat(at).replace(tzinfo=zone)


def _text(person: Person, body: Mapping[str, Any]) -> None:
    person.send_text(str(body.get("text", "")), reply_to=_shown(person, body.get("reply_to")))


def _start(person: Person, body: Mapping[str, Any]) -> None:
    person.open_link(code_of(str(body.get("code", ""))))


def _press(person: Person, body: Mapping[str, Any]) -> Json:
    on = _shown(person, body.get("message"))
    press = person.press(int(body.get("place", 0)), on)
    return {"press": press.query_id} if press else {}


def _vote(person: Person, body: Mapping[str, Any]) -> None:
    """The places of the chosen answers; none of them takes the own answer back."""
    places = [int(place) for place in body.get("options", [])]
    on = _there(person, body)
    person.vote(*places, on=on) if places else person.retract_vote(on)


def _edit(person: Person, body: Mapping[str, Any]) -> None:
    person.edit_text(_there(person, body), str(body.get("text", "")))


def _there(person: Person, body: Mapping[str, Any]) -> Shown:
    found = _shown(person, body.get("message"))
    if found is None:
        raise Impossible("which message is not said")
    return found


def _shown(person: Person, number: Any) -> Shown | None:
    if number is None:
        return None
    found = next((it for it in person.messages if it.id == number), None)
    if found is None:
        raise Impossible("this message is gone")
    return found


Act = Callable[[Person, Mapping[str, Any]], Json | None]


def _simple(do: Callable[[Person], object]) -> Act:
    def run(person: Person, _: Mapping[str, Any]) -> None:
        do(person)

    return run


_ACTS: Final[Mapping[str, Act]] = {
    "text": _text,
    "press": _press,
    "vote": _vote,
    "edit": _edit,
    "delete": lambda person, body: person.delete(_there(person, body)),
    "start": _start,
    "voice": _simple(lambda person: person.send_voice(voice_note(_SECONDS), seconds=_SECONDS)),
    "photo": _simple(lambda person: person.send_photo(picture())),
    "sticker": _simple(Person.send_sticker),
    "contact": _simple(Person.send_contact),
    "location": _simple(Person.send_location),
    "read": _simple(Person.read),
    "block": _simple(Person.block),
    "unblock": _simple(Person.unblock),
}
