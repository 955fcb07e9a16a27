"""The questions of a stage or of one sending; one question in full; by form and kind."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo
from aiogram_dialog.widgets.kbd import Row as Buttons

from bot.dialogs.dates import capital
from bot.dialogs.lists import named, paged
from bot.dialogs.papers.pictures import send_picture
from bot.dialogs.rows import back_row, go_out, menu_button
from bot.dialogs.states import SurveyResults
from bot.dialogs.surveys.figures import wording
from bot.dialogs.surveys.figures.place import Place
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.errors import UnknownWord
from bot.domain.ids import CampaignId
from bot.domain.school.year import SchoolYear
from bot.services.pictures.changes import changes_of
from bot.services.surveys.figures.telling import Row
from bot.texts import Html

# The list pages by one id and its rows answer by another: they would take each other's taps.
LIST, PAGES = "question", "question_page"


async def _rows(manager: DialogManager) -> Sequence[Row]:
    place, by = Place.read(manager), speaker(manager)
    figures = services_of(manager).survey_figures
    if place.campaign is not None:
        return await figures.campaign(CampaignId(place.campaign), by)
    return (await figures.stage(place.where, by, place.first)).rows


async def questions(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, rows = tongue(dialog_manager), await _rows(dialog_manager)
    place = Place.read(dialog_manager)
    if not rows:
        text = words.html("surveys-figures-not-yet")
    else:
        where = capital(wording.head(words, rows[0]))
        text = words.html("surveys-figures-questions", where=where)
    listed = [{"code": one.key, "name": wording.button(words, one)} for one in rows]
    return {
        "text": text,
        LIST: listed,
        f"{PAGES}_rows": len(listed),
        "of_stage": place.campaign is None,
        "of_campaign": place.campaign is not None,
        "compared": place.campaign is None and any(one.delta is not None for one in rows),
    }


async def picture(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Medians of the stage beside those before the work."""
    place, words, rows = Place.read(manager), tongue(manager), await _rows(manager)
    year = SchoolYear.of(words.today)
    if place.first is not None:
        year = SchoolYear.starting(place.first)
    where = f"{speaker(manager).organisation.name}, {wording.head(words, rows[0])}" if rows else ""
    days = (year.opens, min(words.today, year.closes))
    await send_picture(manager, changes_of(rows, where, days, words.lang))


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, key: str) -> None:
    place = Place.read(manager)
    place.key = key
    place.write(manager)
    await manager.switch_to(SurveyResults.question)


async def question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    place, words = Place.read(dialog_manager), tongue(dialog_manager)
    row = _of(await _rows(dialog_manager), place.key)
    return {
        "text": wording.full(words, row),
        "sliced": place.campaign is None and bool(row.question.codes),
    }


async def slices(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    place, words = Place.read(dialog_manager), tongue(dialog_manager)
    by, figures = speaker(dialog_manager), services_of(dialog_manager).survey_figures
    row = _of(await _rows(dialog_manager), place.key)
    found = await figures.slices(place.where, place.key, by, place.first)
    asked = row.question.say(words.lang, row.audience)
    where = wording.head(words, row)
    pieces = [words.html("surveys-figures-question", question=asked, where=where)]
    pieces += wording.parts(words, row.question, found)
    pieces.append(words.html("surveys-figures-parts" if found else "surveys-figures-no-parts"))
    return {"text": Html("\n".join(pieces))}


def _of(rows: Sequence[Row], key: str) -> Row:
    found = next((one for one in rows if one.key == key), None)
    if found is None:
        raise UnknownWord
    return found


def windows() -> list[Window]:
    back = Button(Label("button-back"), id="out", on_click=go_out, when="of_campaign")
    to_stages = SwitchTo(
        Label("button-back"), id="stages", state=SurveyResults.stages, when="of_stage"
    )
    return [
        Window(
            Shown("text"),
            *paged(named(LIST, pick), PAGES),
            Button(Label("button-picture"), id="picture", on_click=picture, when="compared"),
            Buttons(back, to_stages, menu_button()),
            state=SurveyResults.questions,
            getter=questions,
            preview_data={
                "text": "…",
                LIST: [],
                f"{PAGES}_rows": 0,
                "of_stage": True,
                "of_campaign": False,
                "compared": True,
            },
        ),
        _question_window(),
        _slices_window(),
    ]


def _question_window() -> Window:
    return Window(
        Shown("text"),
        SwitchTo(
            Label("button-survey-parts"),
            id="parts",
            state=SurveyResults.slices,
            when="sliced",
        ),
        back_row(SurveyResults.questions),
        state=SurveyResults.question,
        getter=question,
        preview_data={"text": "…", "sliced": True},
    )


def _slices_window() -> Window:
    return Window(
        Shown("text"),
        back_row(SurveyResults.question),
        state=SurveyResults.slices,
        getter=slices,
        preview_data={"text": "…"},
    )
