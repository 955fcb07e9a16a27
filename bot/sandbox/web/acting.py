"""What the page does: POST below /api. A refusal is a sentence that the page shows."""

import json
from collections.abc import Awaitable, Callable
from datetime import UTC
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox.people import Impossible
from bot.sandbox.rules.ages import UPLOAD_BYTES
from bot.sandbox.web.acts import act, code_of, moment, send_file
from bot.sandbox.web.reading import person_of
from bot.sandbox.web.stage import Stage
from bot.texts import Texts

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Acting:
    """Acts of people, new people, the clock, the bot's rest, another school."""

    def __init__(self, stage: Stage, texts: Texts, language: str) -> None:
        self._stage = stage
        self._texts = texts
        self._language = language

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/api/chats/{person}/acts", self._telling(self.act)),
            web.post("/api/chats/{person}/files", self._telling(self.send_file)),
            web.post("/api/people", self._telling(self.add_person)),
            web.post("/api/clock", self._telling(self.move_clock)),
            web.post("/api/bot", self._telling(self.switch_bot)),
            web.post("/api/school", self._telling(self.open_school)),
        ]

    async def act(self, request: web.Request) -> web.Response:
        person = person_of(self._stage.world, request)
        done = act(person, await _body(request))
        self._stage.world.stir()
        return web.json_response(done)

    async def send_file(self, request: web.Request) -> web.Response:
        """One file, as a form sends it; what is over 50 MB Telegram would not take."""
        person = person_of(self._stage.world, request)
        part = await (await request.multipart()).next()
        if not isinstance(part, BodyPartReader):
            raise Impossible("there is no file")
        content = bytes(await part.read())
        if len(content) > UPLOAD_BYTES:
            raise Impossible("the file is too big")
        send_file(person, part.filename or "file", content)
        self._stage.world.stir()
        return web.json_response({})

    async def add_person(self, request: web.Request) -> web.Response:
        body = await _body(request)
        first, _, last = " ".join(str(body.get("name", "")).split()).partition(" ")
        if not first:
            raise Impossible("a person has a name")
        world = self._stage.world
        person = world.people.add(first, last)
        if code := code_of(str(body.get("link", ""))):
            person.open_link(code)
        world.stir()
        return web.json_response({"id": person.id})

    async def move_clock(self, request: web.Request) -> web.Response:
        """Forward only; what became due meanwhile is said at once."""
        body = await _body(request)
        world = self._stage.world
        now = world.controls.now()
        try:
            to = moment(str(body.get("step")), str(body.get("at")), now, world.zone)
        except ValueError:
            return self._refusal(request, "web-clock-unread")
        if to < now:
            return self._refusal(request, "web-clock-back")
        await world.controls.move_clock(to.astimezone(UTC))
        world.clock_moves += 1
        await world.controls.settle()
        world.stir()
        return web.json_response({})

    async def switch_bot(self, request: web.Request) -> web.Response:
        """The bot goes, as in an outage, or comes back."""
        await self._stage.switch_bot(on=bool((await _body(request)).get("on")))
        self._stage.world.stir()
        return web.json_response({})

    async def open_school(self, request: web.Request) -> web.Response:
        """A fresh world; the same school again is a reset."""
        school = str((await _body(request)).get("school"))
        if school not in self._stage.schools:
            raise Impossible("there is no such school")
        before = self._stage.world
        await self._stage.restart(school, self._lang(request))
        before.stir()
        return web.json_response({})

    def _telling(self, run: Handler) -> Handler:
        async def told(request: web.Request) -> web.Response:
            try:
                return await run(request)
            except Impossible as refusal:
                return self._refusal(request, "web-impossible", why=str(refusal))

        return told

    def _refusal(self, request: web.Request, key: str, **values: str) -> web.Response:
        words = self._texts.render(self._lang(request), key, **values)
        return web.json_response({"error": words}, status=409)

    def _lang(self, request: web.Request) -> str:
        asked = request.query.get("lang", "")
        return asked if asked in self._texts.languages else self._language


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except json.JSONDecodeError:
        raise web.HTTPBadRequest from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body
