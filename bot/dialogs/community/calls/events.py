"""Events: what lies ahead, and one of them with the answers to it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.community.hearers import audience_name
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Events
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.audiences import Circle
from bot.domain.community.events import Event, Place
from bot.domain.ids import EventId, PersonId
from bot.domain.names import cut
from bot.domain.people import OVERSEERS
from bot.services.community.calling.events import CALLERS
from bot.services.community.calling.events import Events as Service
from bot.texts import Html

_WIDTH = 40
_OUTSIDE = (Circle.PARENTS, Circle.PARTNERS)


def _known(manager: DialogManager) -> EventId:
    return EventId(Entry.read(manager).id)


def _events(manager: DialogManager) -> Service:
    return services_of(manager).community.events


async def found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    rows = await _events(dialog_manager).found(by)
    names = [
        words.say("events-name", when=f"{_local(words, one):%d.%m %H:%M}", title=one.draft.title)
        for one in rows
    ]
    return {
        "none": not rows,
        "events": [
            {"code": one.id, "name": cut(name, _WIDTH)}
            for one, name in zip(rows, names, strict=True)
        ],
        "event_page_rows": len(rows),
        "calls": bool(by.roles & CALLERS),
    }


def _local(words: Tongue, one: Event) -> Any:
    return one.draft.starts_at.astimezone(words.zone)


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    event, mine = await _events(dialog_manager).get(_known(dialog_manager), by)
    ahead = not event.cancelled and words.now < event.draft.starts_at
    calls = bool(by.roles & CALLERS)
    return {
        "text": Html("\n".join(_lines(words, event, mine))),
        "may_come": ahead and not (mine and mine.going),
        "may_not": ahead and not (mine and not mine.going),
        "overseer": bool(by.roles & OVERSEERS),
        "may_cancel": calls and ahead,
        "may_restore": calls and event.cancelled and words.now < event.draft.starts_at,
    }


def _lines(words: Tongue, event: Event, mine: Place | None) -> list[Html]:
    draft, when = event.draft, words.moment(event.draft.starts_at)
    kind = words.label("event-kind", draft.kind)
    lines = [words.html("events-card", title=draft.title, kind=kind, when=when)]
    if draft.place:
        lines.append(words.html("events-card-place", place=draft.place))
    audience = audience_name(words, draft.audience)
    lines.append(words.html("events-card-audience", audience=audience))
    if draft.hours:
        lines.append(words.html("events-card-hours", hours=draft.hours))
    lines.append(words.html("events-card-count", going=event.going))
    if event.came:
        lines.append(words.html("events-card-came", came=event.came))
    if mine is not None:
        lines.append(words.html("events-card-going" if mine.going else "events-card-not-going"))
    if event.cancelled:
        lines.append(words.html("events-card-cancelled"))
    if draft.audience.circle in _OUTSIDE:
        handout = {"title": draft.title, "when": when, "place": draft.place}
        lines.append(words.html("events-handout", **handout))
    return lines


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    known = _known(dialog_manager)
    event, _mine = await _events(dialog_manager).get(known, by)
    places = await _events(dialog_manager).places(known, by)
    ahead = words.now < event.draft.starts_at
    return {
        "title": event.draft.title,
        "none": not places,
        "marks": places and not ahead,
        "ahead": ahead,
        "places": [{"code": one.person_id, "name": _name(words, one)} for one in places],
        "place_page_rows": len(places),
    }


def _name(words: Tongue, one: Place) -> str:
    if one.came:
        return words.say("events-person-came", name=one.name)
    return words.say("events-person-going" if one.going else "events-person-not", name=one.name)


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, known=known)
    await manager.switch_to(Events.card)


async def come(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _events(manager).answer(_known(manager), speaker(manager), going=True)


async def stay_away(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _events(manager).answer(_known(manager), speaker(manager), going=False)


async def cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _events(manager).cancel(_known(manager), speaker(manager))


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _events(manager).cancel(_known(manager), speaker(manager), back=True)


async def mark(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    """There, or not: one tap either way."""
    known, by = _known(manager), speaker(manager)
    places = {one.person_id: one for one in await _events(manager).places(known, by)}
    was = places.get(PersonId(person))
    came = not (was is not None and was.came)
    await _events(manager).mark(known, PersonId(person), by, came=came)


def windows() -> list[Window]:
    return [
        Window(
            Say("events-title"),
            Say("events-none", when="none"),
            *paged(named("events", pick, number_of), "event_page"),
            SwitchTo(Label("button-event-new"), id="new", state=Events.new, when="calls"),
            back_row(),
            state=Events.found,
            getter=found,
            preview_data={"none": True, "events": [], "event_page_rows": 0, "calls": True},
        ),
        _card_window(),
        Window(
            Say("events-people"),
            Say("events-people-mark", when="marks"),
            Say("events-people-none", when="none"),
            Say("events-people-ahead", when="ahead"),
            *paged(named("places", mark, number_of), "place_page"),
            back_row(Events.card),
            state=Events.people,
            getter=people,
            preview_data={"title": "…", "none": True, "places": [], "place_page_rows": 0},
        ),
    ]


def _card_window() -> Window:
    def act(name: str, then: Any, when: str) -> Button:
        return Button(Label(f"button-event-{name}"), id=name, on_click=then, when=when)

    return Window(
        Shown("text"),
        Row(act("come", come, "may_come"), act("dont", stay_away, "may_not")),
        SwitchTo(Label("button-event-people"), id="people", state=Events.people, when="overseer"),
        act("cancel", cancel, "may_cancel"),
        act("restore", restore, "may_restore"),
        back_row(Events.found),
        state=Events.card,
        getter=card,
        preview_data={"text": "…", "may_come": True, "may_not": True, "overseer": True},
    )
