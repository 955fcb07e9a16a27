"""«По формам и видам» and «Что помогает»."""

from tests.bot.indicators.opening import sheet
from tests.bot.world import Phone
from tests.bot.year.monitoring.recount import answers
from tests.bot.year.monitoring.recount.answers import Place
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files, Row
from tests.bot.year.monitoring.recount.programmes import Programmes, name_of
from tests.bot.year.monitoring.recount.words import percent
from tests.bot.year.monitoring.screens.stages import AUDIENCES

OF_YEAR = "за год"
STEM = 8  # letters: «Традиционное» is «Традиционная форма наставничества» of an order
COLUMNS = {"форма": "Форма", "вид": "Вид(ы)"}


async def slices(phone: Phone, files: Files) -> None:
    await sheet(phone)
    await phone.taps("По формам и видам")
    _explained(phone, files, "форма")
    await phone.taps("По видам")
    _explained(phone, files, "вид")
    await phone.taps("Назад")
    await phone.taps("Что помогает")
    explained(phone.screen, [_helped(row) for row in files.parts["Что помогает"]])


def _explained(phone: Phone, files: Files, cut: str) -> None:
    rows = [row for row in files.parts["По формам и видам"] if row["Разрез"] == cut]
    for row in rows:
        _by_hand(files, row)
    explained(phone.screen, [line for row in rows for line in _block(files, row)])


def _by_hand(files: Files, row: Row) -> None:
    """The same of the sheets of pairs, plans and meetings."""
    everything, column = Programmes.of(files), COLUMNS[row["Разрез"]]
    begins = row["Название"][:STEM]
    mine = [one for one in everything.pairs if str(one[column]).startswith(begins)]
    names = [name_of(one) for one in mine]
    people = [one for pair in mine for one in str(pair["Наставляемый(е)"]).split(", ")]
    assert row["Программ"] == len(mine)
    assert row["Наставников"] == len({one["Наставник"] for one in mine})
    assert row["Наставляемых"] == len(set(people))
    for name, rows in (
        ("Пунктов плана", everything.items),
        ("Выполнено", everything.done),
        ("Встреч", everything.held),
    ):
        assert row[name] == sum(one["Пара"] in names for one in rows), name


def _block(files: Files, row: Row) -> list[str]:
    mentees, mentors = (_satisfied(files, who, row["Название"]) for who in AUDIENCES)
    return [
        f"{row['Программ']} программ, {row['Наставников']}, {row['Наставляемых']}",
        f"План: {row['Выполнено']} из {row['Пунктов плана']} · встреч {row['Встреч']}"
        f" · затруднений {row['Закрыто']} из {row['Затруднений']}",
        f"Довольны: наставляемые — {mentees}, наставники — {mentors}",
    ]


def _satisfied(files: Files, audience: str, part: str) -> str:
    found = answers.satisfied(files, Place(OF_YEAR, audience), part)
    return f"{percent(found[0], found[1])} %" if found else "мало ответов"


def _helped(row: Row) -> str:
    share = percent(row["Закрыто"], row["Затруднений"])
    return f"{row['Форма работы']}: {row['Закрыто']} из {row['Затруднений']} ({share} %)"
