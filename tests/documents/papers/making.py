"""A school whose papers are made: who asks, what about, and what the file says."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from docx import Document

from bot.catalog.papers import Paper
from bot.documents.papers.docx import write_docx
from bot.domain.papers.subjects import Subject
from bot.domain.people import Account, Actor, Address, Organisation, Person, Role
from bot.services.papers.content import PaperContent
from bot.services.papers.room import Papers
from bot.storage.engine import Storage
from bot.texts import Texts

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


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
        return text_of(self.document)

    @property
    def rows(self) -> Iterator[list[str]]:
        for table in self.document.tables:
            for row in table.rows:
                yield [cell.text for cell in row.cells]


def text_of(document: Any) -> str:
    """All of it, a paragraph a line, cells of tables as well."""
    return "\n".join(_text(one) for one in document.element.body.iter(f"{_W}p"))


def _text(paragraph: Any) -> str:
    found = paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab")
    return "".join(one.text or "" if one.tag == f"{_W}t" else "\n" for one in found)
