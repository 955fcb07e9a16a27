"""Whatever people wrote stands in the paper as they wrote it, and does nothing."""

from dataclasses import replace
from datetime import date
from typing import Final

from bot.catalog.papers import papers
from bot.domain.forms import Form, Format
from bot.domain.ids import PairId
from bot.domain.pairs import Member, Order, Pair, PairStatus
from bot.domain.papers.subjects import Subject
from bot.domain.people import Role
from bot.domain.programme.content import Programme
from bot.services.papers.content import PaperContent
from tests.conftest import MONDAY
from tests.documents.papers.making import PaperSchool

MENTOR: Final = "<Иванов> & {{ pair.mentor }} «Ёжик» 😀 {% if x %}"
LONG: Final = "Ю" * 300
GOAL: Final = "a]]>&amp;</w:t>{{ 7*7 }}\n=1+1\tвторая строка"
NASTY: Final = (MENTOR, GOAL.split("\n", maxsplit=1)[0], "{{ 7*7 }}")


async def group_of_six(school: PaperSchool) -> PairId:
    """A mentor with a name of signs, six mentees, one of them with 300 letters."""
    now = MONDAY
    async with school.storage.change() as desk:
        within = school.organisation.id
        mentees = (await desk.people.with_role(within, Role.MENTEE))[:6]
        mentor = (await desk.people.with_role(within, Role.MENTOR))[0]
        await desk.people.change(mentor.id, name=MENTOR, position="\x07<b>\x0c")
        await desk.people.change(mentees[0].id, name=LONG)
        programme = Programme(
            date(2025, 9, 15),
            date(2026, 5, 29),
            Form.TEACHER_TEACHER,
            Format.EXPERT_NOVICE,
            goal=GOAL,
            tasks=("{%p for %}", "Задача & <вторая>"),
        )
        new = Pair(
            PairId(0),
            within,
            Member(mentor.id, MENTOR, now),
            tuple(Member(one.id, one.name, now) for one in mentees),
            PairStatus.ACTIVE,
            programme,
            Order("1-о & <2>"),
        )
        return await desk.pairs.add(new, None, now)


async def contents(school: PaperSchool, pair: PairId) -> list[PaperContent]:
    by = await school.actor(Role.CURATOR)
    async with school.storage.read() as desk:
        found = await desk.pairs.get(pair)
    assert found
    subjects: dict[Subject, int | None] = {Subject.ORGANISATION: None, Subject.PAIR: pair}
    subjects[Subject.PERSON] = found.mentor.person_id
    made = [one for one in papers() if one.of in subjects and "public" not in one.uses]
    return [await school.content(one.code, subjects[one.of], by) for one in made]


async def test_signs_of_forms_and_of_markup_stay_what_they_are(school: PaperSchool) -> None:
    pair = await group_of_six(school)
    for content in await contents(school, pair):
        said = (await school.made(content)).text
        if content.paper.of in (Subject.PAIR, Subject.PERSON):
            assert MENTOR in said, content.paper.code
        if content.paper.code in ("programme", "mentor_report", "addendum"):
            assert all(one in said for one in NASTY[1:])
        for words in NASTY:
            said = said.replace(words, "")
        for words in ("{{", "None", "built-in"):
            assert words not in said, content.paper.code


async def test_names_of_six_stand_whole(school: PaperSchool) -> None:
    pair = await group_of_six(school)
    by = await school.actor(Role.CURATOR)
    made = await school.made(await school.content("programme", pair, by))
    assert LONG in made.text
    async with school.storage.read() as desk:
        found = await desk.pairs.get(pair)
    assert found
    for one in found.mentees:
        assert one.name in made.text


async def test_paper_without_anything_entered_is_a_form_to_fill_in_by_hand(
    school: PaperSchool,
) -> None:
    by = await school.actor(Role.CURATOR)
    content = await school.content("programme_blank", None, by)
    made = await school.made(content)
    assert "Цель\n____________________" in made.text
    assert "None" not in made.text
    heads = {table.rows[0].cells[-1].text: len(table.rows) for table in made.document.tables}
    assert heads["Отметка о выполнении (дата, кто)"] == 9
    empty = replace(content, fields={}, rows={})
    assert "{{" not in (await school.made(empty)).text
