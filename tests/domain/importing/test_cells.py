"""One cell: whatever people write for a day, a duration, a number, a word of a list."""

from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.importing.cells import read_cell
from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.grids import Cell
from bot.domain.importing.sheets import FIELDS, Field, Sheet, Takes
from bot.domain.importing.words import Labels, Lexicon, plain

TODAY = date(2026, 2, 9)
FORMS = {"педагог-педагог": "teacher_teacher", "педагог-группа педагогов": "teacher_group"}
KINDS = {plain("Наставничество в группе"): "group", plain("Ситуационное"): "situational"}
LEXICON = Lexicon(
    labels={"form": Labels(FORMS, tuple(FORMS)), "kind": Labels(KINDS, tuple(KINDS))},
    columns={},
    headers={},
    titles={},
    names={},
    examples=frozenset(),
    silent=frozenset(),
)


def read(takes: Takes, cell: Cell, labels: str = "", most: int = 999) -> Any:
    return read_cell(Field("x", takes, labels=labels, most=most), cell, LEXICON, TODAY)


@pytest.mark.parametrize(
    ("takes", "cell", "value"),
    [
        (Takes.DAY, "12.02.2026", date(2026, 2, 12)),
        (Takes.DAY, "12/2/26", date(2026, 2, 12)),
        (Takes.DAY, "2026-02-12", date(2026, 2, 12)),
        (Takes.DAY, "12 февраля 2026 г.", date(2026, 2, 12)),
        (Takes.DAY, 46065, date(2026, 2, 12)),
        (Takes.TERM, "сентябрь", date(2025, 9, 30)),
        (Takes.TERM, "Февраль 2026", date(2026, 2, 28)),
        (Takes.TERM, "до 01.10.2026 г.", date(2026, 10, 1)),
        (Takes.MINUTES, "45 мин", 45),
        (Takes.MINUTES, "1 ч 30 мин", 90),
        (Takes.MINUTES, timedelta(hours=1, minutes=15), 75),
        (Takes.MINUTES, 45.0, 45),
        (Takes.NUMBER, "7.", 7),
        (Takes.NUMBERS, "1, 3; 5", (1, 3, 5)),
        (Takes.NAMES, "Ким  Анна; Лис Пётр", ("Ким Анна", "Лис Пётр")),
        (Takes.LINE, "  план \n урока ", "план урока"),
        (Takes.LINE, 131.0, "131"),
        (Takes.LINE, "   ", None),
    ],
)
def test_cell_is_understood(takes: Takes, cell: Cell, value: object) -> None:
    assert read(takes, cell) == value


@pytest.mark.parametrize(
    "said", ["Педагог – педагог", "ПЕДАГОГ-ПЕДАГОГ", "педагог-пед", "teacher_teacher"]
)
def test_dash_case_and_a_unique_beginning_are_enough(said: str) -> None:
    assert read(Takes.CODE, said, "form") == "teacher_teacher"


def test_several_words_of_a_list() -> None:
    assert read(Takes.CODES, "ситуац; наставн", "kind") == ("situational", "group")


@pytest.mark.parametrize(
    ("takes", "cell", "fault"),
    [
        (Takes.DAY, "вчера", FaultKind.NOT_DAY),
        (Takes.DAY, "12 февраля", FaultKind.NOT_DAY),
        (Takes.DAY, "31.02.2026", FaultKind.NOT_DAY),
        (Takes.DAY, 7, FaultKind.NOT_DAY),
        (Takes.DAY, "12.02.1026", FaultKind.NOT_DAY),
        (Takes.MINUTES, 900, FaultKind.NOT_MINUTES),
        (Takes.MINUTES, float("nan"), FaultKind.NOT_MINUTES),
        (Takes.NUMBER, "2,5", FaultKind.NOT_NUMBER),
        (Takes.NUMBER, 1000, FaultKind.NOT_NUMBER),
        (Takes.LINE, "а" * 1000, FaultKind.TOO_LONG),
        (Takes.NAME, "\u200b", FaultKind.NOT_NAME),
    ],
)
def test_cell_is_refused_with_what_to_write(takes: Takes, cell: Cell, fault: FaultKind) -> None:
    with pytest.raises(Unfit) as unfit:
        read(takes, cell)
    assert unfit.value.kind is fault


@pytest.mark.parametrize("said", ["пед", "", "гог", "п"])
def test_beginning_of_several_words_or_of_none_is_asked_about(said: str) -> None:
    with pytest.raises(Unfit):
        LEXICON.labels["form"].code(said)


@given(
    cell=st.none()
    | st.text(max_size=40)
    | st.integers()
    | st.floats()
    | st.dates()
    | st.timedeltas()
)
def test_any_cell_is_a_value_or_a_fault(cell: Cell) -> None:
    for takes in Takes:
        if takes not in (Takes.CODE, Takes.CODES):
            with suppress(Unfit):
                read(takes, cell)


def test_every_sheet_can_be_told_by_what_it_needs() -> None:
    assert all(any(field.needed for field in FIELDS[sheet]) for sheet in Sheet)
