"""A school whose papers are made: who asks, what about, and what the file says."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document

from bot.catalog.papers import Paper, papers
from bot.documents.papers.docx import write_docx
from bot.domain.papers.subjects import Subject
from bot.domain.people import Account, Actor, Address, Organisation, Person, Role
from bot.services.papers.content import PaperContent
from bot.services.papers.room import Papers
from bot.storage.engine import Storage
from bot.texts import Texts


@dataclass
class PaperSchool:
    storage: Storage
    papers: Papers
    organisation: Organisation
    folder: Path

    async def person(self, role: Role, place: int = 0) -> Person:
        async with self.storage.read() as desk:
            return (await desk.people.with_role(self.organisation.id, role))[place]

    async def actor(self, role: Role, place: int = 0) -> Actor:
        return self.speaks(await self.person(role, place))

    def speaks(self, person: Person) -> Actor:
        account = Account(1, Address("telegram", "1", "1"), "ru")  # type: ignore[arg-type]
        return Actor(account, person.id, self.organisation, person.name, person.roles)

    async def subjects(self, paper: Paper) -> list[int | None]:
        """Ids of everything in the school that the paper could be about."""
        within = self.organisation.id
        async with self.storage.read() as desk:
            match paper.of:
                case Subject.ORGANISATION:
                    return [None]
                case Subject.PAIR:
                    return [pair.id for pair in await desk.pairs.of_organisation(within)]
                case Subject.PERSON:
                    return [one.id for one in await desk.people.with_role(within, Role.MENTOR)]
                case _:
                    return []

    async def content(self, code: str, known: int | None, by: Actor) -> PaperContent:
        return await self.papers.content(code, known, by)

    async def made(self, content: PaperContent, name: str = "paper") -> "Made":
        path = self.folder / f"{name}.docx"
        await write_docx(content, path, Texts.load(), "ru")
        return Made(path)


class Made:
    """A file of Word read back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document: Any = Document(io.BytesIO(path.read_bytes()))

    @property
    def text(self) -> str:
        """All of it: paragraphs, cells, heads and feet."""
        return "\n".join(self._lines())

    @property
    def rows(self) -> Iterator[list[str]]:
        for table in self.document.tables:
            for row in table.rows:
                yield [cell.text for cell in row.cells]

    def _lines(self) -> Iterator[str]:
        for paragraph in self.document.element.body.iter(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"
        ):
            yield _text(paragraph)


def _text(paragraph: Any) -> str:
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    found = paragraph.iter(f"{space}t", f"{space}br", f"{space}tab")
    return "".join(one.text or "" if one.tag == f"{space}t" else "\n" for one in found)


def all_papers() -> tuple[Paper, ...]:
    return papers()
