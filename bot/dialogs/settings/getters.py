"""What the windows of the settings show."""

from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from bot.catalog import zone_words, zones
from bot.dialogs.lists import marked
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.names import isolate
from bot.domain.people import MANAGERS, ReminderKind, Role, Wishes

# Start and end of quiet time; the first is the usual one.
QUIET = ("20:00-08:00", "19:00-08:00", "21:00-07:00", "22:00-07:00", "18:00-09:00")
_PAIR = (
    ReminderKind.ITEMS,
    ReminderKind.MEETINGS,
    ReminderKind.CONFIRM,
    ReminderKind.SILENCE,
    ReminderKind.SURVEYS,
)
_KINDS = {
    Role.MENTOR: _PAIR,
    Role.MENTEE: _PAIR,
    Role.CURATOR: (ReminderKind.SILENCE, ReminderKind.DIGEST),
    Role.HEAD: (ReminderKind.DIGEST,),
}


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    muted = actor.wishes.muted & set(kinds_of(actor.roles))
    places = await services_of(dialog_manager).people.places(actor)
    return {
        "zone": said_zone(actor.zone, words),
        "quiet": said_quiet(actor.wishes, words),
        "pause": said_pause(actor.wishes, words),
        "reminders": words.say("wishes-some" if muted else "wishes-all"),
        "organisation": isolate(actor.organisation.name),
        "several": len(places) > 1,
        "curator": bool(actor.roles & MANAGERS),
    }


def said_zone(code: str, words: Tongue) -> str:
    """«Москва (UTC+3)»."""
    ahead = words.now.astimezone(ZoneInfo(code)).utcoffset() or timedelta()
    whole, minutes = divmod(int(ahead.total_seconds()) // 60, 60)
    hours = f"{whole:+d}" + (f":{minutes:02d}" if minutes else "")
    return f"{zone_words(code, words.lang)} (UTC{hours})"


def said_quiet(wishes: Wishes, words: Tongue) -> str:
    if wishes.quiet_from == wishes.quiet_to:
        return words.say("wishes-no-quiet")
    return said_hours(wishes.quiet_from, wishes.quiet_to)


def said_hours(start: time, end: time) -> str:
    return f"{start:%H:%M}–{end:%H:%M}"


def said_pause(wishes: Wishes, words: Tongue) -> str:
    if wishes.paused_until is None or wishes.paused_until <= words.today:
        return words.say("wishes-no-pause")
    return words.say("wishes-until", day=words.day(wishes.paused_until))


def kinds_of(roles: frozenset[Role]) -> list[ReminderKind]:
    """The reminders that somebody with these roles may get at all."""
    mine = {kind for role in roles for kind in _KINDS.get(role, ())}
    return [kind for kind in ReminderKind if kind in mine]


async def zone(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {
        "zone": said_zone(speaker(dialog_manager).zone, words),
        "zones": [(said_zone(one.code, words), one.code) for one in zones()],
        "zones_rows": len(zones()),
    }


async def quiet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {
        "quiet": said_quiet(speaker(dialog_manager).wishes, words),
        "choices": [(hours.replace("-", "–"), hours.replace(":", ".")) for hours in QUIET],
    }


async def pause(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    until = actor.wishes.paused_until
    return {
        "pause": said_pause(actor.wishes, words),
        "paused": until is not None and until > words.today,
    }


async def reminders(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    kinds = kinds_of(actor.roles)
    return {
        "kinds": [
            (marked(words.say(f"wishes-kind-{kind}"), kind not in actor.wishes.muted), kind)
            for kind in kinds
        ],
        "tables": marked(words.say("wishes-tables"), actor.wishes.tables),
        "sums": ReminderKind.DIGEST in kinds,
    }


async def organisation(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor = speaker(dialog_manager)
    places = await services_of(dialog_manager).people.places(actor)
    return {
        "places": [
            (marked(one.organisation, one.person == actor.person_id), one.person) for one in places
        ],
        "places_rows": len(places),
    }
