"""Who is let in: this machine's browser, from the page itself, and nobody else."""

import pytest

from bot.sandbox.web import Exposed, World, serve_page
from bot.texts import Texts
from tests.sandbox.web.conftest import Browser, Theatre

START = {"act": "text", "text": "/start"}


async def test_every_answer_forbids_what_is_not_its_own(browser: Browser) -> None:
    for path in ("/", "/page/js/main.js", "/api/words", "/nowhere"):
        async with browser.session.get(f"{browser.address}{path}") as response:
            policy = response.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
            assert "unsafe" not in policy
            assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80"])
async def test_another_name_for_this_machine_is_refused(browser: Browser, host: str) -> None:
    headers = {"Host": host}
    async with browser.session.get(f"{browser.address}/api/live", headers=headers) as response:
        assert response.status == 421


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://evil.example"}, {"Origin": "null"}])
async def test_act_begun_by_another_site_is_refused(
    browser: Browser, world: World, headers: dict[str, str]
) -> None:
    path = f"{browser.address}/api/chats/{world.people[0].id}/acts"
    async with browser.session.post(path, json=START, headers=headers) as response:
        assert response.status == 403
    assert world.people[0].messages == []


async def test_question_from_another_site_is_refused(browser: Browser) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}
    async with browser.session.get(f"{browser.address}/api/words", headers=headers) as response:
        assert response.status == 403


async def test_other_machines_are_not_served_unless_it_is_said_aloud(theatre: Theatre) -> None:
    with pytest.raises(Exposed):
        async with serve_page(theatre, Texts.load(), host="0.0.0.0"):  # noqa: S104
            pass


async def test_file_that_looks_like_a_page_can_only_be_saved(
    browser: Browser, world: World
) -> None:
    shown = world.people[0].send_document("page.html", b"<script>alert(1)</script>")
    assert shown.file is not None
    file_id = world.people[0].chat.messages[-1].file_id
    async with browser.session.get(f"{browser.address}/files/{file_id}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert await response.read() == shown.file.content
