"""The workbook as LibreOffice computes it anew: no error, and every total as we wrote it."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.documents.conftest import Reporting
from tests.documents.workbooks import written

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.long
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
async def test_libreoffice_computes_what_we_wrote(demo: Reporting, tmp_path: Path) -> None:
    path = await written(demo, tmp_path / "status.xlsx")
    again = openpyxl.load_workbook(_recalculated(path, tmp_path / "again"), data_only=True)
    formulas, ours = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    count = 0
    for sheet in formulas:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            theirs = again[sheet.title][cell.coordinate].value
            assert not str(theirs).startswith(("#", "Err:")), (sheet.title, cell.coordinate)
            if cell.data_type == "f":
                count += 1
                known: Any = ours[sheet.title][cell.coordinate].value
                assert theirs == pytest.approx(known), (sheet.title, cell.value)
    assert count > 40


def _recalculated(path: Path, folder: Path) -> Path:
    """Without the values that we wrote, so that nothing can be taken from them."""
    book = openpyxl.load_workbook(path)
    bare = folder / "bare" / path.name
    bare.parent.mkdir(parents=True)
    book.save(bare)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = (str(OFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder))
    subprocess.run((*command, str(bare)), check=True, capture_output=True, timeout=120)
    return folder / path.name
