"""Publication: what would be published, who has agreed, where it stands."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.closing import wording
from bot.dialogs.closing.place import Place
from bot.dialogs.lists import named, paged
from bot.dialogs.papers.sending import paper_button
from bot.dialogs.rows import back_row
from bot.dialogs.states import Publish
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.closing.publication import LONGEST_URL, PublicationStatus
from bot.domain.ids import PersonId
from bot.domain.names import isolate, short_name
from bot.services.closing.publication.card import PublicCard
from bot.texts import Html


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, place = tongue(dialog_manager), speaker(dialog_manager), Place.read(dialog_manager)
    shown = await services_of(dialog_manager).closing.publishing.card(place.pair_id, by)
    status = shown.status
    return {
        "text": Html("\n".join(_lines(words, shown))),
        "ask": shown.manager and status is None,
        "text_file": shown.manager,
        "may_yes": shown.member and status is not None and shown.own is not True,
        "may_no": shown.member and status is not None and shown.own is not False,
        "entrust": shown.manager and status is not None,
        "publish": shown.publishes and status is PublicationStatus.READY,
        "off": shown.publishes and status is PublicationStatus.PUBLISHED,
    }


def _lines(words: Tongue, shown: PublicCard) -> list[Html]:
    lines = [words.html("closing-publication"), *_standing(words, shown)]
    lines.append(words.html("closing-public-head"))
    return [*lines, wording.public(words, shown.pair, shown.results)]


def _standing(words: Tongue, shown: PublicCard) -> list[Html]:
    """How far it is; who has not said yet is not named, only counted."""
    found = shown.publication
    if found is None or shown.status is None:
        return [words.html("closing-public-not-asked")]
    if shown.status is PublicationStatus.PUBLISHED and found.published_on:
        day, url = words.day(found.published_on), found.url or ""
        return [words.html("closing-public-published", day=day, url=url)]
    said = sum(found.answers.get(one.person_id) is True for one in shown.pair.members)
    lines = [words.html(f"closing-public-{shown.status}")]
    if shown.status is PublicationStatus.ASKING:
        total = str(len(shown.pair.members))
        lines.append(words.html("closing-public-said", said=str(said), all=total))
    if shown.responsible and shown.manager:
        name = isolate(short_name(shown.responsible.name))
        lines.append(words.html("closing-public-by", name=name))
    return lines


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by = speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.publishing.people(by)
    rows = [{"code": one.id, "name": short_name(one.name)} for one in found]
    return {"who": rows, "who_page_rows": len(rows)}


async def ask(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).closing.publishing.ask(
        Place.read(manager).pair_id, speaker(manager)
    )


async def agree(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.publishing.answer(pair, by, yes=True)


async def refuse(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.publishing.answer(pair, by, yes=False)


async def entrust(_: CallbackQuery, __: object, manager: DialogManager, person: int) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.publishing.entrust(pair, PersonId(person), by)
    await manager.switch_to(Publish.card)


async def published(message: Message, _: MessageInput, manager: DialogManager) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    url = words_of(message, LONGEST_URL)
    await services_of(manager).closing.publishing.publish(pair, url, by)
    await manager.switch_to(Publish.card)


async def take_off(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.publishing.take_off(pair, by)


def dialog() -> Dialog:
    return Dialog(card_window(), responsible_window(), address_window())


def card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-closing-ask"), id="ask", on_click=ask, when="ask"),
        Row(
            Button(Label("button-closing-public-yes"), id="yes", on_click=agree, when="may_yes"),
            Button(Label("button-closing-public-no"), id="no", on_click=refuse, when="may_no"),
        ),
        SwitchTo(
            Label("button-closing-published"), id="url", state=Publish.address, when="publish"
        ),
        Button(Label("button-closing-off"), id="off", on_click=take_off, when="off"),
        SwitchTo(
            Label("button-closing-site"), id="site", state=Publish.responsible, when="entrust"
        ),
        paper_button("publication", lambda manager: Place.read(manager).pair_id, when="text_file"),
        back_row(),
        state=Publish.card,
        getter=card,
        preview_data={"text": "…", "ask": True},
    )


def responsible_window() -> Window:
    return Window(
        Say("closing-ask-site"),
        *paged(named("who", entrust, number_of), "who_page"),
        back_row(Publish.card),
        state=Publish.responsible,
        getter=people,
        preview_data={"who": [], "who_page_rows": 0},
    )


def address_window() -> Window:
    return ask_window(Publish.address, "closing-ask-address", published, Publish.card)
