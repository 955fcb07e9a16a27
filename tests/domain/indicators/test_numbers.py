"""Rules of single numbers, where the raw rows of a school would not tell."""

from datetime import date

import pytest

from bot.domain.community.careers import Staying
from bot.domain.forms import Form, Kind
from bot.domain.ids import PairId, PersonId
from bot.domain.indicators.checkpoints import changes
from bot.domain.indicators.facts import Facts, PairFact, PersonFact, StayFact, Work, years_between
from bot.domain.indicators.names import Number
from bot.domain.indicators.numbers import Rules, counted, is_young
from bot.domain.indicators.slices import By, Helped, best_first, sliced
from bot.domain.pairs import PairStatus
from bot.domain.plans import WorkForm
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.school.year import SchoolYear

YEAR = SchoolYear.starting(2025)
TODAY = date(2026, 2, 9)
RULES = Rules(met_within=28)


def pair(known: int, **more: object) -> PairFact:
    usual: dict[str, object] = {
        "status": PairStatus.ACTIVE,
        "programme": ProgrammeStatus.DRAFT,
        "approved": False,
        "form": Form.TEACHER_TEACHER,
        "kinds": (Kind.TRADITIONAL,),
        "start": date(2025, 9, 15),
        "end": date(2026, 5, 29),
    }
    members = (PairId(known), PersonId(known), (PersonId(known + 100),))
    return PairFact(*members, **{**usual, **more})  # type: ignore[arg-type]


def facts(*pairs: PairFact, stays: tuple[StayFact, ...] = ()) -> Facts:
    people = {one: PersonFact(one, "teacher") for it in pairs for one in it.members}
    return Facts(YEAR, TODAY, people, pairs, stays=stays)


@pytest.mark.parametrize(
    ("began", "young"),
    [
        (date(2025, 9, 1), True),
        (date(2022, 9, 2), True),
        (date(2022, 9, 1), False),
        (date(2026, 1, 15), True),
    ],
)
def test_first_three_years_are_counted_on_the_first_of_september(
    began: date, *, young: bool
) -> None:
    person = PersonFact(PersonId(1), "teacher", under_35=True, career_start=began)
    assert is_young(person, facts(), RULES) is young


def test_limit_of_service_is_a_setting_and_age_is_said_on_the_card() -> None:
    began = date(2021, 9, 1)
    person = PersonFact(PersonId(1), "teacher", under_35=True, career_start=began)
    assert not is_young(person, facts(), RULES)
    assert is_young(person, facts(), Rules(28, young_years=5))
    unsaid = PersonFact(PersonId(1), "teacher", None, date(2025, 9, 1))
    assert not is_young(unsaid, facts(), RULES)


def test_whole_years_between_two_days() -> None:
    assert years_between(date(2024, 2, 29), date(2025, 2, 28)) == 0
    assert years_between(date(2024, 2, 29), date(2025, 3, 1)) == 1
    assert years_between(date(2026, 9, 1), date(2025, 9, 1)) == 0


def test_who_stayed_is_unknown_while_somebody_is_not_marked() -> None:
    said = (StayFact(PersonId(1), 2024, Staying.WORKS), StayFact(PersonId(2), 2024, None))
    values = counted(facts(stays=said), RULES)
    assert values[Number.STARTED_1] == 2
    assert values[Number.STAYED_1] is None
    all_said = (*said[:1], StayFact(PersonId(2), 2024, Staying.LEFT))
    assert counted(facts(stays=all_said), RULES)[Number.STAYED_1] == 1


def test_pause_restarts_the_silence() -> None:
    rested = pair(1, pause_ended=date(2026, 2, 1), work=Work(last=date(2025, 11, 1)))
    assert counted(facts(rested), RULES)[Number.SILENCE_DAYS] == 8
    met_since = pair(1, pause_ended=date(2026, 1, 1), work=Work(last=date(2026, 2, 8)))
    assert counted(facts(met_since), RULES)[Number.SILENCE_DAYS] == 1


def test_person_in_several_pairs_counts_once() -> None:
    first, second = pair(1), pair(2)
    again = pair(3)
    both = again._replace(mentor=first.mentor, mentees=second.members)
    assert counted(facts(first, second, both), RULES)[Number.TEACHERS_INVOLVED] == 4


def test_programme_ended_early_counts_as_approved_only_when_it_was() -> None:
    ended = pair(1, programme=ProgrammeStatus.TERMINATED)
    before = pair(2, programme=ProgrammeStatus.TERMINATED, approved=True)
    done = pair(3, programme=ProgrammeStatus.COMPLETED)
    values = counted(facts(ended, before, done), RULES)
    assert values[Number.PROGRAMMES_APPROVED] == 2
    assert values[Number.PROGRAMMES_FINISHED] == 1


def test_slices_add_up_by_form_and_may_overlap_by_kind() -> None:
    several = pair(1, kinds=(Kind.TRADITIONAL, Kind.REVERSE))
    found = sliced(facts(several, pair(2)), By.KIND)
    assert {code: len(one.pairs) for code, one in found.items()} == {
        "traditional": 2,
        "reverse": 1,
    }


def test_most_helpful_form_of_work_comes_first() -> None:
    found = (
        Helped(WorkForm.CONSULTATION, 5, 1),
        Helped(WorkForm.PRACTICUM, 2, 2),
        Helped(WorkForm.TRAINING, 4, 4),
    )
    assert [one.form for one in best_first(found)] == ["training", "practicum", "consultation"]


def test_only_what_differs_has_changed() -> None:
    then = {"done": 20, "items": 38, "eased": None}
    found = changes(then, {"done": 22, "items": 38, "eased": 3, "new": 1})
    assert [(one.name, one.then, one.now) for one in found] == [
        ("done", 20, 22),
        ("eased", None, 3),
    ]
