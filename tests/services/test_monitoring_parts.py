"""«Ответы» by form: shown where every part and every rest is of people enough, else not at all."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.catalog.surveys import questionnaire
from bot.domain.ids import CampaignId, OrganisationId, PersonId
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import Audience, Campaign, Stage, Visibility
from bot.domain.surveys.blocks import blocks
from bot.domain.surveys.said import Said
from bot.services.monitoring.answers import Counted, stages_told
from bot.services.surveys.figures.gathering import YearAnswers

NEEDED = 5
CLOSED = datetime(2026, 1, 30, tzinfo=UTC)
FORM = "interim_mentee"


def year_of(*forms: str) -> YearAnswers:
    """One sending with names: a person of each form, whose comfort is 1, 2, 3 … 10, 1 …"""
    said = [
        Said(
            key=str(n),
            person=PersonId(n),
            campaign=1,
            audience=Audience.MENTEES,
            closed_at=CLOSED,
            values={"comfort": str(n % 10 + 1), "lacking": "тишины"},
            survey=FORM,
            places=(f"form:{form}",),
        )
        for n, form in enumerate(forms)
    ]
    campaign = Campaign(
        CampaignId(1),
        OrganisationId(1),
        FORM,
        1,
        Audience.MENTEES,
        CLOSED - timedelta(days=7),
        CLOSED,
        None,
        Visibility.IDENTIFIED,
    )
    return YearAnswers(
        SchoolYear.starting(2025),
        [campaign],
        {campaign.id: questionnaire(FORM, 1)},
        said,
        blocks(said, NEEDED),
        7,
    )


def comfort(year: YearAnswers, *, parts: bool = True) -> dict[str, Counted]:
    return {one.part: one for one in stages_told(year, parts=parts) if one.key == "comfort"}


def test_parts_of_enough_people_add_up_to_everybody() -> None:
    found = comfort(year_of(*["teacher_teacher"] * 6, *["teacher_group"] * 5))
    one, other, whole = (
        found[name] for name in ("form:teacher_teacher", "form:teacher_group", "")
    )
    assert (one.n, other.n, whole.n) == (6, 5, 11)
    assert dict(one.counts) == {str(score): 1 for score in range(1, 7)}
    both = {code: one.counts.get(code, 0) + other.counts.get(code, 0) for code in whole.counts}
    assert both == dict(whole.counts)
    assert whole.stage is Stage.INTERIM


@pytest.mark.parametrize("few", [1, 4])
def test_a_form_of_few_is_hidden_with_the_one_it_could_be_worked_out_from(few: int) -> None:
    assert set(comfort(year_of(*["teacher_teacher"] * 8, *["teacher_group"] * few))) == {""}


def test_of_four_people_there_is_nothing_and_of_texts_their_number_alone() -> None:
    assert list(stages_told(year_of(*["teacher_teacher"] * 4), parts=True)) == []
    five = year_of(*["teacher_teacher"] * 5)
    (texts,) = [one for one in stages_told(five, parts=True) if one.key == "lacking"]
    assert (texts.n, texts.counts, texts.part) == (5, {}, "")
    assert set(comfort(five, parts=False)) == {""}
