"""The state of all pairs for those who oversee them: the summary of a chat, the rows of a file."""

from bot.services.overview.reading import Summary, summary_of
from bot.services.overview.reports import Commission, Ordered, Report
from bot.services.overview.service import Overview

__all__ = ["Commission", "Ordered", "Overview", "Report", "Summary", "summary_of"]
