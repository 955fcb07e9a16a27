"""How an answer is written: codes one a line, own words last; scales are their number.

«7» · «yes» · «often» · «visits\\nreview\\nown:Как вести журнал?»
"""

from collections.abc import Iterable

_OWN = "own:"


def written(codes: Iterable[str], own: str = "") -> str:
    """One value of several codes and words of one's own."""
    lines = list(codes)
    if own.strip():
        lines.append(_OWN + " ".join(own.split()))
    return "\n".join(lines)


def chosen(value: str) -> tuple[tuple[str, ...], str]:
    """The codes and the own words of a value; no words: an empty text."""
    lines = [line for line in value.split("\n") if line]
    own = next((line.removeprefix(_OWN) for line in lines if line.startswith(_OWN)), "")
    return tuple(line for line in lines if not line.startswith(_OWN)), own
