"""How often, in days: «10», «раз в две недели», «каждый месяц»."""

from typing import Final

from bot.domain.spoken.words import NUMBER, fold, number, pattern

_MONTH: Final = 30
_WEEK: Final = 7
_UNIT: Final = (
    r"(?P<day>день|дня|дней|дн\.?|days?)|(?P<week>недел[юияь]|недель|weeks?)"
    r"|(?P<month>месяца|месяцев|месяц|months?)"
)
_EVERY: Final = pattern(
    rf"(?:(?:раз |once )?(?:в|во|кажд(?:ый|ую|ые|ое)|every|an?|per) )?"
    rf"(?P<count>{NUMBER})?(?: ?(?:{_UNIT}))?"
)
_NAMED: Final = {
    **dict.fromkeys(("ежедневно", "daily"), 1),
    **dict.fromkeys(("еженедельно", "weekly"), _WEEK),
    **dict.fromkeys(("ежемесячно", "monthly"), _MONTH),
}


def parse_days(text: str) -> int | None:
    """Whole days when the whole text says how often; a bare number is days."""
    said = " ".join(fold(text).strip(" \n\t.,;!").split())
    if said in _NAMED:
        return _NAMED[said]
    found = _EVERY.fullmatch(said)
    if found is None or not (found["count"] or found["week"] or found["month"] or found["day"]):
        return None
    length = _WEEK if found["week"] else _MONTH if found["month"] else 1
    return round(length * number(found["count"] or "1"))
