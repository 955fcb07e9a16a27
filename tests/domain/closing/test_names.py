"""A text for the public says roles where names stood, in any case of a name."""

import pytest

from bot.domain.closing.publication import without_names

ROLES = [("Соколова Татьяна Ивановна", "наставник"), ("Белов Илья", "наставляемый")]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Соколова помогает", "наставник помогает"),
        ("вместе с Соколовой Татьяной", "вместе с наставник"),
        ("урок Ильи Белова", "урок наставляемый"),
        ("Белову помочь", "наставляемый помочь"),
        ("белое пятно и соколы", "белое пятно и соколы"),
        ("вести урок с интересом", "вести урок с интересом"),
    ],
)
def test_names_give_way_to_roles(words: str, said: str) -> None:
    assert without_names(words, ROLES) == said


def test_short_name_is_taken_as_it_is_written_only() -> None:
    assert without_names("Ян и Янина", [("Ян Ли", "наставник")]) == "наставник и Янина"
