"""Screens that wait for words, in every room of the year: the way to each, the right words."""

from typing import NamedTuple

from bot.domain.ids import PairId
from bot.services.taps import Tap
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff
from tests.bot.world import Phone
from tests.bot.year.school import taps


class Screen(NamedTuple):
    """Who; by which word or button of a letter; the labels; what is written; what is seen."""

    who: str
    start: str
    labels: tuple[str, ...]
    words: str
    seen: str


_MENTORS, _MENTEES = "база наставников", "база наставляемых"

SCREENS = {
    "end in words": Screen(
        CURATOR, "~pc", ("Завершить", "по обоюдному решению"), "Переезд", "Закрыта"
    ),
    "report": Screen(MENTOR, "отчёт", ("Что получилось",), "Живой урок", "Живой урок"),
    "reflection": Screen(MENTEE, "~zf", (), "Разговоры", "вопрос 2 из 5"),
    "goal": Screen(
        MENTOR, "план", ("Программа", "Изменить", "Цель"), "Вести урок", "Цель: Вести урок"
    ),
    "tasks": Screen(
        MENTEE, "план", ("Программа", "Изменить", "Задачи"), "Первая\nВторая", "Первая; Вторая"
    ),
    "programme's term": Screen(
        MENTOR, "план", ("Программа", "Изменить", "Срок"), "25.06", "25 июня"
    ),
    "milestone": Screen(
        MENTOR, "план", ("Программа", "Контрольные точки", "Добавить"), "25.05", "25 мая"
    ),
    "rules": Screen(MENTOR, "~ruo", ("Обратная связь",), "По субботам", "По субботам"),
    "talk": Screen(MENTOR, "/requests", ("Разговор с куратором",), "О нагрузке", "О нагрузке"),
    "longer": Screen(MENTEE, "/requests", ("Продлить срок",), "31.08.2026", "до 31 августа"),
    "card": Screen(CURATOR, _MENTORS, ("Соколова", "Изменить", "Стаж"), "1998", "Стаж: 27 лет"),
    "need": Screen(CURATOR, _MENTEES, ("Белов", "Затруднения", "Добавить"), "Журнал", "«Журнал»"),
    "training": Screen(CURATOR, _MENTORS, ("Соколова", "Обучение"), "Школа", "Сколько часов"),
    "leaving": Screen(CURATOR, _MENTORS, ("Орлов", "Вывести из базы"), "Уходит", "Выход из базы"),
    "colleague": Screen(CURATOR, "предложить коллегу", (), "Новиков Иван", "Новиков Иван"),
    "document": Screen(CURATOR, "документы", (), "Приказ № 7", "№ 7"),
    "passport": Screen(CURATOR, "паспорт", ("Целевые группы",), "Педагоги", "Педагоги"),
    "link": Screen(
        CURATOR, "сообщество", ("Добавить ссылку",), "@mentors7", "https://t.me/mentors7"
    ),
    "readiness": Screen(CURATOR, "готовность", ("○ ", "Срок"), "20.02", "до 20 февраля"),
    "event": Screen(CURATOR, "события", ("Новое событие",), "Семинар", "Какой день"),
    "broadcast": Screen(CURATOR, "рассылка", ("Написать",), "Совет в пятницу", "Кому отправить"),
    "vote": Screen(CURATOR, "голосования", ("Новое голосование",), "Когда совет?", "Варианты"),
    "practice": Screen(MENTOR, "практики", ("Описать практику",), "Пять минут", "Пять минут"),
    "rights": Screen(
        CURATOR, "мои права", ("Наставник", "Изменить текст"), "Наш текст", "Наш текст"
    ),
}


async def at_screen(staff: Staff, screen: Screen, pair: PairId) -> Phone:
    """The person stands there; «~» begins a button that came with a letter."""
    phone = staff.phones[screen.who]
    if screen.start.startswith("~"):
        await staff.forge(screen.who, Tap(screen.start[1:], pair))
    else:
        await phone.writes(screen.start)
    for label in screen.labels:
        await taps(phone, label)
    return phone
