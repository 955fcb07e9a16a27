"""The year's work by form and by kind; which forms of work close difficulties."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.indicators.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Indicators
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.aggregates import Figure
from bot.domain.aggregates import Shown as Known
from bot.domain.indicators.names import Number
from bot.domain.indicators.slices import By
from bot.domain.percents import rounded
from bot.domain.surveys import Audience
from bot.services.indicators.slicing import Slice
from bot.texts import Html

_ENUMS = {By.FORM: "mentoring-form", By.KIND: "mentoring-kind"}


async def slices(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, what = tongue(dialog_manager), _by(dialog_manager)
    found = await services_of(dialog_manager).indicators.slices(what, speaker(dialog_manager))
    blocks = [words.html(f"indicators-slices-{what}"), *(_block(words, what, it) for it in found)]
    if not found:
        blocks.append(words.html("indicators-slices-none"))
    return {"text": Html("\n\n".join(blocks)), "form": what is By.FORM, "kind": what is By.KIND}


def _by(manager: DialogManager) -> By:
    said = Entry.read(manager).by
    return By(said) if said in set(By) else By.FORM


def _block(words: Tongue, what: By, one: Slice) -> Html:
    values: dict[str, Any] = {
        "programmes": one.number(Number.PROGRAMMES),
        "mentors": str(one.number(Number.MENTORS)),
        "mentees": str(one.number(Number.MENTEES)),
        "done": str(one.number(Number.ITEMS_DONE)),
        "items": str(one.number(Number.ITEMS)),
        "meetings": str(one.number(Number.MEETINGS_HELD)),
        "closed": str(one.number(Number.NEEDS_CLOSED)),
        "needs": str(one.number(Number.NEEDS)),
    }
    return words.html(
        "indicators-slice",
        name=words.label(_ENUMS[what], one.code, short=True),
        satisfied_mentees=_share(words, one.satisfied.get(Audience.MENTEES)),
        satisfied_mentors=_share(words, one.satisfied.get(Audience.MENTORS)),
        **values,
    )


def _share(words: Tongue, found: Figure | None) -> str:
    if not isinstance(found, Known):
        return words.say("indicators-slice-hidden")
    return words.say(
        "indicators-value-percent", value=words.texts.say_number(words.lang, found.mean)
    )


async def helped(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).indicators.helped(speaker(dialog_manager))
    lines = [
        words.html(
            "indicators-helped-line",
            form=words.label("work-form", one.form),
            closed=str(one.closed),
            worked=str(one.worked),
            share=words.texts.say_number(words.lang, rounded(one.share)),
        )
        for one in found
    ]
    key = "indicators-helped" if lines else "indicators-helped-none"
    return {"text": Html("\n".join([words.html(key), *lines]))}


async def turn(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.by = By.KIND if button.widget_id == "kinds" else By.FORM
    entry.write(manager)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            Button(Label("button-indicators-kinds"), id="kinds", on_click=turn, when="form"),
            Button(Label("button-indicators-forms"), id="forms", on_click=turn, when="kind"),
            back_row(Indicators.sheet),
            state=Indicators.slices,
            getter=slices,
            preview_data={"text": "…", "form": True, "kind": False},
        ),
        Window(
            Shown("text"),
            back_row(Indicators.sheet),
            state=Indicators.helped,
            getter=helped,
            preview_data={"text": "…"},
        ),
    ]
