"""Files that came to a phone, read back."""

import io

from docx import Document

from tests.bot.world import Phone
from tests.documents.papers.making import text_of


def newest(phone: Phone, begins: str) -> str:
    """The text of the newest file, which is a Word document called so."""
    file = phone.person.files[-1]
    assert file.name.startswith(begins), file.name
    assert file.name.endswith(".docx")
    return text_of(Document(io.BytesIO(file.content)))


def changed(content: bytes, was: str, now: str) -> bytes:
    """The document with one paragraph's words changed."""
    document = Document(io.BytesIO(content))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    inside = [paragraph for cell in cells for paragraph in cell.paragraphs]
    for paragraph in [*document.paragraphs, *inside]:
        if was in paragraph.text:
            paragraph.runs[0].text = paragraph.text.replace(was, now)
            for run in paragraph.runs[1:]:
                run.text = ""
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
