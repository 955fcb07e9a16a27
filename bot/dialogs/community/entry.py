"""What an open dialog of the community remembers: ids, codes, unfinished words."""

from dataclasses import dataclass, field

from bot.dialogs.kept import Kept
from bot.domain.community.audiences import Audience, read_audience
from bot.domain.errors import NotYours


@dataclass
class Entry(Kept):
    """`known`: what is open; `removed`: what may be brought back; the rest is a draft."""

    known: int | None = None
    removed: int | None = None
    words: str = ""
    direction: str = ""
    stage: int | None = None
    part: str = ""
    role: str = ""
    person: int | None = None
    title: str = ""
    kind: str = ""
    day: str = ""
    time: str = ""
    place: str = ""
    audience: str = "everybody"
    hours: int = 0
    marks: dict[str, int] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """NotYours where nothing is open."""
        if self.known is None:
            raise NotYours
        return self.known

    @property
    def hearers(self) -> Audience:
        return read_audience(self.audience)
