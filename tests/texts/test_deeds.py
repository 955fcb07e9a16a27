"""Whatever the audit keeps of a person is told in words in the file of their own data."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.texts import Texts

SERVICES = Path(__file__).parents[2] / "bot" / "services"


def deeds() -> Iterator[str]:
    """The action of each call of the audit, by a literal or by a constant of its module."""
    for path in SERVICES.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = dict(_constants(tree))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("audit.add"):
                action = call.args[0]
                if isinstance(action, ast.Constant):
                    yield str(action.value)
                elif isinstance(action, ast.Name) and action.id in known:
                    yield known[action.id]


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                yield ast.unparse(target), str(node.value.value)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_deed_has_words(lang: str) -> None:
    found = set(deeds())
    assert len(found) > 100
    texts = Texts.load()
    keys = {f"export-deed-{one.replace('.', '-').replace('_', '-')}" for one in found}
    assert {key for key in keys if not texts.has(lang, key)} == set()
