"""The same methods over HTTP, on this machine only."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.sandbox.api import reply
from bot.sandbox.chats import Upload
from bot.sandbox.faults import AnswerLost, Loss
from bot.sandbox.files import kind_of
from bot.sandbox.methods.updating import file_at
from bot.sandbox.rules.ages import UPLOAD_BYTES
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.posting import Posting

LOOPBACK = "127.0.0.1"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def application(telegram: LocalTelegram, posting: Posting | None = None) -> web.Application:
    """`/bot<token>/<method>` and `/file/bot<token>/<path>`, as at api.telegram.org.

    While it is served, what comes for a webhook is posted by `posting`.
    """
    # A little above 50 MB, so that it is the rule that refuses a file, in Telegram's words.
    app = web.Application(client_max_size=UPLOAD_BYTES + 2**20)
    app.router.add_route("*", "/bot{token}/{method}", _methods(telegram))
    app.router.add_get("/file/bot{token}/{path:.+}", _files(telegram))
    app.cleanup_ctx.append(_posting(posting or Posting(telegram)))
    return app


@asynccontextmanager
async def serve(
    telegram: LocalTelegram, port: int = 0, posting: Posting | None = None
) -> AsyncIterator[str]:
    """Listen on the loopback address while the block lasts; gives the base URL."""
    runner = web.AppRunner(
        application(telegram, posting),
        handler_cancellation=True,
        shutdown_timeout=0.1,
        access_log=None,
    )
    await runner.setup()
    site = web.TCPSite(runner, LOOPBACK, port)
    try:
        await site.start()
        yield f"http://{LOOPBACK}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _posting(posting: Posting) -> Callable[[web.Application], AsyncIterator[None]]:
    async def beside(_: web.Application) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as parts:
            task = parts.create_task(posting.forever())
            yield
            task.cancel()

    return beside


def _methods(telegram: LocalTelegram) -> Handler:
    async def method(request: web.Request) -> web.StreamResponse:
        params, files = await _read(request)
        token, name = request.match_info["token"], request.match_info["method"]
        try:
            answer = await reply(telegram, token, name, params, files)
        except AnswerLost as lost:
            return await _lose(request, lost.loss)
        kind = "text/html" if answer.html else "application/json"
        return web.Response(status=answer.status, text=answer.body, content_type=kind)

    return method


def _files(telegram: LocalTelegram) -> Handler:
    async def file(request: web.Request) -> web.StreamResponse:
        content = file_at(telegram, request.match_info["path"])
        if request.match_info["token"] != telegram.token or content is None:
            raise web.HTTPNotFound
        return web.Response(body=content, content_type="application/octet-stream")

    return file


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters from the query and the body: https://core.telegram.org/bots/api#making-requests.

    Raises 400 for a body that is no JSON object though it says it is JSON.
    """
    params: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        params |= await _object(request)
        return params, files
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            file_name = value.filename or name
            files[name] = Upload(file_name, value.file.read(), kind_of(file_name))
        else:
            params[name] = value
    return params, files


async def _object(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(
            text='{"ok":false,"error_code":400,"description":"Bad Request: can\'t parse JSON"}',
            content_type="application/json",
        )
    return body


async def _lose(request: web.Request, loss: Loss) -> web.StreamResponse:
    """Leave the caller without an answer: silence until they hang up, or a cut connection."""
    if loss is Loss.TIMEOUT:
        # Ends by cancellation, when the caller hangs up or the server closes.
        await asyncio.Event().wait()
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
