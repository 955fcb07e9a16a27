"""A picture made by a process of its own: the drawing library would stay in the bot's memory."""

from bot.documents.beside import made_beside
from bot.documents.pictures.wording import Worded


async def draw(picture: Worded) -> bytes:
    """PNG, at least 1080 dots wide; NotDrawn."""
    return await made_beside("bot.documents.pictures", picture.job())
