"""The local Telegram in a browser: people, their chats side by side, the clock, what goes on.

Everything stays on this machine: the page is served on the loopback address and asks for nothing
from elsewhere.
"""

from bot.sandbox.web.server import Exposed, serve_page
from bot.sandbox.web.stage import Stage, World

__all__ = ["Exposed", "Stage", "World", "serve_page"]
