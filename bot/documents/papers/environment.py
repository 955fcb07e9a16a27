"""Where forms are filled in: a sandbox in which a form can ask for fields and nothing else."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

# A line for ink where nothing is known.
BLANK = "_" * 20


def environment() -> "ImmutableSandboxedEnvironment":
    """What a form doesn't know of (it may be older than a field) is a line for ink."""
    from jinja2 import ChainableUndefined  # noqa: PLC0415 (a start can't spare it)
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    class Unknown(ChainableUndefined):
        def __str__(self) -> str:
            return BLANK

    class Fields(ImmutableSandboxedEnvironment):
        """`x.items` is a field here, never a method of what holds the fields."""

        def getattr(self, obj: Any, attribute: str) -> Any:
            if isinstance(obj, Mapping):
                return obj[attribute] if attribute in obj else self.undefined(name=attribute)
            return super().getattr(obj, attribute)

    return Fields(autoescape=True, undefined=Unknown)
