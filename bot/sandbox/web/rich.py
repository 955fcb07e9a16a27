"""A formatted text as a tree of nodes, which the page builds as elements, never as HTML."""

from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.chats import Json
from bot.sandbox.people.mail import written
from bot.sandbox.rules.rich import text_of, words_of

Node = str | dict[str, Any]
_LITERAL: Final = {"code", "pre", "text_link"}
_SCHEMES: Final = {"http", "https", "mailto", "tel"}


def tree(text: str, entities: list[Json], username: str) -> list[Node]:
    """Nodes of a text; offsets of `entities` are in UTF-16 units.

    A node is plain text, or `{"kind", "in"}` with `href` for an address that may be followed,
    `start` for a link to the bot `username`, `say` for a command.
    """
    units = text.encode("utf-16-le")
    every = sorted(
        [*entities, *_found(text, entities)], key=lambda it: (it["offset"], -it["length"])
    )
    return _Reader(units, username).inside(0, len(units) // 2, every)


class _Reader:
    def __init__(self, units: bytes, username: str) -> None:
        self._units = units
        self._username = username

    def inside(self, start: int, end: int, entities: list[Json]) -> list[Node]:
        nodes: list[Node] = []
        place = number = 0
        place = start
        while number < len(entities):
            entity = entities[number]
            begin = max(place, int(entity["offset"]))
            stop = min(end, int(entity["offset"]) + int(entity["length"]))
            deeper = [it for it in entities[number + 1 :] if it["offset"] < stop]
            if begin < stop:
                nodes += self._plain(place, begin)
                nodes.append(self._node(entity, begin, stop, deeper))
                place = stop
            number += 1 + len(deeper)
        return nodes + self._plain(place, end)

    def _node(self, entity: Json, start: int, end: int, deeper: list[Json]) -> Node:
        kind = str(entity["type"])
        node: dict[str, Any] = {"kind": kind, "in": self.inside(start, end, deeper)}
        words = self._words(start, end)
        if kind in {"text_link", "url"}:
            node |= self._target(str(entity.get("url", words)))
        elif kind == "email":
            node["href"] = f"mailto:{words}"
        elif kind == "bot_command":
            node["say"] = words
        return node

    def _target(self, url: str) -> dict[str, str]:
        parts = urlsplit(url if ":" in url else f"https://{url}")
        if parts.netloc == "t.me" and parts.path == f"/{self._username}":
            return {"start": parse_qs(parts.query).get("start", [""])[0]}
        return {"href": parts.geturl()} if parts.scheme in _SCHEMES else {}

    def _plain(self, start: int, end: int) -> list[Node]:
        return [self._words(start, end)] if start < end else []

    def _words(self, start: int, end: int) -> str:
        return self._units[start * 2 : end * 2].decode("utf-16-le", "replace")


def _found(text: str, entities: list[Json]) -> list[Json]:
    """Commands and addresses that a phone finds by itself, outside of code and links."""
    known = {(it["offset"], it["type"]) for it in entities}
    literal = [
        (it["offset"], it["offset"] + it["length"]) for it in entities if it["type"] in _LITERAL
    ]
    return [
        it
        for it in written(text).get("entities", [])
        if (it["offset"], it["type"]) not in known
        and not any(start <= it["offset"] < end for start, end in literal)
    ]


def words_above(blocks: list[Json]) -> str:
    """The paragraphs of a rich message; its table is drawn below them."""
    return text_of([block for block in blocks if block["type"] != "table"])


def table_of(blocks: list[Json]) -> list[list[Json]]:
    """Rows of cells, each its words and whether it heads a column; of the first table."""
    found: Json = next((one for one in blocks if one["type"] == "table"), {"cells": []})
    return [
        [{"words": words_of(it.get("text")), "head": bool(it.get("is_header"))} for it in row]
        for row in found["cells"]
    ]
