"""A form that a curator sends: looked at apart, kept when it can be filled in."""

from io import BytesIO

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs.papers.entry import Entry
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.papers.checking import check_form
from bot.domain.papers.refusals import FormTooLarge, FormWithMacros, NotADocx
from bot.domain.papers.subjects import LARGEST_FORM
from bot.domain.people import MANAGERS, require_role

_MACROS = (".docm", ".dotm")


async def take_form(message: Message, manager: DialogManager) -> None:
    """Refusals say what to mend; the form in use stays until a good one comes."""
    document, bot = message.document, message.bot
    if document is None or bot is None:
        return
    by, words, code = speaker(manager), tongue(manager), Entry.read(manager).code
    require_role(by, MANAGERS)
    _check_name(document.file_name or "")
    if (document.file_size or 0) > LARGEST_FORM:
        raise FormTooLarge(LARGEST_FORM // 1_000_000)
    content = BytesIO()
    await bot.download(document, destination=content)
    found = await check_form(content.getvalue(), code, words.texts, words.lang)
    await services_of(manager).paper_forms.keep(code, content.getvalue(), by)
    Entry(code, found).write(manager)


def _check_name(name: str) -> None:
    """FormWithMacros, NotADocx: before anything is fetched."""
    if name.casefold().endswith(_MACROS):
        raise FormWithMacros
    if not name.casefold().endswith(".docx"):
        raise NotADocx
