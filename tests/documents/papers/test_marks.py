"""What a form may ask for, told by the number of the paragraph."""

import pytest

from bot.catalog.papers import paper
from bot.documents.papers.marks import Fault, Line, Reading


def faults(*texts: str, row: bool = True) -> list[tuple[int, str, str, str]]:
    reading = Reading(paper("pair_result").fields)
    for place, text in enumerate(texts, 1):
        reading.read(Line(place, text, row))
    reading.close()
    return [(one.place, one.code, one.said, one.near) for one in reading.faults]


def test_known_fields_lists_and_conditions_are_taken() -> None:
    assert not faults(
        "Наставник: {{ pair.mentor }}, {{ pair.mentor_position|upper }}",
        "{%tr for one in difficulties %}",
        "{{ loop.index }} {{ one.words }} {% if one.after %}{{ one.after }}{% endif %}",
        "{%tr endfor %}",
        "{# заметка для себя #}",
    )


def test_slip_is_named_with_what_was_meant() -> None:
    assert faults("x", "{{ pair.mentr }}") == [(2, "field", "pair.mentr", "pair.mentor")]
    assert faults("{%tr for x in dificulties %}", "{%tr endfor %}")[0][1:] == (
        "list",
        "dificulties",
        "difficulties",
    )


def test_field_of_another_paper_is_not_there() -> None:
    assert faults("{{ petition.reason }}")[0][:3] == (1, "field", "petition.reason")


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__ }}",
        "{{ pair.mentor() }}",
        "{{ pair['mentor'] }}",
        "{{ pair.mentor|attr('x') }}",
        "{{ range(10) }}",
        "{{r pair.mentor }}",
        "{% set x = 1 %}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{% for x in range(9) %}",
        "{{ pair.mentor.upper }}",
    ],
)
def test_nothing_else_is_carried_out(text: str) -> None:
    assert faults(text)


def test_braces_torn_between_paragraphs_are_seen() -> None:
    assert [one[:2] for one in faults("{{ pair.", "mentor }}")] == [(1, "loose"), (2, "loose")]


def test_what_is_begun_is_ended() -> None:
    assert faults("{% if pair.mentor %}") == [(1, "open", "if", "")]
    assert faults("{% endfor %}") == [(1, "close", "endfor", "")]


def test_rows_of_a_list_stand_in_a_table() -> None:
    assert faults("{%tr for x in difficulties %}", "{%tr endfor %}", row=False)[0][1] == "row"


def test_column_of_a_list_is_known_inside_it_alone() -> None:
    assert faults("{{ x.words }}")[0][1] == "field"
    assert Fault(1, "field").near == ""
