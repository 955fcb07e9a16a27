"""Every paper of the demo school: filled in, readable, with the screens' numbers."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from docx.table import Table

from bot.catalog.papers import Paper, papers
from bot.clock import RunningClock
from bot.domain.papers.subjects import Subject
from bot.domain.people import Role
from bot.domain.surveys.swot import Side, Swot
from bot.services.calendars import Calendars
from bot.services.overview import Overview
from bot.services.papers.content import PaperContent, Signed
from tests.documents.papers.making import PaperSchool

ELSEWHERE = (Subject.PETITION, Subject.PRACTICE)


def told_of(paper: Paper) -> bool:
    return paper.of not in ELSEWHERE and "public" not in paper.uses and not paper.blank


def documented(content: PaperContent) -> None:
    """What was collected is what fields.yaml names, no more and no less."""
    fields = content.paper.fields
    for name, known in fields.groups.items():
        assert set(content.fields[name]) == set(known), (content.paper.code, name)
    for name, known in fields.lists.items():
        for row in content.rows[name]:
            assert set(row) <= set(known), (content.paper.code, name)


def not_alone(document: Any) -> None:
    """Lines for ink stand on one page with what is said right above them."""
    blocks = [one for one in document.iter_inner_content() if isinstance(one, Table) or one.text]
    for above, below in pairwise(blocks):
        if isinstance(below, Table) and "_" * 17 in {cell.text for cell in below.rows[0].cells}:
            last = above.rows[-1].cells if isinstance(above, Table) else [above]
            lines = [p for one in last for p in getattr(one, "paragraphs", [one])]
            assert all(line.paragraph_format.keep_with_next for line in lines)


async def test_every_paper_is_made_of_whatever_it_can_be_about(school: PaperSchool) -> None:
    by = await school.actor(Role.CURATOR)
    for paper in filter(told_of, papers()):
        for known in (await school.subjects(paper))[2:4] or [None]:
            content = await school.content(paper.code, known, by)
            documented(content)
            made = await school.made(content, f"{paper.code}-{known or 0}")
            for words in ("{{", "{%", "None", "built-in", "Undefined"):
                assert words not in made.text, (paper.code, known)
            assert all(len(table.rows) > 0 for table in made.document.tables)
            not_alone(made.document)


async def test_page_of_the_council_says_what_the_summary_says(
    school: PaperSchool, clock: RunningClock
) -> None:
    by = await school.actor(Role.CURATOR)
    totals = (await Overview(school.storage, clock, Calendars()).summary(by)).totals
    made = await school.made(await school.content("council_summary", None, by))
    assert f"действует {totals.active}, на паузе 0, закрыто 1" in made.text
    plan = f"выполнено {totals.done} из {totals.items} ({totals.percent} %)"
    assert f"{plan}, подтверждено {totals.verified}, просрочено {totals.overdue}" in made.text
    assert "15 из 48 работников; охват 31,25 %, цель 70 %" in made.text
    assert "27 ч 5 мин" in made.text


async def test_certificate_adds_up_what_each_pair_came_to(school: PaperSchool) -> None:
    by, mentor = await school.actor(Role.CURATOR), await school.person(Role.MENTOR, 1)
    content = await school.content("certificate", mentor.id, by)
    rows = content.rows["mentored"]
    assert content.fields["work"]["meetings"] == sum(int(str(row["meetings"])) for row in rows)
    assert content.fields["work"]["done"] == sum(int(str(row["done"])) for row in rows)
    assert len(rows) == content.fields["work"]["pairs"]


async def test_roadmap_names_each_stage_once(school: PaperSchool) -> None:
    by = await school.actor(Role.HEAD)
    made = await school.made(await school.content("roadmap", None, by))
    stages = [row[0] for row in made.rows if len(set(row)) == 1]
    assert len(stages) == len(set(stages)) == 10


async def test_file_says_what_it_is_and_hides_no_mark_in_its_properties(
    school: PaperSchool,
) -> None:
    by = await school.actor(Role.CURATOR)
    made = await school.made(await school.content("passport", None, by))
    core = made.document.core_properties
    assert core.title == "Паспорт программы"
    assert not core.author


async def test_finished_swot_stands_in_the_final_report(
    school: PaperSchool, clock: RunningClock
) -> None:
    by = await school.actor(Role.CURATOR)
    swot = Swot(by.organisation_id, 2025, {Side.THREATS: ("Мало времени", "Нет замен")})
    async with school.storage.change(by) as desk:
        await desk.surveys.swots.save(swot, by.person_id, clock())
    content = await school.content("analytic_report", None, by)
    # Nobody's answers fell in the demo school.
    first, *others = content.rows["surveys"]
    fallen = {**first, "change": Signed(-1.5)}
    rows = {**content.rows, "surveys": (fallen, *others)}
    made = await school.made(replace(content, rows=rows))
    assert "Мало времени" in made.text
    assert "Нет замен" in made.text
    changes = {row[-1] for row in made.rows}
    assert {"−1,5", "+1"} <= changes
