"""The journal of a pair: meetings planned, recorded, confirmed, disputed, read."""

from bot.services.journal.annotating import Annotating
from bot.services.journal.answering import Answering
from bot.services.journal.describing import Describing
from bot.services.journal.desk_work import Card, Entry
from bot.services.journal.hours import Hours, Unusual
from bot.services.journal.planning_ahead import PlanningAhead
from bot.services.journal.reading import Reading
from bot.services.journal.recording import Recording

__all__ = ["Card", "Entry", "Journal", "Unusual"]


class Journal(Recording, Annotating, Describing, Answering, PlanningAhead, Hours, Reading):
    """Everything that members of a pair do with their meetings; each asks anew who they are."""
