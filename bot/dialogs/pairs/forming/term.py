"""The term of a new pair: ready ones, a typed day, a calendar for either end."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.pairs.forming import steps
from bot.dialogs.rows import back_row
from bot.dialogs.states import PairForm
from bot.dialogs.words import Label, Say
from bot.domain.spoken import Toward


def term_windows() -> list[Window]:
    return [term(), first_day(), last_day()]


def term() -> Window:
    return Window(
        Say("pairs-ask-term"),
        day_input(steps.pick_end, Toward.FUTURE),
        Button(Label("button-to-end-of-year"), id="year", on_click=steps.to_end_of_year),
        Row(
            Button(Label("button-three-months"), id="three", on_click=steps.three_months),
            Button(Label("button-half-year"), id="half", on_click=steps.half_year),
        ),
        Row(
            SwitchTo(Label("button-term-start"), id="start", state=PairForm.start),
            SwitchTo(Label("button-term-end"), id="end", state=PairForm.end),
        ),
        back_row(PairForm.card),
        state=PairForm.term,
    )


def first_day() -> Window:
    return Window(
        Say("pairs-ask-start"),
        day_input(steps.pick_start, Toward.FUTURE),
        DayPicker("start_day", steps.pick_start, steps.start_bounds, quick=(0,)),
        back_row(PairForm.term),
        state=PairForm.start,
    )


def last_day() -> Window:
    return Window(
        Say("pairs-ask-end"),
        day_input(steps.pick_end, Toward.FUTURE),
        DayPicker("end_day", steps.pick_end, steps.end_bounds),
        back_row(PairForm.term),
        state=PairForm.end,
    )
