"""All services of the bases, built together."""

from dataclasses import dataclass

from bot.services.bases.cards import Cards
from bot.services.bases.diagnosing import Diagnosing
from bot.services.bases.difficulties import Difficulties
from bot.services.bases.entering.deciding import Deciding
from bot.services.bases.entering.naming import Naming
from bot.services.bases.entering.staying import Staying
from bot.services.bases.filing import Filing
from bot.services.bases.qualifying import Qualifying
from bot.services.bases.rolls import Rolls
from bot.services.ports import Clock
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Bases:
    """One class a subject."""

    cards: Cards
    deciding: Deciding
    diagnosing: Diagnosing
    difficulties: Difficulties
    filing: Filing
    naming: Naming
    qualifying: Qualifying
    rolls: Rolls
    staying: Staying


def bases(storage: Storage, clock: Clock) -> Bases:
    return Bases(
        cards=Cards(storage, clock),
        deciding=Deciding(storage, clock),
        diagnosing=Diagnosing(storage, clock),
        difficulties=Difficulties(storage, clock),
        filing=Filing(storage, clock),
        naming=Naming(storage, clock),
        qualifying=Qualifying(storage, clock),
        rolls=Rolls(storage),
        staying=Staying(storage, clock),
    )
