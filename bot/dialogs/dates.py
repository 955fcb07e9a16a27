"""A day by a tap or in one's own words: the calendar in the reader's language, Monday first.

The library's own calendar asks the machine's clock, speaks English and leaves cells without text,
which messengers refuse; so only its state (which month is shown) is used here.
"""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, InlineKeyboardButton, KeyboardButton, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Keyboard

from bot.dialogs.turn import tongue
from bot.domain.errors import CalendarFormat
from bot.domain.spoken import Toward, parse_day

OnDay = Callable[[DialogManager, date], Awaitable[None]]
ButtonRow = list[InlineKeyboardButton | KeyboardButton]
Bounds = Callable[[DialogManager], tuple[date, date]]

_WEEK = 7
_NOTHING = "-"
_BLANK = "·"
_EARLIER, _LATER = "‹", "›"


def ahead(how_far: timedelta) -> Bounds:
    """From the reader's today on."""

    def bounds(manager: DialogManager) -> tuple[date, date]:
        today = tongue(manager).today
        return today, today + how_far

    return bounds


class DayPicker(Keyboard):
    """One month at a time between `bounds`; `quick` days from today stand above it.

    `on_pick` is told a day inside the bounds; whatever else a tap says changes nothing.
    """

    def __init__(
        self,
        name: str,
        on_pick: OnDay,
        bounds: Bounds,
        quick: tuple[int, ...] = (),
        when: WhenCondition = None,
    ) -> None:
        super().__init__(id=name, when=when)
        self._on_pick = on_pick
        self._bounds = bounds
        self._quick = quick

    async def _render_keyboard(
        self, data: dict[str, object], manager: DialogManager
    ) -> RawKeyboard:
        first, last = self._bounds(manager)
        shown = self._month(manager, first, last)
        rows = [self._quick_days(manager, first, last)] if self._quick else []
        rows += [self._head(manager, shown, first, last), self._weekdays(manager)]
        monday = shown - timedelta(days=shown.weekday())
        while monday < _next_month(shown):
            week = [monday + timedelta(days=day) for day in range(_WEEK)]
            if any(_among(day, shown, (first, last)) for day in week):
                rows.append([self._cell(manager, day, shown, (first, last)) for day in week])
            monday += timedelta(days=_WEEK)
        return rows

    async def _process_item_callback(
        self,
        callback: CallbackQuery,
        data: str,
        dialog: DialogProtocol,
        manager: DialogManager,
    ) -> bool:
        kind, _, rest = data.partition(":")
        day = _read(rest)
        first, last = self._bounds(manager)
        if day is None:
            return True
        if kind == "month":
            self.set_widget_data(manager, {"month": day.isoformat()})
        elif kind == "day" and first <= day <= last:
            self.set_widget_data(manager, {})
            await self._on_pick(manager, day)
        return True

    def _month(self, manager: DialogManager, first: date, last: date) -> date:
        kept = self.get_widget_data(manager, {}).get("month")
        day = (_read(kept) if kept else None) or tongue(manager).today
        return min(max(day, first), last).replace(day=1)

    def _button(self, text: str, kind: str, day: date | None = None) -> InlineKeyboardButton:
        said = f"{kind}:{day.isoformat()}" if day else kind
        return InlineKeyboardButton(text=text, callback_data=self._item_callback_data(said))

    def _quick_days(self, manager: DialogManager, first: date, last: date) -> ButtonRow:
        words = tongue(manager)
        days = (words.today + timedelta(days=offset) for offset in self._quick)
        return [
            self._button(capital(words.day(day)), "day", day)
            for day in days
            if first <= day <= last
        ]

    def _head(self, manager: DialogManager, shown: date, first: date, last: date) -> ButtonRow:
        words = tongue(manager)
        before = shown - timedelta(days=1)
        after = _next_month(shown)
        name = words.texts.say_month(words.lang, shown)
        return [
            self._button(_EARLIER, "month", before) if before >= first else self._blank(),
            self._button(name, _NOTHING),
            self._button(_LATER, "month", after) if after <= last else self._blank(),
        ]

    def _weekdays(self, manager: DialogManager) -> ButtonRow:
        words = tongue(manager)
        return [self._button(name, _NOTHING) for name in words.texts.say_weekdays(words.lang)]

    def _cell(
        self, manager: DialogManager, day: date, shown: date, bounds: tuple[date, date]
    ) -> InlineKeyboardButton:
        if not _among(day, shown, bounds):
            return self._blank()
        name = f"[{day.day}]" if day == tongue(manager).today else str(day.day)
        return self._button(name, "day", day)

    def _blank(self) -> InlineKeyboardButton:
        return self._button(_BLANK, _NOTHING)


def day_input(on_day: OnDay, toward: Toward) -> MessageInput:
    """A day typed in a window that asks for one; CalendarFormat for what is none."""

    async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
        day = parse_day(message.text or "", tongue(manager).today, toward)
        if day is None:
            raise CalendarFormat
        await on_day(manager, day)

    return MessageInput(typed, content_types=[ContentType.TEXT])


def capital(words: str) -> str:
    """With a capital letter, as on a button."""
    return words[:1].upper() + words[1:]


def _among(day: date, shown: date, bounds: tuple[date, date]) -> bool:
    """Whether this day of the month on the screen may be picked."""
    return day.month == shown.month and bounds[0] <= day <= bounds[1]


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _read(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
