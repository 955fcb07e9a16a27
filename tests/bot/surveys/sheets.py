"""A questionnaire of the school's own, short and with everything a question can have."""

from datetime import timedelta

from tests.bot.staff import Staff
from tests.bot.world import Phone

MINUTES = timedelta(minutes=2)
PAGES = 3
SHORT = """
code: short
version: 1
source: Наша школа
provenance: "[В]"
stage: interim
visibility: {visibility}
audiences: [mentees]
title: Короткая
questions:
  - key: met
    type: yn
    text: Встречались ли Вы на этой неделе?
  - key: minutes
    type: one
    own: true
    when: {{question: met, answer: "yes"}}
    text: Сколько времени это заняло?
    choices:
      - {{code: short, words: До получаса}}
      - {{code: hour, words: Около часа}}
  - key: themes
    type: many
    own: true
    text: О чём говорили?
    choices:
      - {{code: lesson, words: Разбор урока}}
      - {{code: papers, words: Журнал и отчёты}}
      - {{code: pupils, words: Ученики}}
  - key: mark
    type: s10
    text: Насколько это было полезно?
"""


async def sends(phone: Phone, content: str, name: str = "short.yaml") -> None:
    phone.person.send_document(name, content.encode())
    await phone.world.settle()


async def own(staff: Staff, visibility: str = "anonymous", text: str = SHORT) -> None:
    """The curator sends the file of the short questionnaire."""
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Тексты анкет")
    await sends(staff.curator, text.format(visibility=visibility))


async def pick(staff: Staff, title: str) -> None:
    """The curator takes another questionnaire on the card, on whatever page it is."""
    await staff.curator.writes("анкеты")
    await staff.curator.taps("Другая анкета")
    for _ in range(PAGES):
        if any(title in button for button in staff.curator.buttons):
            break
        await staff.curator.taps("›")
    await staff.curator.taps(title)


async def asked(staff: Staff, title: str = "Короткая") -> None:
    """The questionnaire is with the mentees."""
    await pick(staff, title)
    await staff.curator.taps("Отправить")
    await staff.world.later(MINUTES)
