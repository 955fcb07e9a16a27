"""Papers as files of Word, made off the loop."""

import asyncio
from pathlib import Path

from bot.documents.papers.filling import fill
from bot.documents.papers.wording import worded
from bot.services.papers.content import PaperContent
from bot.texts import Texts


async def write_docx(content: PaperContent, path: Path, texts: Texts, lang: str) -> None:
    """Write the paper to `path`, off the loop; `lang` names the file's title.

    The values speak the language of the forms, which are papers of Russian schools.
    """
    form = content.form
    if form is None:
        form = await asyncio.to_thread(content.paper.file.read_bytes)
    values = worded(content, texts)
    title = content.paper.title.say(lang)
    made = await asyncio.to_thread(fill, form, values, title)
    await asyncio.to_thread(path.write_bytes, made)
