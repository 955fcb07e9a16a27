"""What a school has turned on: forms, formats, its target, its links; pupils and guardians."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from bot.domain.errors import DateInPast, NotYours
from bot.domain.forms import Form, Format
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, Actor, Organisation, require_role
from bot.domain.school.refusals import BadLink, BadTarget, LastOfThem, TooManyLinks
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.engine import Storage

MOST_LINKS: Final = 8
_LONGEST_LINK: Final = 200
_HUNDRED: Final = 100
_UNFIT: Final = re.compile(r"[\s<>\"]")
ValuesOf = Callable[[Organisation], dict[str, object]]
_TELEGRAM: Final = re.compile(r"@(\w{4,32})")


class SchoolSettings:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def use_form(self, form: Form, by: Actor, *, used: bool) -> None:
        """LastOfThem: a school works in one form at least."""
        await self._change(
            by, lambda now: {"forms": _with(now.forms, form, tuple(Form), used=used)}
        )

    async def use_format(self, format_: Format, by: Actor, *, used: bool) -> None:
        await self._change(
            by, lambda now: {"formats": _with(now.formats, format_, tuple(Format), used=used)}
        )

    async def aim(self, words: str, by: Actor) -> None:
        """The share of teachers to be covered, in per cent; BadTarget."""
        require_role(by, MANAGERS)
        said = words.strip().removesuffix("%").strip()
        if not said.isdecimal() or len(said) > 3 or int(said) > _HUNDRED:
            raise BadTarget
        await self._change(by, lambda _: {"coverage_target": int(said)})

    async def add_link(self, words: str, by: Actor) -> None:
        """A chat or a page of the community; BadLink, TooManyLinks."""
        link = _address(words)
        await self._change(by, lambda now: {"links": _linked(now.links, link)})

    async def remove_link(self, link: str, by: Actor) -> None:
        await self._change(by, lambda now: {"links": [one for one in now.links if one != link]})

    async def guardian_consent(self, person: PersonId, day: date | None, by: Actor) -> None:
        """A pupil's guardian has agreed on paper that day; None takes it back.

        DateInPast for a day to come; NotYours for a stranger.
        """
        require_role(by, MANAGERS)
        if day is not None and day > self._calendars.today(by.organisation, self._clock()):
            raise DateInPast
        async with self._storage.change(by) as desk:
            if desk.audit.done("person.guardian") is not None:
                return
            if await desk.people.get(person, by.organisation_id) is None:
                raise NotYours
            await desk.people.change(person, guardian_consent_on=day)
            after = {"on": day.isoformat() if day else None}
            desk.audit.add("person.guardian", person, self._clock(), after=after)

    async def _change(self, by: Actor, values_of: ValuesOf) -> None:
        """By what is stored now: two curators may change it at once."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            if desk.audit.done("organisation.change") is not None:
                return
            was = await desk.people.organisation(by.organisation_id)
            values = values_of(was)
            await desk.people.change_organisation(by.organisation_id, **values)
            before = {name: getattr(was, name) for name in values}
            desk.audit.add(
                "organisation.change", by.organisation_id, self._clock(), before, values
            )


def _with(there: tuple[str, ...], one: str, all_: tuple[str, ...], *, used: bool) -> list[str]:
    """In the order of the enumeration."""
    kept = {*there, one} if used else {*there} - {one}
    if not kept:
        raise LastOfThem
    return [known for known in all_ if known in kept]


def _linked(there: tuple[str, ...], link: str) -> list[str]:
    if link not in there and len(there) >= MOST_LINKS:
        raise TooManyLinks(MOST_LINKS)
    return list(dict.fromkeys([*there, link]))


def _address(words: str) -> str:
    said = words.strip()
    if named := _TELEGRAM.fullmatch(said):
        return f"https://t.me/{named[1]}"
    if said.startswith("t.me/"):
        said = f"https://{said}"
    rest = said.removeprefix("https://").removeprefix("http://")
    if (
        rest == said
        or "." not in rest
        or len(said) > _LONGEST_LINK
        or re.search(r"[\s<>\"]", said)
    ):
        raise BadLink
    return said
