"""Notices, deadlines, sight and steps of petitions, without a database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import ReasonNeeded, WorldChanged
from bot.domain.forms import Form, Format, Kind
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import Member, Pair, PairStatus
from bot.domain.people import Person, Role
from bot.domain.petitions import Change, Details, Petition, PetitionKind, PetitionStatus, steps
from bot.domain.petitions.changes import applied, check_end
from bot.domain.petitions.details import packed, unpacked
from bot.domain.petitions.refusals import EndNotLater, NeverDeclined, TooLongTerm
from bot.domain.petitions.sight import chosen_deciders, consents
from bot.domain.programme.content import Programme
from bot.domain.programme.refusals import LongTerm

CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), frozenset({date(2026, 2, 23)}))
NOW = datetime(2026, 2, 9, 6, tzinfo=UTC)
MENTOR, MENTEE, CURATOR, HEAD = (PersonId(n) for n in range(1, 5))
PAIR = Pair(
    PairId(1),
    OrganisationId(1),
    Member(MENTOR, "Соколова"),
    (Member(MENTEE, "Белов"),),
    PairStatus.ACTIVE,
    Programme(date(2025, 9, 15), date(2026, 5, 29), Form.TEACHER_TEACHER, Format.EXPERT_NOVICE),
)


def asked(kind: PetitionKind, **values: object) -> Petition:
    plain = Petition(
        id=1,
        organisation_id=OrganisationId(1),
        pair_id=PairId(1),
        kind=kind,
        status=PetitionStatus.NEW,
        author_id=MENTEE,
        words="",
        created_at=NOW,
    )
    return replace(plain, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 9), date(2026, 2, 12)),
        (date(2026, 2, 11), date(2026, 2, 16)),
        (date(2026, 2, 14), date(2026, 2, 18)),
        (date(2026, 2, 19), date(2026, 2, 25)),
    ],
    ids=["midweek", "over a weekend", "from a Saturday", "over a holiday"],
)
def test_notice_is_three_working_days_after_the_day_itself(day: date, last: date) -> None:
    filed = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    with_it = steps.with_notice(asked(PetitionKind.MENTOR_RESIGN, created_at=filed), CALENDAR)
    assert with_it.details.last_day == last
    assert with_it.effect_at == datetime(last.year, last.month, last.day, 21, tzinfo=UTC)


def test_answer_is_due_at_the_same_hour_two_working_days_later() -> None:
    friday = datetime(2026, 2, 13, 12, 30, tzinfo=UTC)
    decided = steps.to_be_decided(asked(PetitionKind.MEDIATION), friday, CALENDAR)
    assert decided.answer_by == datetime(2026, 2, 17, 12, 30, tzinfo=UTC)


def test_declining_needs_a_motive_and_a_kind_that_may_be_declined() -> None:
    with pytest.raises(ReasonNeeded):
        steps.decline(asked(PetitionKind.REPLACE_MENTOR), CURATOR, NOW, "  ")
    with pytest.raises(NeverDeclined):
        steps.decline(asked(PetitionKind.MENTOR_RESIGN), CURATOR, NOW, "нет")


@pytest.mark.parametrize("status", [one for one in PetitionStatus if one.name[0] in "GDW"])
def test_what_is_settled_stays_settled(status: PetitionStatus) -> None:
    done = asked(PetitionKind.MEDIATION, status=status)
    tried: list[Callable[[], Petition]] = [
        lambda: steps.take(done),
        lambda: steps.ask(done, "?"),
        lambda: steps.grant(done, CURATOR, NOW),
        lambda: steps.decline(done, CURATOR, NOW, "нет"),
        lambda: steps.withdraw(done, MENTEE, NOW),
    ]
    for step in tried:
        with pytest.raises(WorldChanged):
            step()


def test_end_is_later_than_now_and_within_reason() -> None:
    with pytest.raises(EndNotLater):
        check_end(PAIR, PAIR.programme.end)
    with pytest.raises(LongTerm):
        check_end(PAIR, date(2026, 12, 31))
    check_end(PAIR, date(2026, 12, 31), sure=True)
    with pytest.raises(TooLongTerm):
        check_end(PAIR, date(2029, 1, 1), sure=True)


def test_extension_never_shortens_a_term_that_grew_meanwhile() -> None:
    grown = replace(PAIR, programme=replace(PAIR.programme, end=date(2026, 8, 31)))
    after = applied(grown, PetitionKind.EXTEND, Details(end=date(2026, 6, 30)), NOW.date())
    assert after.programme.end == date(2026, 8, 31)


def test_consent_is_asked_of_the_other_side_alone() -> None:
    proposed = asked(PetitionKind.EXTEND)
    assert consents(proposed, PAIR, MENTOR)
    assert not consents(proposed, PAIR, MENTEE)
    agreed = steps.consent(proposed, PAIR, MENTOR, NOW, CALENDAR)
    assert agreed.agreed
    assert not consents(agreed, PAIR, MENTOR)


def test_nobody_of_the_pair_decides_about_it() -> None:
    people = [
        Person(MENTOR, OrganisationId(1), "", frozenset({Role.MENTOR, Role.CURATOR})),
        Person(HEAD, OrganisationId(1), "", frozenset({Role.HEAD})),
    ]
    assert chosen_deciders(PetitionKind.REPLACE_MENTOR, PAIR, people) == [HEAD]
    assert chosen_deciders(PetitionKind.REPLACE_MENTOR, PAIR, people[:1]) == []
    assert chosen_deciders(PetitionKind.EXTEND, PAIR, people[:1]) == [MENTOR]


@given(
    st.builds(
        Details,
        last_day=st.none() | st.dates(),
        end=st.none() | st.dates(),
        change=st.none() | st.sampled_from(Change),
        form=st.none() | st.sampled_from(Form),
        kinds=st.lists(st.sampled_from(Kind), unique=True).map(tuple),
        hours=st.text(max_size=20),
        agreed=st.lists(st.integers(1, 99).map(PersonId), unique=True).map(tuple),
    )
)
def test_details_survive_being_kept(details: Details) -> None:
    assert unpacked(packed(details)) == details


def test_question_is_replied_to_once() -> None:
    talked = steps.ask(asked(PetitionKind.MEDIATION), "Когда удобно?")
    assert talked.status is PetitionStatus.IN_REVIEW
    replied = steps.reply(talked, "В среду")
    assert replied.details.asked is None
    assert replied.details.talk[0].reply == "В среду"
