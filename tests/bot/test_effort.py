"""No job costs more taps or characters than the paper that it replaces allows."""

import pytest

from tests.bot.jobs import JOBS, Job
from tests.bot.world import World


@pytest.mark.parametrize("job", JOBS, ids=[f"{job.number}: {job.name}" for job in JOBS])
async def test_job_costs_no_more_than_its_ceiling(world: World, job: Job) -> None:
    cost = await job.play(world)
    assert cost.taps_made <= job.taps
    assert cost.characters <= job.characters


async def test_nobody_is_ever_made_to_type(world: World) -> None:
    """Of the ways to do a job at least one is by taps alone."""
    typed = {job.number for job in JOBS if job.characters}
    assert typed <= {job.number for job in JOBS if not job.characters}
