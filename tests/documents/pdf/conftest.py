"""The demo school, whose papers are printed."""

from tests.documents.papers.conftest import school

__all__ = ["school"]
