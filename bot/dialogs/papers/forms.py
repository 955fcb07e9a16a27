"""«Бланки»: the form of each paper, taken away, sent back changed, given back."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.catalog.papers import Paper, paper
from bot.dialogs.exports.handing import hand, ready
from bot.dialogs.lists import named, paged
from bot.dialogs.pages import fitting
from bot.dialogs.papers.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Papers
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import cut
from bot.domain.people import MANAGERS
from bot.texts import Html

_WIDTH = 44
_MOST = 3800


async def forms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).paper_forms.cards(by)
    rows = [
        {
            "code": one.paper.code,
            "name": cut(f"{'✓ ' if one.own else ''}{one.paper.title.say(words.lang)}", _WIDTH),
        }
        for one in found
    ]
    return {"forms": rows, "form_page_rows": len(rows)}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await services_of(manager).paper_forms.card(code, speaker(manager))
    Entry(code=code).write(manager)
    await manager.switch_to(Papers.form)


async def form(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    entry = Entry.read(dialog_manager)
    found = await services_of(dialog_manager).paper_forms.card(entry.code, by)
    lines = [words.html("papers-form", title=found.paper.title.say(words.lang))]
    if entry.told:
        lines.append(words.html("papers-form-saved", count=entry.told))
    if found.newest is None or not found.own:
        lines.append(words.html("papers-form-ours"))
    else:
        lines.append(
            words.html(
                "papers-form-own",
                version=str(found.newest.version),
                name=found.newest.added_by or words.say("papers-form-somebody"),
                at=words.moment(found.newest.added_at),
            )
        )
    curator = bool(by.roles & MANAGERS)
    if curator:
        lines.append(words.html("papers-form-send"))
    return {"text": Html("\n\n".join(lines)), "back": found.own and curator}


async def fields(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What the form may ask for: as text, and whole in the file of the form."""
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).paper_forms.card(Entry.read(dialog_manager).code, by)
    return {"text": _listed(words, found.paper)}


def _listed(words: Tongue, one: Paper) -> Html:
    title = one.title.say(words.lang)
    lines = [words.html("papers-fields", title=title)]
    for group, known in one.fields.groups.items():
        lines += [
            words.html("papers-field", name=f"{group}.{name}", meaning=said.say(words.lang))
            for name, said in known.items()
        ]
    for name, known in one.fields.lists.items():
        columns = ", ".join(known)
        lines.append(words.html("papers-field-list", name=name, columns=columns))
    # The file of the form shows the rest at work.
    return fitting(lines, words.html("papers-fields-more"), _MOST)


async def give(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The form in use, to be changed; the screen comes again below it."""
    words, code = tongue(manager), Entry.read(manager).code
    own = await services_of(manager).paper_forms.current(code, speaker(manager))
    content = own or paper(code).file.read_bytes()
    title = paper(code).title.say(words.lang)
    caption = words.html("papers-form-file", title=title)
    await hand(manager, ready(f"form_{code}.docx", content, caption))


async def give_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Ours again; the school's own stays among the versions."""
    code = Entry.read(manager).code
    await services_of(manager).paper_forms.give_back(code, speaker(manager))
    Entry(code=code).write(manager)


def windows() -> list[Window]:
    return [
        _forms_window(),
        _form_window(),
        _fields_window(),
    ]


def _forms_window() -> Window:
    return Window(
        Say("papers-forms"),
        *paged(named("forms", pick), "form_page"),
        back_row(),
        state=Papers.forms,
        getter=forms,
        preview_data={"forms": [], "form_page_rows": 0},
    )


def _form_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-paper-form-get"), id="get", on_click=give),
        SwitchTo(Label("button-paper-fields"), id="fields", state=Papers.fields),
        Button(Label("button-paper-form-ours"), id="ours", on_click=give_back, when="back"),
        back_row(Papers.forms),
        state=Papers.form,
        getter=form,
        preview_data={"text": "…", "back": True},
    )


def _fields_window() -> Window:
    return Window(
        Shown("text"),
        back_row(Papers.form),
        state=Papers.fields,
        getter=fields,
        preview_data={"text": "…"},
    )
