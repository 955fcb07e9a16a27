"""Any mentee, any mentor."""

from hypothesis import strategies as st

from bot.domain.ids import PersonId
from bot.domain.matching.drafts import Load
from bot.domain.matching.shortlist import Candidate, Need
from bot.domain.plans import Direction

WORDS = ("дисциплина", "родители", "математика", "проекты", "ИКТ", "журнал", "музыка")
texts = st.lists(st.sampled_from(WORDS), max_size=4).map(", ".join)
areas = st.frozensets(st.sampled_from(list(Direction)), max_size=3)
ids = st.integers(1, 40).map(PersonId)

needs = st.builds(
    Need,
    person=ids,
    name=st.just("Белов Илья"),
    position=texts,
    request=texts,
    areas=areas,
    building=st.none() | st.sampled_from(["А", "Б"]),
    superior=st.none() | ids,
    together=st.frozensets(ids, max_size=3),
    offered=st.frozensets(ids, max_size=3),
)
mentors = st.builds(
    Candidate,
    person=ids,
    name=st.sampled_from(["Соколова", "Орлов", "Ёлкина"]),
    position=texts,
    competencies=texts,
    directions=areas,
    hours=st.none() | st.integers(0, 20),
    load=st.builds(Load, pairs=st.integers(0, 4), minutes=st.integers(0, 900)),
    capacity=st.integers(1, 4),
    building=st.none() | st.sampled_from(["А", "Б"]),
    qualification=st.none() | st.just("first"),
)
staffs = st.lists(mentors, max_size=8, unique_by=lambda one: one.person)
