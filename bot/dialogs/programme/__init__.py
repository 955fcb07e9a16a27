"""The programme of a pair: read, changed part by part, agreed to, approved, its milestones."""

from aiogram_dialog import Dialog

from bot.dialogs.programme import edit, history, milestones, overseeing, view


def dialog() -> Dialog:
    return Dialog(
        view.window(),
        *edit.windows(),
        *overseeing.windows(),
        *history.windows(),
        *milestones.windows(),
    )


def approvals_dialog() -> Dialog:
    return Dialog(overseeing.queue_window())
