"""The screens of the settings."""

from datetime import date, timedelta

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from bot.dialogs.dates import DayPicker
from bot.dialogs.lists import paged, worded
from bot.dialogs.rows import back_row, menu_button
from bot.dialogs.settings import actions, getters, school
from bot.dialogs.states import Settings
from bot.dialogs.turn import tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown

_SHOWN = {
    "zone": "UTC+3",
    "quiet": "20:00–08:00",
    "pause": "–",
    "reminders": "–",
    "organisation": "School No. 7",
    "curator": True,
}
_LONGEST_PAUSE = timedelta(days=365)


def dialog() -> Dialog:
    return Dialog(
        main(),
        zone(),
        quiet(),
        pause(),
        reminders(),
        organisation(),
        school.card_window(),
        *school.value_windows(),
    )


def main() -> Window:
    return Window(
        Say("wishes-title"),
        Row(
            Button(Label("button-other-language"), id="lang", on_click=actions.other_language),
            SwitchTo(Label("button-wishes-zone"), id="zone", state=Settings.zone),
        ),
        Row(
            SwitchTo(Label("button-wishes-quiet"), id="quiet", state=Settings.quiet),
            SwitchTo(Label("button-wishes-pause"), id="pause", state=Settings.pause),
        ),
        Row(
            SwitchTo(Label("button-wishes-reminders"), id="kinds", state=Settings.reminders),
            Button(Label("button-wishes-privacy"), id="privacy", on_click=actions.to_privacy),
        ),
        SwitchTo(
            Label("button-wishes-school"), id="school", state=Settings.school, when="curator"
        ),
        _elsewhere(),
        menu_button(),
        state=Settings.main,
        getter=getters.main,
        preview_data=_SHOWN,
    )


def _elsewhere() -> SwitchTo:
    return SwitchTo(
        Label("button-wishes-organisation"),
        id="place",
        state=Settings.organisation,
        when="several",
    )


def zone() -> Window:
    zones = worded("zone", actions.zone_chosen, "zones")
    return ask_window(
        Settings.zone,
        "wishes-zone",
        actions.zone_typed,
        Settings.main,
        *paged(zones, "zones"),
        getter=getters.zone,
        preview={"zone": "UTC+3", "zones": [], "zones_rows": 0},
    )


def quiet() -> Window:
    hours = worded("hours", actions.quiet_chosen, "choices")
    return ask_window(
        Settings.quiet,
        "wishes-quiet",
        actions.quiet_typed,
        Settings.main,
        Group(hours, width=2),
        Button(Label("button-wishes-never-quiet"), id="never", on_click=actions.never_quiet),
        getter=getters.quiet,
        preview={"quiet": "20:00–08:00", "choices": []},
    )


def pause() -> Window:
    return ask_window(
        Settings.pause,
        "wishes-pause",
        actions.pause_typed,
        Settings.main,
        Row(
            Button(Label("button-wishes-week"), id="week", on_click=actions.pause_a_week),
            Button(Label("button-wishes-two-weeks"), id="two", on_click=actions.pause_two_weeks),
        ),
        Button(
            Label("button-wishes-no-pause"), id="end", on_click=actions.end_pause, when="paused"
        ),
        DayPicker("until", actions.pause, bounds=_ahead),
        getter=getters.pause,
        preview={"pause": "–", "paused": True},
    )


def _ahead(manager: DialogManager) -> tuple[date, date]:
    today = tongue(manager).today
    return today + timedelta(days=1), today + _LONGEST_PAUSE


def reminders() -> Window:
    kinds = worded("kind", actions.reminder_toggled, "kinds")
    return Window(
        Say("wishes-reminders"),
        Column(kinds),
        Button(Shown("tables"), id="tables", on_click=actions.tables_toggled, when="sums"),
        back_row(Settings.main),
        state=Settings.reminders,
        getter=getters.reminders,
        preview_data={"kinds": [], "tables": "…", "sums": True},
    )


def organisation() -> Window:
    places = worded("place", actions.place_chosen, "places")
    return Window(
        Say("wishes-organisation"),
        *paged(places, "places"),
        back_row(Settings.main),
        state=Settings.organisation,
        getter=getters.organisation,
        preview_data={"places": [], "places_rows": 0},
    )
