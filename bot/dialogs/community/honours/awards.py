"""The register of awards: who is proposed and honoured; the best pairs by facts."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.community.honours.own_kinds import kind_words
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Awards
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.awards import Award, AwardKind, Nomination, PairFacts
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.names import cut, short_name
from bot.domain.people import OVERSEERS
from bot.services.community.merits import DECIDERS, PROPOSERS
from bot.texts import Html

_WIDTH = 40
_OWN = "own."


async def register(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).community.awarding.register(by)
    return {
        "none": not found,
        "awards": [{"code": one.id, "name": cut(_name(words, one), _WIDTH)} for one in found],
        "award_page_rows": len(found),
        "proposes": bool(by.roles & PROPOSERS),
        "overseer": bool(by.roles & OVERSEERS),
    }


def _name(words: Tongue, one: Award) -> str:
    kind = kind_words(words, one, short=True)
    return words.say(f"awards-name-{one.status}", name=short_name(one.name), kind=kind)


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    found = await services_of(dialog_manager).community.merits.people(speaker(dialog_manager))
    return {
        "none": not found,
        "people": [{"code": one.id, "name": cut(one.name, _WIDTH)} for one in found],
        "person_page_rows": len(found),
    }


async def kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, entry = tongue(dialog_manager), Entry.read(dialog_manager)
    found = await services_of(dialog_manager).community.merits.people(speaker(dialog_manager))
    by = speaker(dialog_manager)
    own = await services_of(dialog_manager).community.award_kinds.all(by)
    rows = [{"code": f"{_OWN}{one.id}", "name": cut(one.words, _WIDTH)} for one in own]
    rows += [
        {"code": str(one), "name": words.label("award-kind", one, short=True)} for one in AwardKind
    ]
    return {
        "name": next((one.name for one in found if one.id == entry.person), ""),
        "kinds": rows,
        "kind_page_rows": len(rows),
        "decides": bool(by.roles & DECIDERS),
    }


async def best(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).community.merits.best(by)
    pieces = [words.html("awards-best")]
    for nomination, pairs in found.items():
        if pairs:
            head = Html(f"<b>{words.label('nomination', nomination)}</b>")
            lines = [_best(words, nomination, pair) for pair in pairs]
            pieces.append(Html("\n".join([head, *lines])))
    if len(pieces) == 1:
        pieces.append(words.html("awards-best-none"))
    return {"text": Html("\n\n".join(pieces))}


def _best(words: Tongue, nomination: Nomination, pair: PairFacts) -> Html:
    values = {"rhythm": round(pair.rhythm, 1), "plan": pair.share, "growth": pair.growth}
    names = words.texts.say_list(words.lang, [short_name(name) for name in pair.names])
    return words.html(f"awards-best-{nomination}", names=names, value=values[nomination])


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, known=known)
    await manager.switch_to(Awards.card)


async def pick_person(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, person=known)
    await manager.switch_to(Awards.kind)


async def pick_kind(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """Proposed at once; its card takes the ground and the order."""
    own = number_of(code.removeprefix(_OWN)) if code.startswith(_OWN) else None
    if own is None and code not in set(AwardKind):
        raise UnknownWord
    kind = AwardKind.RECOGNITION if own is not None else AwardKind(code)
    person, by = PersonId(Entry.read(manager).person or 0), speaker(manager)
    new = await services_of(manager).community.awarding.propose(person, kind, by, own)
    Entry.keep(manager, known=new.id)
    await manager.switch_to(Awards.card)


def windows() -> list[Window]:
    return [
        _register_window(),
        _people_window(),
        _kind_window(),
        _best_window(),
    ]


def _register_window() -> Window:
    return Window(
        Say("awards-title"),
        Say("awards-none", when="none"),
        *paged(named("awards", pick, number_of), "award_page"),
        Row(
            SwitchTo(Label("button-award-new"), id="new", state=Awards.people, when="proposes"),
            SwitchTo(Label("button-award-best"), id="best", state=Awards.best, when="overseer"),
        ),
        back_row(),
        state=Awards.register,
        getter=register,
        preview_data={"awards": [], "award_page_rows": 0, "proposes": True, "none": True},
    )


def _people_window() -> Window:
    return Window(
        Say("awards-ask-person"),
        Say("awards-nobody", when="none"),
        *paged(named("people", pick_person, number_of), "person_page"),
        back_row(Awards.register),
        state=Awards.people,
        getter=people,
        preview_data={"people": [], "person_page_rows": 0, "none": False},
    )


def _kind_window() -> Window:
    return Window(
        Say("awards-ask-kind"),
        *paged(named("kinds", pick_kind), "kind_page"),
        SwitchTo(Label("button-award-own"), id="own", state=Awards.own_kinds, when="decides"),
        back_row(Awards.people),
        state=Awards.kind,
        getter=kinds,
        preview_data={"name": "…", "kinds": [], "kind_page_rows": 0, "decides": True},
    )


def _best_window() -> Window:
    return Window(
        Shown("text"),
        back_row(Awards.register),
        state=Awards.best,
        getter=best,
        preview_data={"text": "…"},
    )
