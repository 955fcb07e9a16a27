"""One sentence that fills the whole card of a meeting."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.meetings import MeetingFormat
from bot.domain.spoken import Sentence, looks_like_question, parse_sentence

TODAY = date(2026, 2, 9)  # Monday
YESTERDAY = date(2026, 2, 8)


def test_the_sentence_of_the_promise() -> None:
    assert parse_sentence("вчера 45 минут разобрали план урока и рефлексию", TODAY) == Sentence(
        YESTERDAY, 45, None, "Разобрали план урока и рефлексию", recognised=True
    )


@pytest.mark.parametrize(
    ("said", "day", "minutes", "note"),
    [
        ("Сегодня 45 минут разбирали план урока", TODAY, 45, "Разбирали план урока"),
        ("45 минут", None, 45, ""),
        ("Вчера", YESTERDAY, None, ""),
        ("Вчера, 1 ч 20 мин.", YESTERDAY, 80, ""),
        ("Разобрали план урока вчера, полтора часа", YESTERDAY, 90, "Разобрали план урока"),
        ("Встретились вчера на 45 минут.", YESTERDAY, 45, "Встретились."),
        ("в пятницу полчаса обсудили оценки", date(2026, 2, 6), 30, "Обсудили оценки"),
        ("25.12 час разбирали КТП", date(2025, 12, 25), 60, "Разбирали КТП"),
        (
            "05.02.2026, 40 мин: карта готова, п. 3.04 переделали",
            date(2026, 2, 5),
            40,
            "Карта готова, п. 3.04 переделали",
        ),
        ("3 дня назад два часа готовились", date(2026, 2, 6), 120, "Готовились"),
        ("вчера провели классный час", YESTERDAY, None, "Провели классный час"),
        ("вчера в 2 часа встретились", YESTERDAY, None, "В 2 часа встретились"),
        (
            "45 минут готовили урок, завтра он открытый",
            None,
            45,
            "Готовили урок, завтра он открытый",
        ),
        (
            "40 минут говорили. Следующая встреча 25.02",
            None,
            40,
            "Говорили. Следующая встреча 25.02",
        ),
        ("20 мин: ждем итоги 25.02", None, 20, "Ждем итоги 25.02"),
        ("30 минут обсудили план от 25.05.2025", date(2025, 5, 25), 30, "Обсудили план"),
        ("20 мин говорили, встретимся в пятницу", None, 20, "Говорили, встретимся в пятницу"),
        ("3 часа назад встретились", TODAY, None, "Встретились"),
        ("Встретились, обсудили журнал", None, None, "Встретились, обсудили журнал"),
        (
            "вчера решили: 30 минут в неделю, обсудили",
            YESTERDAY,
            None,
            "Решили: 30 минут в неделю, обсудили",
        ),
        ("обсудили нагрузку 18 часов, 30 минут", None, 30, "Обсудили нагрузку 18 часов"),
        ("Yesterday 45 min discussed the lesson plan", YESTERDAY, 45, "Discussed the lesson plan"),
    ],
)
def test_day_and_minutes_leave_the_note(
    said: str, day: date | None, minutes: int | None, note: str
) -> None:
    found = parse_sentence(said, TODAY)
    assert (found.day, found.minutes, found.note) == (day, minutes, note)
    assert found.recognised


@pytest.mark.parametrize(
    ("said", "how", "note"),
    [
        ("вчера по видео обсудили КТП", MeetingFormat.VIDEO, "Обсудили КТП"),
        ("вчера созвонились по видео", MeetingFormat.VIDEO, "Созвонились"),
        ("вчера созвонились по темам", MeetingFormat.PHONE, "Созвонились по темам"),
        ("вчера обсудили по телефону журнал", MeetingFormat.PHONE, "Обсудили журнал"),
        ("вчера обсудили в чате журнал", MeetingFormat.CHAT, "Обсудили журнал"),
        (
            "вчера посетила открытый урок Дарьи",
            MeetingFormat.CLASS_VISIT,
            "Посетила открытый урок Дарьи",
        ),
        ("сегодня очно разобрали КТП", MeetingFormat.IN_PERSON, "Разобрали КТП"),
        ("сегодня смешанно, 30 минут", MeetingFormat.MIXED, ""),
        ("вчера разобрали личностные результаты", None, "Разобрали личностные результаты"),
        ("вчера посмотрели видео урока", None, "Посмотрели видео урока"),
    ],
)
def test_the_format_is_in_the_words(said: str, how: MeetingFormat | None, note: str) -> None:
    found = parse_sentence(said, TODAY)
    assert (found.format, found.note) == (how, note)


@pytest.mark.parametrize(
    "said",
    [
        "Привет",
        "Спасибо большое",
        "Сегодня заболела, не приду",
        "вчера не встретились",
        "завтра в 15 встреча",
        "Как за 45 минут успеть проверить сочинения?",
        "",
    ],
)
def test_what_tells_of_no_meeting_is_left_as_it_is(said: str) -> None:
    assert not parse_sentence(said, TODAY).recognised


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Завтра сочинение в 6А, как оценить работу без введения?", True),
        ("Не понимаю, как заполнять протокол ВПР", True),
        ("подскажите с журналом", True),
        ("можно ли перенести", True),
        ("How do I fill it in", True),
        ("Что-то пошло не так", False),
        ("Спасибо", False),
        ("вчера 45 минут разобрали план урока", False),
    ],
)
def test_a_question_looks_like_one(said: str, asks: bool) -> None:
    assert looks_like_question(said) is asks


WORDS = [
    "вчера", "25.12", "45 минут", "час", "в 2 часа", "по видео", "разобрали", "план",
    "İstanbul", "ﬁ", ",", "?", "3 дня назад", "через 9999 месяцев", "\n", "в", "на", "п.", "ß",
]  # fmt: skip


@given(st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join), st.dates())
def test_wild_sentences_are_never_an_error(text: str, today: date) -> None:
    found = parse_sentence(text, today)
    assert found.day is None or found.day <= today
    assert found.minutes is None or 5 <= found.minutes <= 600
    assert found.note == found.note.strip()
    looks_like_question(text)


@given(st.text("абвгдежз ", min_size=1).map(str.strip).filter(bool))
def test_a_note_without_day_and_minutes_stays_whole(words: str) -> None:
    found = parse_sentence(words, TODAY)
    assert found.note.casefold() == " ".join(words.split()).casefold()
