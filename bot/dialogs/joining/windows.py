"""The screens of joining."""

from typing import Any

from aiogram import F
from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.joining import actions, getters
from bot.dialogs.lists import named, worded
from bot.dialogs.rows import Fitted
from bot.dialogs.states import Join
from bot.dialogs.words import Label, Say, Shown

_PROFILES: dict[str, Any] = {"title": "001 + 002", "lines": "…", "profiles": []}
_CONSENT = {"organisation": "School No. 7", "role": "Mentor", "consent": "…", "other": "en"}


def dialog() -> Dialog:
    return Dialog(
        consent(),
        full_text(),
        organisation(),
        profile(),
        name(),
        second(),
        third(),
        getter=getters.language,
    )


def consent() -> Window:
    return Window(
        Say("joining-about", when=~F["founding"]),
        Say("joining-invited", when=~F["founding"]),
        Shown("consent"),
        Row(
            Button(Label("button-agree"), id="yes", on_click=actions.agreed),
            Button(Label("button-not-now"), id="no", on_click=actions.declined),
        ),
        Row(
            Button(Label("button-full-text"), id="full", on_click=actions.to_full_text),
            Button(Label("button-other-language"), id="lang", on_click=actions.other_language),
        ),
        SwitchTo(Label("button-back"), id="back", state=Join.organisation, when="founding"),
        state=Join.consent,
        getter=getters.consent,
        preview_data=_CONSENT,
    )


def full_text() -> Window:
    return Window(
        Shown("page"),
        Row(
            SwitchTo(Label("button-back"), id="back", state=Join.consent),
            Button(Label("button-further"), id="next", on_click=actions.next_page, when="more"),
        ),
        state=Join.full_text,
        getter=getters.full_text,
        preview_data={"page": "…", "more": True},
    )


def organisation() -> Window:
    return Window(
        Say("joining-organisation"),
        Say("joining-organisation-profile"),
        MessageInput(actions.organisation_named, content_types=ContentType.TEXT),
        SwitchTo(Label("button-joining-profile"), id="profile", state=Join.profile),
        Row(
            Button(Label("button-not-now"), id="no", on_click=actions.declined),
            Button(Label("button-other-language"), id="lang", on_click=actions.other_language),
        ),
        state=Join.organisation,
        getter=getters.organisation,
        preview_data=_PROFILES,
    )


def profile() -> Window:
    return Window(
        Say("joining-profile"),
        Column(named("profiles", actions.profile_chosen)),
        SwitchTo(Label("button-back"), id="back", state=Join.organisation),
        state=Join.profile,
        getter=getters.organisation,
        preview_data=_PROFILES,
    )


def name() -> Window:
    return Window(
        Say("joining-name"),
        MessageInput(actions.name_typed, content_types=ContentType.TEXT),
        Button(
            Label("joining-name-as-in-telegram"),
            id="mine",
            on_click=actions.name_as_in_telegram,
            when="has_name",
        ),
        SwitchTo(Label("button-back"), id="back", state=Join.consent),
        state=Join.name,
        getter=getters.name,
        preview_data={"telegram_name": "Ivan Petrov", "has_name": True},
    )


def second() -> Window:
    return Window(
        Say("joining-subject", when="teaches"),
        Say("joining-position", when=~F["teaches"]),
        MessageInput(actions.position_typed, content_types=ContentType.TEXT),
        _choice("subject", "subjects", actions.subject_chosen, width=2),
        Row(
            SwitchTo(Label("button-back"), id="back", state=Join.name),
            Button(Label("button-skip"), id="skip", on_click=actions.position_skipped),
        ),
        state=Join.second,
        getter=getters.second,
        preview_data={"teaches": True, "subjects": [("Mathematics", "mathematics")]},
    )


def third() -> Window:
    return Window(
        Say("joining-mentor", when="mentor"),
        Say("joining-mentee", when="mentee"),
        Say("joining-request", when="has_request"),
        MessageInput(actions.request_typed, content_types=ContentType.TEXT),
        _choice("category", "categories", actions.category_chosen, when="mentee"),
        _choice("topic", "topics", actions.topic_toggled, width=2, when="mentor"),
        _choice("hours", "hours", actions.hours_chosen, width=4, when="mentor"),
        Row(
            SwitchTo(Label("button-back"), id="back", state=Join.second),
            Button(Label("button-ready"), id="done", on_click=actions.third_done, when="answered"),
            Button(Label("button-skip"), id="skip", on_click=actions.third_done, when="nothing"),
        ),
        state=Join.third,
        getter=getters.third,
        preview_data={
            "mentee": True,
            "nothing": True,
            "categories": [("Young teacher", "young_teacher")],
            "topics": [],
            "hours": [],
        },
    )


def _choice(
    name: str,
    items: str,
    on_click: Any,
    *,
    width: int = 1,
    when: Any = None,
) -> Fitted:
    select = worded(name, on_click, items)
    return Fitted(select, width=width, when=when)
