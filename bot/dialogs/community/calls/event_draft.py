"""A new event: one card, filled from its title, changed line by line, then called."""

from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.community.calls import event_steps as steps
from bot.dialogs.community.hearers import audience_buttons, audiences
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Events
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.spoken import Toward

_SHOWN: dict[str, Any] = {
    "text": "…",
    "count": 7,
    "dated": True,
    "kinds": [],
    "times": [],
    "hours": [],
}


def windows() -> list[Window]:
    ask = MessageInput(steps.begin, content_types=ContentType.TEXT)
    return [
        Window(Say("events-ask"), ask, back_row(Events.found), state=Events.new),
        _draft_window(),
        Window(
            Say("events-ask-audience"),
            audience_buttons(steps.to_draft),
            back_row(Events.draft),
            state=Events.audience,
            getter=audiences,
            preview_data={"audiences": []},
        ),
        *(
            Window(
                *parts,
                back_row(Events.draft),
                state=state,
                getter=steps.draft,
                preview_data=_SHOWN,
            )
            for state, parts in _questions().items()
        ),
    ]


def _questions() -> dict[Any, tuple[Any, ...]]:
    return {
        Events.kind: (Say("events-ask-kind"), Fitted(named("kinds", steps.pick_kind), width=2)),
        Events.day: (
            Say("events-ask-day"),
            day_input(steps.pick_day, Toward.FUTURE),
            DayPicker("event_day", steps.pick_day, steps.bounds),
        ),
        Events.time: (
            Say("events-ask-time"),
            MessageInput(steps.type_time, content_types=ContentType.TEXT),
            Fitted(named("times", steps.pick_time), width=4),
        ),
        Events.place: (
            Say("events-ask-place"),
            MessageInput(steps.said, content_types=ContentType.TEXT),
        ),
        Events.hours: (
            Say("events-ask-hours"),
            Fitted(named("hours", steps.pick_hours, number_of), width=4),
        ),
    }


def _draft_window() -> Window:
    def to(name: str, state: Any) -> SwitchTo:
        return SwitchTo(Label(f"button-event-{name}"), id=name, state=state)

    return Window(
        Shown("text"),
        Say("events-reaches", when="dated"),
        Say("events-draft-hint"),
        MessageInput(steps.said, content_types=ContentType.TEXT),
        Button(Label("button-event-call"), id="call", on_click=steps.call, when="dated"),
        Row(to("day", Events.day), to("time", Events.time), to("place", Events.place)),
        Row(to("kind", Events.kind), to("audience", Events.audience), to("hours", Events.hours)),
        back_row(Events.found),
        state=Events.draft,
        getter=steps.draft,
        preview_data=_SHOWN,
    )
