"""A form filled in: what people wrote is text in it, whatever signs it has."""

import io
from typing import Any, Final

from bot.documents.papers.environment import environment
from bot.documents.papers.keeping import keep_signatures

# Fields of the file itself that a form could hide marks in.
_PROPERTIES: Final = ("author", "comments", "identifier", "language", "subject", "title")


def fill(form: bytes, values: dict[str, Any], title: str) -> bytes:
    """The form with these values, as a file."""
    from docxtpl import DocxTemplate  # noqa: PLC0415 (half a second that a start can't spare)

    document = DocxTemplate(io.BytesIO(form))
    document.init_docx()
    for name in _PROPERTIES:
        setattr(document.docx.core_properties, name, "")
    document.render(values, environment(), autoescape=True)
    keep_signatures(document.docx.element.body)
    document.docx.core_properties.title = title[:255]
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
