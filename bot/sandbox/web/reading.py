"""What the page asks for: words, liveness, chats, the journal, files, a transcript."""

import asyncio
import json
from typing import Final
from urllib.parse import quote

from aiohttp import web

from bot.sandbox.chats import Json
from bot.sandbox.people import Person
from bot.sandbox.web.journal import entries
from bot.sandbox.web.picture import Picture
from bot.sandbox.web.stage import Stage, World
from bot.texts import Texts

# Bursts are told once: an answer of the bot is a few calls within some milliseconds.
_GATHER: Final = 0.04
_HEARTBEAT: Final = 10.0
_SEEN: Final = (
    (b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"),
    (b"OggS", "audio/ogg"),
)  # fmt: skip


class Reading:
    """GET below /api and /files."""

    def __init__(self, stage: Stage, texts: Texts, language: str) -> None:
        self._stage = stage
        self._texts = texts
        self._language = language

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/api/words", self.words),
            web.get("/api/live", self.live),
            web.get("/api/chats/{person}", self.chat),
            web.get("/api/chats/{person}/text", self.transcript),
            web.get("/api/journal", self.journal),
            web.get("/files/{file}", self.file),
        ]

    async def words(self, request: web.Request) -> web.Response:
        """All words of the page in one language, `{name}` where a value goes."""
        lang = self._lang(request)
        found = {
            key.removeprefix("web-"): self._texts.render(
                lang, key, **{name: f"{{{name}}}" for name in self._texts.variables(lang, key)}
            )
            for key in self._texts.keys(lang)
            if key.startswith("web-")
        }
        known = {"lang": lang, "languages": list(self._texts.languages)}
        return web.json_response({**known, "schools": list(self._stage.schools), "words": found})

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: `state` whenever something changed, `clock` now and then."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        told: Json = {}
        while True:
            picture = self._picture(request)
            state = picture.state()
            if state != told:
                told = state
                await _tell(response, "state", state)
            await _tell(response, "clock", picture.clock())
            await self._news(picture, told)

    async def chat(self, request: web.Request) -> web.Response:
        picture = self._picture(request)
        return web.json_response(picture.chat(person_of(picture.world, request)))

    async def transcript(self, request: web.Request) -> web.Response:
        picture = self._picture(request)
        person = person_of(picture.world, request)
        words = picture.transcript(person).encode()
        return _saved(words, f"{person.name}.txt", "text/plain; charset=utf-8")

    async def journal(self, request: web.Request) -> web.Response:
        after = request.query.get("after", "0")
        found = entries(self._stage.world, int(after) if after.isdecimal() else 0)
        return web.json_response(found, dumps=_dumps)

    async def file(self, request: web.Request) -> web.Response:
        """Pictures and sounds are shown, everything else can only be saved."""
        upload = self._stage.world.telegram.files.get(request.match_info["file"])
        if upload is None:
            raise web.HTTPNotFound
        kind = next((kind for head, kind in _SEEN if upload.content.startswith(head)), None)
        if kind and "save" not in request.query:
            return _part(request, upload.content, kind)
        return _saved(upload.content, upload.name, "application/octet-stream")

    async def _news(self, picture: Picture, told: Json) -> None:
        """Wait until the page would look different, or for a heartbeat."""
        stage = self._stage

        def changed() -> bool:
            return stage.world is not picture.world or picture.state() != told

        try:
            async with asyncio.timeout(_HEARTBEAT):
                await picture.world.telegram.until(changed)
        except TimeoutError:
            return
        await asyncio.sleep(_GATHER)

    def _picture(self, request: web.Request) -> Picture:
        return Picture(self._stage.world, self._texts, self._lang(request))

    def _lang(self, request: web.Request) -> str:
        asked = request.query.get("lang", "")
        return asked if asked in self._texts.languages else self._language


def person_of(world: World, request: web.Request) -> Person:
    """The person named in the path; 404 when there is nobody like that."""
    number = request.match_info["person"]
    person = world.person(int(number)) if number.isdecimal() else None
    if person is None:
        raise web.HTTPNotFound
    return person


def _dumps(body: object) -> str:
    return json.dumps(body, ensure_ascii=False, default=str)


async def _tell(response: web.StreamResponse, event: str, body: Json) -> None:
    await response.write(f"event: {event}\ndata: {_dumps(body)}\n\n".encode())


def _part(request: web.Request, content: bytes, kind: str) -> web.Response:
    """The whole, or the range that was asked for: players find a sound's length at its end."""
    try:
        asked = request.http_range
    except ValueError:
        raise web.HTTPRequestRangeNotSatisfiable from None
    headers = {"Accept-Ranges": "bytes"}
    start, end, _ = asked.indices(len(content))
    if asked.start is None and asked.stop is None:
        return web.Response(body=content, content_type=kind, headers=headers)
    headers["Content-Range"] = f"bytes {start}-{end - 1}/{len(content)}"
    return web.Response(status=206, body=content[start:end], content_type=kind, headers=headers)


def _saved(content: bytes, name: str, kind: str) -> web.Response:
    headers = {
        "Content-Type": kind,
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
    }
    return web.Response(body=content, headers=headers)
