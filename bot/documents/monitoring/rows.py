"""How the workbook speaks: texts, labels as this school calls things, words of the catalogue."""

from collections.abc import Mapping

from bot.catalog.reading import Wording
from bot.domain.people import Organisation
from bot.services.school.labels import PROFILED, called, labels_of
from bot.texts import Texts, Value


class Speech:
    """One language and one school: what a screen would call things."""

    def __init__(self, texts: Texts, lang: str, organisation: Organisation) -> None:
        self.texts = texts
        self.lang = lang
        self._labels: Mapping[str, Wording] = labels_of(organisation)

    def say(self, key: str, **values: Value) -> str:
        return self.texts.render(self.lang, key, **values)

    def worded(self, wording: Wording) -> str:
        """Words of the catalogue."""
        return wording.say(self.lang)

    def label(self, enum: str, code: str, *, short: bool = False) -> str:
        """`short`: as it stands on a button."""
        usual = self.texts.label(self.lang, enum, code, short=short)
        if enum not in PROFILED:
            return usual
        return called(self._labels.get(code), self.lang, usual, short=short) or usual
