"""Our own forms: built of their sources, asking for nothing but known fields."""

import io
import zipfile
from pathlib import Path

import pytest

from bot.catalog.papers import FOLDER, papers
from bot.documents.papers.child import look
from bot.workshop.papers.building import FORMS, build

SOURCES = sorted(FORMS.glob("*.yaml"))


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("source", SOURCES, ids=lambda one: one.stem)
def test_form_is_what_its_source_makes(source: Path) -> None:
    """Otherwise: python -m bot.workshop.papers.building."""
    made = parts((FOLDER / f"{source.stem}.docx").read_bytes())
    assert made == parts(build(source))


def test_every_paper_has_a_form_and_every_form_a_paper() -> None:
    assert {one.form for one in papers()} == {source.stem for source in SOURCES}
    assert {one.stem for one in FOLDER.glob("*.docx")} == {source.stem for source in SOURCES}


@pytest.mark.parametrize("paper", papers(), ids=lambda one: one.code)
def test_form_would_be_taken_from_a_school(paper: object) -> None:
    code = getattr(paper, "code", "")
    said = look(next(one for one in papers() if one.code == code).file.read_bytes(), code)
    assert said.get("faults") is None
    assert said["found"] > 3


def test_drafts_say_so_and_take_no_tap_for_a_signature() -> None:
    for paper in papers():
        words = parts(paper.file.read_bytes())["word/document.xml"].decode()
        assert ("ПРОЕКТ" in words) is paper.draft
        assert not paper.draft or "тметка в боте не является подписью" in words, paper.code
