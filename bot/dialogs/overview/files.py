"""The status file: made of the school year or of other days, handed out when it is ready."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from aiogram_dialog import DialogManager

from bot.dialogs.exports.handing import Asker, Made, Meter, Parcel, hand, hand_to
from bot.documents.making import Paper, make_status
from bot.documents.pdf.making import summary_pdf
from bot.domain.periods import Period
from bot.services.exports.room import Taken
from bot.services.overview import Commission


class Kind(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


_TAKEN = {Kind.XLSX: Taken.STATUS, Kind.CSV: Taken.PAIRS}


@dataclass(frozen=True, slots=True)
class Wanted:
    """`period` None: the school year."""

    kind: Kind = Kind.XLSX
    period: Period | None = None


THE_YEAR = Wanted()


async def send_status(manager: DialogManager, wanted: Wanted = THE_YEAR) -> None:
    """To the chat of this turn."""
    await hand(manager, _parcel(Asker.of(manager), wanted))


async def send_file(asker: Asker, wanted: Wanted = THE_YEAR) -> None:
    """From a message that stays as it is."""
    await hand_to(asker, _parcel(asker, wanted))


async def send_page(manager: DialogManager) -> None:
    """The summary to be printed: the figures of its screen and each pair. NotAllowed."""
    asker = Asker.of(manager)
    services, by, words = asker.services, asker.by, asker.words
    summary = await services.overview.summary(by)
    day = services.overview.today(by.organisation)

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / f"summary_{day.isoformat()}.pdf"
        content = await summary_pdf(summary, words.texts, words.lang)
        await asyncio.to_thread(path.write_bytes, content)
        said = words.html("exports-page-caption", day=f"{day:%d.%m.%Y}", count=len(summary.states))
        return Made((path,), said)

    async def note() -> None:
        await services.exports.note(Taken.PAGE, by, day=day.isoformat())

    await hand(manager, Parcel(make, note))


def _parcel(asker: Asker, wanted: Wanted) -> Parcel:
    """NotAllowed before anything is written."""
    services, by = asker.services, asker.by
    order = services.overview.commission(by, wanted.period)

    async def make(folder: Path, meter: Meter) -> Made:
        return await _made(asker, order, wanted, folder)

    async def note() -> None:
        period = order.period
        days = {"start": period.start.isoformat(), "end": period.closes.isoformat()}
        await services.exports.note(_TAKEN[wanted.kind], by, **days)

    return Parcel(make, note)


async def _made(asker: Asker, order: Commission, wanted: Wanted, folder: Path) -> Made:
    services, words = asker.services, asker.words
    today = services.overview.today(asker.by.organisation)
    start, end = order.period.start, min(order.period.closes, today)
    path = Path(folder, f"status_{today.isoformat()}.{wanted.kind}")
    paper, tell = Paper(path, words.lang), asker.meter.tell
    count = await make_status(services.overview, order, paper, words.texts, tell)
    said = {"day": today, "start": start, "end": end}
    days = {name: f"{day:%d.%m.%Y}" for name, day in said.items()}
    return Made((path,), words.html("export-caption", count=count, **days))
