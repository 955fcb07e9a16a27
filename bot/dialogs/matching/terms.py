"""Marks of a pair: equals, role model, the mentor's written consent, payment."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.pairs.wording import terms as terms_of
from bot.dialogs.rows import back_row
from bot.dialogs.states import PairTerms
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import PairId
from bot.domain.matching.role_models import RoleModel, role_models
from bot.domain.pairs import Payment
from bot.texts import Html

_NONE = "none"


def _pair(manager: DialogManager) -> PairId:
    start = manager.start_data if isinstance(manager.start_data, dict) else {}
    if start.get("pair") is None:
        raise NotYours
    return PairId(int(start["pair"]))


async def marks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    service, by = services_of(dialog_manager).terms, speaker(dialog_manager)
    pair = await service.of_pair(_pair(dialog_manager), by)
    models = role_models(pair.programme.form)
    return {
        "text": Html("\n".join([words.html("pair-terms"), *terms_of(words, pair)])),
        "models": [
            {"id": str(one), "name": words.label("role-model", one, short=True)} for one in models
        ],
        "payments": [
            {"id": str(one), "name": words.label("payment", one, short=True)} for one in Payment
        ],
        "any_models": bool(models),
    }


async def equals(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).terms.toggle_equals(_pair(manager), speaker(manager))


async def consent(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).terms.toggle_consent(_pair(manager), speaker(manager))


async def pick_model(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    model = None if code == _NONE else _known(RoleModel, code)
    await services_of(manager).terms.set_role_model(_pair(manager), model, speaker(manager))
    await manager.switch_to(PairTerms.main)


async def no_model(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await pick_model(query, None, manager, _NONE)


async def pick_payment(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    payment = None if code == _NONE else _known(Payment, code)
    await services_of(manager).terms.set_payment(_pair(manager), payment, speaker(manager))
    await manager.switch_to(PairTerms.main)


async def no_payment(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await pick_payment(query, None, manager, _NONE)


def _known(kind: Any, code: str) -> Any:
    """UnknownWord for a forged one."""
    if code not in kind.__members__.values():
        raise UnknownWord
    return kind(code)


def terms_dialog() -> Dialog:
    return Dialog(
        _main(),
        _choice(PairTerms.role_model, "pair-terms-ask-model", ("models", pick_model), no_model),
        _choice(
            PairTerms.payment, "pair-terms-ask-payment", ("payments", pick_payment), no_payment
        ),
    )


def _main() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-terms-consent"), id="consent", on_click=consent),
        SwitchTo(Label("button-terms-payment"), id="payment", state=PairTerms.payment),
        SwitchTo(
            Label("button-terms-model"), id="model", state=PairTerms.role_model, when="any_models"
        ),
        Button(Label("button-terms-equals"), id="equals", on_click=equals),
        back_row(),
        state=PairTerms.main,
        getter=marks,
        preview_data={"text": "…", "any_models": True},
    )


def _choice(state: Any, key: str, rows: tuple[str, Any], none: Any) -> Window:
    name, on_click = rows
    chosen = named(name, on_click)
    return Window(
        Say(key),
        Column(chosen),
        Button(Label("button-terms-none"), id="none", on_click=none),
        back_row(PairTerms.main),
        state=state,
        getter=marks,
        preview_data={"models": [], "payments": []},
    )
