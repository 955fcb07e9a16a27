"""The people around the bot: what they do becomes an update, what they see can be asked."""

from bot.sandbox.people.crowd import People
from bot.sandbox.people.person import Impossible, Person
from bot.sandbox.people.reading import File, Shown

__all__ = ["File", "Impossible", "People", "Person", "Shown"]
