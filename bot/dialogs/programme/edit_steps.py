"""What taps and texts do while a programme is being changed.

A draft is written at once; what all have agreed to already becomes a proposal with a reason.
"""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.catalog import choice
from bot.dialogs.dates import ahead
from bot.dialogs.programme.entry import Entry, told
from bot.dialogs.states import Programme
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.errors import UnknownWord
from bot.domain.programme.content import Part, clean, value_of
from bot.domain.programme.life import OPEN, Authoring
from bot.domain.programme.refusals import LongTerm
from bot.domain.programme.revisions import Change

_LONGEST_AHEAD = timedelta(days=3 * 365)
_DIAGNOSIS = "diagnosis"


bounds = ahead(_LONGEST_AHEAD)


def chosen_day(manager: DialogManager) -> str:
    value = Entry.read(manager).value
    day = date.fromisoformat(value) if isinstance(value, str) and value[:1].isdigit() else None
    return tongue(manager).day(day) if day else ""


async def to_words(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    _begin(manager, Part(str(button.widget_id)), [])
    await manager.switch_to(Programme.words)


async def to_codes(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    entry, part = Entry.read(manager), Part(str(button.widget_id))
    shown = await services_of(manager).programmes.view(entry.pair_id, speaker(manager))
    value = value_of(shown.programme, part)
    _begin(manager, part, value if isinstance(value, list) else [value])
    await manager.switch_to(Programme.codes)


def _begin(manager: DialogManager, part: Part, picked: list[str]) -> None:
    entry = Entry.read(manager)
    entry.forget()
    entry.part, entry.picked, entry.value = part, picked, None
    entry.write(manager)


async def words_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    part = Part(Entry.read(manager).part)
    await _change(manager, part, clean(part, message.text or ""))


async def pick_code(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = Entry.read(manager)
    part = Part(entry.part)
    if part is not Part.KINDS:
        await _change(manager, part, code)
        return
    kept = [one for one in entry.picked if one != code]
    entry.picked = kept if code in entry.picked else [*kept, code]
    entry.write(manager)


async def codes_ready(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _change(manager, Part.KINDS, Entry.read(manager).picked)


async def pick_until(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    entry.part, entry.value = Part.TERM, day.isoformat()
    entry.write(manager)
    try:
        await _change(manager, Part.TERM, day.isoformat())
    except LongTerm:
        await manager.switch_to(Programme.long)


async def long_agreed(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.write(
        entry.pair_id, Part.TERM, entry.value, speaker(manager), longer=True
    )
    await _written(manager, "programme-done-written")


async def joint(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _authoring(manager, Authoring.JOINT)


async def mentor_first(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _authoring(manager, Authoring.MENTOR_FIRST)


async def _authoring(manager: DialogManager, chosen: Authoring) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.choose_authoring(entry.pair_id, chosen, speaker(manager))
    await _written(manager, "programme-done-written")


async def _change(manager: DialogManager, part: Part, value: Any) -> None:
    entry, by = Entry.read(manager), speaker(manager)
    programmes = services_of(manager).programmes
    shown = await programmes.view(entry.pair_id, by)
    if shown.programme.status in OPEN:
        await programmes.write(entry.pair_id, part, value, by)
        await _written(manager, "programme-done-written")
        return
    entry.part, entry.value = part, value
    entry.write(manager)
    await manager.switch_to(Programme.why)


async def reason_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _propose(manager, message.text or "", by_diagnosis=False)


async def reason_picked(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    try:
        chosen = choice("revise_reasons", code)
    except KeyError:
        raise UnknownWord from None
    words = chosen.say(tongue(manager).lang)
    await _propose(manager, words, by_diagnosis=code == _DIAGNOSIS)


async def _propose(manager: DialogManager, why: str, *, by_diagnosis: bool) -> None:
    entry = Entry.read(manager)
    change = Change(Part(entry.part), entry.value, why)
    await services_of(manager).programmes.propose_change(
        entry.pair_id, change, speaker(manager), by_diagnosis=by_diagnosis
    )
    await _written(manager, "programme-done-proposed")


async def _written(manager: DialogManager, key: str) -> None:
    told(manager, Entry.read(manager), tongue(manager).say(key))
    await manager.switch_to(Programme.view)
