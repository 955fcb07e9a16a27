"""What the people of the demo school answered: the means that its papers give."""

from statistics import fmean

import pytest

from bot.catalog import demo_school
from bot.catalog.demo.surveys import demo_campaigns
from bot.catalog.surveys import questionnaire
from bot.domain.surveys import QuestionType

MEANS = {one.person: one for one in demo_school().survey_means}


def scales(survey: str, said: dict[str, str]) -> list[int]:
    keys = [q.key for q in questionnaire(survey).questions if q.type is QuestionType.SCALE]
    assert all(key in said for key in keys)
    return [int(said[key]) for key in keys]


def answers(stage: str) -> dict[str, list[int]]:
    """All scales of everybody asked in a stage, by the code of the person."""
    return {
        person: scales(one.survey, dict(said))
        for one in demo_campaigns()
        if questionnaire(one.survey).stage == stage
        for person, said in one.answers.items()
    }


@pytest.mark.parametrize(("stage", "column"), [("before", "before"), ("interim", "january")])
def test_answers_give_the_means_of_the_papers(stage: str, column: str) -> None:
    found = answers(stage)
    assert {person: round(fmean(said), 1) for person, said in found.items()} == {
        person: getattr(means, column) for person, means in MEANS.items()
    }


def test_straight_lines_are_where_the_papers_have_them_and_nowhere_else() -> None:
    straight = {person for person, said in answers("interim").items() if set(said) == {10}}
    assert straight == {person for person, means in MEANS.items() if means.straight}
    others = [said for person, said in answers("interim").items() if person not in straight]
    assert all(len(set(said)) > 1 for said in [*others, *answers("before").values()])


def test_low_support_is_one_person_alone() -> None:
    said = {
        person: int(given["support"])
        for one in demo_campaigns()
        if one.survey == "interim_mentee"
        for person, given in one.answers.items()
    }
    assert [(person, score) for person, score in said.items() if score <= 5] == [("E6", 4)]
