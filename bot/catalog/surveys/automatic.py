"""Which questionnaires go out by themselves, and when: surveys/automatic.yaml."""

import re
from functools import cache

from bot.catalog.reading import FILES, Record, Wording, read_yaml
from bot.catalog.surveys import Questionnaire, questionnaires
from bot.domain.forms import Form
from bot.domain.surveys import Audience
from bot.domain.surveys.automatic import Rule

_DAY = re.compile(r"(\d\d)-(\d\d)")


@cache
def automatic_rules() -> dict[str, tuple[Rule, Wording]]:
    """By code, in the order of the file; CatalogError names what is wrong."""
    record = read_yaml(FILES / "surveys" / "automatic.yaml")
    record.origin()
    rules = [_rule(row) for row in record.records("automatic")]
    if len({rule.code for rule, _ in rules}) != len(rules):
        raise record.fault("automatic", "two of them have one code")
    return record.close({rule.code: (rule, title) for rule, title in rules})


def suitable(rule: Rule, form: Form, audience: Audience) -> Questionnaire | None:
    """The first questionnaire of a rule for one side of pairs of a form."""
    known = {one.code: one for one in questionnaires()}
    for code in rule.surveys:
        one = known.get(code)
        if one is not None and audience in one.audiences and (not one.forms or form in one.forms):
            return one
    return None


def _rule(row: Record) -> tuple[Rule, Wording]:
    rule = Rule(
        code=row.text("code"),
        surveys=row.texts("surveys"),
        days=row.integer("days", least=1),
        agreed=row.flag("agreed"),
        closed=row.flag("closed"),
        opens=_day(row, "opens"),
        closes=_day(row, "closes"),
    )
    if (rule.opens is None) != (rule.closes is None):
        raise row.fault("opens", "both opens and closes are expected")
    return row.close((rule, row.words("title")))


def _day(row: Record, field: str) -> tuple[int, int] | None:
    if not row.has(field):
        return None
    found = _DAY.fullmatch(row.text(field))
    if found is None:
        raise row.fault(field, "a month and a day are expected, as 01-15")
    return int(found[1]), int(found[2])
