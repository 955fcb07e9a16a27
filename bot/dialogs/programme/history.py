"""The history of a programme: its versions, one of them opened."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from bot.dialogs.lists import numbered, paged
from bot.dialogs.programme import wording
from bot.dialogs.programme.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Programme
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Shown
from bot.domain.names import cut
from bot.domain.programme.revisions import Revision, RevisionStatus
from bot.texts import Html

_WIDTH = 40


async def history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    programmes = services_of(dialog_manager).programmes
    found = (await programmes.history(entry.pair_id, speaker(dialog_manager)))[1]
    rows = [{"id": one.id, "name": cut(_title(words, one), _WIDTH)} for one in found]
    return {
        "text": words.html("programme-history", count=len(found)),
        "versions": rows,
        "version_page_rows": len(rows),
    }


def _title(words: Tongue, found: Revision) -> str:
    part = words.label("programme-part", found.part)
    if found.status is RevisionStatus.AGREED and found.settled_at:
        day = words.texts.say_date(words.lang, found.settled_at.date(), words.today)
        return words.say("programme-version-line", number=str(found.number), part=part, day=day)
    if found.status is RevisionStatus.PROPOSED:
        return words.say("programme-version-open", part=part)
    return words.say("programme-version-refused", part=part)


async def opened(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    entry = Entry.read(manager)
    entry.revision = known
    entry.write(manager)
    await manager.switch_to(Programme.revision)


async def revision(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    pair, found = await services_of(dialog_manager).programmes.revision(
        entry.revision_id, speaker(dialog_manager)
    )
    agreed = [wording.name(words, pair, one) for one in found.agreed_by]
    pieces = [
        words.html(
            "programme-revision",
            title=_title(words, found),
            before=wording.said(words, found.part, found.before),
            after=wording.said(words, found.part, found.after),
            why=found.why or words.say("programme-nothing"),
            by=wording.name(words, pair, found.proposed_by),
            agreed=words.texts.say_list(words.lang, agreed),
        )
    ]
    if found.settled_at:
        pieces.append(words.html("programme-revision-day", day=words.moment(found.settled_at)))
    if found.diagnosis is not None:
        pieces.append(words.html("programme-revision-diagnosis"))
    return {"text": Html("\n".join(pieces))}


def windows() -> list[Window]:
    select = numbered("version", opened, "versions")
    return [
        Window(
            Shown("text"),
            *paged(select, "version_page"),
            back_row(Programme.view),
            state=Programme.history,
            getter=history,
            preview_data={"text": "…", "versions": [], "version_page_rows": 0},
        ),
        Window(
            Shown("text"),
            back_row(Programme.history),
            state=Programme.revision,
            getter=revision,
            preview_data={"text": "…"},
        ),
    ]
