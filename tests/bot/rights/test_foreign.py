"""Another school's people get at nothing, by any method of any service, in any role."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.errors import Refusal
from bot.domain.people import Role
from tests.bot.rights.ground import SECRETS, furnished, ids, outsider
from tests.bot.rights.methods import arguments, methods
from tests.bot.staff import Staff
from tests.bot.world import World


async def rows_of(staff: Staff) -> dict[str, list[Any]]:
    """Every row that belongs to the school, of every table."""
    kept: dict[str, list[Any]] = {}
    async with staff.world.app.storage.read() as desk:
        run = desk.connection.exec_driver_sql
        tables = await run("SELECT name FROM sqlite_master WHERE type = 'table'")
        for name in tables.scalars().all():
            columns = [row.name for row in await run(f"PRAGMA table_info({name})")]
            if "organisation_id" in columns:
                sql = f"SELECT * FROM {name} WHERE organisation_id = {staff.organisation}"  # noqa: S608
                kept[name] = list(await run(sql))
    return kept


@pytest.mark.parametrize("role", Role)
async def test_people_of_another_school_get_at_nothing(world: World, role: Role) -> None:
    staff = await furnished(world)
    by, known, now = await outsider(staff, role), await ids(staff), world.clock()
    before, tried = await rows_of(staff), methods(world.app.services)
    assert len(tried) > 300
    for number, method in enumerate(tried):
        asked = arguments(method, known, now)
        asked[method.actor] = replace(by, operation=f"foreign:{number}")
        try:
            said = repr(await method.call(**asked))
        except Refusal:
            continue
        assert not [secret for secret in SECRETS if secret in said], method.name
    assert await rows_of(staff) == before
