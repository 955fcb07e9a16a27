"""The screens of the overview."""

from operator import itemgetter

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.overview import actions, board, getters
from bot.dialogs.rows import back_row, menu_button
from bot.dialogs.states import Overview
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown


def dialog() -> Dialog:
    return Dialog(
        summary(),
        board.window(),
        board.values_window(),
        others(),
        nudge(),
        periods(),
        own_period(),
    )


def summary() -> Window:
    return Window(
        Shown("text"),
        Column(actions.pairs_from("concerns")),
        Row(
            SwitchTo(Label("button-overview-pairs"), id="pairs", state=Overview.pairs, when="any"),
            SwitchTo(Label("button-overview-others"), id="others", state=Overview.others),
        ),
        Button(
            Label("button-overview-nudge"), id="nudge", on_click=actions.nudge_all, when="late"
        ),
        *_taken_away(),
        back_row(),
        state=Overview.summary,
        getter=getters.summary,
        preview_data={
            "text": "🟢 4",
            "any": True,
            "stored": True,
            "late": True,
            "concerns": [],
        },
    )


def _taken_away() -> tuple[Row, ...]:
    """Files and pictures of the summary."""
    return (
        Row(
            Button(Label("button-export"), id="xlsx", on_click=actions.send_xlsx),
            Button(Label("button-export-csv"), id="csv", on_click=actions.send_csv),
            SwitchTo(Label("button-overview-period"), id="period", state=Overview.period),
            when="stored",
        ),
        Row(
            Button(Label("button-picture"), id="pictures", on_click=actions.to_pictures),
            when="stored",
        ),
    )


def others() -> Window:
    """Pairs without a light: those that wait for an answer or an order, paused and closed ones."""
    chosen = Select(
        Label("button-overview-other"),
        id="other",
        item_id_getter=itemgetter("id"),
        items="rows",
        on_click=actions.open_pair,
    )
    return Window(
        Say("overview-others"),
        Say("overview-pairs-none", when="empty"),
        *paged(chosen, getters.OTHERS),
        back_row(Overview.summary),
        state=Overview.others,
        getter=getters.others,
        preview_data={"empty": True, "rows": [], f"{getters.OTHERS}_rows": 0},
    )


def nudge() -> Window:
    return Window(
        Shown("text"),
        Button(
            Label("button-overview-nudge-undo"),
            id="undo",
            on_click=actions.cancel_nudge,
            when="waiting",
        ),
        Row(
            Button(Label("button-back"), id="back", on_click=actions.leave_nudge),
            menu_button(),
        ),
        state=Overview.nudge,
        getter=getters.nudge,
        preview_data={"text": "…", "waiting": True},
    )


def periods() -> Window:
    """The one-tap file is of the school year; here it is of other days."""
    return Window(
        Say("overview-ask-period"),
        Group(named("periods", actions.pick_period), width=2),
        SwitchTo(Label("button-overview-own-period"), id="own", state=Overview.own_period),
        back_row(Overview.summary),
        state=Overview.period,
        getter=getters.periods,
        preview_data={"periods": [{"code": "month:2026-02-01", "name": "…"}]},
    )


def own_period() -> Window:
    return ask_window(
        Overview.own_period, "overview-ask-own-period", actions.say_period, Overview.period
    )
