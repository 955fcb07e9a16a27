"""The status file: made of the school year or of other days, handed out when it is ready."""

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from aiogram_dialog import DialogManager

from bot.dialogs.exports.handing import Asker, Made, Meter, Parcel, hand, hand_to
from bot.dialogs.turn import Tongue
from bot.documents.making import Paper, make_status
from bot.documents.pdf.making import summary_pdf
from bot.domain.periods import Period
from bot.services.exports.room import Taken
from bot.services.overview import Commission
from bot.texts import Html


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
    services, by, words = asker.services, asker.by, asker.words
    order = services.overview.commission(by, wanted.period)
    today = services.overview.today(by.organisation)

    async def make(folder: Path, meter: Meter) -> Made:
        path = folder / f"status_{today.isoformat()}.{wanted.kind}"
        paper = Paper(path, words.lang)
        count = await make_status(services.overview, order, paper, words.texts, meter.tell)
        return Made((path,), _caption(words, order, today, count))

    async def note() -> None:
        period = order.period
        days = {"start": period.start.isoformat(), "end": period.closes.isoformat()}
        await services.exports.note(_TAKEN[wanted.kind], by, **days)

    return Parcel(make, note)


def _caption(words: Tongue, order: Commission, today: date, count: int) -> Html:
    said = {"day": today, "start": order.period.start, "end": min(order.period.closes, today)}
    days = {name: f"{day:%d.%m.%Y}" for name, day in said.items()}
    return words.html("export-caption", count=count, **days)
