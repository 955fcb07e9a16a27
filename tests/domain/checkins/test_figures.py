"""The share of «fine»: of enough people, and of months that stand still."""

from datetime import date

from bot.domain.aggregates import Hidden, Shown
from bot.domain.checkins.answers import Checkin, CheckinAnswer, answered
from bot.domain.checkins.dates import Dates
from bot.domain.checkins.figures import months_told
from bot.domain.ids import OrganisationId, PairId, PersonId

FINE, HELP = CheckinAnswer.FINE, CheckinAnswer.HELP
BY = Dates(days=(10, 24), months_from=2, late_days=3, answer_days=14)
Said = list[tuple[date, PersonId, CheckinAnswer]]


def said(month: int, *answers: CheckinAnswer) -> Said:
    return [(date(2026, month, 20), PersonId(n), one) for n, one in enumerate(answers)]


def test_month_is_told_when_its_last_answer_counts_no_more() -> None:
    february = said(2, FINE, FINE, FINE, FINE, HELP)
    assert months_told(february, date(2026, 3, 14), BY, 5) == []
    (told,) = months_told(february, date(2026, 3, 15), BY, 5)
    assert told.month == date(2026, 2, 1)
    assert told.fine == Shown(5, 0.8, 1.0)


def test_four_people_are_too_few() -> None:
    (told,) = months_told(said(2, FINE, FINE, FINE, HELP), date(2026, 6, 1), BY, 5)
    assert told.fine == Hidden(5)


def test_who_is_asked_about_two_pairs_counts_once() -> None:
    twice = said(2, FINE, FINE, FINE, HELP) + said(2, FINE)
    (told,) = months_told(twice, date(2026, 6, 1), BY, 5)
    assert told.fine == Hidden(5)


def test_late_word_changes_no_figure() -> None:
    asked = Checkin(1, OrganisationId(1), PairId(1), PersonId(1), date(2026, 2, 12))
    in_time = answered(asked, FINE, date(2026, 2, 26), BY)
    late = answered(in_time, HELP, date(2026, 2, 27), BY)
    assert (in_time.counted, late.answer, late.counted) == (FINE, HELP, FINE)
