"""What holds of the light of any pair whatever."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ids import MeetingId
from bot.domain.signals import MeetingFact, PairFacts, judge
from tests.domain.demo_pairs import TODAY


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


facts = st.builds(
    PairFacts,
    active=st.just(value=True),
    start=st.integers(0, 300).map(ago),
    end=st.integers(-10, 200).map(lambda n: TODAY + timedelta(days=n)),
    last_held=st.none() | st.integers(0, 200).map(ago),
    pause_ended=st.none() | st.integers(0, 100).map(ago),
    overdue_due=st.lists(st.integers(1, 90).map(ago), max_size=4).map(tuple),
    items_total=st.integers(0, 12),
    items_closed=st.lists(st.integers(0, 20).map(ago), max_size=6).map(tuple),
    meetings=st.lists(
        st.builds(
            MeetingFact,
            id=st.integers(0, 99).map(MeetingId),
            day=st.integers(3, 80).map(ago),
            recorded_day=st.integers(0, 3).map(ago),
            note_key=st.sampled_from(["", "ок", "все хорошо", "разобрали урок"]),
            confirmed=st.booleans(),
            imported=st.booleans(),
        ),
        max_size=7,
    ).map(tuple),
)


@given(facts)
def test_a_light_is_the_worst_of_its_signals_and_they_come_worst_first(pair: PairFacts) -> None:
    verdict = judge(pair, TODAY)
    severities = [signal.light.severity for signal in verdict.signals]
    assert verdict.light is not None
    assert severities == sorted(severities, reverse=True)
    assert verdict.light.severity == max(severities, default=0)


@given(facts, st.integers(1, 90).map(ago))
def test_one_more_overdue_item_never_betters_a_light(pair: PairFacts, due: date) -> None:
    before = judge(pair, TODAY).light
    after = judge(replace(pair, overdue_due=(*pair.overdue_due, due)), TODAY).light
    assert before is not None
    assert after is not None
    assert after.severity >= before.severity


@given(facts, st.integers(0, 60))
def test_longer_silence_never_betters_a_light(pair: PairFacts, days: int) -> None:
    held = replace(pair, last_held=ago(20), pause_ended=None)
    earlier = replace(held, last_held=ago(20 + days))
    now, then = judge(held, TODAY).light, judge(earlier, TODAY).light
    assert now is not None
    assert then is not None
    assert then.severity >= now.severity
