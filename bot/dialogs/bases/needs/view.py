"""All difficulties of a mentee with the diagnoses; one of them, assessed and closed."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.openers import bases as openers
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import BaseNeeds
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Shown
from bot.domain.bases.diagnoses import Diagnosis
from bot.domain.bases.needs import OPEN_NEEDS
from bot.domain.difficulties import HIGHEST, LOWEST, Difficulty
from bot.domain.ids import DifficultyId, PersonId
from bot.domain.names import cut
from bot.domain.people import MANAGERS

LONGEST = 40
LEVELS = [{"id": str(one), "name": str(one)} for one in range(LOWEST, HIGHEST + 1)]


def person_of(manager: DialogManager) -> PersonId:
    given: Any = manager.start_data or {}
    return PersonId(int(given.get("person", 0)))


def need_of(manager: DialogManager) -> DifficultyId:
    given: Any = manager.start_data or {}
    return DifficultyId(int(manager.dialog_data.get("need", given.get("need", 0))))


async def all_of(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    bases = services_of(dialog_manager).bases
    looked = await bases.cards.look(person_of(dialog_manager), by)
    needs, own = looked.needs, looked.own
    said = [
        words.html("bases-needs-own" if own else "bases-needs", name=looked.card.name),
        *(_diagnosed(words, one) for one in looked.diagnoses),
    ]
    return {
        "text": "\n\n".join(said) if needs or looked.diagnoses else _none(words, said[0]),
        "needs": [{"id": str(one.id), "name": cut(_line(words, one), LONGEST)} for one in needs],
        "needs_rows": len(needs),
        "may_add": own or not looked.overseer or looked.manager,
        "may_diagnose": not own and (looked.manager or not looked.overseer),
    }


def _none(words: Tongue, title: str) -> str:
    return "\n\n".join([title, words.html("bases-needs-none")])


def _line(words: Tongue, one: Difficulty) -> str:
    mark = "✓ " if one.status not in OPEN_NEEDS else ""
    level = _levels(words, one)
    return f"{mark}{one.words}" if not level else f"{mark}{level} · {one.words}"


def _levels(words: Tongue, one: Difficulty) -> str:
    if one.level_before is None:
        return ""
    if one.level_after is None:
        return str(one.level_before)
    return words.say("bases-levels", before=str(one.level_before), after=str(one.level_after))


def _diagnosed(words: Tongue, one: Diagnosis) -> str:
    draft = one.draft
    method = words.label("diagnosis-method", draft.method)
    tool = f", {words.label('mentor-tool', draft.tool)}" if draft.tool else ""
    return words.html(
        "bases-diagnosis",
        day=words.day(draft.made_on),
        method=f"{method}{tool}",
        conclusion=draft.conclusion,
        by=one.by_name,
    )


async def need(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).bases.difficulties.get(need_of(dialog_manager), by)
    mine = found.person_id == by.person_id
    said = found.closed_by_mentee if mine else found.closed_by_mentor
    still = found.status in OPEN_NEEDS
    reads = not mine and not by.roles & MANAGERS and await _only_reads(dialog_manager, found)
    difficulties = services_of(dialog_manager).bases.difficulties
    decides = await difficulties.decides(found.id, by)
    return {
        "text": _need_text(words, found),
        "levels": LEVELS if still and not reads else [],
        "may_close": still and said is None and decides,
        "may_reopen": said is not None and decides,
        "just_opened": bool(dialog_manager.dialog_data.get("opened")) and still,
    }


async def _only_reads(manager: DialogManager, found: Difficulty) -> bool:
    """A head or an organiser looks; a mentor works."""
    card = await services_of(manager).bases.cards.look(found.person_id, speaker(manager))
    return card.overseer


def _need_text(words: Tongue, one: Difficulty) -> str:
    kind = words.label("difficulty-subtype", one.subtype) if one.subtype else ""
    said = [
        words.html("bases-need", words=one.words),
        words.html(
            "bases-need-kind",
            kind=kind or words.label("difficulty-type", one.type),
            area=words.label("plan-direction", one.area, short=True),
        ),
    ]
    if levels := _levels(words, one):
        said.append(words.html("bases-need-level", level=levels))
    said.append(words.html("bases-need-status", status=words.label("need-status", one.status)))
    if one.status in OPEN_NEEDS:
        if one.closed_by_mentee:
            said.append(words.html("bases-need-mentee-says", day=words.day(one.closed_by_mentee)))
        if one.closed_by_mentor:
            said.append(words.html("bases-need-mentor-says", day=words.day(one.closed_by_mentor)))
        key = "bases-need-ask-first" if one.level_before is None else "bases-need-ask-level"
        said.append(words.html(key))
    return "\n".join(said)


def all_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("need", chosen, items="needs"), "needs"),
        Fitted(
            SwitchTo(
                Label("button-bases-add-need"), id="add", state=BaseNeeds.words, when="may_add"
            ),
            Button(
                Label("button-bases-diagnose"), id="found", on_click=diagnose, when="may_diagnose"
            ),
            width=2,
        ),
        back_row(),
        state=BaseNeeds.all,
        getter=all_of,
        preview_data={"text": "…", "needs": [], "needs_rows": 0, "may_add": True},
    )


def need_window() -> Window:
    return Window(
        Shown("text"),
        Group(named("level", assess, items="levels"), width=6),
        Button(Label("button-bases-close-need"), id="close", on_click=close, when="may_close"),
        Button(Label("button-bases-reopen"), id="reopen", on_click=reopen, when="may_reopen"),
        Button(Label("button-bases-slip"), id="slip", on_click=slip, when="just_opened"),
        back_row(BaseNeeds.all),
        state=BaseNeeds.need,
        getter=need,
        preview_data={"text": "…", "levels": LEVELS, "may_close": True},
    )


async def chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    manager.dialog_data.update(need=number_of(code), opened=False)
    await manager.switch_to(BaseNeeds.need)


async def diagnose(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_diagnosis_above(manager, person_of(manager))


async def assess(_: CallbackQuery, __: Any, manager: DialogManager, level: str) -> None:
    difficulties = services_of(manager).bases.difficulties
    await difficulties.assess(need_of(manager), number_of(level), speaker(manager))


async def close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).bases.difficulties.close(need_of(manager), speaker(manager))


async def reopen(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).bases.difficulties.reopen(need_of(manager), speaker(manager))


async def slip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).bases.difficulties.take_back(need_of(manager), speaker(manager))
    await manager.switch_to(BaseNeeds.all)
