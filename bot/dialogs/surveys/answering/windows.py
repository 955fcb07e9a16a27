"""The screen of a question."""

from operator import itemgetter

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select

from bot.dialogs.rows import menu_button
from bot.dialogs.states import Survey
from bot.dialogs.surveys.answering import trial
from bot.dialogs.surveys.answering.clicks import back, choose, go_on, skip, write
from bot.dialogs.surveys.answering.screen import WIDTHS, question
from bot.dialogs.surveys.answering.thanks import done_window
from bot.dialogs.words import Label, Shown


def answering_dialog() -> Dialog:
    return Dialog(question_window(), done_window())


def question_window() -> Window:
    return Window(
        Shown("text"),
        *(Group(_options(width), width=width, when=f"width_{width}") for width in WIDTHS),
        Button(Label("button-survey-go-on"), id="go_on", on_click=go_on, when="many"),
        Button(Label("button-skip"), id="skip", on_click=skip, when="optional"),
        trial.button(),
        Row(
            Button(Label("button-back"), id="earlier", on_click=back, when="later"), menu_button()
        ),
        MessageInput(write, content_types=[ContentType.TEXT]),
        state=Survey.question,
        getter=question,
        preview_data={"text": "…", "options": [], "optional": True},
    )


def _options(width: int) -> Select[str]:
    return Select(
        Shown("option"),
        id=f"in_{width}",
        item_id_getter=itemgetter("id"),
        items="options",
        on_click=choose,
    )
