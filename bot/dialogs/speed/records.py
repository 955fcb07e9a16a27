"""Single meetings without a programme: one's own list, the organisation's, one record."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.meetings.choices import Data
from bot.dialogs.openers import gatherings as doors
from bot.dialogs.rows import back_row
from bot.dialogs.states import Speed
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.gatherings.speed import SpeedAnswer, SpeedMeeting
from bot.domain.ids import SpeedId
from bot.domain.names import cut, isolate, short_name
from bot.domain.people import OVERSEERS
from bot.texts import Html

BUTTON_WIDTH = 40
_ROW = [{"id": "1", "name": "12.02"}]


def windows() -> list[Window]:
    return [mine(), every(), record()]


async def own(dialog_manager: DialogManager, **_: Any) -> Data:
    by = speaker(dialog_manager)
    found = await services_of(dialog_manager).speed.mine(by)
    return {
        **_rows(school_tongue(dialog_manager), found, "speed_mine"),
        "oversees": bool(by.roles & OVERSEERS),
    }


async def all_of_them(dialog_manager: DialogManager, **_: Any) -> Data:
    """The figures of single meetings stand apart from those of pairs."""
    words = school_tongue(dialog_manager)
    found = await services_of(dialog_manager).speed.all_of_year(speaker(dialog_manager))
    confirmed = [one for one in found if one.confirmed]
    return {
        **_rows(words, found, "speed_every"),
        "confirmed": len(confirmed),
        "minutes": words.duration(sum(one.minutes for one in confirmed)),
    }


def _rows(words: Tongue, found: Sequence[SpeedMeeting], page: str) -> Data:
    rows = [{"id": str(one.id), "name": _button(words, one)} for one in found]
    return {"records": rows, f"{page}_rows": len(rows), "count": len(rows)}


def _button(words: Tongue, one: SpeedMeeting) -> str:
    names = [short_name(one.recorder), *(short_name(met.name) for met in one.people)]
    day = words.texts.say_date(words.lang, one.day, words.today)
    who = ", ".join(isolate(name) for name in names if name)
    return cut(words.say("speed-button", day=day, who=who), BUTTON_WIDTH)


async def shown(dialog_manager: DialogManager, **_: Any) -> Data:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    one = await services_of(dialog_manager).speed.one(_known(dialog_manager), by)
    mine_ = next((met for met in one.people if met.person_id == by.person_id), None)
    told = [
        words.html(
            "speed-person",
            name=isolate(short_name(met.name)),
            answer=words.label("speed-answer", met.answer),
        )
        for met in one.people
    ]
    return {
        "name": isolate(one.recorder),
        "day": words.day(one.day),
        "duration": words.duration(one.minutes),
        "topic": one.topic or "",
        "people": Html("\n".join(told)),
        "may_confirm": mine_ is not None and mine_.answer is not SpeedAnswer.CONFIRMED,
        "may_deny": mine_ is not None and mine_.answer is not SpeedAnswer.DENIED,
        "may_withdraw": one.recorded_by == by.person_id and not one.confirmed,
        "fresh": bool(dialog_manager.dialog_data.get("fresh")),
    }


def _known(manager: DialogManager) -> SpeedId:
    return SpeedId(int(manager.dialog_data["speed"]))


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    manager.dialog_data.update(speed=number_of(item), fresh=False)
    await manager.switch_to(Speed.record)


async def confirm(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await services_of(manager).speed.answer(_known(manager), speaker(manager), yes=True)


async def deny(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await services_of(manager).speed.answer(_known(manager), speaker(manager), yes=False)


async def withdraw(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await services_of(manager).speed.withdraw(_known(manager), speaker(manager))
    await manager.switch_to(Speed.mine)


async def begin(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await doors.open_new_speed(manager)


def mine() -> Window:
    return Window(
        Say("speed-mine"),
        Button(Label("button-speed-new"), id="new", on_click=begin),
        *paged(named("own", choose, items="records"), "speed_mine"),
        SwitchTo(Label("button-speed-every"), id="every", state=Speed.every, when="oversees"),
        back_row(),
        state=Speed.mine,
        getter=own,
        preview_data={"records": _ROW, "speed_mine_rows": 1, "count": 1, "oversees": True},
    )


def every() -> Window:
    return Window(
        Say("speed-every"),
        *paged(named("any", choose, items="records"), "speed_every"),
        back_row(Speed.mine),
        state=Speed.every,
        getter=all_of_them,
        preview_data={
            "records": _ROW,
            "speed_every_rows": 1,
            "count": 1,
            "confirmed": 1,
            "minutes": "30",
        },
    )


def record() -> Window:
    return Window(
        Say("speed-record"),
        Say("details-topic", when="topic"),
        Shown("people"),
        Say("speed-saved", when="fresh"),
        Row(
            Button(Label("button-speed-yes"), id="yes", on_click=confirm, when="may_confirm"),
            Button(Label("button-speed-no"), id="no", on_click=deny, when="may_deny"),
        ),
        Button(Label("button-meeting-withdraw"), id="off", on_click=withdraw, when="may_withdraw"),
        back_row(Speed.mine),
        state=Speed.record,
        getter=shown,
        preview_data={
            "name": "Maria",
            "day": "12.02",
            "duration": "30",
            "topic": "…",
            "people": "Anna",
            "may_confirm": True,
            "may_deny": True,
            "may_withdraw": False,
            "fresh": True,
        },
    )
