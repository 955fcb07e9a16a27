"""The guides name buttons, words and commands as they are."""

import re
from pathlib import Path
from typing import Final

import pytest

from bot.cli import app
from bot.dialogs.menu.doors import doors
from bot.texts import Texts

ROOT: Final = Path(__file__).parents[2]
GUIDES: Final = sorted((ROOT / "docs" / "guide").rglob("*.md"))
RUSSIAN: Final = [guide for guide in GUIDES if guide.name != "operator.en.md"]


def said() -> str:
    """Every Russian text and every reason on a button, as it is written."""
    files = sorted((ROOT / "locales" / "ru").glob("*.ftl"))
    files += sorted((ROOT / "bot" / "catalog" / "buttons").glob("*.yaml"))
    return "\n".join(file.read_text("utf-8") for file in files)


@pytest.mark.parametrize("guide", RUSSIAN, ids=lambda guide: guide.stem)
def test_quoted_words_are_those_of_the_screens(guide: Path) -> None:
    quoted = re.findall(r"«([^»]+)»", guide.read_text("utf-8"))
    known = said()
    assert quoted
    assert sorted({words for words in quoted if words not in known}) == []


@pytest.mark.parametrize("guide", RUSSIAN, ids=lambda guide: guide.stem)
def test_words_beside_commands_open_the_same(guide: Path) -> None:
    texts, text = Texts.load(), guide.read_text("utf-8")
    pairs = re.findall(r"/(\w+) `([^`]+)`", text)
    pairs += [(name, word) for word, name in re.findall(r"\| `([^`]+)` \| /(\w+) ", text)]
    for name, word in pairs:
        words = texts.render("ru", f"word-{name}").split(",")
        assert word in [one.strip() for one in words], f"/{name} {word}"
    assert {name for name, _ in pairs} <= {
        *(door.name for door in doors() if door.command),
        "cancel",
    }


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_verbs_of_the_command_line_exist(guide: Path) -> None:
    verbs = {
        command.name or command.callback.__name__
        for command in app.registered_commands
        if command.callback
    }
    named = set(re.findall(r"\./para (\w+)", guide.read_text("utf-8")))
    assert named <= verbs


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_links_lead_somewhere(guide: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)", guide.read_text("utf-8"))
    assert [
        link for link in links if not (link.startswith("http") or (guide.parent / link).exists())
    ] == []
