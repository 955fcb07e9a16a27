"""What the windows behind the card's lines show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.lists import marked
from bot.dialogs.meetings.choices import Data, coded
from bot.dialogs.meetings.draft import CardState
from bot.dialogs.meetings.getters import names_of_others
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.meetings import MeetingFormat, MeetingKind
from bot.domain.names import cut, isolate

WIDTH = 38  # 40 with the tick


async def formats(dialog_manager: DialogManager, **_: Any) -> Data:
    chosen = CardState.read(dialog_manager).draft.format
    words = tongue(dialog_manager)
    return {"formats": coded(words, "meeting-format", MeetingFormat, chosen)}


async def kinds(dialog_manager: DialogManager, **_: Any) -> Data:
    chosen = CardState.read(dialog_manager).draft.kind
    return {"kinds": coded(tongue(dialog_manager), "meeting-kind", MeetingKind, chosen)}


async def items(dialog_manager: DialogManager, **_: Any) -> Data:
    draft = CardState.read(dialog_manager).draft
    around = await services_of(dialog_manager).journal.card(draft, speaker(dialog_manager))
    shown = [
        {"id": str(item.id), "name": marked(cut(item.title, WIDTH), item.id in draft.items)}
        for item in around.items
    ]
    return {"items": shown, "item_list_rows": len(shown), "empty": not shown}


async def mentees(dialog_manager: DialogManager, **_: Any) -> Data:
    draft = CardState.read(dialog_manager).draft
    around = await services_of(dialog_manager).journal.card(draft, speaker(dialog_manager))
    shown = [
        {"id": str(m.person_id), "name": marked(isolate(m.name), m.person_id not in draft.absent)}
        for m in around.pair.mentees
    ]
    return {"mentees": shown}


async def pairs(dialog_manager: DialogManager, **_: Any) -> Data:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    draft = CardState.read(dialog_manager).draft
    around = await services_of(dialog_manager).journal.card(draft, by)
    shown = [
        {
            "id": str(pair.id),
            "name": marked(cut(names_of_others(words, pair, by), WIDTH), pair.id == draft.pair_id),
        }
        for pair in around.pairs
    ]
    return {"pairs": shown, "pairs_rows": len(shown)}


async def task(dialog_manager: DialogManager, **_: Any) -> Data:
    said = CardState.read(dialog_manager).draft.next_task
    return {"task": said or "", "given": said is not None}
