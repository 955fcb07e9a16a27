"""Who may talk to the page: this machine's own browser, from the page itself."""

from typing import Final
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        " media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
        " frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def guard(hosts: frozenset[str]) -> Middleware:
    """Refuses names that are not ours (DNS rebinding) and acts that other sites begin (CSRF)."""

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if urlsplit(f"//{request.host}").hostname not in hosts:
            raise web.HTTPMisdirectedRequest
        if request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}:
            raise web.HTTPForbidden
        if request.method == "POST" and not _from_page(request):
            raise web.HTTPForbidden
        return await handler(request)

    return check


async def add_headers(_: web.Request, response: web.StreamResponse) -> None:
    """Every answer carries the policy, streams and refusals included."""
    response.headers.update(HEADERS)


def _from_page(request: web.Request) -> bool:
    """Browsers always send Origin with a POST, and no page can forge it."""
    return request.headers.get("Origin") == f"http://{request.host}"
