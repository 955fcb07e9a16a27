"""Check-ins: asked by the clock, answered by a tap, told as figures."""

from bot.services.checkins.answering import Checkins

__all__ = ["Checkins"]
