"""Letter → text and keyboard of a message, in the receiver's language and zone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import unescape
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.services.ports import NOBODY, Behalf, Button, Letter
from bot.services.speaking.frame import Amount, Coded, Minutes, MonthOf, OnDate, Phrase
from bot.services.taps import on_behalf
from bot.texts import Html, Texts, Value

LONGEST_BUTTON = 40


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for one reader at one moment."""

    texts: Texts
    lang: str
    zone: ZoneInfo
    now: datetime
    behalf: Behalf = NOBODY

    def message(self, letter: Letter) -> tuple[str, InlineKeyboardMarkup | None]:
        """The HTML text, however long, and the keyboard (None: no buttons)."""
        lines = [self._html(letter.key, letter.values)]
        lines += [self._html(key, values) for key, values in letter.lines]
        if letter.late:
            lines.insert(0, self.texts.render_html(self.lang, "reminders-late"))
        if place := self.behalf.organisation:
            lines.insert(0, self.texts.render_html(self.lang, "reminders-place", place=place))
        return "\n".join(lines), self.keyboard(letter.rows)

    def cells(self, letter: Letter) -> list[list[str]]:
        """Plain words of the letter's grid, the heads of its columns first; empty without one."""
        if letter.grid is None:
            return []
        heads = [self.texts.render(self.lang, key) for key in letter.grid.columns]
        rows = [[unescape(str(self._worded(it))) for it in row] for row in letter.grid.rows]
        return [heads, *rows]

    def keyboard(self, rows: Sequence[tuple[Button, ...]]) -> InlineKeyboardMarkup | None:
        worded = [[self._button(button) for button in row] for row in rows if row]
        return InlineKeyboardMarkup(inline_keyboard=worded) if worded else None

    def _html(self, key: str, values: dict[str, object]) -> Html:
        said = {name: self._worded(value) for name, value in values.items()}
        return self.texts.render_html(self.lang, key, **said)

    def _button(self, button: Button) -> InlineKeyboardButton:
        said = {name: self._worded(value) for name, value in (button.values or {}).items()}
        words = self.texts.render(self.lang, button.key, **said)
        if len(words) > LONGEST_BUTTON:
            words = words[: LONGEST_BUTTON - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
        return InlineKeyboardButton(
            text=words, callback_data=on_behalf(button.data, self.behalf.person)
        )

    def _worded(self, value: object) -> Value:
        match value:
            case str() | int() | float():
                return value
            case Phrase(key, values):
                return self._html(key, values)
            case list() | tuple():
                return self.texts.say_list(self.lang, [str(self._worded(one)) for one in value])
            case MonthOf(day):
                return self.texts.say_month(self.lang, day)
            case Amount(number):
                return self.texts.say_number(self.lang, number)
            case _:
                return self._said(value)

    def _said(self, value: object) -> str:
        # A datetime is a date as well, so it is asked first.
        match value:
            case datetime():
                return self.texts.say_moment(self.lang, value, self.zone, self.now)
            case date():
                today = self.now.astimezone(self.zone).date()
                return self.texts.say_day(self.lang, value, today)
            case OnDate(day):
                today = self.now.astimezone(self.zone).date()
                return self.texts.say_date(self.lang, day, today)
            case Coded(enum, code, short):
                return self.texts.label(self.lang, enum, code, short=short)
            case Minutes(minutes):
                return self.texts.say_duration(self.lang, minutes)
            case _:
                raise TypeError(f"no words for {type(value).__name__}")
