"""How the workbook speaks: texts, labels as this school calls things, words of the catalogue."""

from datetime import datetime
from functools import cache

from bot.catalog.reading import Wording
from bot.domain.ids import PairId
from bot.services.overview.scene import Scene
from bot.services.school.labels import PROFILED, called, labels_of
from bot.texts import Texts, Value


class Numbered:
    """Pairs by numbers as they come, the same on all sheets: names may be equal."""

    def __init__(self) -> None:
        self._known: dict[int, int] = {}

    def of(self, pair: PairId) -> int:
        return self._known.setdefault(pair, len(self._known) + 1)


class Speech:
    """One language and one school: what a screen would call things."""

    def __init__(self, texts: Texts, lang: str, scene: Scene) -> None:
        self.texts = texts
        self.lang = lang
        self._calendar = scene.calendar
        self._labels = labels_of(scene.organisation)
        # The same few labels stand in every row.
        self.label = cache(self._label)

    def say(self, key: str, **values: Value) -> str:
        return self.texts.render(self.lang, key, **values)

    def worded(self, wording: Wording) -> str:
        """Words of the catalogue."""
        return wording.say(self.lang)

    def _label(self, enum: str, code: str, *, short: bool = False) -> str:
        """`short`: as it stands on a button."""
        if enum in PROFILED and (own := self._labels.get(code)):
            usual = self.texts.label(self.lang, enum, code)
            if said := called(own, self.lang, usual, short=short):
                return said
        return self.texts.label(self.lang, enum, code, short=short)

    def moment(self, at: datetime) -> datetime:
        """As a cell takes it: the school's own hour, without a zone."""
        return self._calendar.local(at).replace(tzinfo=None)
