"""The local Telegram played from a terminal: choose a person, read their chat, press, write."""

from bot.sandbox.terminal.lines import line_reader
from bot.sandbox.terminal.picture import Picture
from bot.sandbox.terminal.player import Controls, TerminalPlayer

__all__ = ["Controls", "Picture", "TerminalPlayer", "line_reader"]
