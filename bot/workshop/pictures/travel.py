"""Carrying the steps of the tour out, in a world whose bot works only when it is asked to."""

import json
import re
from datetime import datetime, timedelta
from fnmatch import fnmatchcase
from typing import Final

from bot.app import DIALOGS, App
from bot.catalog import demo_school
from bot.demo.timelapse import pass_time
from bot.sandbox.people import Person
from bot.sandbox.web import World
from bot.workshop.pictures.tour import Step

_INTENT: Final = "\x1d"
# Between two acts of people: the pauses of a chat are over, and every picture has its minute.
_PAUSE: Final = timedelta(seconds=2)
_LINK: Final = re.compile(r"start=([\w-]+)")


class Astray(Exception):
    """A step of the tour can't be made, or leads elsewhere than the tour says."""


class Travel:
    """Everybody on the tour; `words` are what they say, by key."""

    def __init__(self, app: App, world: World, lang: str, words: dict[str, str]) -> None:
        self._app = app
        self.world = world
        self._lang = lang
        self._words = words
        self._named = {
            "{1} {0}".format(*one.name.split()): one.code for one in demo_school().people
        }
        self._moment = app.clock().replace(microsecond=0)
        self._people = {self._named[one.name]: one for one in world.people}

    async def make(self, step: Step) -> Person | None:
        """The step, until the bot has answered; gives who made it. Raises `Astray`."""
        if step.who == "*":
            await self._pass_time(step)
            return None
        self._app.clock.move_to(self._next_moment())
        person = self._person(step.who)
        self._act(person, step)
        await self._app.settle()
        if step.state and await self.state_of(person) != step.state:
            raise Astray(f"{step}: {await self.state_of(person)}, {person.last.text[:300]}")
        return person

    def _next_moment(self) -> datetime:
        """On from the last act by the same time however fast this machine is."""
        self._moment = max(self._moment + _PAUSE, self._app.clock())
        return self._moment

    async def state_of(self, person: Person) -> str | None:
        """The window to which the newest buttons of a dialog belong."""
        for message in reversed(person.chat.messages):
            for row in message.json.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    intent, found, _ = button.get("callback_data", "").partition(_INTENT)
                    if found and message.by_bot and not message.deleted:
                        return await self._state(person.id, intent)
        return None

    async def _state(self, chat: int, intent: str) -> str | None:
        kept = await self._app.live.load(chat, DIALOGS)
        for key, value in kept.values.items():
            if f"aiogd:context:{intent}:" in f"{key}:":
                state: str = json.loads(value)["state"]
                return state
        return None

    async def _pass_time(self, step: Step) -> None:
        if step.act == "wait":
            to = self._moment + timedelta(minutes=int(step.what))
        else:
            to = datetime.fromisoformat(step.what).replace(tzinfo=self.world.zone)
        await pass_time(self._app, to, self.world.zone, self._app.settle)
        await self._app.settle()
        self._moment = to

    def _person(self, who: str) -> Person:
        if who not in self._people:
            given, _, surname = self._words[who].partition(" ")
            self._people[who] = self.world.people.add(given, surname, language=self._lang)
        return self._people[who]

    def _act(self, person: Person, step: Step) -> None:
        if step.act == "tap":
            self._tap(person, step)
        elif step.act == "follow":
            person.open_link(self._link(self._person(step.what)))
        elif step.act == "send":
            person.send_document(f"{step.what}.csv", self._words[step.what].encode())
        elif step.act in {"write", "say"}:
            person.send_text(self._words[step.what] if step.act == "say" else step.what)

    def _tap(self, person: Person, step: Step) -> None:
        there = [shown for shown in person.messages if shown.buttons]
        seen: list[str] = []
        for shown in reversed(there):
            message = person.chat.find(shown.id)
            rows = message.json["reply_markup"]["inline_keyboard"] if message else []
            names = [
                str(button.get("callback_data", "")).rpartition(_INTENT)[2]
                for row in rows
                for button in row
            ]
            for place, name in enumerate(names):
                if fnmatchcase(name, step.what) or fnmatchcase(name, f"{step.what}:*"):
                    person.press(place, on=shown)
                    return
            seen = seen or names
        raise Astray(f"{step}: no such button among {seen}\n{person.last.text[:300]}")

    def _link(self, person: Person) -> str:
        """The newest link that the person has before them."""
        for shown in reversed(person.messages):
            if found := _LINK.search(shown.html):
                return found[1]
        raise Astray(f"{person.name} has no link")
