"""Papers: papers.yaml says what there is, fields.yaml what a form may ask for.

The forms themselves are Word files beside them, made of forms/*.yaml by `bot.workshop.papers`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.catalog.reading import FILES, Record, Wording, read_yaml
from bot.domain.papers.subjects import Maker, Subject
from bot.domain.people import Role

FOLDER = FILES / "papers"
# Forms speak Russian: they are papers of Russian schools. An own form says what it likes.
LANGUAGE = "ru"


@dataclass(frozen=True, slots=True)
class Fields:
    """What a form may ask for: groups of single fields, lists with their columns."""

    groups: Mapping[str, Mapping[str, Wording]]
    lists: Mapping[str, Mapping[str, Wording]]


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper. `uses`: names of the groups and lists that it may ask for.

    `form`: whose Word file it is filled into; `blank`: nothing is filled in but the organisation;
    `whose`: only people of this role have it.
    """

    code: str
    title: Wording
    of: Subject
    by: frozenset[Maker]
    uses: tuple[str, ...]
    form: str
    personal: bool
    draft: bool
    blank: bool
    whose: Role | None = None

    @property
    def fields(self) -> Fields:
        """What its form may ask for."""
        known = paper_fields()
        return Fields(
            {name: said for name, said in known.groups.items() if name in self.uses},
            {name: said for name, said in known.lists.items() if name in self.uses},
        )

    @property
    def yearly(self) -> bool:
        """Whether it speaks of a school year; the others say how things are today."""
        return self.of is Subject.PAIR or not {"totals", "roadmap"}.isdisjoint(self.uses)

    @property
    def file(self) -> Path:
        """Our own form."""
        return FOLDER / f"{self.form}.docx"


@cache
def papers() -> tuple[Paper, ...]:
    """In the order in which they are listed; CatalogError names what is wrong."""
    record = read_yaml(FOLDER / "papers.yaml")
    record.origin()
    read = tuple(_paper(row) for row in record.records("papers"))
    codes = [paper.code for paper in read]
    if len(set(codes)) != len(codes):
        raise record.fault("papers", "two papers have one code")
    return record.close(read)


def paper(code: str) -> Paper:
    """KeyError when there is no such paper (any more)."""
    return {one.code: one for one in papers()}[code]


@cache
def paper_fields() -> Fields:
    """Every field of every paper with what it means."""
    record = read_yaml(FOLDER / "fields.yaml")
    record.origin()
    return record.close(Fields(_named(record.record("groups")), _named(record.record("lists"))))


def _paper(row: Record) -> Paper:
    code = row.text("code")
    made = Paper(
        code=code,
        title=row.words("title"),
        of=row.code("of", Subject),
        by=frozenset(row.codes("by", Maker)),
        uses=row.texts("uses"),
        form=row.text("form") if row.has("form") else code,
        personal=row.flag("personal"),
        draft=row.flag("draft"),
        blank=row.flag("blank"),
        whose=row.code("whose", Role) if row.has("whose") else None,
    )
    known = paper_fields()
    for name in made.uses:
        if name not in known.groups and name not in known.lists:
            raise row.fault("uses", f"{name!r} is none of fields.yaml", "code", name)
    return row.close(made)


def _named(record: Record) -> dict[str, dict[str, Wording]]:
    found = {}
    for name in record.fields():
        inner = record.record(name)
        found[name] = inner.close({field: inner.words(field) for field in inner.fields()})
    return record.close(found)
