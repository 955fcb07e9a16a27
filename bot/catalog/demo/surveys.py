"""The questionnaires of the demo school: demo/surveys.yaml with the tables of answers."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from bot.catalog.demo.rows import DEMO
from bot.catalog.reading import CatalogError, Record, read_yaml
from bot.catalog.surveys import Questionnaire, questionnaire
from bot.domain.surveys import Audience

_PERSON = "person"
Answers = Mapping[str, Mapping[str, str]]  # by person, then by question


@dataclass(frozen=True, slots=True)
class DemoCampaign:
    """One that was sent and is closed; everybody asked has answered."""

    survey: str
    audience: Audience
    pair: str | None
    opened_at: datetime
    closes_at: datetime
    answers: Answers


@cache
def demo_campaigns() -> tuple[DemoCampaign, ...]:
    """Oldest first; CatalogError names what is wrong in the files."""
    record = read_yaml(DEMO / "surveys.yaml")
    record.origin()
    return record.close(tuple(_campaign(row) for row in record.records("campaigns")))


def _campaign(row: Record) -> DemoCampaign:
    survey = row.text("survey")
    said = _table(row.text("answers"))
    asked = questionnaire(survey)
    people = row.texts("people")
    return row.close(
        DemoCampaign(
            survey=survey,
            audience=row.code("audience", Audience),
            pair=row.text("pair") if row.has("pair") else None,
            opened_at=row.moment("opened_at"),
            closes_at=row.moment("closes_at"),
            answers={one: _checked(asked, said.get(one, {}), row) for one in people},
        )
    )


def _checked(asked: Questionnaire, said: Mapping[str, str], row: Record) -> dict[str, str]:
    questions = {one.key: one for one in asked.questions}
    for key, value in said.items():
        if key not in questions or not questions[key].accepts(value):
            raise row.fault("answers", f"{key}: {value!r} is no answer to {asked.code}")
    if not said:
        raise row.fault("people", "somebody has no answers in the table")
    return dict(said)


@cache
def _table(name: str) -> Answers:
    path = DEMO / f"{name}.csv"
    if not path.exists():
        raise CatalogError("surveys.yaml", "answers", f"there is no {path.name}")
    with path.open(encoding="utf-8", newline="") as table:
        return {
            row[_PERSON]: {key: said for key, said in row.items() if said and key != _PERSON}
            for row in csv.DictReader(table, delimiter=";")
        }
