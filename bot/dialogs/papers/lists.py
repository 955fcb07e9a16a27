"""Lists of papers: what one may make oneself, and of one pair. A tap sends the file."""

from collections.abc import Iterable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.catalog.papers import Paper
from bot.dialogs.lists import named, paged
from bot.dialogs.openers.papers import open_forms_above, open_pair_papers_above
from bot.dialogs.pairs.wording import line
from bot.dialogs.papers.sending import send_paper
from bot.dialogs.rows import back_row
from bot.dialogs.states import Papers
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import PairId
from bot.domain.names import cut
from bot.domain.papers.subjects import Subject
from bot.domain.people import MANAGERS, Role

_WIDTH = 44
CERTIFICATE = "certificate"
_PAIR = "pair:"


async def mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The school's for who oversees it, one's own for everybody, and the way to each own pair."""
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    services = services_of(dialog_manager)
    own = [one for one in services.papers.offered(by) if _is_own(one, by.roles)]
    pairs = await services.pairing.mine(by)
    rows = _rows(words, [*services.papers.of_school(by), *own])
    rows += [{"code": f"{_PAIR}{pair.id}", "name": cut(line(pair), _WIDTH)} for pair in pairs]
    return {"papers": rows, "paper_page_rows": len(rows), "curator": bool(by.roles & MANAGERS)}


def _is_own(one: Paper, roles: frozenset[Role]) -> bool:
    return one.of is Subject.PERSON and (one.whose is None or one.whose in roles)


def _rows(words: Tongue, found: Iterable[Paper]) -> list[dict[str, Any]]:
    return [{"code": one.code, "name": cut(one.title.say(words.lang), _WIDTH)} for one in found]


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """A paper is sent; a pair shows its own papers."""
    by, papers = speaker(manager), services_of(manager).papers
    if code.startswith(_PAIR):
        await open_pair_papers_above(manager, _pair_of(code))
        return
    chosen = next((one for one in papers.offered(by) if one.code == code), None)
    if chosen is None:
        raise UnknownWord
    known = by.person_id if chosen.of is Subject.PERSON else None
    await send_paper(manager, code, known)


def _pair_of(code: str) -> PairId:
    number = code.removeprefix(_PAIR)
    if not number.isdecimal():
        raise UnknownWord
    return PairId(int(number))


def _pair(manager: DialogManager) -> PairId:
    start = manager.start_data
    if not isinstance(start, dict) or "pair" not in start:
        raise NotYours
    return PairId(int(start["pair"]))


async def of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Its papers, and what its mentor may show a commission."""
    words, by, known = tongue(dialog_manager), speaker(dialog_manager), _pair(dialog_manager)
    services = services_of(dialog_manager)
    found = await services.papers.of_pair(known, by)
    shown = await services.closing.results.page(known, by)
    rows = _rows(words, found)
    if shown.mentor or shown.overseer:
        rows += _rows(words, [one for one in services.papers.offered(by) if _certifies(one)])
    return {"pair": line(shown.pair), "papers": rows, "pair_paper_page_rows": len(rows)}


def _certifies(one: Paper) -> bool:
    return one.code == CERTIFICATE


async def pick_of_pair(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    known, by = _pair(manager), speaker(manager)
    if code == CERTIFICATE:
        shown = await services_of(manager).closing.results.page(known, by)
        await send_paper(manager, code, shown.pair.mentor.person_id)
        return
    await send_paper(manager, code, known)


async def to_forms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_forms_above(manager)


def windows() -> list[Window]:
    return [
        Window(
            Say("papers-mine"),
            *paged(named("papers", pick), "paper_page"),
            Button(Label("button-paper-forms"), id="forms", on_click=to_forms, when="curator"),
            back_row(),
            state=Papers.mine,
            getter=mine,
            preview_data={"papers": [], "paper_page_rows": 0, "curator": True},
        ),
        Window(
            Say("papers-of-pair"),
            *paged(named("papers", pick_of_pair), "pair_paper_page"),
            back_row(),
            state=Papers.pair,
            getter=of_pair,
            preview_data={"pair": "…", "papers": [], "pair_paper_page_rows": 0},
        ),
    ]
