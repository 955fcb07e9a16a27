"""All services, built once by app.py and handed to whoever speaks for a person."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.services.helping import Helping
    from bot.services.joining import Joining
    from bot.services.journal import Journal
    from bot.services.nudging import Nudging
    from bot.services.overview import Overview
    from bot.services.pairing import Pairing
    from bot.services.people import People
    from bot.services.planning import Planning
    from bot.services.reminding import Reminding
    from bot.services.speaking import Speaking
    from bot.services.surveying import Surveying


@dataclass(frozen=True, slots=True)
class Services:
    """One class a subject, one public method for each thing a person or the clock can do."""

    joining: "Joining"
    people: "People"
    pairing: "Pairing"
    planning: "Planning"
    journal: "Journal"
    helping: "Helping"
    surveying: "Surveying"
    overview: "Overview"
    nudging: "Nudging"
    reminding: "Reminding"
    speaking: "Speaking"
