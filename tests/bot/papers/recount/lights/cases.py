"""Pairs made up for the lights: each rule speaks, and once it is just below its limit.

The day is 2026-02-09, a Monday, 09:00. What each pair should get is said by hand; the school's own
number is 60 % of the items closed in the last days.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.domain.likeness import note_mark

TODAY = date(2026, 2, 9)
PAUSE, OVERDUE, NOTES = "Пауза во встречах", "Просроченные пункты", "Одинаковые записи"
BULK, ONE_SIDE = "Встречи внесены разом", "Подтверждений нет"
ENDING, STRAIGHT = "План закрыт в последние дни", "Анкета одним значением"
ASKED, LOAD, PAPERS = "Вопрос без ответа", "Наставник перегружен", "Нет оформления"
YELLOW, RED, GREEN = "жёлтый", "красный", "зелёный"
Row = dict[str, Any]
Rows = tuple[Row, ...]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def at(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)


def met(days: int, **more: Any) -> Row:
    """Held so many days ago, recorded the same day, confirmed unless more is said."""
    row: Row = {"day": ago(days), "status": "confirmed", "kind": "work", "format": "in_person"}
    row |= {"minutes": 45, "visibility": "curator", "recorded_at": at(ago(days)), "note": None}
    row |= {"imported": False} | more
    sure = row["status"] == "confirmed"
    return row | {
        "note_mark": note_mark(row["note"]),
        "confirmed_at": row["recorded_at"] if sure else None,
    }


def noted(words: str, *days: int, **more: Any) -> Rows:
    return tuple(met(one, note=words, **more) for one in days)


def late(on: int, *days: int, **more: Any) -> Rows:
    """All recorded on one day."""
    return tuple(met(one, recorded_at=at(ago(on)), **more) for one in days)


def alone(*days: int) -> Rows:
    """That nobody confirmed."""
    return tuple(met(one, status="held") for one in days)


def due(days: int, done: int | None = None) -> Row:
    """Due so many days ago, done so many days ago."""
    on = None if done is None else ago(done)
    return {"due": ago(days), "status": "planned" if on is None else "done", "done_on": on}


def closed(of: int, count: int, days: int) -> Rows:
    """`count` items of these are done so many days ago, the others are still ahead."""
    return tuple(due(-20, days if n < count else None) for n in range(of))


@dataclass(frozen=True)
class Case:
    """`signals`: colours by titles of rules; `light`: where they don't say it.

    `pairs`: so many alike of one mentor; `checked`: code, colour and last day of a curator's look;
    `again`: the same people had a pair before; `asked`: the day of a question to the mentor.
    """

    name: str
    signals: dict[str, str] = field(default_factory=dict)
    meetings: Rows = (met(5),)
    items: Rows = ()
    pair: Row = field(default_factory=dict)
    term: Row = field(default_factory=dict)
    mentor: Row = field(default_factory=dict)
    mentees: int = 1
    pairs: int = 1
    asked: date | None = None
    wants: bool = False
    scales: int = 0
    withdrawn: bool = False
    again: bool = False
    checked: tuple[str, str, date] | None = None
    light: str | None = None

    @property
    def told(self) -> str:
        colours = set(self.signals.values())
        return self.light or (RED if RED in colours else YELLOW if YELLOW in colours else GREEN)


NO_LIGHT = "нет"
_SAME = "Разобрали план урока"
_ENDS = {"end": date(2026, 2, 12)}
CASES = (
    Case("Тридцать", meetings=(met(30),)),
    Case("Месяц", {PAUSE: YELLOW}, (met(31),)),
    Case("Шестьдесят", {PAUSE: YELLOW}, (met(60),)),
    Case("Долго", {PAUSE: RED}, (met(61),)),
    Case("Начало", {PAUSE: RED}, (), term={"start": ago(70)}),
    Case("Перерыв", meetings=(met(90),), pair={"pause_ended_on": ago(20)}),
    Case("Отдых", meetings=(met(99),), pair={"status": "paused"}, light=NO_LIGHT),
    Case("Неделя", items=(due(7),)),
    Case("Восемь", {OVERDUE: YELLOW}, items=(due(8), due(7))),
    Case("Оба", {OVERDUE: RED}, items=(due(8), due(9))),
    Case("Срок", {OVERDUE: YELLOW}, items=(due(30),)),
    Case("Давно", {OVERDUE: RED}, items=(due(31),)),
    Case("Готово", items=(due(40, 41),)),
    Case("Двое", {NOTES: YELLOW}, (*noted(_SAME, 9), *noted("разобрали, ПЛАН  урока!", 5))),
    Case("Трое", {NOTES: RED}, noted(_SAME, 9, 7, 5)),
    Case("День", {NOTES: RED}, noted(_SAME, 5, 5)),
    Case("Тайна", {NOTES: YELLOW}, noted(_SAME, 9, 5, visibility="pair")),
    Case("Скрыто", {NOTES: RED}, noted(_SAME, 5, 5, visibility="pair")),
    Case("Кратко", meetings=noted("Урок", 9, 5)),
    Case("Разное", meetings=(*noted(_SAME, 9), *noted("Разобрали план занятия", 5))),
    Case("Разом", {BULK: YELLOW}, late(4, 9, 8, 7, 5)),
    Case("Почти", meetings=late(4, 8, 7, 5, 4)),
    Case("Раньше", meetings=(*late(61, 65, 64, 63, 62), met(2))),
    Case("Файл", meetings=late(4, 9, 8, 7, 5, imported=True)),
    Case("Конец", {ENDING: YELLOW}, items=closed(5, 3, 2), term=_ENDS),
    Case("Доля", items=closed(4, 2, 2), term=_ENDS),
    Case("Мало", items=closed(3, 3, 2), term=_ENDS),
    Case("Заранее", items=closed(4, 4, 3), term=_ENDS),
    Case("Одна", {ONE_SIDE: YELLOW}, alone(12, 8, 4)),
    Case("Свежая", meetings=alone(12, 8, 3)),
    Case("Согласна", meetings=(*alone(12, 8), met(4))),
    Case("Прежде", meetings=alone(62, 61, 8)),
    Case("Прямая", {STRAIGHT: YELLOW}, scales=5),
    Case("Четыре", scales=4),
    Case("Вопрос", {ASKED: YELLOW}, asked=date(2026, 2, 4)),
    Case("Ждёт", asked=date(2026, 2, 5)),
    Case("Много", {LOAD: YELLOW}, pairs=4),
    Case("Хватит", pairs=3),
    Case("Заявлено", {LOAD: YELLOW}, mentor={"capacity": 1}, pairs=2),
    Case("Часы", {LOAD: YELLOW}, (met(30, minutes=60), met(5, minutes=61)), mentor={"hours": 2}),
    Case("Часа", meetings=tuple(met(n, minutes=60) for n in (31, 30, 5)), mentor={"hours": 2}),
    Case("Семеро", {LOAD: YELLOW}, mentees=7),
    Case("Шестеро", mentees=6),
    Case("Скоро", {PAPERS: YELLOW}, pair={"order_number": None, "order_preparing": True}),
    Case("Подпись", {PAPERS: YELLOW}, pair={"mentor_consent_on": None}),
    Case("Отзыв", {PAPERS: YELLOW}, withdrawn=True),
    Case("Просьба", wants=True),
    Case("Снова", again=True),
    Case("Взгляд", {PAUSE: RED}, (met(70),), checked=("pause", "red", ago(-20)), light=GREEN),
    Case("Хуже", {PAUSE: RED}, (met(70),), checked=("pause", "yellow", ago(-20))),
    Case("Прошло", {PAUSE: RED}, (met(70),), checked=("pause", "red", ago(1))),
    Case("Вместе", {PAUSE: YELLOW, OVERDUE: RED}, (met(40),), (due(50),)),
)
