"""A picture in words of one language: for whoever draws it, and for those who can't see it."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from babel.dates import format_date

from bot.documents.papers.wording import Words
from bot.domain.people import Organisation
from bot.services.papers.content import Value
from bot.services.pictures import Kind, Picture
from bot.texts import Texts

_MONTHS: Final = (Kind.PROGRESS, Kind.MEETINGS)


@dataclass(frozen=True, slots=True)
class Worded:
    """`text`: the same numbers in lines."""

    kind: Kind
    title: str
    whose: str
    period: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, str, tuple[float | None, ...]], ...]
    text: str

    def job(self) -> dict[str, Any]:
        """For the process that draws."""
        return {
            "kind": str(self.kind),
            "title": self.title,
            "whose": self.whose,
            "period": self.period,
            "labels": self.labels,
            "series": self.series,
        }


class PictureWords:
    def __init__(self, texts: Texts, lang: str, school: Organisation) -> None:
        self._texts = texts
        self._lang = lang
        self._words = Words(texts, lang, school)

    def worded(self, of: Picture) -> Worded:
        names = [self._say(f"picture-{of.kind}-{one.name}") for one in of.series]
        labels = tuple(self._label(of.kind, one) for one in of.labels)
        series = tuple(
            (one.name, name, one.values) for one, name in zip(of.series, names, strict=True)
        )
        period = self._say("picture-period", start=_day(of.start), end=_day(of.end))
        title = self._say(f"picture-{of.kind}")
        return Worded(
            of.kind, title, of.whose, period, labels, series, self._lines(of, labels, names)
        )

    def _label(self, kind: Kind, value: Value) -> str:
        if not isinstance(value, date):
            return self._words.say(value)
        if kind not in _MONTHS:
            return f"{value:%d.%m}"
        return format_date(value, "LLL yy", self._lang).replace(".", "")

    def _lines(self, of: Picture, labels: tuple[str, ...], names: list[str]) -> str:
        """«сент 25: 4», «метод: выполнено 2, осталось 3»."""
        lines = []
        for place, label in enumerate(labels):
            said = [
                (name, one.values[place])
                for name, one in zip(names, of.series, strict=True)
                if one.values[place] is not None
            ]
            if not said:
                continue
            alone = len(of.series) == 1
            parts = [
                self._number(v) if alone else f"{n.lower()} {self._number(v)}" for n, v in said
            ]
            lines.append(f"{label.rstrip('?.')}: {', '.join(parts)}")
        return "\n".join(lines)

    def _number(self, value: float | None) -> str:
        return self._words.say(None if value is None else float(value))

    def _say(self, key: str, **values: str) -> str:
        return self._texts.render(self._lang, key, **values)


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
