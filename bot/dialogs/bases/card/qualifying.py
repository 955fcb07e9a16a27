"""What speaks for a mentor: criteria ticked from two sides, training passed."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from bot.dialogs.bases.card.view import looked_at, person_of
from bot.dialogs.bases.choices import ticked, typed
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import BaseCard
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of, words_of
from bot.dialogs.words import Say, Shown
from bot.domain.bases.criteria import Recommendation
from bot.domain.bases.refusals import BadNumber
from bot.domain.names import cut
from bot.domain.spoken import Toward
from bot.services.bases.cards import Looked
from bot.services.bases.qualifying import LONGEST_TRAINING, MOST_HOURS

_LONGEST = 44
_HOURS = (8, 16, 18, 36, 72, 144)
_FIVE_YEARS = timedelta(days=5 * 366)


async def criteria(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looked, words = await looked_at(dialog_manager), tongue(dialog_manager)
    qualifying, by = services_of(dialog_manager).bases.qualifying, speaker(dialog_manager)
    card, own = looked.card, looked.own
    asked = qualifying.criteria(by, own=own)
    ticks = card.own_ticks if own else card.curator_ticks
    names = {one.code: one.say(words.lang) for one in qualifying.criteria(by, own=False)}
    said: list[str] = [
        words.html("bases-criteria-own" if own else "bases-criteria", name=card.name)
    ]
    if not own and looked.overseer:
        found = qualifying.recommendation(card, by)
        said.append(_advice(words, found, names))
    return {
        "text": "\n\n".join(said),
        "criteria": [
            {
                "id": one.code,
                "name": cut(ticked(one.say(words.lang), on=one.code in ticks), _LONGEST),
            }
            for one in asked
            if own or looked.manager
        ],
        "ticks_rows": len(asked) if own or looked.manager else 0,
    }


def _advice(words: Tongue, found: Recommendation, names: dict[str, str]) -> str:
    said = [words.html(f"bases-advice-{found.advice.replace('_', '-')}")]
    for key, codes in (
        ("bases-advice-both", found.both),
        ("bases-advice-differ", found.differ),
        ("bases-advice-missing", found.missing),
    ):
        if codes:
            said.append(words.html(key, criteria=", ".join(names[code] for code in codes)))
    return "\n".join(said)


async def tick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    qualifying = services_of(manager).bases.qualifying
    await qualifying.tick(person_of(manager), code, speaker(manager))


async def trainings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looked, words = await looked_at(dialog_manager), tongue(dialog_manager)
    passed = looked.trainings
    said = [words.html("bases-trainings", name=looked.card.name, count=len(passed))]
    said += [
        words.html("bases-training", title=one.title, day=words.day(one.held_on), hours=one.hours)
        for one in passed
    ]
    if _may_add(looked):
        said.append(words.html("bases-training-ask"))
    rows = [
        {
            "id": str(one.id),
            "name": cut(words.say("bases-training-away", title=one.title), _LONGEST),
        }
        for one in passed
        if _may_add(looked)
    ]
    return {"text": "\n".join(said), "passed": rows, "passed_rows": len(rows)}


def _may_add(looked: Looked) -> bool:
    return looked.manager or looked.own


async def hours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {
        "title": dialog_manager.dialog_data.get("title", ""),
        "hours": [{"id": str(one), "name": str(one)} for one in _HOURS],
    }


def windows() -> list[Window]:
    return [
        _criteria_window(),
        _trainings_window(),
        _training_hours_window(),
        _training_day_window(),
    ]


def _criteria_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("criterion", tick, items="criteria"), "ticks"),
        back_row(BaseCard.card),
        state=BaseCard.criteria,
        getter=criteria,
        preview_data={"text": "…", "criteria": [], "ticks_rows": 0},
    )


def _trainings_window() -> Window:
    return Window(
        Shown("text"),
        typed(titled),
        *paged(named("away", away, items="passed"), "passed"),
        back_row(BaseCard.card),
        state=BaseCard.trainings,
        getter=trainings,
        preview_data={"text": "…", "passed": [], "passed_rows": 0},
    )


def _training_hours_window() -> Window:
    return Window(
        Say("bases-training-hours"),
        typed(hours_typed),
        Group(named("hours", hours_chosen), width=3),
        back_row(BaseCard.trainings),
        state=BaseCard.training_hours,
        getter=hours,
        preview_data={"title": "…", "hours": []},
    )


def _training_day_window() -> Window:
    return Window(
        Say("bases-training-day"),
        day_input(passed_on, Toward.PAST),
        DayPicker("held", passed_on, bounds=_bounds, quick=(0,)),
        back_row(BaseCard.training_hours),
        state=BaseCard.training_day,
        getter=hours,
        preview_data={"title": "…"},
    )


def _bounds(manager: DialogManager) -> tuple[date, date]:
    today = tongue(manager).today
    return today - _FIVE_YEARS, today


async def titled(message: Message, _: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["title"] = words_of(message, LONGEST_TRAINING)
    await manager.switch_to(BaseCard.training_hours)


async def hours_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    said = (message.text or "").strip().split(" ")[0]
    if not said.isdecimal() or not 1 <= int(said[:5]) <= MOST_HOURS:
        raise BadNumber(1, MOST_HOURS)
    await hours_chosen(None, None, manager, said)


async def hours_chosen(_: Any, __: Any, manager: DialogManager, hours: str) -> None:
    manager.dialog_data["hours"] = number_of(hours)
    await manager.switch_to(BaseCard.training_day)


async def passed_on(manager: DialogManager, day: date) -> None:
    data = manager.dialog_data
    await services_of(manager).bases.qualifying.add_training(
        person_of(manager), data["title"], int(data["hours"]), day, speaker(manager)
    )
    await manager.switch_to(BaseCard.trainings)


async def away(_: CallbackQuery, __: Any, manager: DialogManager, training: str) -> None:
    qualifying = services_of(manager).bases.qualifying
    await qualifying.remove_training(number_of(training), person_of(manager), speaker(manager))
