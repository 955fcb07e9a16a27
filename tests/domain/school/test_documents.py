"""One line becomes an entry of the register."""

from datetime import date

import pytest

from bot.catalog.stems import stems
from bot.domain.school.documents import DocumentKind, DocumentLevel, read_line

TODAY, STEMS = date(2026, 9, 14), stems().documents


@pytest.mark.parametrize(
    ("words", "number", "dated", "kind", "title"),
    [
        (
            "Приказ № 131-о от 12.09.2026 о назначении куратора",
            "131-о",
            date(2026, 9, 12),
            DocumentKind.ORDER,
            "Приказ о назначении куратора",
        ),
        (
            "Положение о наставничестве от 1 сентября 2025 г.",
            "",
            date(2025, 9, 1),
            DocumentKind.REGULATION,
            "Положение о наставничестве",
        ),
        (
            "Order № 7 dated 2026-09-01 on mentoring",
            "7",
            date(2026, 9, 1),
            DocumentKind.ORDER,
            "Order on mentoring",
        ),
        ("Дорожная карта", "", None, DocumentKind.ROADMAP, "Дорожная карта"),
        ("№ 5", "5", None, DocumentKind.OTHER, "№ 5"),
        ("Приказ от 31.02.2026 № 858/01-10", "858/01-10", None, DocumentKind.ORDER, "Приказ"),
    ],
)
def test_line_gives_number_date_and_title(
    words: str, number: str, dated: date | None, kind: DocumentKind, title: str
) -> None:
    read = read_line(words, TODAY, STEMS)
    assert (read.number, read.dated, read.kind, read.title) == (number, dated, kind, title)


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("Распоряжение Минпросвещения России № Р-145", DocumentLevel.FEDERAL),
        ("Приказ департамента образования Ярославской области", DocumentLevel.REGIONAL),
        ("Муниципальный план мероприятий", DocumentLevel.MUNICIPAL),
        ("Приказ о закреплении пар", DocumentLevel.ORGANISATION),
    ],
)
def test_level_is_read_from_who_issued_it(words: str, level: DocumentLevel) -> None:
    assert read_line(words, TODAY, STEMS).level is level


def test_link_is_taken_out_of_the_line() -> None:
    read = read_line("Положение https://school.example/doc.pdf, 2025", TODAY, STEMS)
    assert read.url == "https://school.example/doc.pdf"
    assert "http" not in read.title
