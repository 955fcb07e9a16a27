"""The questionnaires in use: read one, take its file, send a changed one, go back to the old."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.catalog.sent import LARGEST
from bot.dialogs.exports.handing import hand, ready
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import OwnSurveys
from bot.dialogs.surveys.own.wording import card as card_text
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.ids import SurveyFormId
from bot.domain.people import MANAGERS
from bot.domain.surveys.refusals import SurveyNotOffered, SurveyTooLarge

LIST, PAGES = "own_surveys", "own_survey_pages"


@dataclass(slots=True)
class Looking:
    """`code`: the questionnaire on the screen; `dropped`: the version just put out of use."""

    code: str = ""
    dropped: SurveyFormId | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "Looking":
        kept = manager.dialog_data
        return cls(kept.get("code", ""), kept.get("dropped"))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(code=self.code, dropped=self.dropped)


async def every(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).own_surveys.in_use(by)
    rows = [
        {
            "code": one.questionnaire.code,
            "name": ("✎ " if one.form_id else "") + one.questionnaire.title.say(words.lang),
        }
        for one in found
    ]
    return {LIST: rows, f"{PAGES}_rows": len(rows), "curator": bool(by.roles & MANAGERS)}


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    Looking(code).write(manager)
    await manager.switch_to(OwnSurveys.one)


async def one(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looking, by = Looking.read(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).own_surveys.one(looking.code, by)
    curator = bool(by.roles & MANAGERS)
    return {
        "text": card_text(tongue(dialog_manager), found),
        "curator": curator,
        "own": curator and found.form_id is not None,
        "dropped": curator and looking.dropped is not None,
    }


async def give_file(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To be changed and sent back; the screen comes again below it."""
    code = Looking.read(manager).code
    text = await services_of(manager).own_surveys.file(code, speaker(manager))
    caption = tongue(manager).html("own-surveys-file")
    await hand(manager, ready(f"{code}.yaml", text.encode(), caption))


async def take_file(message: Message, manager: DialogManager) -> None:
    """Read at once; a fault is told by line and field."""
    document, bot = message.document, message.bot
    if document is None or bot is None:
        return
    if (document.file_size or 0) > LARGEST:
        raise SurveyTooLarge(LARGEST // 1000)
    content = BytesIO()
    await bot.download(document, destination=content)
    found = await services_of(manager).own_surveys.send(content.getvalue(), speaker(manager))
    Looking(found.questionnaire.code).write(manager)
    await manager.switch_to(OwnSurveys.one)


async def drop(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    looking, by = Looking.read(manager), speaker(manager)
    own = services_of(manager).own_surveys
    found = await own.one(looking.code, by)
    if found.form_id is None:
        return
    await own.drop(found.form_id, by)
    looking.dropped = found.form_id
    looking.write(manager)
    try:
        await own.one(looking.code, by)
    except SurveyNotOffered:
        # A questionnaire that only the school had: nothing is left of it to be shown.
        await manager.switch_to(OwnSurveys.every)


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    looking = Looking.read(manager)
    if looking.dropped is not None:
        await services_of(manager).own_surveys.restore(looking.dropped, speaker(manager))
    looking.dropped = None
    looking.write(manager)


async def restore_gone(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """From the list, where a questionnaire is gone from."""
    await restore(_, __, manager)
    await manager.switch_to(OwnSurveys.one)


async def gone(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looking, by = Looking.read(dialog_manager), speaker(dialog_manager)
    return {"gone": bool(by.roles & MANAGERS) and looking.dropped is not None}


def windows() -> list[Window]:
    return [every_window(), one_window()]


def every_window() -> Window:
    return Window(
        Say("own-surveys-every"),
        Say("own-surveys-how", when="curator"),
        *paged(named(LIST, choose), PAGES),
        Button(Label("button-own-survey-restore"), id="gone", on_click=restore_gone, when="gone"),
        back_row(),
        state=OwnSurveys.every,
        getter=[every, gone],
        preview_data={LIST: [], f"{PAGES}_rows": 0, "curator": True, "gone": False},
    )


def one_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-own-survey-file"), id="file", on_click=give_file, when="curator"),
        Button(Label("button-own-survey-drop"), id="drop", on_click=drop, when="own"),
        Button(Label("button-own-survey-restore"), id="back_to", on_click=restore, when="dropped"),
        back_row(OwnSurveys.every),
        state=OwnSurveys.one,
        getter=one,
        preview_data={"text": "…", "curator": True, "own": True, "dropped": False},
    )
