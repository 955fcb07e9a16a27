"""`para shots`: a picture of every window for the guides, taken from the sandbox's page."""

from bot.workshop.pictures.making import make_pictures

__all__ = ["make_pictures"]
