"""Changing a programme part by part: words, codes, the term, who writes."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.catalog import choices
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named
from bot.dialogs.programme import edit_steps as steps
from bot.dialogs.programme import wording
from bot.dialogs.programme.entry import Entry
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Programme
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import cut
from bot.domain.programme.content import IN_WORDS, Part
from bot.domain.programme.life import OPEN
from bot.domain.spoken import Toward
from bot.services.school.labels import kinds_of
from bot.texts import Html

_CODED = (Part.KINDS, Part.FORM, Part.FORMAT)


async def parts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, by = Entry.read(dialog_manager), speaker(dialog_manager)
    shown = await services_of(dialog_manager).programmes.view(entry.pair_id, by)
    draft = shown.programme.status in OPEN
    key = "programme-ask-part" if draft else "programme-ask-part-approved"
    return {"text": tongue(dialog_manager).html(key), "draft": draft}


async def asked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The question for a part of words, with what stands there now."""
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    shown = await services_of(dialog_manager).programmes.view(
        entry.pair_id, speaker(dialog_manager)
    )
    part = Part(entry.part)
    now = wording.now(words, shown.programme, part)
    return {"text": words.html(f"programme-ask-{part.replace('_', '-')}", now=now)}


async def codes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    part, organisation = Part(entry.part), speaker(dialog_manager).organisation
    offered: dict[Part, Any] = {
        Part.KINDS: kinds_of(organisation),
        Part.FORM: organisation.forms,
        Part.FORMAT: organisation.formats,
    }
    enum = "mentoring-kind" if part is Part.KINDS else f"mentoring-{part}"
    rows = []
    for code in offered.get(part, ()):
        name = words.label(enum, str(code), short=True)
        marked = f"✓ {name}" if str(code) in entry.picked else name
        rows.append({"code": str(code), "name": cut(marked, wording.WIDTH)})
    asks = words.html(f"programme-ask-{part}")
    if part is Part.KINDS:
        asks = Html(
            "\n\n".join(
                [asks, Html("\n".join(wording.kinds_defined(words, kinds_of(organisation))))]
            )
        )
    return {"text": asks, "codes": rows, "several": part is Part.KINDS}


async def until(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    shown = await services_of(dialog_manager).programmes.view(
        entry.pair_id, speaker(dialog_manager)
    )
    start = words.texts.say_date(words.lang, shown.programme.start, words.today)
    return {"start": start, "day": steps.chosen_day(dialog_manager)}


async def reasons(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    lang = tongue(dialog_manager).lang
    found = choices("revise_reasons")
    return {"reasons": [{"code": one.code, "name": one.say(lang)} for one in found]}


def windows() -> list[Window]:
    return [edit(), words_window(), codes_window(), until_window(), long(), authoring(), why()]


def edit() -> Window:
    in_words = [
        Button(Label(f"button-part-{part.replace('_', '-')}"), id=part, on_click=steps.to_words)
        for part in IN_WORDS
    ]
    coded = [
        Button(Label(f"button-part-{part}"), id=part, on_click=steps.to_codes) for part in _CODED
    ]
    return Window(
        Shown("text"),
        Fitted(
            *in_words,
            *coded,
            SwitchTo(Label("button-part-term"), id="term", state=Programme.until, when="draft"),
            SwitchTo(
                Label("button-part-authoring"),
                id="authoring",
                state=Programme.authoring,
                when="draft",
            ),
            width=2,
        ),
        back_row(Programme.view),
        state=Programme.edit,
        getter=parts,
        preview_data={"text": "…", "draft": True},
    )


def words_window() -> Window:
    return ask_window(
        Programme.words,
        Shown("text"),
        steps.words_typed,
        Programme.edit,
        getter=asked,
        preview={"text": "…"},
    )


def codes_window() -> Window:
    select = named("codes", steps.pick_code)
    return Window(
        Shown("text"),
        Column(select),
        Button(Label("button-ready"), id="ready", on_click=steps.codes_ready, when="several"),
        back_row(Programme.edit),
        state=Programme.codes,
        getter=codes,
        preview_data={"text": "…", "codes": [], "several": True},
    )


def until_window() -> Window:
    return Window(
        Say("programme-ask-term"),
        day_input(steps.pick_until, Toward.FUTURE),
        DayPicker("until_day", steps.pick_until, steps.bounds),
        back_row(Programme.edit),
        state=Programme.until,
        getter=until,
        preview_data={"start": "…", "day": "…"},
    )


def long() -> Window:
    return Window(
        Say("programme-ask-long"),
        Button(Label("button-programme-long"), id="long", on_click=steps.long_agreed),
        back_row(Programme.until),
        state=Programme.long,
        getter=until,
        preview_data={"start": "…", "day": "…"},
    )


def authoring() -> Window:
    return Window(
        Say("programme-ask-authoring"),
        Button(Label("button-programme-joint"), id="joint", on_click=steps.joint),
        Button(
            Label("button-programme-mentor-first"), id="mentor_first", on_click=steps.mentor_first
        ),
        back_row(Programme.edit),
        state=Programme.authoring,
    )


def why() -> Window:
    select = named("reasons", steps.reason_picked)
    return ask_window(
        Programme.why,
        "programme-ask-why",
        steps.reason_typed,
        Programme.edit,
        Column(select),
        getter=reasons,
        preview={"reasons": []},
    )
