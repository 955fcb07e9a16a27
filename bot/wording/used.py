"""Which texts the code asks for: a reading of its string literals, nothing is imported.

A literal that equals a key is a use of it. An f-string or literal that ends in a hyphen
(`f"label-{enum}-{code}"`, `"error-"`) is a use of all keys that begin so.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
PREFIX = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*-")
_SAYING = frozenset({"render", "render_html", "say", "html"})
_SAID = (ast.Constant, ast.JoinedStr, ast.Call)
_RUSSIAN = re.compile(r"[\u0400-\u04ff]")


@dataclass
class Uses:
    """Keys and beginnings of keys that the code names, each with where; calls with values."""

    keys: dict[str, str] = field(default_factory=dict)
    prefixes: dict[str, str] = field(default_factory=dict)
    calls: list[tuple[str, frozenset[str], str]] = field(default_factory=list)


def uses_in(roots: list[Path]) -> Uses:
    """All uses in the .py files below the roots (a root may be one file)."""
    uses = Uses()
    for path in _files(roots):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, _SAID):
                _note(uses, node, f"{path}:{node.lineno}")
    return uses


def russian_in(roots: list[Path]) -> Iterator[str]:
    """Where the code itself speaks Russian, docstrings and comments aside.

    The domain is left out: it reads what people type, and that grammar is made of words.
    """
    for path in _files(roots):
        source = path.read_text(encoding="utf-8")
        if "domain" in path.parts or not _RUSSIAN.search(source):
            continue
        tree = ast.parse(source)
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or id(node) in told:
                continue
            if isinstance(node.value, str) and _RUSSIAN.search(node.value):
                yield f"{path}:{node.lineno}"


def _files(roots: list[Path]) -> Iterator[Path]:
    for root in roots:
        yield from [root] if root.is_file() else sorted(root.rglob("*.py"))


def _note(uses: Uses, node: ast.AST, where: str) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if KEY.fullmatch(node.value):
            uses.keys.setdefault(node.value, where)
        elif PREFIX.fullmatch(node.value):
            uses.prefixes.setdefault(node.value, where)
    elif isinstance(node, ast.JoinedStr) and (start := _beginning(node)):
        uses.prefixes.setdefault(start, where)
    elif isinstance(node, ast.Call):
        uses.calls.extend(_told(node, where))


def _beginning(node: ast.JoinedStr) -> str:
    first = node.values[0] if node.values else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value if PREFIX.fullmatch(first.value) else ""
    return ""


def _told(node: ast.Call, where: str) -> Iterator[tuple[str, frozenset[str], str]]:
    """Calls that say a literal key, all values named: what they lack can be told."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    name = node.func.id if isinstance(node.func, ast.Name) else name
    names = [keyword.arg for keyword in node.keywords]
    if name not in _SAYING or None in names:
        return
    for argument in node.args:
        said = argument.value if isinstance(argument, ast.Constant) else None
        if isinstance(said, str) and KEY.fullmatch(said):
            yield said, frozenset(n for n in names if n), where
