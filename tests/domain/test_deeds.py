"""The log tells deeds that services note, and none of what people keep to themselves."""

from pathlib import Path

import pytest

from bot.domain.deeds import SUBJECTS

SERVICES = Path(__file__).parents[2] / "bot" / "services"
PRIVATE = ("help.", "staying.", "reflection.", "ballot.", "career.", "consent.", "wish", "answer")


def test_every_deed_of_the_log_is_one_that_a_service_notes() -> None:
    code = "\n".join(path.read_text("utf-8") for path in SERVICES.rglob("*.py"))
    assert [action for action in SUBJECTS if f'"{action}"' not in code] == []


@pytest.mark.parametrize("part", PRIVATE)
def test_what_people_keep_to_themselves_is_no_deed(part: str) -> None:
    assert not [action for action in SUBJECTS if part in action]
