"""Today's figures of the sheet «Контрольные точки», counted by hand."""

from tests.bot.papers.recount.books import Books, Year, sure
from tests.bot.papers.recount.lights.pairs import known_pairs
from tests.bot.papers.recount.numbers import numbers_of
from tests.bot.papers.recount.people import Numbers
from tests.bot.papers.recount.work import DONE

OF_NUMBERS = {
    "действующих пар": "действующие пары и группы",
    "завершено программ": "завершённые программы",
    "пунктов плана": "пункты планов, кроме снятых",
    "выполнено пунктов": "выполненные пункты",
    "из них в срок": "выполненные не позже срока, действовавшего тогда",
    "встреч": "состоявшиеся встречи года",
    "встречаются": "действующие пары, встретившиеся за последние 28 дней",
    "затруднений": "затруднения, с которыми работали в этом году",
    "закрыто затруднений": "затруднения, закрытые обеими сторонами",
    "стало легче, уровней": "на сколько уровней они стали легче вместе",
}
LIGHTS = {"зелёных": "зелёный", "жёлтых": "жёлтый", "красных": "красный"}
MIDDLE = "середина года"


def today_of(books: Books, year: Year) -> Numbers:
    numbers, pairs = numbers_of(books, year), books.status["Пары"]
    asked = [
        row
        for row in books.monitoring["Отправки"]
        if row["Этап"] == MIDDLE and sure(row["Открыта"]) >= year.opens
    ]
    late = [
        row
        for known in known_pairs(books).values()
        for row in known.items
        if row["Статус"] not in DONE and sure(row["Срок"]) < books.today
    ]
    return {
        **{name: numbers[of] for name, of in OF_NUMBERS.items()},
        **{name: sum(row["Сигнал"] == of for row in pairs) for name, of in LIGHTS.items()},
        "на паузе": sum(row["Статус программы"] == "приостановлена" for row in pairs),
        "просрочено": len(late),
        "получили анкету": sum(row["Получили"] for row in asked),
        "ответили на анкету": sum(row["Ответили"] for row in asked),
    }
