"""Texts: a hole is an error, names can't break a message, days sound as people say them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.texts import BrokenText, Html, MissingText, Texts

MONDAY = date(2026, 2, 9)
Locales = Callable[..., Path]


@pytest.fixture
def locales(tmp_path: Path) -> Locales:
    def write(**languages: str) -> Path:
        for lang, words in languages.items():
            folder = tmp_path / lang
            folder.mkdir()
            (folder / "greeting.ftl").write_text(words, encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


def test_text_with_a_value_that_was_not_given_is_never_shown(locales: Locales) -> None:
    texts = Texts.load(locales(en="hello-name = Hello, { $name }"))
    assert texts.render("en", "hello-name", name="Anna") == "Hello, Anna"
    with pytest.raises(BrokenText, match="name"):
        texts.render("en", "hello-name")


def test_value_missing_inside_a_plural_is_a_hole_too(locales: Locales) -> None:
    words = "pairs-count = { $count ->\n    [one] a pair\n   *[other] { $count } pairs\n }\n"
    texts = Texts.load(locales(en=words))
    assert texts.render("en", "pairs-count", count=1) == "a pair"
    with pytest.raises(BrokenText, match="count"):
        texts.render("en", "pairs-count")


def test_another_language_is_no_substitute(locales: Locales) -> None:
    texts = Texts.load(locales(en="hello-all = Hello", ru="hello-you = Здравствуйте"))
    with pytest.raises(MissingText, match="hello-all"):
        texts.render("ru", "hello-all")
    with pytest.raises(MissingText, match="'fr'"):
        texts.render("fr", "hello-all")


def test_file_that_does_not_parse_is_named(locales: Locales) -> None:
    with pytest.raises(BrokenText, match=r"greeting\.ftl"):
        Texts.load(locales(en="hello-all = Hello { $name\n"))


def test_key_said_twice_is_refused(locales: Locales) -> None:
    with pytest.raises(BrokenText, match="twice"):
        Texts.load(locales(en="hello-all = Hello\nhello-all = Hi\n"))


def test_name_with_a_bracket_cannot_break_the_message(locales: Locales) -> None:
    texts = Texts.load(locales(en="hello-name = <b>{ $name }</b>{ $more }"))
    shown = texts.render_html("en", "hello-name", name="<Анна> & Ко", more=Html(" <i>да</i>"))
    assert shown == "<b>&lt;Анна&gt; &amp; Ко</b> <i>да</i>"


def test_text_as_long_as_a_message_goes_through(locales: Locales) -> None:
    texts = Texts.load(locales(en="hello-name = { $name }"))
    assert texts.render("en", "hello-name", name="я" * 4096) == "я" * 4096


def test_values_carry_no_invisible_marks(texts: Texts) -> None:
    assert texts.render("ru", "moment-at", day="вчера", time="15:30") == "вчера в 15:30"


@pytest.mark.parametrize(
    ("lang", "count", "words"),
    [
        ("ru", 1, "1 день"),
        ("ru", 61, "61 день"),
        ("ru", 3, "3 дня"),
        ("ru", 12, "12 дней"),
        ("ru", 0, "0 дней"),
        ("en", 1, "1 day"),
        ("en", 21, "21 days"),
    ],
)
def test_days_agree_with_their_number(texts: Texts, lang: str, count: int, words: str) -> None:
    assert texts.say_days_count(lang, count) == words


@pytest.mark.parametrize(
    ("ahead", "ru", "en"),
    [
        (0, "сегодня", "today"),
        (-1, "вчера", "yesterday"),
        (1, "завтра", "tomorrow"),
        (3, "чт, 12 февраля", "Thu, 12 February"),
        (-200, "чт, 24 июля 2025", "Thu, 24 July 2025"),
        (-139, "вт, 23 сентября", "Tue, 23 September"),
    ],
)
def test_day_is_said_as_people_say_it(texts: Texts, ahead: int, ru: str, en: str) -> None:
    day = MONDAY + timedelta(days=ahead)
    assert texts.say_day("ru", day, MONDAY) == ru
    assert texts.say_day("en", day, MONDAY) == en


def test_late_evening_in_utc_is_tomorrow_in_moscow(texts: Texts) -> None:
    at = datetime(2026, 2, 9, 21, 30, tzinfo=UTC)
    now = datetime(2026, 2, 9, 6, tzinfo=UTC)
    assert texts.say_moment("ru", at, ZoneInfo("Europe/Moscow"), now) == "завтра в 00:30"
    with pytest.raises(ValueError, match="zone"):
        texts.say_moment("ru", at.replace(tzinfo=None), ZoneInfo("Europe/Moscow"), now)


@pytest.mark.parametrize(
    ("minutes", "ru", "en"),
    [(45, "45 мин", "45 min"), (60, "1 ч", "1 h"), (90, "1 ч 30 мин", "1 h 30 min")],
)
def test_length_of_time(texts: Texts, minutes: int, ru: str, en: str) -> None:
    assert (texts.say_duration("ru", minutes), texts.say_duration("en", minutes)) == (ru, en)


def test_days_ago(texts: Texts) -> None:
    said = [texts.say_days_ago("ru", days) for days in (0, 1, 20, 61)]
    assert said == ["сегодня", "вчера", "20 дней назад", "61 день назад"]


def test_lists_months_and_weeks(texts: Texts) -> None:
    assert texts.say_list("ru", ["Анна", "Борис", "Вера"]) == "Анна, Борис и Вера"
    assert texts.say_list("en", ["Anna"]) == "Anna"
    assert texts.say_month("ru", MONDAY) == "Февраль 2026"
    assert texts.say_date("ru", MONDAY, MONDAY) == "9 февраля"
    assert texts.say_weekdays("ru")[0] == "пн"


def test_label_is_short_on_a_button_and_whole_in_a_document(texts: Texts) -> None:
    assert texts.label("ru", "meeting-format", "class_visit") == "посещение урока/занятия"
    assert texts.label("ru", "meeting-format", "class_visit", short=True) == "на уроке"
    assert texts.label("ru", "meeting-format", "video", short=True) == "видеосвязь"
