"""A paper made and sent at once, the screen below it; a button for windows that have one."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label
from bot.documents.papers.docx import write_docx
from bot.documents.pdf.making import paper_pdf, printable
from bot.services.papers.content import PaperContent
from bot.texts import Html

Subject = Callable[[DialogManager], int | None]
Act = Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]


async def send_paper(manager: DialogManager, code: str, known: int | None) -> None:
    """To the chat of this turn; rights are the service's."""
    words, by, papers = tongue(manager), speaker(manager), services_of(manager).papers
    content = await papers.content(code, known, by)

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / f"{code}_{content.made_on.isoformat()}.docx"
        await write_docx(content, path, words.texts, words.lang)
        if content.form is not None or not printable(code):
            return Made((path,), caption(words, content))
        # To be printed as it is; the school's own form is Word's alone.
        sheet = path.with_suffix(".pdf")
        sheet.write_bytes(await paper_pdf(content, words.texts))
        return Made((sheet, path), caption(words, content))

    async def note() -> None:
        await papers.handed_out(content, known, by)

    await hand(manager, Parcel(make, note, personal=content.paper.personal))


def caption(words: Tongue, content: PaperContent) -> Html:
    """What it is, whose, of when, how much it tells."""
    year = content.fields["paper"]["year"]
    lines = [words.html("papers-caption", title=content.paper.title.say(words.lang))]
    if content.whose:
        lines.append(words.html("papers-caption-whose", whose=content.whose))
    day = f"{content.made_on:%d.%m.%Y}"
    lines.append(words.html("papers-caption-period", year=str(year), day=day))
    if content.count:
        tables = "single" if sum(map(bool, content.rows.values())) == 1 else "several"
        lines.append(words.html("papers-caption-count", count=content.count, tables=tables))
    if content.paper.draft:
        lines.append(words.html("papers-caption-draft"))
    return Html("\n".join(lines))


def paper_button(
    code: str, subject: Subject, label: str = "button-paper", when: WhenCondition = None
) -> Button:
    """«Файл» of the window one stands in; `subject`: the id of what the window is about."""

    async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await send_paper(manager, code, subject(manager))

    return Button(Label(label), id=f"paper_{code}", on_click=send, when=when)


def school(_: DialogManager) -> None:
    """Of papers about the whole organisation."""
