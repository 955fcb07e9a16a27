"""Separated values come as somebody's spreadsheet saved them."""

import csv
from datetime import date
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.importing.guards import Refused
from bot.documents.importing.lexicon import lexicon_of
from bot.documents.importing.separated import read_separated
from bot.documents.importing.workbook import written
from bot.domain.ids import OrganisationId
from bot.domain.importing.grids import Grid
from bot.domain.importing.reading import read_book
from bot.domain.people import Organisation
from bot.texts import Texts

SCHOOL = Organisation(OrganisationId(1), "Школа", "Europe/Moscow")
LEXICON = lexicon_of(Texts.load(), "ru", SCHOOL)
TODAY = date(2026, 2, 9)
ROWS = {
    "ФИО": "Соколова Татьяна Ивановна",
    "Роль": "Наставник; Куратор",
    "Должность, предмет": "учитель; русский, литература",
    "С чем помогает": "план урока\nи «сложные» дети",
    "Часов в месяц": "8",
}


@settings(max_examples=60, deadline=None)
@given(
    order=st.permutations(list(ROWS)),
    separator=st.sampled_from(";,\t"),
    encoding=st.sampled_from(
        ["utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le", "utf-16-be", "koi8-r", "cp866"]
    ),
    extra=st.lists(st.sampled_from(["Телефон", "Стаж", ""]), max_size=2),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_order_separator_and_encoding_don_t_matter(
    order: list[str], separator: str, encoding: str, extra: list[str], end: str
) -> None:
    said = {**ROWS}
    if encoding in ("koi8-r", "cp866"):
        said["С чем помогает"] = "план урока и сложные дети"
    text = StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator=end)
    writer.writerow([*order, *extra])
    writer.writerow([*(said[name] for name in order), *("x" for _ in extra)])
    lines = list(read_separated(text.getvalue().encode(encoding)))
    (row,) = read_book([Grid("таблица", lines)], LEXICON, TODAY).people
    assert (row.name, row.roles) == ("Соколова Татьяна Ивановна", ("mentor", "curator"))
    assert (row.position, row.hours) == ("учитель; русский, литература", 8)


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_rows_or_a_refusal(content: bytes) -> None:
    try:
        for number, cells in read_separated(content):
            assert number > 0
            assert any(cell is not None for cell in cells)
    except Refused:
        pass


@pytest.mark.parametrize(
    ("said", "read"),
    [("=1+1", {"f": 1}), ("'=1+1", "=1+1"), ("- дети", "- дети"), ("'кавычка", "'кавычка")],
)
def test_text_that_looks_like_a_formula(said: str, read: object) -> None:
    ((_, cells),) = read_separated(f"имя;{said}\n".encode())
    assert cells[1] == read
    assert written(date(2026, 2, 9)) == {"d": "2026-02-09"}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("План выполнен полностью", "plan_completed"),
        ("завершение плана мероприятий персонализированной программы наставничества в пол", None),
        (
            "завершения плана мероприятий и срока действия персонализированной программы "
            "наставничества",
            "plan_and_term",
        ),
        ("завершения плана в полном объёме", "plan_completed"),
        ("by mutual decision", "mutual"),
    ],
)
def test_reason_of_an_end_is_read_as_tables_and_as_orders_put_it(
    said: str, code: str | None
) -> None:
    assert LEXICON.labels["completion-reason"].code(said) == (code or "plan_completed")
