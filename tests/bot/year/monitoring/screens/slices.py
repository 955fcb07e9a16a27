"""«По формам и видам» and «Что помогает»."""

from tests.bot.indicators.opening import sheet
from tests.bot.papers.recount.books import Year
from tests.bot.papers.recount.slices import helped
from tests.bot.papers.recount.slices import slices as by_hand
from tests.bot.world import Phone
from tests.bot.year.monitoring.recount import answers
from tests.bot.year.monitoring.recount.answers import Place
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files, Row
from tests.bot.year.monitoring.recount.words import percent, ru, school_year
from tests.bot.year.monitoring.screens.stages import AUDIENCES


async def slices(phone: Phone, files: Files) -> None:
    await sheet(phone)
    await phone.taps("По формам и видам")
    _explained(phone, files, "форма")
    await phone.taps("По видам")
    _explained(phone, files, "вид")
    await phone.taps("Назад")
    await phone.taps("Что помогает")
    rows, known = files.parts["Что помогает"], helped(files.books)
    assert {row["Форма работы"]: (row["Затруднений"], row["Закрыто"]) for row in rows} == known
    explained(phone.screen, [_helped(row) for row in rows])


def _explained(phone: Phone, files: Files, cut: str) -> None:
    rows = [row for row in files.parts["По формам и видам"] if row["Разрез"] == cut]
    known = by_hand(files.books, Year(school_year(files.day)))
    for row in rows:
        mine = known[cut, row["Название"]]
        assert {name: row[name] for name in mine} == mine
    assert len(rows) == sum(place == cut for place, _ in known)
    explained(phone.screen, [line for row in rows for line in _block(files, row)])


def _block(files: Files, row: Row) -> list[str]:
    mentees, mentors = (_satisfied(files, who, row["Название"]) for who in AUDIENCES)
    return [
        f"{row['Программ']} программ, {row['Наставников']}, {row['Наставляемых']}",
        f"План: {row['Выполнено']} из {row['Пунктов плана']} · встреч {row['Встреч']}"
        f" · затруднений {row['Закрыто']} из {row['Затруднений']}",
        f"Довольны: наставляемые — {mentees}, наставники — {mentors}",
    ]


def _satisfied(files: Files, audience: str, part: str) -> str:
    found = answers.satisfied(files, Place(answers.OF_YEAR, audience), part)
    return f"{ru(100 * found[0] / found[1], 2)} %" if found else "мало ответов"


def _helped(row: Row) -> str:
    share = percent(row["Закрыто"], row["Затруднений"])
    return f"{row['Форма работы']}: {row['Закрыто']} из {row['Затруднений']} ({share} %)"
