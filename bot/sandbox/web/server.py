"""The page and its answers over HTTP, for this machine only."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from aiohttp import web

from bot.sandbox.rules.ages import UPLOAD_BYTES
from bot.sandbox.web.acting import Acting
from bot.sandbox.web.guard import LOOPBACK, add_headers, guard
from bot.sandbox.web.reading import Reading
from bot.sandbox.web.stage import Stage
from bot.texts import Texts

FILES: Final = Path(__file__).with_name("page")
# Named here since some systems' own tables know .js by another kind, which nosniff would refuse.
_KINDS: Final = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
}


class Exposed(ValueError):
    """The page was to be shown to other machines, and nobody said so aloud."""


def application(stage: Stage, texts: Texts, language: str, host: str) -> web.Application:
    """The page at `/`, its files below `/page`, its questions and acts below `/api`."""
    app = web.Application(
        client_max_size=UPLOAD_BYTES + 2**20, middlewares=[guard(LOOPBACK | {host})]
    )
    app.on_response_prepare.append(add_headers)
    app.add_routes(Reading(stage, texts, language).routes())
    app.add_routes(Acting(stage, texts, language).routes())
    app.router.add_get("/", _file(FILES / "index.html"))
    for file in sorted(FILES.rglob("*")):
        if file.suffix in _KINDS:
            app.router.add_get(f"/page/{file.relative_to(FILES).as_posix()}", _file(file))
    return app


@asynccontextmanager
async def serve_page(
    stage: Stage,
    texts: Texts,
    *,
    language: str = "ru",
    host: str = "127.0.0.1",
    port: int = 0,
    beyond_this_machine: bool = False,
) -> AsyncIterator[str]:
    """Serve while the block lasts; gives the address. Port 0 takes a free one.

    Raises `Exposed` for a host other than loopback unless `beyond_this_machine`, and `OSError`
    when the port is taken.
    """
    if host not in LOOPBACK and not beyond_this_machine:
        raise Exposed(host)
    runner = web.AppRunner(
        application(stage, texts, language, host),
        handler_cancellation=True,
        shutdown_timeout=0.1,
        access_log=None,
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _file(path: Path) -> Callable[[web.Request], Awaitable[web.Response]]:
    content, kind = path.read_bytes(), _KINDS[path.suffix]

    async def file(_: web.Request) -> web.Response:
        return web.Response(body=content, content_type=kind, charset="utf-8")

    return file
