"""Papers printed: what was entered is what is read, whatever signs it has."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import typst

from bot.documents.beside import NotDrawn, made_beside
from bot.documents.papers.wording import worded
from bot.documents.pdf.__main__ import TEMPLATES
from bot.documents.pdf.making import paper_pdf, printable, summary_pdf
from bot.documents.pdf.summary import summary_said
from bot.domain.people import Role
from bot.services.calendars import Calendars
from bot.services.overview import Overview
from bot.services.papers.content import PaperContent
from bot.texts import Texts
from tests.documents.papers.making import PaperSchool
from tests.documents.pdf.pages import Pages

A4, LYING = (595, 842), (842, 595)
# What names, titles and figures of a Russian school may hold, and letters of its neighbours.
_LETTERS = (" ".join(map(chr, range(one, one + 32))) for one in (0x410, 0x430))
SIGNS = " ".join((*_LETTERS, "Ё ё § ° ÷ × • → ₽ ½ ± ≤ ≥ – — … „ “ Ә ә Ң ң Ө ө Ү ү Җ җ Ӱ ӱ"))
NASTY = SIGNS + r" #let x = 1 *жирно* $a_1$ @ссылка \ `код` <метка> = №1 «ёлочки» _ [a] // нет"
LONG = "Константинопольская-Преображенская Александра Константиновна " * 2
PAPERS = ("council_summary", "certificate", "diploma")


async def content_of(school: PaperSchool, code: str) -> PaperContent:
    by = await school.actor(Role.CURATOR)
    paper = next(one for one in school.papers.offered(by) if one.code == code)
    known = (await school.subjects(paper))[0]
    return await school.content(code, known, by)


async def printed(content: PaperContent) -> Pages:
    return Pages(await paper_pdf(content, Texts.load()))


@pytest.mark.parametrize("code", PAPERS)
async def test_paper_is_on_one_or_two_pages_and_speaks_russian(
    school: PaperSchool, code: str
) -> None:
    content = await content_of(school, code)
    pages = await printed(content)
    assert len(pages) <= (2 if code == "council_summary" else 1)
    assert pages.sizes == {LYING if code == "diploma" else A4}
    assert school.organisation.name in pages.words
    assert all(0.002 < one < 0.3 for one in pages.ink())
    assert pages.dark_boxes() == 0
    shaped(code, {"title": code, "lang": "ru", "values": worded(content, Texts.load())})


def shaped(template: str, said: dict[str, Any]) -> None:
    """An archive's PDF is refused when a sign has no shape or a font is not inside."""
    typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        ignore_system_fonts=True,
        sys_inputs={"said": json.dumps(said)},
        pdf_standards="a-2b",
    )


async def test_council_reads_numbers_of_its_page_and_its_number(school: PaperSchool) -> None:
    content = await content_of(school, "council_summary")
    pages = await printed(content)
    totals = content.fields["totals"]
    assert f"выполнено {totals['done']} из {totals['items']}" in pages.words
    assert f"1 / {len(pages)}" in pages.words
    for row in content.rows["pairs"]:
        assert str(row["mentor"]).split()[0] in pages.words


@pytest.mark.parametrize("words", [NASTY, LONG])
async def test_what_people_wrote_is_text_and_nothing_else(school: PaperSchool, words: str) -> None:
    content = await content_of(school, "certificate")
    person = {**content.fields["person"], "name": words}
    pages = await printed(replace(content, fields={**content.fields, "person": person}))
    assert squeezed(words) in squeezed(pages.words)
    assert pages.dark_boxes() == 0
    values = worded(replace(content, fields={**content.fields, "person": person}), Texts.load())
    shaped("certificate", {"title": words, "lang": "ru", "values": values})


def squeezed(words: str) -> str:
    """Without what a line's end changes."""
    return "".join(one for one in words if one.isprintable() and one not in " -\u2010")


async def test_summary_prints_the_figures_of_the_screen_for_every_pair(
    school: PaperSchool,
) -> None:
    clock = school.papers._clock
    overview = Overview(school.storage, clock, Calendars())
    summary = await overview.summary(await school.actor(Role.CURATOR))
    pages = Pages(await summary_pdf(summary, Texts.load(), "ru"))
    assert pages.sizes == {LYING}
    assert pages.dark_boxes() == 0
    for state in summary.states:
        assert state.pair.mentor.name in pages.words
        assert f"{state.done} / {state.items}" in pages.words
    assert f"Выполнено {summary.totals.done}" in pages.words
    shaped("summary", summary_said(summary, Texts.load(), "ru"))
    with pytest.raises(typst.TypstError, match="could not be displayed"):
        shaped("summary", {**summary_said(summary, Texts.load(), "ru"), "school": "漢"})
    english = Pages(await summary_pdf(summary, Texts.load(), "en"))
    assert "Summary of" in english.words


async def test_a_sign_without_a_shape_would_be_seen() -> None:
    said: dict[str, Any] = {"title": "T", "lang": "ru", "values": {}}
    with pytest.raises(NotDrawn):
        await made_beside("bot.documents.pdf", {"template": "certificate", "said": said})
    with pytest.raises(NotDrawn):
        await made_beside("bot.documents.pdf", {"template": "nothing", "said": said})


def test_only_papers_with_a_template_are_printed() -> None:
    assert [code for code in PAPERS if printable(code)] == list(PAPERS)
    assert not printable("programme")
    assert not printable("summary")
    assert not printable("page")


@pytest.mark.long
async def test_another_reader_sees_the_same_pages(school: PaperSchool, tmp_path: Path) -> None:
    tool = shutil.which("pdftoppm")
    assert tool is not None
    for code in PAPERS:
        content = await content_of(school, code)
        path = tmp_path / f"{code}.pdf"
        path.write_bytes(await paper_pdf(content, Texts.load()))
        command = [tool, "-r", "60", "-png", str(path), str(tmp_path / code)]
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: ASYNC221
        assert not done.stderr
        assert list(tmp_path.glob(f"{code}-*.png"))
