"""Plan templates: plan_templates/*.yaml; a pair takes one and changes what it wants."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from bot.catalog.reading import FILES, Origin, Record, Wording, read_yaml
from bot.domain.plans import LONGEST_TITLE, Direction, ItemDraft, WorkForm


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """A measure, due so many days after the programme begins."""

    direction: Direction
    work_form: WorkForm
    after_days: int
    title: Wording

    def draft(self, lang: str, start: date) -> ItemDraft:
        """The item of a pair's plan; the due date may still fall on a day off."""
        due = start + timedelta(days=self.after_days)
        return ItemDraft(self.direction, self.work_form, self.title.say(lang), due)


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    code: str
    title: Wording
    items: tuple[TemplateItem, ...]
    origin: Origin


@cache
def plan_templates() -> tuple[PlanTemplate, ...]:
    """All templates by code; CatalogError names what is wrong."""
    return tuple(_template(path) for path in sorted((FILES / "plan_templates").glob("*.yaml")))


def plan_template(code: str) -> PlanTemplate:
    """KeyError when there is no such template (any more)."""
    return {template.code: template for template in plan_templates()}[code]


def _template(path: Path) -> PlanTemplate:
    record = read_yaml(path)
    code = record.text("code")
    if code != path.stem:
        raise record.fault("code", f"the file is called {path.stem}")
    items = tuple(_item(row) for row in record.records("items"))
    return record.close(PlanTemplate(code, record.words("title"), items, record.origin()))


def _item(row: Record) -> TemplateItem:
    item = TemplateItem(
        direction=row.code("direction", Direction),
        work_form=row.code("work_form", WorkForm),
        after_days=row.integer("after_days", least=1),
        title=row.words("title"),
    )
    if max(len(item.title.ru), len(item.title.en)) > LONGEST_TITLE:
        raise row.fault("title", f"longer than {LONGEST_TITLE} characters")
    return row.close(item)
