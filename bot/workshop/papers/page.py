"""The page that all our forms share: A4, Times New Roman, the margins of Russian papers."""

from typing import TYPE_CHECKING, Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

if TYPE_CHECKING:
    from docx.document import Document as Made

FONT: Final = "Times New Roman"
SIZE: Final = 12
_A4: Final = (Cm(21), Cm(29.7))


def blank_page(*, landscape: bool, numbered: bool = True) -> "Made":
    """An empty A4 document; `numbered`: with the number of the page at its foot."""
    made = Document()
    _style(made)
    section = made.sections[0]
    width, height = _A4[::-1] if landscape else _A4
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin, section.right_margin = Cm(2.5), Cm(1.5)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)
    if numbered:
        _number(section.footer.paragraphs[0])
    core = made.core_properties
    core.author, core.comments, core.title = "", "", ""
    return made


def _style(made: "Made") -> None:
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(SIZE)
    fonts = normal.element.rPr.rFonts
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), FONT)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "ru-RU")
    normal.element.rPr.append(language)
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.1


def _number(paragraph: Any) -> None:
    """The field that Word counts pages by."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
