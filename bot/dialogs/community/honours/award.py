"""One award: whom, for what, by which order; decided, told, congratulated."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.community.honours.own_kinds import kind_words
from bot.dialogs.openers.community import open_words
from bot.dialogs.rows import back_row
from bot.dialogs.states import Awards
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, words_of
from bot.dialogs.words import Label, Shown
from bot.domain.community.awards import LONGEST_AMOUNT, LONGEST_GROUND, Award, AwardStatus, Facts
from bot.domain.ids import AwardId
from bot.domain.people import MANAGERS, Actor
from bot.domain.school.documents import read_number
from bot.services.community.awarding import Awarding
from bot.services.community.merits import DECIDERS, PROPOSERS
from bot.texts import Html

_LONGEST_ORDER = 100


def _known(manager: DialogManager) -> AwardId:
    return AwardId(Entry.read(manager).id)


def _awarding(manager: DialogManager) -> Awarding:
    return services_of(manager).community.awarding


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await _awarding(dialog_manager).get(_known(dialog_manager), by)
    facts = await _facts(dialog_manager, found, by)
    waits = found.status is AwardStatus.PROPOSED
    decides = bool(by.roles & DECIDERS)
    told = found.status is AwardStatus.GRANTED and bool(found.may_tell)
    return {
        "text": Html("\n".join(_lines(words, found, facts))),
        "may_write": waits and (decides or found.proposed_by == by.person_id),
        "may_order": decides and found.status is not AwardStatus.DECLINED,
        "may_decide": decides and waits and found.person_id != by.person_id,
        "may_reopen": decides and not waits and found.may_tell is None,
        "may_congratulate": told and bool(by.roles & MANAGERS),
    }


async def _facts(manager: DialogManager, found: Award, by: Actor) -> Facts | None:
    """For who proposes and decides; whoever is honoured knows them."""
    if found.person_id == by.person_id or not by.roles & PROPOSERS:
        return None
    return await services_of(manager).community.merits.facts(found.person_id, by)


def _lines(words: Tongue, found: Award, facts: Facts | None) -> list[Html]:
    kind = kind_words(words, found)
    lines = [
        words.html("awards-card", name=found.name, kind=kind),
        words.html("awards-status", status=words.label("award-status", found.status)),
    ]
    if found.proposed_name:
        lines.append(words.html("awards-by", by=found.proposed_name))
    if found.ground:
        lines.append(words.html("awards-ground", words=found.ground))
    if facts is not None:
        lines.append(_fact_line(words, facts))
    if found.amount:
        lines.append(words.html("awards-amount", amount=found.amount))
    if found.order_number:
        lines.append(_order(words, found))
    if found.status is AwardStatus.GRANTED:
        lines.append(_consent(words, found.may_tell))
    return lines


def _fact_line(words: Tongue, facts: Facts) -> Html:
    return words.html(
        "awards-facts",
        pairs=facts.pairs,
        meetings=str(facts.meetings),
        time=words.duration(facts.minutes),
        done=str(facts.done),
        items=str(facts.items),
        overcome=str(facts.overcome),
    )


def _order(words: Tongue, found: Award) -> Html:
    if found.order_on is None:
        return words.html("awards-order", number=found.order_number)
    day = f"{found.order_on:%d.%m.%Y}"
    return words.html("awards-order-dated", number=found.order_number, day=day)


def _consent(words: Tongue, may_tell: bool | None) -> Html:  # noqa: FBT001 (three answers)
    if may_tell is None:
        return words.html("awards-asked-tell")
    return words.html("awards-may-tell" if may_tell else "awards-may-not-tell")


async def explain(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_GROUND)
    await _awarding(manager).explain(_known(manager), words, speaker(manager))
    await manager.switch_to(Awards.card)


async def measure(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_AMOUNT)
    await _awarding(manager).measure(_known(manager), words, speaker(manager))
    await manager.switch_to(Awards.card)


async def order(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """«131-о от 12.09.2026», with or without «приказ №»."""
    words = words_of(message, _LONGEST_ORDER)
    number, dated = read_number(words if "№" in words else f"№ {words}", tongue(manager).today)
    await _awarding(manager).order(_known(manager), number or words, dated, speaker(manager))
    await manager.switch_to(Awards.card)


async def grant(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _awarding(manager).grant(_known(manager), speaker(manager))


async def decline(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _awarding(manager).decline(_known(manager), speaker(manager))


async def reopen(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _awarding(manager).reopen(_known(manager), speaker(manager))


async def congratulate(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """An announcement written already; whom to tell is asked next."""
    words = tongue(manager)
    found = await _awarding(manager).get(_known(manager), speaker(manager))
    kind = kind_words(words, found)
    text = words.say("awards-congratulation", name=found.name, kind=kind, ground=found.ground)
    await open_words(manager, text)


def windows() -> list[Window]:
    return [
        _card_window(),
        ask_window(Awards.ground, "awards-ask-ground", explain, Awards.card),
        ask_window(Awards.amount, "awards-ask-amount", measure, Awards.card),
        ask_window(Awards.order, "awards-ask-order", order, Awards.card),
    ]


def _card_window() -> Window:
    def act(name: str, then: Any, when: str) -> Button:
        return Button(Label(f"button-award-{name}"), id=name, on_click=then, when=when)

    def to(name: str, state: Any, when: str) -> SwitchTo:
        return SwitchTo(Label(f"button-award-{name}"), id=name, state=state, when=when)

    return Window(
        Shown("text"),
        Row(act("grant", grant, "may_decide"), act("decline", decline, "may_decide")),
        Row(
            to("ground", Awards.ground, "may_write"),
            to("amount", Awards.amount, "may_order"),
            to("order", Awards.order, "may_order"),
        ),
        act("congratulate", congratulate, "may_congratulate"),
        act("reopen", reopen, "may_reopen"),
        back_row(Awards.register),
        state=Awards.card,
        getter=card,
        preview_data={"text": "…", "may_decide": True, "may_write": True, "may_order": True},
    )
