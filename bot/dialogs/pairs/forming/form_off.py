"""A pair in a form that the school has off: told where the form results, with the way on."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.openers.school import open_forms_above
from bot.dialogs.turn import Tongue
from bot.dialogs.words import Label
from bot.domain.forms import Form
from bot.texts import Html


def form_off(words: Tongue, form: Form | None) -> list[Html]:
    """One paragraph, or none where the form is in use."""
    if form is None:
        return []
    return [words.html("pairs-form-off", form=words.label("mentoring-form", form))]


async def to_forms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_forms_above(manager)


def forms_button() -> Button:
    """Under the getter's `off`; «Назад» returns from there."""
    return Button(Label("menu-forms"), id="forms_off", on_click=to_forms, when="off")
