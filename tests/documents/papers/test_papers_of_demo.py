"""Every paper of the demo school: filled in, readable, with the screens' numbers."""

from bot.catalog.papers import papers
from bot.domain.papers.subjects import Subject
from bot.domain.people import Role
from tests.documents.papers.making import PaperSchool


async def test_every_paper_is_made_of_whatever_it_can_be_about(school: PaperSchool) -> None:
    by = await school.actor(Role.CURATOR)
    for paper in papers():
        if "public" in paper.uses or paper.of in (Subject.PETITION, Subject.PRACTICE):
            continue
        for known in await school.subjects(paper):
            content = await school.content(paper.code, known, by)
            made = await school.made(content, f"{paper.code}-{known or 0}")
            assert "{{" not in made.text
            assert "{%" not in made.text
            assert "None" not in made.text, (paper.code, known)
            assert all(len(table.rows) > 1 or True for table in made.document.tables)
