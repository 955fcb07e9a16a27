"""The marks of a form, `{{ … }}` and `{% … %}`, looked at one by one without running any.

A form may ask for fields, go through lists, and leave out what is empty; nothing else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from bot.catalog.papers import Fields
from bot.documents.papers.environment import environment

_MARK: Final = re.compile(r"\{\{(.*?)\}\}|\{%(.*?)%\}|\{#.*?#\}", re.DOTALL)
_LOOSE: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_FOR: Final = re.compile(r"for\s+(\w+)\s+in\s+(\S.*)")
_IF: Final = re.compile(r"(?:if|elif)\s+(.+)")
_ROW: Final = re.compile(r"^(tr|tc|p)\s+")
_RAW: Final = re.compile(r"^(r|p|tr|tc)\s")
_FILTERS: Final = frozenset({"upper", "lower", "capitalize", "title", "trim", "default"})
_LOOP: Final = frozenset({"index", "first", "last"})
_NEAR: Final = 0.6
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """`code`: field, list, mark, loose, open, close or row. `near`: what was probably meant."""

    place: int
    code: str
    said: str = ""
    near: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; `place`: its number from 1; `row`: it stands in a table."""

    place: int
    text: str
    row: bool


@dataclass
class Reading:
    """Goes through the paragraphs in order. `found`: how many fields are asked for."""

    fields: Fields
    faults: list[Fault] = field(default_factory=list)
    found: int = 0
    _open: list[tuple[str, str, str, int]] = field(default_factory=list)

    def read(self, line: Line) -> None:
        if _LOOSE.search(_MARK.sub("", line.text)):
            self._fault(line, "loose", line.text.strip())
            return
        for mark in _MARK.finditer(line.text):
            if mark.group(1) is not None:
                self._value(line, mark.group(1).strip())
            elif mark.group(2) is not None:
                self._step(line, mark.group(2).strip(" -+"))

    def close(self) -> None:
        """What was begun and never ended."""
        for kind, _, _, place in self._open:
            self.faults.append(Fault(place, "open", kind))

    def _value(self, line: Line, said: str) -> None:
        if _RAW.match(said):
            self._fault(line, "mark", said)
            return
        self.found += 1
        self._expression(line, said)

    def _step(self, line: Line, said: str) -> None:
        if begins := _ROW.match(said):
            if begins.group(1) != "p" and not line.row:
                self._fault(line, "row", said)
            said = said[begins.end() :].strip()
        if loop := _FOR.fullmatch(said):
            self._begin_loop(line, loop.group(1), loop.group(2).strip())
        elif said.startswith("if") and (condition := _IF.fullmatch(said)):
            self._open.append(("if", "", "", line.place))
            self._expression(line, condition.group(1))
        elif condition := _IF.fullmatch(said):
            self._expression(line, condition.group(1))
        elif said in ("endfor", "endif"):
            self._end(line, said.removeprefix("end"))
        elif said != "else":
            self._fault(line, "mark", said)

    def _begin_loop(self, line: Line, name: str, of: str) -> None:
        self._open.append(("for", name, of, line.place))
        if of not in self.fields.lists:
            self._fault(line, "list", of, _near(of, self.fields.lists))

    def _end(self, line: Line, kind: str) -> None:
        if self._open and self._open[-1][0] == kind:
            self._open.pop()
        else:
            self._fault(line, "close", f"end{kind}")

    def _expression(self, line: Line, said: str) -> None:
        names = list(asked(said))
        if not names:
            self._fault(line, "mark", said)
        for name in names:
            if name is None:
                self._fault(line, "mark", said)
            elif not self._is_known(name):
                self._fault(line, "field", name, _near(name, self._known()))

    def _is_known(self, name: str) -> bool:
        first, _, last = name.partition(".")
        if first == "loop":
            return last in _LOOP and any(kind == "for" for kind, *_ in self._open)
        return name in self._known()

    def _known(self) -> list[str]:
        """Every field that may be asked for at this place."""
        known = [f"{group}.{one}" for group, said in self.fields.groups.items() for one in said]
        for kind, name, of, _ in self._open:
            if kind == "for":
                known += [f"{name}.{one}" for one in self.fields.lists.get(of, ())]
        return known

    def _fault(self, line: Line, code: str, said: str, near: str = "") -> None:
        self.faults.append(Fault(line.place, code, said[:_LONGEST], near))


def asked(said: str) -> Iterator[str | None]:
    """Names of the fields that an expression asks for; None for what a form may not do."""
    from jinja2 import TemplateSyntaxError, nodes  # noqa: PLC0415 (a start can't spare it)

    try:
        parsed = environment().parse("{{" + said + "}}")
    except TemplateSyntaxError:
        yield None
        return
    allowed = (nodes.And, nodes.Or, nodes.Not, nodes.Const, nodes.CondExpr, nodes.Compare)
    waiting: list[nodes.Node] = list(parsed.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            yield f"{node.node.name}.{node.attr}"
        elif isinstance(node, nodes.Name):
            yield node.name
        elif isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            yield None
        elif isinstance(node, (*allowed, nodes.Filter, nodes.Output, nodes.Operand)):
            waiting.extend(node.iter_child_nodes())
        else:
            yield None


def _near(said: str, known: Iterable[str]) -> str:
    return next(iter(get_close_matches(said, list(known), n=1, cutoff=_NEAR)), "")
