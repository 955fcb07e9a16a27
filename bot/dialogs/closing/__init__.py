"""The end of a year: a pair's results, the report, looking back, publication, the year after."""

from aiogram_dialog import Dialog


def dialogs() -> list[Dialog]:
    # Here, because a pair's own dialog takes its last windows from this package.
    from bot.dialogs.closing import publish, reflect, report, results, year  # noqa: PLC0415

    return [results.dialog(), report.dialog(), reflect.dialog(), publish.dialog(), year.dialog()]
