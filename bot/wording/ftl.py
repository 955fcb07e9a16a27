"""Reading parsed Fluent: what a text asks for, refers to, and where it doesn't parse."""

from collections.abc import Iterator, Mapping

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor


def junk_of(resource: ast.Resource) -> str:
    """The first piece that Fluent could not read, with its own words; empty when all is well."""
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            reasons = "; ".join(note.message or "" for note in entry.annotations or ())
            return f"{(entry.content or '').strip().splitlines()[0]!r}: {reasons}"
    return ""


class _Gathering(Visitor):
    """Walks one entry."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.selects: list[ast.SelectExpression] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.selects.append(node)
        self.generic_visit(node)


def _gather(entry: ast.BaseNode) -> _Gathering:
    found = _Gathering()
    found.visit(entry)
    return found


def references_of(entry: ast.BaseNode) -> frozenset[str]:
    """Keys of other texts that this one is made of."""
    return frozenset(_gather(entry).messages)


def variables_of(entry: ast.BaseNode, messages: Mapping[str, ast.Message]) -> frozenset[str]:
    """Values that a text asks for, through the texts it refers to."""
    seen: set[str] = set()
    names: set[str] = set()
    waiting: list[ast.BaseNode] = [entry]
    while waiting:
        found = _gather(waiting.pop())
        names |= found.variables
        fresh = (found.messages - seen) & messages.keys()
        seen |= fresh
        waiting.extend(messages[key] for key in fresh)
    return frozenset(names)


def plural_choices(entry: ast.BaseNode) -> Iterator[frozenset[str]]:
    """The variant names of each choice by plural («one», «few» …) in a text."""
    for select in _gather(entry).selects:
        names = frozenset(v.key.name for v in select.variants if isinstance(v.key, ast.Identifier))
        if names & {"one", "few", "many"}:
            yield names
