"""Votes: a question, a few options, counts and a text for the minutes."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.community.hearers import audience_buttons, audience_name, audiences
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Votes
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.votes import LONGEST_QUESTION, Ballot, options_of
from bot.domain.ids import BallotId
from bot.domain.names import cut
from bot.services.community.calling.voting import Voting
from bot.texts import Html

_WIDTH = 40
_LONGEST_OPTIONS = 500


def _voting(manager: DialogManager) -> Voting:
    return services_of(manager).community.voting


async def home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    found = await _voting(dialog_manager).latest(speaker(dialog_manager))
    rows = [{"code": one.id, "name": cut(one.question, _WIDTH)} for one in found]
    return {"none": not rows, "ballots": rows, "ballot_page_rows": len(rows)}


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, known = school_tongue(dialog_manager), BallotId(Entry.read(dialog_manager).id)
    found = await _voting(dialog_manager).get(known, speaker(dialog_manager))
    return {
        "text": Html("\n".join(_lines(words, found))),
        "open": found.closed_at is None,
    }


def _lines(words: Tongue, found: Ballot) -> list[Html]:
    audience = audience_name(words, found.audience)
    lines = [
        words.html(
            "votes-card", question=found.question, audience=audience, called=str(found.called)
        ),
        words.html("votes-voices", count=found.voices),
    ]
    if not found.shown:
        lines += [words.html("votes-option", option=option) for option in found.options]
        waits = found.closed_at is None
        return [*lines, words.html("votes-open-still" if waits else "votes-too-few")]
    lines += [
        words.html("votes-line", option=option, count=str(count))
        for option, count in zip(found.options, found.counts, strict=True)
    ]
    return [*lines, Html(""), _minutes(words, found, audience)]


def _minutes(words: Tongue, found: Ballot, audience: str) -> Html:
    most = max(found.counts)
    winners = [
        option for option, count in zip(found.options, found.counts, strict=True) if count == most
    ]
    closed = (found.closed_at or words.now).astimezone(words.zone)
    return words.html(
        "votes-minutes" if len(winners) == 1 else "votes-minutes-tie",
        day=f"{closed:%d.%m.%Y}",
        audience=audience,
        question=found.question,
        called=str(found.called),
        voices=str(found.voices),
        winner=words.texts.say_list(words.lang, winners),
    )


async def ask(message: Message, _: MessageInput, manager: DialogManager) -> None:
    Entry.keep(manager, title=words_of(message, LONGEST_QUESTION))
    await manager.switch_to(Votes.options)


async def offer(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, _LONGEST_OPTIONS)
    options_of(words)
    Entry.keep(manager, words=words)
    await manager.switch_to(Votes.audience)


async def _open(manager: DialogManager) -> None:
    """The audience is the last thing asked: the letters go out in a minute."""
    entry, by = Entry.read(manager), speaker(manager)
    new = await _voting(manager).open(entry.title, entry.words, entry.hearers, by)
    Entry(known=new.id).write(manager)
    await manager.switch_to(Votes.card)


async def close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _voting(manager).close(BallotId(Entry.read(manager).id), speaker(manager))


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, known=known)
    await manager.switch_to(Votes.card)


def dialog() -> Dialog:
    return Dialog(
        _home_window(),
        ask_window(Votes.question, "votes-ask", ask, Votes.home),
        ask_window(Votes.options, "votes-ask-options", offer, Votes.question),
        _audience_window(),
        _card_window(),
    )


def _home_window() -> Window:
    return Window(
        Say("votes-title"),
        Say("votes-none", when="none"),
        *paged(named("ballots", pick, number_of), "ballot_page"),
        SwitchTo(Label("button-vote-new"), id="new", state=Votes.question),
        back_row(),
        state=Votes.home,
        getter=home,
        preview_data={"none": True, "ballots": [], "ballot_page_rows": 0},
    )


def _audience_window() -> Window:
    return Window(
        Say("votes-ask-audience"),
        audience_buttons(_open),
        back_row(Votes.options),
        state=Votes.audience,
        getter=audiences,
        preview_data={"audiences": []},
    )


def _card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-vote-close"), id="close", on_click=close, when="open"),
        back_row(Votes.home),
        state=Votes.card,
        getter=card,
        preview_data={"text": "…", "open": True},
    )
