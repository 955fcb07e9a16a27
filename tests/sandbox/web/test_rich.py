"""Formatted texts as trees, and the words of the page against what its scripts ask for."""

import re

from bot.sandbox.rules.markup import parse_html
from bot.sandbox.web.rich import tree
from bot.sandbox.web.server import FILES
from bot.texts import Texts


def nodes(html: str) -> object:
    return tree(*parse_html(html), "para_demo_bot")


def test_nested_formatting_and_letters_outside_the_basic_plane() -> None:
    assert nodes("👍<b>да <i>и</i></b> &lt;b&gt;") == [
        "👍",
        {"kind": "bold", "in": ["да ", {"kind": "italic", "in": ["и"]}]},
        " <b>",
    ]


def test_commands_and_addresses_are_found_outside_of_code() -> None:
    assert nodes("/menu <code>/log</code>") == [
        {"kind": "bot_command", "in": ["/menu"], "say": "/menu"},
        " ",
        {"kind": "code", "in": ["/log"]},
    ]


def test_link_to_the_bot_is_opened_here_and_odd_schemes_nowhere() -> None:
    own = '<a href="https://t.me/para_demo_bot?start=abc">x</a>'
    assert nodes(own) == [{"kind": "text_link", "in": ["x"], "start": "abc"}]
    assert nodes('<a href="tg://user?id=1">x</a>') == [{"kind": "text_link", "in": ["x"]}]
    script = {"type": "text_link", "offset": 0, "length": 1, "url": "javascript:a.b"}
    assert tree("x", [script], "") == [{"kind": "text_link", "in": ["x"]}]


def test_page_asks_for_no_unknown_word_and_leaves_none_unused() -> None:
    texts = Texts.load()
    words = {key.removeprefix("web-") for key in texts.keys("ru") if key.startswith("web-")}
    scripts = "\n".join(file.read_text() for file in FILES.rglob("*.js"))
    asked = set(re.findall(r'\bt\("([a-z-]+)"', scripts))
    begun = tuple(re.findall(r"\bt\(`([a-z]+-)\$\{", scripts))
    assert asked <= words
    said_by_server = {"unread", "impossible", "file-size", "poll-votes"}
    assert {word for word in words - asked if not word.startswith(begun)} == said_by_server
