"""Whether an installation is in order: what `para check` looks at, each with what was seen."""

from pathlib import Path
from urllib.parse import urlsplit

from bot.catalog.calendars import school_year
from bot.catalog.reading import CatalogError
from bot.clock import RunningClock
from bot.config import Settings
from bot.errors import StartError
from bot.start.botapi import introduce
from bot.start.database import look
from bot.start.report import Finding, Say
from bot.texts import Texts
from bot.texts_check import check_locales

CODE = Path(__file__).parents[1]


async def examine(settings: Settings, say: Say) -> list[Finding]:
    """Every row of the table, in the order an operator mends them."""
    return [
        Finding(say("checkup-settings"), fine=True, seen=say("checkup-settings-fine")),
        await _database(settings, say),
        await _api(settings, say),
        _clock(settings, say),
        _locales(say),
        _calendar(settings, say),
    ]


async def _database(settings: Settings, say: Say) -> Finding:
    subject, file = say("checkup-database"), str(settings.database_path)
    try:
        seen = await look(settings)
    except StartError as stop:
        return _stopped(subject, stop, say)
    if seen.present is None:
        return Finding(subject, fine=True, seen=say("checkup-database-new", file=file))
    if seen.present == seen.wanted:
        at = say("checkup-database-fine", file=file, revision=seen.present)
        return Finding(subject, fine=True, seen=at)
    behind = say("checkup-database-old", file=file, revision=seen.present, wanted=str(seen.wanted))
    return Finding(subject, fine=False, seen=behind)


async def _api(settings: Settings, say: Say) -> Finding:
    subject = say("checkup-api")
    try:
        name = await introduce(settings)
    except StartError as stop:
        return _stopped(subject, stop, say)
    host = urlsplit(settings.bot_api_url).hostname or ""
    return Finding(subject, fine=True, seen=say("checkup-api-fine", host=host, name=name))


def _clock(settings: Settings, say: Say) -> Finding:
    clock = RunningClock(settings.clock_start)
    now = f"{clock().astimezone(settings.zone):%Y-%m-%d %H:%M}"
    seen = (
        say("checkup-clock-moved", now=now, zone=settings.timezone)
        if clock.moved
        else say("checkup-clock-fine", now=now, zone=settings.timezone)
    )
    return Finding(say("checkup-clock"), fine=True, seen=seen)


def _locales(say: Say) -> Finding:
    subject = say("checkup-locales")
    if faults := check_locales([CODE]):
        wrong = say("checkup-locales-wrong", count=len(faults), first=faults[0])
        return Finding(subject, fine=False, seen=wrong)
    texts = Texts.load()
    languages = ", ".join(texts.languages)
    seen = say("checkup-locales-fine", languages=languages, count=len(texts.keys("ru")))
    return Finding(subject, fine=True, seen=seen)


def _calendar(settings: Settings, say: Say) -> Finding:
    subject = say("checkup-calendar")
    today = RunningClock(settings.clock_start)().astimezone(settings.zone).date()
    try:
        year = school_year(today)
    except CatalogError as broken:
        return Finding(subject, fine=False, seen=str(broken))
    if year.known:
        seen = say("checkup-calendar-fine", years=year.code)
        return Finding(subject, fine=True, seen=seen)
    return Finding(subject, fine=False, seen=say("checkup-calendar-none", years=year.code))


def _stopped(subject: str, stop: StartError, say: Say) -> Finding:
    """The first line of what would stop a start: a row has no room for advice."""
    problem = stop.problems[0]
    return Finding(subject, fine=False, seen=say(problem.key, **problem.values).splitlines()[0])
