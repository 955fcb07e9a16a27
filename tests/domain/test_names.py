"""Names as people type them and as others see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.names import (
    NameProblem,
    clean_name,
    cut,
    cut_among,
    isolate,
    polite_name,
    search_key,
    short_name,
    side_by_side,
    signs,
)

FAMILY = "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("full", "short", "polite"),
    [
        ("Соколова Татьяна Ивановна", "Соколова Т. И.", "Татьяна Ивановна"),
        ("Татьяна Ивановна Соколова", "Соколова Т. И.", "Татьяна Ивановна"),
        ("Ткаченко Илья Кузьмич", "Ткаченко И. К.", "Илья Кузьмич"),
        ("Мамедов Али Гасан оглы", "Мамедов А. Г.", "Мамедов Али Гасан оглы"),
        ("Татьяна Ивановна", "Татьяна Ивановна", "Татьяна Ивановна"),
        ("Римский-Корсаков Ян", "Римский-Корсаков Я.", "Римский-Корсаков Ян"),
        ("Smith John", "Smith J.", "Smith John"),
        ("М-2", "М-2", "М-2"),
        (f"Маша {FAMILY}", "Маша", f"Маша {FAMILY}"),
        ("", "", ""),
    ],
)
def test_short_and_polite(full: str, short: str, polite: str) -> None:
    assert short_name(full) == short
    assert polite_name(full) == polite


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Анна \n  Орлова ", "Анна Орлова"),
        ("Анна\u202e Орлова\u200b", "Анна Орлова"),
        ("A & B <x>", "A & B <x>"),
        (f"Маша {FAMILY}", f"Маша {FAMILY}"),
        ("Анна\x00\x1b", "Анна"),
        ("и" + "\u0306", "й"),
        ("Я" * 60, "Я" * 60),
        (FAMILY * 20, FAMILY * 20),
    ],
)
def test_a_typed_name_is_cleaned(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", NameProblem.EMPTY),
        (" \u200b\u202e\u3164 ", NameProblem.EMPTY),
        ("\u0301\u0301", NameProblem.EMPTY),
        ("Я" * 61, NameProblem.TOO_LONG),
        ("Я" + "\u0335" * 500, NameProblem.TOO_LONG),
    ],
)
def test_what_is_no_name_says_why(typed: str, problem: NameProblem) -> None:
    assert clean_name(typed) is problem


@pytest.mark.parametrize(
    ("text", "width", "seen"),
    [
        ("Соколова Татьяна Ивановна", 25, "Соколова Татьяна Ивановна"),
        ("Соколова Татьяна Ивановна", 24, "Соколова Татьяна…"),
        ("Соколова Татьяна Ивановна", 17, "Соколова Татьяна…"),
        ("Соколова Татьяна Ивановна", 16, "Соколова…"),
        ("Соколова, Татьяна", 12, "Соколова…"),
        ("Соколова", 5, "Соко…"),
        ("Соколова", 1, "…"),
        (FAMILY * 3, 2, f"{FAMILY}…"),
    ],
)
def test_a_long_text_is_cut_by_the_end_of_a_word(text: str, width: int, seen: str) -> None:
    assert cut(text, width) == seen


ALIKE = (
    "Формирование банка наставников",
    "Формирование банка наставляемых",
    "Формирование долгосрочного банка",
    "Организация работы наставнических пар",
)


@pytest.mark.parametrize(
    ("text", "width", "seen"),
    [
        (ALIKE[0], 30, ALIKE[0]),
        (ALIKE[0], 25, "…банка наставников"),
        (ALIKE[1], 25, "…банка наставляемых"),
        (ALIKE[1], 14, "…наставляемых"),
        (ALIKE[2], 25, "…долгосрочного банка"),
        (ALIKE[3], 20, "Организация работы…"),
        (ALIKE[0], 5, "Форм…"),
    ],
)
def test_titles_that_begin_alike_are_told_apart(text: str, width: int, seen: str) -> None:
    assert cut_among(text, ALIKE, width) == seen


def test_nothing_fits_into_no_width() -> None:
    with pytest.raises(ValueError, match="fits"):
        cut("Анна", 0)


def test_search_finds_yo_as_ye_and_sorts_it_there() -> None:
    assert search_key("  Фёдорова  АЛЁНА ") == "федорова алена"
    names = ["Жук", "Ёлкина", "Егорова", "Ершова"]
    assert sorted(names, key=search_key) == ["Егорова", "Ёлкина", "Ершова", "Жук"]


def test_right_to_left_names_are_isolated() -> None:
    assert isolate("محمد") == "\u2068محمد\u2069"
    assert isolate("Орлова") == "Орлова"


def test_flags_and_skin_tones_are_one_sign() -> None:
    assert len(signs("🇷🇺🇧🇾👍🏽й")) == 4


@given(st.text())
def test_a_clean_name_is_clean(text: str) -> None:
    name = clean_name(text)
    if not isinstance(name, NameProblem):
        assert clean_name(name) == name
        assert name == name.strip()
        assert not any(c in name for c in "\x00\n\u202e\u2066\u200b")
        assert short_name(name)
        assert polite_name(name)


@given(st.text(), st.integers(1, 30))
def test_a_cut_text_fits_and_begins_as_the_whole(text: str, width: int) -> None:
    seen = cut(text, width)
    assert len(signs(seen)) <= width
    assert seen == text or text.startswith(seen.removesuffix("…"))


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("Соколова Татьяна Ивановна", "Белов Илья", ("Соколова Т. И.", "Белов И.")),
        (
            "Константинопольский Пётр Ильич",
            "Рождественская Мария",
            ("Константинопольский", "Рождественская"),
        ),
        (
            "Веденеева-Преображенская Анна",
            "Белов Илья Ильич",
            ("Веденеева-Преображенская", "Белов"),
        ),
    ],
)
def test_side_by_side_surnames_are_kept(one: str, other: str, shown: tuple[str, str]) -> None:
    assert side_by_side(one, other, 33) == shown


@given(st.text(max_size=60), st.text(max_size=60), st.integers(8, 40))
def test_side_by_side_always_fits(one: str, other: str, width: int) -> None:
    first, second = side_by_side(one, other, width)
    assert len(signs(first)) + len(signs(second)) <= width + 1
