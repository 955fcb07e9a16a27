"""Every paper as LibreOffice opens and prints it: pages, the text that was put in."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from bot.catalog.papers import papers
from bot.domain.people import Role
from tests.documents.papers.making import PaperSchool
from tests.documents.papers.test_papers_of_demo import told_of

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.long
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
async def test_libreoffice_prints_every_paper(school: PaperSchool) -> None:
    by = await school.actor(Role.CURATOR)
    made = []
    for paper in filter(told_of, papers()):
        known = ((await school.subjects(paper))[2:3] or [None])[0]
        made.append(await school.made(await school.content(paper.code, known, by), paper.code))
    folder = school.folder / "printed"
    _print([one.path for one in made], folder)
    for one in made:
        pages = pypdfium2.PdfDocument(folder / f"{one.path.stem}.pdf")
        said = "".join(page.get_textpage().get_text_range() for page in pages)
        assert 1 <= len(pages) <= 6, one.path.stem
        assert "№ 12" in said, one.path.stem


def _print(paths: list[Path], folder: Path) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = (str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder))
    done = subprocess.run(
        (*command, *map(str, paths)), check=True, capture_output=True, timeout=180
    )
    assert b"could not be loaded" not in done.stderr, "LibreOffice Writer is needed"
