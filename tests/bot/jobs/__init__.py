"""The jobs that people do with Para, each played once in a school of its own."""

from tests.bot.jobs import items, joining, meetings, overview, petitions
from tests.bot.jobs.job import Job

__all__ = ["JOBS", "Job"]

_ALL = (*joining.JOBS, *meetings.JOBS, *items.JOBS, *overview.JOBS, *petitions.JOBS)
JOBS = tuple(sorted(_ALL, key=lambda job: job.number))
