"""Every word a person sees: loads locales/<language>/*.ftl and renders a key.

A hole in a text is an error here, never a text with a hole: an unknown key raises MissingText,
a missing value or any complaint of Fluent raises BrokenText. There is no fallback to another
language. Numbers are given as int where the text has plurals; ids and years are given as str,
since Fluent groups digits («1 625»).
"""

import html
from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from functools import cache, partial
from pathlib import Path

from babel import Locale
from babel.dates import get_day_names
from babel.lists import format_list
from fluent.syntax import ast

from bot.wording import amounts, days
from bot.wording.ftl import variables_of
from bot.wording.loading import BrokenText, Language, MissingText, load_language

__all__ = ["BrokenText", "Html", "MissingText", "Texts", "Value"]

LOCALES = Path(__file__).resolve().parents[1] / "locales"
Value = str | int | float


class Html(str):
    """Text that is HTML already: `render_html` lets it through as it is."""

    __slots__ = ()


class Tabled(Html):
    """Words of a screen that is a table as well: plain cells, the heads of columns first.

    Whoever can't show tables shows the words, which say all that matters.
    """

    __slots__ = ("cells",)
    cells: list[list[str]]

    def __new__(cls, words: str, cells: list[list[str]]) -> "Tabled":
        made = super().__new__(cls, words)
        made.cells = cells
        return made


class Texts:
    """Renders keys; build it once with `Texts.load()`."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._languages = {language.code: language for language in languages}
        self.languages: tuple[str, ...] = tuple(self._languages)

    @classmethod
    def load(cls, root: Path | None = None) -> "Texts":
        """All languages below `root`; BrokenText names the file.

        The project's own, which are the default, are read once in a process, and are whole by
        `para check`: each is parsed when it is first said.
        """
        return _own() if root is None else cls(_languages(root, whole=True))

    def render(self, lang: str, key: str, /, **values: Value) -> str:
        """The text of `key` in `lang`, values put in as they are."""
        language = self._language(lang)
        if key not in language.messages:
            raise MissingText(f"{lang}: {key}")
        bundle = language.holding(key)
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise BrokenText(f"{lang}: {key} has no text of its own")
        words, errors = bundle.format_pattern(pattern, values)
        if errors or not isinstance(words, str):
            raise BrokenText(f"{lang}: {key}: {'; '.join(map(str, errors))}")
        return words

    def render_html(self, lang: str, key: str, /, **values: Value) -> Html:
        """As `render`, for a messenger: str values are escaped, Html is let through."""
        return Html(self.render(lang, key, **{name: _safe(v) for name, v in values.items()}))

    def has(self, lang: str, key: str) -> bool:
        """Whether the key exists in the language."""
        return key in self._language(lang).messages

    def keys(self, lang: str) -> frozenset[str]:
        """All keys of a language."""
        return frozenset(self._language(lang).messages)

    def variables(self, lang: str, key: str) -> frozenset[str]:
        """Names of the values that a text asks for, those of texts it refers to included."""
        language = self._language(lang)
        if key not in language.messages:
            raise MissingText(f"{lang}: {key}")
        return variables_of(language.messages[key], language.messages)

    def source(self, lang: str, key: str) -> ast.Message:
        """The parsed text, for the check of the locales."""
        return self._language(lang).messages[key]

    def label(self, lang: str, enum: str, code: str, *, short: bool = False) -> str:
        """The name of a code: `label("ru", "meeting-format", "class_visit")`.

        `short`: the form for a button, where the label is too long for one.
        """
        key = f"label-{enum}-{code.replace('_', '-')}"
        brief = f"{key}-short"
        return self.render(lang, brief if short and self.has(lang, brief) else key)

    def say_day(self, lang: str, day: date, today: date) -> str:
        """«сегодня», «вчера», «чт, 12 февраля»; with the year outside this school year."""
        return days.day_words(partial(self.render, lang), self._locale(lang), day, today)

    def say_date(self, lang: str, day: date, today: date) -> str:
        """«12 февраля», for the middle of a sentence."""
        return days.date_words(self._locale(lang), day, today)

    def say_moment(self, lang: str, at: datetime, zone: tzinfo, now: datetime) -> str:
        """«сегодня в 15:30» in `zone`; `at` and `now` are aware."""
        say = partial(self.render, lang)
        return days.moment_words(say, self._locale(lang), at, now, zone)

    def say_month(self, lang: str, day: date) -> str:
        """«Февраль 2026»."""
        return days.month_words(self._locale(lang), day)

    def say_weekdays(self, lang: str) -> tuple[str, ...]:
        """«пн» … «вс», Monday first."""
        names = get_day_names("abbreviated", context="stand-alone", locale=self._locale(lang))
        return tuple(names[number] for number in range(7))

    def say_duration(self, lang: str, minutes: int) -> str:
        """«45 мин», «1 ч 30 мин»."""
        return amounts.duration_words(partial(self.render, lang), minutes)

    def say_days_count(self, lang: str, count: int) -> str:
        """«61 день»."""
        return self.render(lang, "days-count", days=count)

    def say_days_ago(self, lang: str, count: int) -> str:
        """«сегодня», «вчера», «20 дней назад»."""
        return amounts.days_ago_words(partial(self.render, lang), count)

    def say_number(self, lang: str, value: float) -> str:
        """«31,25»."""
        return amounts.number_words(self._locale(lang), value)

    def say_list(self, lang: str, items: Iterable[str]) -> str:
        """«Анна, Борис и Вера»."""
        return format_list(list(items), locale=Locale.parse(self._locale(lang)))

    def _locale(self, lang: str) -> str:
        return self._language(lang).locale

    def _language(self, lang: str) -> Language:
        try:
            return self._languages[lang]
        except KeyError:
            raise MissingText(f"no texts in {lang!r}") from None


def _safe(value: Value) -> Value:
    if isinstance(value, Html) or not isinstance(value, str):
        return value
    return html.escape(value, quote=False)


@cache
def _own() -> Texts:
    return Texts(_languages(LOCALES, whole=False))


def _languages(root: Path, *, whole: bool) -> list[Language]:
    folders = sorted(p for p in root.iterdir() if any(p.glob("*.ftl")))
    return [load_language(folder, whole=whole) for folder in folders]
