"""«Контрольная точка»: today's, the kept one, and what has changed since."""

from collections.abc import Mapping
from datetime import date

from tests.bot.indicators.opening import midyear
from tests.bot.papers.recount.books import Year
from tests.bot.papers.recount.numbers import numbers_of
from tests.bot.world import Phone
from tests.bot.year.monitoring.recount.answers import sendings
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files
from tests.bot.year.monitoring.recount.lights import Lights
from tests.bot.year.monitoring.recount.programmes import Programmes
from tests.bot.year.monitoring.recount.words import on, ru, school_year

INTERIM = "середина года"
Point = Mapping[str, float]


def counted(files: Files) -> Point:
    """As of today, by the words with which a change of it is told, in their order."""
    all_of, lights = Programmes.of(files), Lights.now(files).counts()
    asked = [row for row in sendings(files) if row["Этап"] == INTERIM]
    number = numbers_of(files.books, Year(school_year(files.day)))
    return {
        "действующих пар": len(all_of.active),
        "на паузе": len(all_of.standing("приостановлена")),
        "завершено программ": number["завершённые программы"],
        "зелёных": lights["зелёный"],
        "жёлтых": lights["жёлтый"],
        "красных": lights["красный"],
        "пунктов плана": len(all_of.items),
        "выполнено пунктов": len(all_of.done),
        "из них в срок": len(all_of.in_time),
        "просрочено": len(all_of.late),
        "встреч": len(all_of.held),
        "встречаются": all_of.met,
        "затруднений": number["затруднения, с которыми работали в этом году"],
        "закрыто затруднений": number["затруднения, закрытые обеими сторонами"],
        "стало легче, уровней": number["на сколько уровней они стали легче вместе"],
        "получили анкету": sum(row["Получили"] for row in asked),
        "ответили на анкету": sum(row["Ответили"] for row in asked),
    }


def lines(point: Point) -> list[str]:
    one = {name: ru(value) for name, value in point.items()}
    return [
        f"Программы: {one['действующих пар']}, {one['на паузе']}, {one['завершено программ']}",
        f"Сигналы: 🟢 {one['зелёных']}   🟡 {one['жёлтых']}   🔴 {one['красных']}",
        f"План: {one['выполнено пунктов']} из {one['пунктов плана']},"
        f" в срок {one['из них в срок']}, просрочено {one['просрочено']}",
        f"Встречи за год: {one['встреч']}; за 28 дней {one['встречаются']}"
        f" из {one['действующих пар']}",
        f"Затруднения: {one['закрыто затруднений']} из {one['затруднений']},"
        f" {one['стало легче, уровней']}",
        f"Промежуточная анкета: {one['ответили на анкету']} из {one['получили анкету']}",
    ]


def kept(files: Files) -> dict[date, Point]:
    """The checkpoints that were kept, oldest first; today's figures are as counted."""
    found = dict[date, dict[str, float]]()
    for row in files.parts["Контрольные точки"]:
        if row["Сохранена"] == "да":
            found.setdefault(row["День"], {})[row["Число"]] = row["Значение"]
        else:
            assert row["Значение"] == counted(files)[row["Число"]], row
    return dict(sorted(found.items()))


async def point(phone: Phone, files: Files) -> None:
    now, before = counted(files), kept(files)
    await midyear(phone)
    shown = [f"Контрольная точка · {_window(files.day)} · {on(files.day)}", *lines(now)]
    if before:
        day = max(before)
        changed = _changed(before[day], now)
        shown += [f"Что изменилось с {on(day)}" if changed else f"С {on(day)}", *changed]
    explained(phone.screen, shown)
    for day, then in before.items():
        await midyear(phone)
        await phone.taps("Прошлые точки")
        await phone.taps(next(one for one in phone.buttons if one.startswith(on(day))))
        explained(phone.screen, [f"Контрольная точка · {on(day)}", *lines(then)])


def _changed(then: Point, now: Point) -> list[str]:
    moved = [name for name in now if then[name] != now[name]]
    return [f"{name}: {ru(then[name])} → {ru(now[name])}" for name in moved]


def _window(day: date) -> str:
    return "Январь" if day.month == 1 else "Май"


async def keep(phone: Phone, files: Files) -> Point:
    """What is kept now."""
    now = counted(files)
    await midyear(phone)
    await phone.taps("Сохранить точку")
    explained(phone.screen, [f"Контрольная точка · {on(files.day)}", *lines(now)])
    return now
