"""Whom something is for: chosen by a button, said in words."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.community.entry import Entry
from bot.dialogs.lists import named
from bot.dialogs.rows import Fitted
from bot.dialogs.turn import Tongue, speaker, tongue
from bot.domain.community.audiences import Audience, Circle, read_audience

Then = Callable[[DialogManager], Awaitable[None]]


def audience_name(words: Tongue, audience: Audience) -> str:
    if audience.form is not None:
        return words.label("mentoring-form", audience.form, short=True)
    return words.label("circle", audience.circle)


async def audiences(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Circles, and the forms that the school works in."""
    words, forms = tongue(dialog_manager), speaker(dialog_manager).organisation.forms
    found = [*(Audience(circle) for circle in Circle), *(Audience(form=form) for form in forms)]
    return {"audiences": [{"code": one.code, "name": audience_name(words, one)} for one in found]}


def audience_buttons(then: Then) -> Fitted:
    async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
        Entry.keep(manager, audience=read_audience(code).code)
        await then(manager)

    return Fitted(named("audiences", pick), width=2)
