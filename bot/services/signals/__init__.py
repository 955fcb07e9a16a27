"""Signals: the rules of a school, the signals of one pair, lights over time, offers of help."""

from bot.services.signals.room import Signals, signals

__all__ = ["Signals", "signals"]
