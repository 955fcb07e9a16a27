"""Papers as files of Word: a form filled in, its text inert whatever people wrote."""

import asyncio
import io
from pathlib import Path
from typing import Any

from bot.documents.papers.environment import environment
from bot.documents.papers.wording import worded
from bot.services.papers.content import PaperContent
from bot.texts import Texts

# Fields of the file itself that a form could hide marks in.
_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")


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


def fill(form: bytes, values: dict[str, Any], title: str) -> bytes:
    """The form with these values, as a file."""
    from docxtpl import DocxTemplate  # noqa: PLC0415 (half a second that a start can't spare)

    document = DocxTemplate(io.BytesIO(form))
    document.init_docx()
    for name in _PROPERTIES:
        setattr(document.docx.core_properties, name, "")
    document.render(values, environment(), autoescape=True)
    document.docx.core_properties.title = title[:255]
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
