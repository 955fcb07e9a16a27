"""Questionnaires in the school's own words: sent as a file, kept as versions, never changed."""

import asyncio
import re
from collections.abc import Sequence
from typing import Final

from bot.catalog.sent import LARGEST, SentFault
from bot.catalog.surveys import Questionnaire, file_of, parsed, questionnaires
from bot.domain.ids import SurveyFormId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.surveys import OwnForm
from bot.domain.surveys.refusals import SurveyNotOffered, SurveyTooLarge, SurveyUnreadable
from bot.services.ports import Clock
from bot.services.surveys.choosing import InUse, in_use
from bot.storage.desk import Desk
from bot.storage.engine import Storage

_VERSION: Final = re.compile(r"^version:.*$", re.MULTILINE)
_PLACES: Final = {
    (True, True): "both",
    (True, False): "line",
    (False, True): "field",
    (False, False): "none",
}


class OwnForms:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def in_use(self, by: Actor) -> Sequence[InUse]:
        """Those of the forms of mentoring in use, and the school's own; by title."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return sorted((await in_use(desk, by)).values(), key=_title)

    async def one(self, code: str, by: Actor) -> InUse:
        """SurveyNotOffered when there is none of this code."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return _found(await in_use(desk, by), code)

    async def file(self, code: str, by: Actor) -> str:
        """The text of its file, to begin one's own with. SurveyNotOffered."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            found = _found(await in_use(desk, by), code)
            if found.form_id is None:
                return file_of(code)
            own = await desk.surveys.forms.get(found.form_id)
        return own.text if own is not None else file_of(code)

    async def send(self, content: bytes, by: Actor) -> InUse:
        """A file: the next version from now on, unless it says what is in use already.

        SurveyTooLarge; SurveyUnreadable: the line.
        """
        require_role(by, MANAGERS)
        if len(content) > LARGEST:
            raise SurveyTooLarge(LARGEST // 1000)
        text, read = await asyncio.to_thread(read_form, content)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("survey.form")) is not None:
                return InUse(read, SurveyFormId(done))
            if (same := await _unchanged(desk, by, read.code, text)) is not None:
                return same
            version = await _next_version(desk, by, read.code)
            text = _VERSION.sub(f"version: {version}", text, count=1)
            whose, code = by.organisation_id, read.code
            new = OwnForm(SurveyFormId(0), whose, code, version, text, now, by.person_id)
            known = await desk.surveys.forms.add(new)
            desk.audit.add("survey.form", known, now, after={"code": read.code, "v": version})
        return InUse(parsed(text, version), known)

    async def drop(self, known: SurveyFormId, by: Actor) -> None:
        """Out of use: what was before it is sent again. Answers keep to their version."""
        await self._use(known, by, "survey.form-drop", used=False)

    async def restore(self, known: SurveyFormId, by: Actor) -> None:
        """The way back from `drop`."""
        await self._use(known, by, "survey.form-restore", used=True)

    async def _use(self, known: SurveyFormId, by: Actor, action: str, *, used: bool) -> None:
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done(action) is not None:
                return
            own = await desk.surveys.forms.get(known)
            if own is None or own.organisation_id != by.organisation_id:
                raise SurveyNotOffered
            await desk.surveys.forms.drop(known, None if used else now)
            desk.audit.add(action, known, now, after={"code": own.code, "v": own.version})


def read_form(content: bytes) -> tuple[str, Questionnaire]:
    """The text of a file and what it says; SurveyUnreadable in place of the catalogue's fault."""
    try:
        text = content.decode("utf-8-sig")
        return text, parsed(text, 1)
    except UnicodeDecodeError:
        raise SurveyUnreadable("none", "encoding", "0", "", "UTF-8") from None
    except SentFault as fault:
        place = _PLACES[bool(fault.line), bool(fault.field)]
        line, said = str(fault.line), fault.said[:200]
        raise SurveyUnreadable(place, fault.fault, line, fault.field, said) from fault


def _found(known: dict[str, InUse], code: str) -> InUse:
    if code not in known:
        raise SurveyNotOffered
    return known[code]


async def _unchanged(desk: Desk, by: Actor, code: str, text: str) -> InUse | None:
    """The one in use when the file that was sent is its own, whatever version it names."""
    used = (await in_use(desk, by)).get(code)
    if used is None:
        return None
    own = await desk.surveys.forms.get(used.form_id) if used.form_id is not None else None
    there = own.text if own is not None else file_of(code)
    return used if _bare(there) == _bare(text) else None


def _bare(text: str) -> list[str]:
    """Lines without the version: editors change the ends of lines."""
    return [line.rstrip() for line in _VERSION.sub("", text).strip().splitlines()]


async def _next_version(desk: Desk, by: Actor, code: str) -> int:
    """Above all that the school and the catalogue ever had."""
    own = await desk.surveys.forms.newest_version(by.organisation_id, code)
    shipped = next((one.version for one in questionnaires() if one.code == code), 0)
    return max(own, shipped) + 1


def _title(one: InUse) -> str:
    return one.questionnaire.title.ru.casefold()
