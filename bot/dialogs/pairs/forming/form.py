"""A new pair on one card: mentor and mentees are chosen, the rest has usual values."""

from collections.abc import Iterable
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.catalog import limits
from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.pairs import wording
from bot.dialogs.pairs.forming import steps
from bot.dialogs.pairs.forming.draft import FormEntry
from bot.dialogs.pairs.forming.form_off import form_off, forms_button
from bot.dialogs.rows import back_row
from bot.dialogs.states import PairForm
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.matching.drafts import NEEDS_A_WORD, Load
from bot.domain.names import cut
from bot.domain.people import Person
from bot.services.school.labels import kinds_of
from bot.texts import Html

_WIDTH = 32


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words = FormEntry.read(dialog_manager).draft(), tongue(dialog_manager)
    known = await services_of(dialog_manager).pairing.candidates(speaker(dialog_manager))
    complete = draft.mentor is not None and bool(draft.mentees)
    anyway = NEEDS_A_WORD.intersection(known.warnings(draft))
    off = draft.form_off(speaker(dialog_manager).organisation.forms)
    said = [wording.draft_card(words, draft, known), *form_off(words, off)]
    return {
        "text": Html("\n\n".join(said)),
        "ready": complete and not (anyway or off),
        "anyway": complete and bool(anyway) and not off,
        "off": off is not None,
    }


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = FormEntry.read(dialog_manager), tongue(dialog_manager)
    known = await services_of(dialog_manager).pairing.candidates(speaker(dialog_manager))
    mentors = [_mentor(words, one, known.loads.get(one.id)) for one in known.mentors]
    mentees = [
        _marked(one.name, one.id, chosen=one.id in entry.mentees)
        for one in known.mentees
        if one.id != entry.mentor
    ]
    return {
        "mentors": mentors,
        "mentor_page_rows": len(mentors),
        "mentees": mentees,
        "mentee_page_rows": len(mentees),
        "most": limits().capacity.group,
        "nobody": words.html("pairs-nobody") if not (mentors and mentees) else "",
    }


def _mentor(words: Tongue, person: Person, load: Load | None) -> dict[str, Any]:
    if load is None:
        return {"code": person.id, "name": cut(person.name, _WIDTH)}
    name = cut(person.name, _WIDTH - 10)
    return {"code": person.id, "name": words.say("pairs-busy", name=name, count=load.pairs)}


def _marked(name: str, code: int | str, *, chosen: bool) -> dict[str, Any]:
    return {"code": code, "name": cut(f"✓ {name}" if chosen else name, _WIDTH)}


async def codes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = FormEntry.read(dialog_manager), tongue(dialog_manager)
    draft, organisation = entry.draft(), speaker(dialog_manager).organisation
    return {
        "formats": _labelled(words, "mentoring-format", organisation.formats, [entry.format]),
        "forms": _labelled(words, "mentoring-form", organisation.forms, [draft.usual_form]),
        "kinds": _labelled(words, "mentoring-kind", kinds_of(organisation), draft.usual_kinds),
    }


def _labelled(
    words: Tongue, enum: str, members: Iterable[str], chosen: Iterable[str]
) -> list[dict[str, Any]]:
    marked = {str(one) for one in chosen}
    return [
        _marked(words.label(enum, str(code), short=True), str(code), chosen=str(code) in marked)
        for code in members
    ]


def card_window() -> Window:
    return Window(
        Shown("text"),
        *_propose_buttons(),
        forms_button(),
        Row(
            SwitchTo(Label("button-mentor"), id="mentor", state=PairForm.mentor),
            SwitchTo(Label("button-mentees"), id="mentees", state=PairForm.mentees),
        ),
        Row(
            SwitchTo(Label("button-term"), id="term", state=PairForm.term),
            SwitchTo(Label("button-pair-format"), id="format", state=PairForm.format),
        ),
        Row(
            SwitchTo(Label("button-form"), id="form", state=PairForm.form),
            SwitchTo(Label("button-kinds"), id="kinds", state=PairForm.kinds),
        ),
        back_row(),
        state=PairForm.card,
        getter=card,
        preview_data={"text": "…", "ready": True, "anyway": False, "off": False},
    )


def _propose_buttons() -> tuple[Button, Button]:
    plain, anyway = Label("button-propose-pair"), Label("button-propose-anyway")
    return (
        Button(plain, id="propose", on_click=steps.propose, when="ready"),
        Button(anyway, id="anyway", on_click=steps.propose_anyway, when="anyway"),
    )


def people_windows() -> list[Window]:
    empty = {"mentors": [], "mentor_page_rows": 0, "mentees": [], "mentee_page_rows": 0}
    empty |= {"nobody": "", "most": 6}
    mentees = numbered("mentees", steps.pick_mentee)
    return [
        Window(
            Say("pairs-ask-mentor"),
            Shown("nobody", when="nobody"),
            *paged(numbered("mentors", steps.pick_mentor), "mentor_page"),
            back_row(PairForm.card),
            state=PairForm.mentor,
            getter=people,
            preview_data=empty,
        ),
        Window(
            Say("pairs-ask-mentees"),
            Shown("nobody", when="nobody"),
            *paged(mentees, "mentee_page"),
            SwitchTo(Label("button-ready"), id="ready", state=PairForm.card),
            back_row(PairForm.card),
            state=PairForm.mentees,
            getter=people,
            preview_data=empty,
        ),
    ]


def code_windows() -> list[Window]:
    empty: dict[str, Any] = {"formats": [], "forms": [], "kinds": []}
    kinds = Column(named("kinds", steps.pick_kind))
    ready = SwitchTo(Label("button-ready"), id="ready", state=PairForm.card)
    windows = {
        PairForm.format: (
            Say("pairs-ask-format"),
            Column(named("formats", steps.pick_format)),
        ),
        PairForm.form: (Say("pairs-ask-form"), Column(named("forms", steps.pick_form))),
        PairForm.kinds: (Say("pairs-ask-kinds"), kinds, ready),
    }
    return [
        Window(*parts, back_row(PairForm.card), state=state, getter=codes, preview_data=empty)
        for state, parts in windows.items()
    ]
