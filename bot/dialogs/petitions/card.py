"""One petition: what was asked, how it stands, and what this reader may do with it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.catalog import choices
from bot.dialogs.lists import named
from bot.dialogs.papers.sending import send_paper
from bot.dialogs.petitions import card_steps as steps
from bot.dialogs.petitions import wording
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.petitions.ways import home_row
from bot.dialogs.rows import Fitted
from bot.dialogs.states import Requests
from bot.dialogs.turn import speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown
from bot.domain.people import Actor
from bot.domain.petitions import Petition, PetitionKind, PetitionStatus
from bot.domain.petitions.sight import DECIDERS
from bot.domain.petitions.steps import may_be_declined
from bot.services.papers.of_petition import paper_of
from bot.services.petitions import Seen


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    seen = await steps.seen(dialog_manager)
    petition = seen.petition
    return {
        "text": wording.card(words, seen),
        "grant": words.say(f"button-petition-grant-{petition.kind.replace('_', '-')}")
        if seen.decides
        else "",
        "unseen": seen.own and petition.kind is PetitionKind.REPLACE_MENTOR and petition.open,
        "undo": Asking.read(dialog_manager).undo and not petition.open,
        "paper": paper_of(petition.kind) is not None,
        **_rights(seen, petition, by),
    }


async def paper(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The petition as a statement to be signed."""
    petition = (await steps.seen(manager)).petition
    if code := paper_of(petition.kind):
        await send_paper(manager, code, petition.id)


def _rights(seen: Seen, petition: Petition, by: Actor) -> dict[str, bool]:
    cancelling = petition.kind is PetitionKind.EMPLOYER_CANCEL and bool(by.roles & DECIDERS)
    mine = seen.own or (cancelling and not seen.pair.has(by.person_id))
    return {
        "decides": seen.decides,
        "may_take": seen.decides and petition.status is PetitionStatus.NEW,
        "may_decline": seen.decides and may_be_declined(petition.kind),
        "consents": seen.consents,
        "may_reply": seen.own and petition.open and petition.details.asked is not None,
        "may_withdraw": mine and petition.open,
        "follow": seen.follow,
    }


async def motives(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    lang = tongue(dialog_manager).lang
    await steps.seen(dialog_manager)
    return {
        "motives": [
            {"code": one.code, "name": one.say(lang)} for one in choices("decline_motives")
        ]
    }


async def question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    asked = (await steps.seen(dialog_manager)).petition.details.asked
    return {"words": asked.words if asked else ""}


def card_windows() -> list[Window]:
    return [card_window(), motive_window(), *word_windows()]


def card_window() -> Window:
    return Window(
        Shown("text"),
        Say("petitions-unseen", when="unseen"),
        Button(Label("button-undo"), id="undo", on_click=steps.undo, when="undo"),
        Row(
            Button(Label("button-agree"), id="agree", on_click=steps.consent),
            Button(Label("button-disagree"), id="refuse", on_click=steps.refuse),
            when="consents",
        ),
        *_deciding(),
        Button(Label("button-petition-follow"), id="follow", on_click=steps.follow, when="follow"),
        _answering(),
        Button(Label("button-paper"), id="paper", on_click=paper, when="paper"),
        home_row(),
        state=Requests.card,
        getter=card,
        preview_data={"text": "…", "decides": True, "may_decline": True, "grant": "…"},
    )


def _answering() -> Fitted:
    return Fitted(
        SwitchTo(
            Label("button-petition-reply"), id="reply", state=Requests.reply, when="may_reply"
        ),
        Button(
            Label("button-petition-withdraw"),
            id="withdraw",
            on_click=steps.withdraw,
            when="may_withdraw",
        ),
        width=2,
    )


def _deciding() -> tuple[Button | Fitted, ...]:
    return (
        Button(Label("button-petition-take"), id="take", on_click=steps.take, when="may_take"),
        Button(Format("{grant}"), id="grant", on_click=steps.grant, when="decides"),
        Fitted(
            SwitchTo(
                Label("button-petition-decline"),
                id="decline",
                state=Requests.motive,
                when="may_decline",
            ),
            SwitchTo(
                Label("button-petition-ask"), id="ask", state=Requests.question, when="decides"
            ),
            width=2,
        ),
    )


def motive_window() -> Window:
    select = named("motive", steps.pick_motive, items="motives")
    return ask_window(
        Requests.motive,
        "petitions-ask-motive",
        steps.motive_typed,
        Requests.card,
        Column(select),
        getter=motives,
        preview={"motives": []},
    )


def word_windows() -> list[Window]:
    return [
        ask_window(
            Requests.substitute,
            "petitions-ask-substitute",
            steps.substitute_typed,
            Requests.card,
            Button(Label("button-petition-no-substitute"), id="none", on_click=steps.release),
        ),
        ask_window(
            Requests.question, "petitions-ask-question", steps.question_typed, Requests.card
        ),
        ask_window(
            Requests.reply,
            "petitions-ask-reply",
            steps.reply_typed,
            Requests.card,
            getter=question,
            preview={"words": "…"},
        ),
    ]
