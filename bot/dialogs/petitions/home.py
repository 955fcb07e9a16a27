"""What waits, what was asked for, and what may be asked for: one screen."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.petitions import wording
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Requests
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Say, Shown
from bot.domain.errors import NotAllowed
from bot.domain.ids import PairId
from bot.domain.names import cut, short_name
from bot.domain.pairs import Pair
from bot.domain.petitions import PetitionKind
from bot.services.petitions import Tray
from bot.texts import Html

# Which window asks what a kind needs.
FIRST = {
    PetitionKind.EXTEND: Requests.term,
    PetitionKind.CORRECT: Requests.change,
    PetitionKind.RELEASE: Requests.release,
}


async def home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    tray = await _tray(dialog_manager)
    rows = [
        {"id": one.petition.id, "name": wording.row(words, one, by.person_id)}
        for one in (*tray.queue, *tray.others)
    ]
    kinds = dict.fromkeys(kind for _, offered in tray.offers for kind in offered)
    return {
        "text": _text(words, tray),
        "rows": rows,
        "requests_rows": len(rows),
        "offers": [{"code": str(one), "name": wording.offer(words, one)} for one in kinds],
    }


def _text(words: Tongue, tray: Tray) -> Html:
    lines = [words.html("petitions-home")]
    if tray.queue:
        lines.append(words.html("petitions-waiting", count=len(tray.queue)))
    if not tray.queue and not tray.others:
        lines.append(words.html("petitions-none"))
    if tray.support:
        lines.append(words.html("petitions-support-count", count=tray.support))
    if any(offered for _, offered in tray.offers):
        lines.append(words.html("petitions-ask"))
    return Html("\n".join(lines))


async def choose(_: CallbackQuery, __: object, manager: DialogManager, known: int) -> None:
    asking = Asking.read(manager)
    asking.petition, asking.undo = known, False
    asking.write(manager)
    await manager.switch_to(Requests.card)


async def begin(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    """With one pair at once to what the kind needs; with several, which one first."""
    asking = Asking.read(manager)
    asking.kind = code
    fitting = await _offering(manager, asking.of)
    if not fitting:
        raise NotAllowed
    if len(fitting) > 1:
        asking.write(manager)
        await manager.switch_to(Requests.pair)
    else:
        await ask_in(manager, asking, fitting[0].id)


async def pick_pair(_: CallbackQuery, __: object, manager: DialogManager, pair: int) -> None:
    await ask_in(manager, Asking.read(manager), PairId(pair))


async def ask_in(manager: DialogManager, asking: Asking, pair: PairId) -> None:
    asking.pair = pair
    asking.write(manager)
    await manager.switch_to(FIRST.get(asking.of, Requests.reason))


async def pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by = speaker(dialog_manager)
    found = await _offering(dialog_manager, Asking.read(dialog_manager).of)
    return {
        "pairs": [{"id": pair.id, "name": _others(pair, by.person_id)} for pair in found],
        "which_page_rows": len(found),
    }


async def _offering(manager: DialogManager, kind: PetitionKind) -> list[Pair]:
    return [pair for pair, offered in (await _tray(manager)).offers if kind in offered]


async def _tray(manager: DialogManager) -> Tray:
    start = manager.start_data if isinstance(manager.start_data, dict) else {}
    given = start.get("pair")
    pair = None if given is None else PairId(int(given))
    return await services_of(manager).petitioning.tray(speaker(manager), pair)


def _others(pair: Pair, me: Any) -> str:
    return cut(", ".join(short_name(one.name) for one in pair.others(me)), 32)


def home_windows() -> list[Window]:
    return [list_window(), pair_window()]


def list_window() -> Window:
    rows = numbered("request", choose, "rows")
    offers = named("offer", begin, items="offers")
    return Window(
        Shown("text"),
        *paged(rows, "requests"),
        Fitted(offers, width=2),
        back_row(),
        state=Requests.home,
        getter=home,
        preview_data={"text": "…", "rows": [], "requests_rows": 0, "offers": []},
    )


def pair_window() -> Window:
    select = numbered("which", pick_pair, "pairs")
    return Window(
        Say("petitions-which-pair"),
        *paged(select, "which_page"),
        back_row(Requests.home),
        state=Requests.pair,
        getter=pairs,
        preview_data={"pairs": [], "which_page_rows": 0},
    )
