"""What the school's profile calls forms, kinds and formats, each by its document's own words."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from bot.catalog.reading import Wording
from bot.domain.forms import Kind
from bot.domain.people import Organisation
from bot.services.school.profiles import OWN, known_profile

# Enumerations whose labels a profile may name otherwise.
PROFILED: Final = frozenset({"mentoring-form", "mentoring-kind", "mentoring-format"})
# The longest that a button holds.
SHORT: Final = 38


def labels_of(organisation: Organisation) -> Mapping[str, Wording]:
    """By code; forms, kinds and formats don't repeat one another's codes."""
    if organisation.profile == OWN:
        return dict(_own(organisation))
    return _known(organisation.profile)


def kinds_of(organisation: Organisation) -> list[Kind]:
    """All kinds; those that the profile's document speaks of come first."""
    spoken_of = labels_of(organisation)
    return sorted(Kind, key=lambda one: str(one) not in spoken_of)


@cache
def _known(profile: str) -> Mapping[str, Wording]:
    chosen = known_profile(profile)
    labels: dict[str, Wording] = {}
    for known in (chosen.forms, chosen.kinds, chosen.formats):
        labels |= {str(one): said for one, said in known.items()}
    return labels


def _own(organisation: Organisation) -> Iterator[tuple[str, Wording]]:
    """As the copy was checked when it was sent: words, or words in each language."""
    for code, said in organisation.own_labels.items():
        if isinstance(said, Mapping):
            yield code, Wording(ru=str(said["ru"]), en=str(said["en"]))
        else:
            yield code, Wording(ru=str(said), en=str(said))


def called(said: Wording | None, lang: str, usual: str, *, short: bool) -> str:
    """What the profile says where it says something else than `usual` and that fits; or empty."""
    words = said.say(lang) if said else usual
    return "" if words == usual or (short and len(words) > SHORT) else words
