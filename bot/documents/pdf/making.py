"""PDF of a paper or of the summary. Made elsewhere: each one leaves 20 MiB in its process."""

from typing import Final

from bot.catalog.papers import LANGUAGE
from bot.documents.beside import made_beside
from bot.documents.papers.wording import worded
from bot.documents.pdf.summary import summary_said
from bot.services.overview import Summary
from bot.services.papers.content import PaperContent
from bot.texts import Texts

_MODULE: Final = "bot.documents.pdf"
# Papers that have a template.
_PRINTED: Final = frozenset({"council_summary", "certificate", "diploma"})
_SUMMARY: Final = "summary"


def printable(code: str) -> bool:
    """Whether a paper has a template."""
    return code in _PRINTED


async def paper_pdf(content: PaperContent, texts: Texts) -> bytes:
    """In the language of the forms, as their Word files; NotDrawn."""
    said = {
        "title": content.paper.title.say(LANGUAGE),
        "lang": LANGUAGE,
        "values": worded(content, texts),
    }
    return await made_beside(_MODULE, {"template": content.paper.code, "said": said})


async def summary_pdf(summary: Summary, texts: Texts, lang: str) -> bytes:
    """The figures of the summary's screen and each pair of it; NotDrawn."""
    said = summary_said(summary, texts, lang)
    return await made_beside(_MODULE, {"template": _SUMMARY, "said": said})
