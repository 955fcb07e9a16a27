"""Data of the two bases: what mentors are selected by."""

from bot.catalog.bases.criteria import Criterion, criteria_of, hindering

__all__ = ["Criterion", "criteria_of", "hindering"]
