"""Rules about meetings and plans, counted by hand from status.xlsx.

What a pair keeps to itself stays with it: of notes that were not opened the file tells the figure
of the screen alone, and the light is counted from that.
"""

import re
from collections import Counter

from tests.bot.papers.recount.books import day, sure
from tests.bot.papers.recount.lights.pairs import DAY, Known
from tests.bot.papers.recount.work import DONE

YELLOW, RED = "жёлтый", "красный"
CONFIRMED = "подтверждена второй стороной"


def pause(known: Known) -> str | None:
    rule, words = "Пауза во встречах", "дней без встречи больше"
    since = day(known.pair["Последняя встреча"]) or sure(known.pair["Срок с"])
    silent = (known.today - max(since, day(known.pair["Пауза кончилась"]) or since)).days
    if silent > known.limit(rule, f"Красный, {words}"):
        return RED
    return YELLOW if silent > known.limit(rule, f"Жёлтый, {words}") else None


def overdue(known: Known) -> str | None:
    rule, words = "Просроченные пункты", "пункт просрочен на дней больше чем"
    still = [sure(row["Срок"]) for row in known.items if row["Статус"] not in DONE]
    late = [(known.today - due).days for due in still]
    long = [days for days in late if days > known.limit(rule, f"Жёлтый, {words}")]
    if len(long) >= known.limit(rule, "Красный, столько пунктов") or any(
        days > known.limit(rule, f"Красный, {words}") for days in long
    ):
        return RED
    return YELLOW if long else None


def same_notes(known: Known) -> str | None:
    """Of notes that were opened, from the words; of others, from how many are told to be equal."""
    rule = "Одинаковые записи"
    notes = [
        (_plain(row["Итог (только «открыто куратору»)"]), row["Дата"]) for row in known.meetings
    ]
    least = known.limit(rule, "Короче стольких знаков")
    equal = Counter(words for words, _ in notes if len(words) >= least)
    on_day = Counter((words, at) for words, at in notes if len(words) >= least)
    most, most_on_day = max(equal.values(), default=0), max(on_day.values(), default=0)
    if said := known.said(rule):
        most = max(most, int(said.rpartition(": ")[2]))
        told_of_day = re.search(r"встречах \d\d\.\d\d", said) is not None
        most_on_day = max(most_on_day, most * told_of_day)
    if most >= known.limit(rule, "Красный, одинаковых записей"):
        return RED
    if most_on_day >= known.limit(rule, "Красный, одинаковых записей о встречах одного дня"):
        return RED
    return YELLOW if most >= known.limit(rule, "Жёлтый, одинаковых записей") else None


def _plain(words: str | None) -> str:
    """Without case, ё, punctuation and repeated spaces."""
    folded = (words or "").casefold().replace("ё", "е")
    return " ".join("".join(one for one in folded if one.isalnum() or one == " ").split())


def bulk_meetings(known: Known) -> str | None:
    rows = [row for row in known.meetings if row["Из файла"] != "да"]
    days = [(sure(row["Внесено (время)"]), sure(row["Дата"])) for row in rows]
    late = Counter(on for on, held in days if on > held and on >= known.looked_back)
    least = known.limit("Встречи внесены разом", "Внесено в один день")
    return YELLOW if max(late.values(), default=0) >= least else None


def bulk_items(known: Known) -> str | None:
    rule = "План закрыт в последние дни"
    last = sure(known.pair["Срок по"]) - known.limit(rule, "Последних дней") * DAY
    since = max(last, known.looked_back)
    closed = [at for row in known.items if (at := day(row["Выполнено"])) and since <= at]
    if not closed or len(known.items) < known.limit(rule, "Только если пунктов"):
        return None
    share = 100 * len(closed) / len(known.items)
    return YELLOW if share >= known.limit(rule, "Закрыто за эти дни") else None


def one_sided(known: Known) -> str | None:
    rule = "Подтверждений нет"
    lately = [row for row in known.meetings if sure(row["Дата"]) >= known.looked_back]
    count = known.limit(rule, "Последних встреч")
    last = sorted(lately, key=lambda row: (row["Дата"], row["Внесено (время)"]))[-count:]
    old = known.limit(rule, "Каждая старше")
    settled = all((known.today - sure(row["Дата"])).days > old for row in last)
    sure_of = any(row["Статус"] == CONFIRMED or row["Из файла"] == "да" for row in last)
    return YELLOW if len(last) == count and settled and not sure_of else None
