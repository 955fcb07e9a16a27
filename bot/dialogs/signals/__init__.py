"""Signals of a pair as questions with suggested steps, their history, and the school's rules."""

from aiogram_dialog import Dialog

from bot.dialogs.signals import check, pair, rules


def dialogs() -> list[Dialog]:
    return [
        Dialog(
            pair.view_window(),
            pair.signal_window(),
            check.reason_window(),
            check.term_window(),
            check.history_window(),
        ),
        Dialog(rules.all_window(), rules.rule_window()),
    ]
