"""Rules about what stands around a pair; and all its signals by the titles of their rules."""

from tests.bot.papers.recount.books import Books, sure
from tests.bot.papers.recount.lights.pairs import ACTIVE, DAY, HELD, Known, names_of
from tests.bot.papers.recount.lights.work import (
    YELLOW,
    bulk_items,
    bulk_meetings,
    one_sided,
    overdue,
    pause,
    same_notes,
)

Signals = dict[str, str]
CAPACITY = 3  # pairs at once of who stated nothing


def straight_line(known: Known) -> str | None:
    return YELLOW if known.said("Анкета одним значением") else None


def unanswered(known: Known) -> str | None:
    """Nobody is told when it was asked; that something waits stands in the pair's row."""
    told = known.said("Вопрос без ответа")
    assert not told or known.pair["Обращения открытые"]
    return YELLOW if told else None


def overload(known: Known, books: Books) -> str | None:
    rule, mentor = "Наставник перегружен", known.pair["Наставник"]
    cards = {row["Человек"]: row for row in books.monitoring["Люди"]}
    pairs = [
        (place, row)
        for place, row in enumerate(books.status["Пары"])
        if row["Наставник"] == mentor and row["Статус программы"] == ACTIVE
    ]
    group = len(str(known.pair["Наставляемый(е)"]).split(", "))
    card, lately = cards[mentor], known.today - known.limit(rule, "Часы встреч") * DAY
    names = names_of(books.status["Пары"])
    mine = {names[place] for place, _ in pairs}
    minutes = sum(
        row["Минут"] or 0
        for row in books.status["Встречи"]
        if row["Пара"] in mine and row["Статус"] in HELD and sure(row["Дата"]) >= lately
    )
    hours = card["Часов в месяц"]
    many = len(pairs) > (card["Пар одновременно"] or CAPACITY)
    long = hours is not None and minutes > 60 * hours
    return YELLOW if many or long or group > known.limit(rule, "Наставляемых") else None


def missing_papers(known: Known, books: Books) -> str | None:
    withdrawn = {row["Человек"] for row in books.monitoring["Люди"] if row["Согласие на данные"]}
    people = {known.pair["Наставник"], *str(known.pair["Наставляемый(е)"]).split(", ")}
    there = known.pair["Приказ №"] not in (None, "готовится")
    agreed = known.pair["Согласие наставника"] is not None
    return None if there and agreed and not people & withdrawn else YELLOW


def signals_of(known: Known, books: Books) -> Signals:
    """Colours by the titles of the rules that are switched on."""
    found = {
        "Пауза во встречах": pause(known),
        "Просроченные пункты": overdue(known),
        "Одинаковые записи": same_notes(known),
        "Встречи внесены разом": bulk_meetings(known),
        "План закрыт в последние дни": bulk_items(known),
        "Подтверждений нет": one_sided(known),
        "Анкета одним значением": straight_line(known),
        "Вопрос без ответа": unanswered(known),
        "Наставник перегружен": overload(known, books),
        "Нет оформления": missing_papers(known, books),
    }
    return {rule: colour for rule, colour in found.items() if colour and known.limit.on(rule)}
