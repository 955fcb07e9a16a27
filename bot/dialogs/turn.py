"""What a turn brings to every window and click: who speaks, in which words, which services."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from bot.catalog.reading import Wording
from bot.domain.errors import NotJoined
from bot.domain.people import Actor
from bot.services.ports import NOBODY, Behalf
from bot.services.registry import Services
from bot.services.school.labels import PROFILED, called, labels_of
from bot.texts import Html, Texts, Value

PLATFORM = "telegram"


def services_of(manager: DialogManager) -> Services:
    return cast("Services", manager.middleware_data["services"])


def speaker(manager: DialogManager) -> Actor:
    """Who taps or writes; NotJoined for a stranger."""
    actor: Actor | None = manager.middleware_data["actor"]
    if actor is None:
        raise NotJoined
    return actor


async def look_again(manager: DialogManager) -> None:
    """Read anew who speaks, after a click has changed it: joining, leaving, another language."""
    data = manager.middleware_data
    found = await services_of(manager).people.who(PLATFORM, str(data["event_from_user"].id))
    account, actor = found or (None, None)
    if actor is not None:
        actor = replace(actor, operation=data["operation"], retried=data["retried"])
        data["tongue"] = tongue(manager).of(actor)
    data |= {"account": account, "actor": actor}
    if account is not None:
        speak_in(manager, account.language)


def speak_in(manager: DialogManager, lang: str) -> None:
    """For the rest of this turn."""
    manager.middleware_data["tongue"] = replace(tongue(manager), lang=lang)


@dataclass(frozen=True, slots=True)
class Tongue:
    """Words for one reader: their language, their zone, their today."""

    texts: Texts
    lang: str
    zone: ZoneInfo
    now: datetime
    # What the school's profile calls forms, kinds and formats.
    labels: Mapping[str, Wording] = field(default_factory=dict)
    # For whom buttons of a message act that stands by itself, outside dialogs.
    behalf: Behalf = NOBODY

    def of(self, actor: Actor) -> "Tongue":
        """For the actor: in their zone, with the labels of their school."""
        behalf = Behalf(actor.person_id, actor.organisation.name if actor.several else "")
        zone, labels = ZoneInfo(actor.zone), labels_of(actor.organisation)
        return replace(self, zone=zone, labels=labels, behalf=behalf)

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def say(self, key: str, **values: Value) -> str:
        """Plain text, for buttons and alerts."""
        return self.texts.render(self.lang, key, **values)

    def html(self, key: str, **values: Value) -> Html:
        """Text for a message; values are escaped."""
        return self.texts.render_html(self.lang, key, **values)

    def label(self, enum: str, code: str, *, short: bool = False) -> str:
        if enum in PROFILED and code in self.labels:
            usual = self.texts.label(self.lang, enum, code)
            if own := called(self.labels[code], self.lang, usual, short=short):
                return own
        return self.texts.label(self.lang, enum, code, short=short)

    def day(self, day: date) -> str:
        return self.texts.say_day(self.lang, day, self.today)

    def moment(self, at: datetime) -> str:
        return self.texts.say_moment(self.lang, at, self.zone, self.now)

    def duration(self, minutes: int) -> str:
        return self.texts.say_duration(self.lang, minutes)


def school_tongue(manager: DialogManager) -> Tongue:
    """For meetings: «сегодня» is the organisation's day, by which they are dated and checked."""
    zone = ZoneInfo(speaker(manager).organisation.zone)
    return replace(tongue(manager), zone=zone)


def tongue(source: DialogManager | dict[str, Any]) -> Tongue:
    """From a dialog's manager, or from a handler's middleware data."""
    data = source if isinstance(source, dict) else source.middleware_data
    return cast("Tongue", data["tongue"])
