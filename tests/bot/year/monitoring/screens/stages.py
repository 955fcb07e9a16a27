"""«Итоги анкет»: the stages, the questions of each, every question's page and its parts."""

from collections.abc import Mapping
from datetime import date

from bot.sandbox.people.reading import Shown
from tests.bot.world import Phone
from tests.bot.year.monitoring.recount import answers
from tests.bot.year.monitoring.recount.answers import LEAST, Asked, Place
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files
from tests.bot.year.monitoring.recount.words import on, percent, school_year
from tests.bot.year.monitoring.walking import PAGE, listed, opened, press, turn_to

STAGES = ("до начала", "середина года", "по итогам")
AUDIENCES = ("наставляемые", "наставники")
Said = Mapping[str, Mapping[str, str]]  # by name, by the words of the question
MOST = 60  # letters of a button
NOTE = f"Числа от {LEAST} человек"


async def stages(phone: Phone, files: Files) -> list[Place]:
    """The places that are there, as they are listed."""
    every = [Place(stage, audience) for stage in STAGES for audience in AUDIENCES]
    there = [at for at in every if answers.asked(files, at)]
    await opened(phone, "Итоги анкет")
    shares = [answers.satisfied(files, at) for at in there]
    least = {share[2] for share in shares if share}
    rule = [f"Удовлетворены {one:g}" for one in least]
    title = f"Итоги анкет, {school_year(files.day)}"
    lines = [title, *(_stage(files, at) for at in there), *rule, *yearly(files)]
    explained(phone.screen, lines)
    names = [f"{at.stage}: {at.audience}" for at in there]
    assert [one for one in phone.buttons if ": " in one] == names
    return there


def _stage(files: Files, at: Place) -> str:
    many = sum(row["Ответили"] for row in answers.sendings(files, at))
    found = answers.satisfied(files, at)
    share = ""
    if found:
        assert found[1] == many
        share = f", удовлетворены {percent(found[0], many)} %"
    return f"• {at.stage}, {at.audience}: ответили {many}{share}"


def yearly(files: Files) -> list[str]:
    """The curator's own sheet: its sum out of the most there can be."""
    rows = files.parts["Оценка программы"]
    if not rows:
        return []
    ((year, day),) = {(row["Учебный год"], row["День"]) for row in rows}
    points = sum(row["Баллы"] for row in rows)
    return [f"{year}: {points} из {2 * len(rows)}, {_when(day, files.day)}"]


def _when(day: date, today: date) -> str:
    return "сегодня" if day == today else on(day)


async def stage(phone: Phone, files: Files, at: Place, said: Said) -> None:
    """Its list, and a page of each kind of question."""
    await opened(phone, "Итоги анкет")
    await phone.taps(f"{at.stage}: {at.audience}")
    found, before = answers.asked(files, at), answers.before(files, at)
    rows = [f"{one.short(before.get(one.key))} · {one.text}" for one in found]
    await listed(phone, [row[:MOST] for row in rows], [NOTE])
    for place in sorted({one.kind: n for n, one in enumerate(found)}.values()):
        await turn_to(phone, place // PAGE + 1)
        await press(phone, place % PAGE)
        one = found[place]
        lines = [one.text, *one.page(before.get(one.key)), *wrote(phone.screen, one, said)]
        explained(phone.screen, lines)
        if one.kind != answers.WORDS:
            await phone.taps("По формам и видам")
            explained(phone.screen, [one.text, *_parts(files, at, one)])
            await phone.taps("Назад")
        await phone.taps("Назад")


def wrote(shown: Shown, one: Asked, said: Said) -> list[str]:
    """People's own words below their question, in any order: each as somebody wrote it."""
    if one.kind != answers.WORDS:
        return []
    theirs = sorted(f"• {row[one.text]}" for row in said.values() if row.get(one.text))
    assert len(theirs) == one.chosen[answers.WORDS] == one.people
    below = shown.text.partition(f"{one.text}\n")[2].splitlines()
    words = [line for line in below if line.startswith("• ")][: len(theirs)]
    assert sorted(words) == theirs
    return words


def _parts(files: Files, at: Place, one: Asked) -> list[str]:
    lines = []
    for name in answers.parts(files, at, one.key):
        (mine,) = (it for it in answers.asked(files, at, part=name) if it.key == one.key)
        lines.append(mine.of_part(name))
    return lines or [f"Ответов мало (нужно от {LEAST})"]
