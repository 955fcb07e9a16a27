"""Why Para can't start, as text keys: whoever speaks to a person renders them in a language.

The refusals of the domain live in `bot/domain/errors.py`; these are for the operator.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One line for the operator: a key of `locales/*/cli.ftl` and the values it asks for."""

    key: str
    values: dict[str, str] = field(default_factory=dict)


class StartError(Exception):
    """Para can't start or go on; the command line prints each problem and exits with code 2."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.problems: Sequence[Problem] = (Problem(key, values),)


class SettingsError(StartError):
    """The settings are wrong in one or several places."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].key)
        self.problems = tuple(problems)
