"""docs/rights.md: who is let in where, found out by trying."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.dialogs.menu.doors import doors
from bot.domain.errors import NotAllowed, NotYours, Refusal
from bot.domain.people import Actor, Role
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from tests.bot.rights.ground import ids, insiders
from tests.bot.rights.methods import Method, arguments, methods
from tests.bot.staff import Staff

PAGE = Path(__file__).parents[3] / "docs" / "rights.md"
YES, NO = "+", "·"
HEAD = """\
# Who may do what

Found out by trying, and kept true by `tests/bot/rights`. `+`: let in; `·`: refused.
People of another organisation get at nothing; the same tests try it for each role.

## Doors

By the menu, a command or a word.

"""
METHODS = """
## Services

In one school, about one pair and what belongs to its mentee. `+` says that nobody is refused
for want of a right: the rule of the moment may still say no.

"""

Rights = dict[str, dict[str, bool]]


async def rights_of(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> Rights:
    """By method and by person, whether they are let in; nothing stays changed."""
    people, known, now = await insiders(staff), await ids(staff), staff.world.clock()
    monkeypatch.setattr(Storage, "change", _undone)
    found: Rights = {}
    for method in methods(staff.world.app.services):
        found[method.name] = {
            name: await _let_in(method, replace(by, operation=f"try:{name}"), known, now)
            for name, by in people.items()
        }
    return found


async def _let_in(method: Method, by: Actor, known: Mapping[str, int], now: datetime) -> bool:
    asked = arguments(method, known, now)
    asked[method.actor] = by
    try:
        await method.call(**asked)
    except (NotAllowed, NotYours):
        return False
    except Refusal:
        return True
    return True


@asynccontextmanager
async def _undone(self: Storage, by: Actor | None = None) -> AsyncIterator[Desk]:
    """A transaction whose end is that nothing has happened."""
    async with self.engine.connect() as connection:
        await connection.exec_driver_sql("BEGIN IMMEDIATE")
        desk = Desk(connection, by)
        try:
            yield desk
            await desk.flush()
        finally:
            await connection.exec_driver_sql("ROLLBACK")


def page(found: Rights) -> str:
    names = list(next(iter(found.values())))
    lines = [HEAD + _row(["door", *Role]), _row(["---"] * (len(Role) + 1))]
    for door in doors():
        opens = door.roles | door.beyond
        lines.append(_row([f"`{door.name}`", *(_mark(role in opens) for role in Role)]))
    lines += [METHODS + _row(["method", *names]), _row(["---"] * (len(names) + 1))]
    lines += [_row([f"`{name}`", *map(_mark, let.values())]) for name, let in found.items()]
    return "\n".join(lines) + "\n"


def _mark(yes: bool) -> str:
    return YES if yes else NO


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
