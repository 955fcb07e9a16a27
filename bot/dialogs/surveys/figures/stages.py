"""The stages of a school year: who answered, how many are satisfied, the curator's own sheet."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row

from bot.dialogs.exports.monitoring import send_monitoring
from bot.dialogs.lists import named
from bot.dialogs.openers import surveys as doors
from bot.dialogs.rows import back_row
from bot.dialogs.states import SurveyResults
from bot.dialogs.surveys.figures import wording
from bot.dialogs.surveys.figures.place import Place
from bot.dialogs.surveys.own.wording import level
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.school.year import SchoolYear
from bot.texts import Html


async def stages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, place = tongue(dialog_manager), speaker(dialog_manager), Place.read(dialog_manager)
    services, this = services_of(dialog_manager), SchoolYear.of(tongue(dialog_manager).today)
    year = this if place.first is None else SchoolYear.starting(place.first)
    found = await services.survey_figures.stages(by, year.first)
    pieces = [words.html("surveys-figures-title", year=year.code)]
    pieces += [wording.stage_line(words, one) for one in found]
    if not found:
        pieces.append(words.html("surveys-figures-none"))
    if any(one.satisfied is not None for one in found):
        least = words.texts.say_number(words.lang, found[0].least)
        pieces.append(words.html("surveys-figures-rule", least=least))
    sheets = await services.yearly_sheets.scored(by)
    newest = next((one for one in sheets if one.year == year), None)
    if newest is not None:
        pieces += [words.html("surveys-figures-yearly"), level(words, newest)]
    rows = [
        {
            "code": f"{one.stage}:{one.audience}",
            "name": words.say(
                "button-survey-stage",
                stage=words.label("survey-stage", one.stage),
                audience=words.label("audience", one.audience),
            ),
        }
        for one in found
    ]
    return {"text": Html("\n".join(pieces)), "stage": rows, "this": year == this}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    stage, _colon, audience = code.partition(":")
    place = Place.read(manager)
    place.stage, place.audience, place.campaign = stage, audience, None
    place.write(manager)
    await manager.switch_to(SurveyResults.questions)


async def earlier(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    place.first = SchoolYear.of(tongue(manager).today).first - 1
    place.write(manager)


async def this_year(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    place.first = None
    place.write(manager)


async def swot(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await doors.open_swot(manager)


def _earlier_year(data: dict[str, Any], _: Any, __: Any) -> bool:
    return not data["this"]


def window() -> Window:
    return Window(
        Shown("text"),
        Column(named("stage", pick)),
        Row(
            Button(Label("button-survey-swot"), id="swot", on_click=swot),
            Button(Label("button-survey-earlier"), id="earlier", on_click=earlier, when="this"),
            Button(
                Label("button-survey-this-year"),
                id="this_year",
                on_click=this_year,
                when=_earlier_year,
            ),
        ),
        Button(Label("button-export"), id="export", on_click=send_monitoring),
        back_row(),
        state=SurveyResults.stages,
        getter=stages,
        preview_data={"text": "…", "stage": [], "this": True},
    )
