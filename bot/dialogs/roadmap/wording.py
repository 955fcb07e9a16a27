"""How a roadmap reads."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from bot.dialogs.turn import Tongue
from bot.domain.names import cut, cut_among, short_name
from bot.domain.school.roadmap import Resource, RoadmapItem, RoadmapStatus, Stage
from bot.services.school.roadmap.roadmap_reading import Board
from bot.texts import Html

BUTTON: Final = 34
_LINE: Final = 160


def head(words: Tongue, board: Board) -> Html:
    """The year, how much is done, what is late; every stage in full, as no button has room."""
    stages = board.stages
    said = words.html(
        "roadmap-board",
        year=board.year.code,
        done=str(sum(stage.done for stage in stages)),
        all=str(sum(stage.all for stage in stages)),
        overdue=sum(stage.overdue for stage in stages),
    )
    return Html("\n".join([said + "\n", *(_stage_line(words, stage) for stage in stages)]))


def _stage_line(words: Tongue, stage: Stage) -> Html:
    return words.html(
        "roadmap-stage-line",
        number=str(stage.number),
        title=cut(stage.title, _LINE),
        done=str(stage.done),
        all=str(stage.all),
    )


def stage_button(stage: Stage, stages: Iterable[Stage]) -> str:
    """«1. Подготовка условий… · 2/6»; stages that begin alike by the words they differ in."""
    number, count = f"{stage.number}. ", f" · {stage.done}/{stage.all}"
    others = (one.title for one in stages)
    return number + cut_among(stage.title, others, BUTTON - len(number + count)) + count


def item_button(item: RoadmapItem, items: Iterable[RoadmapItem]) -> str:
    others = (one.title for one in items)
    return f"{item.code} " + cut_among(item.title, others, BUTTON - len(item.code) - 1)


def lines(words: Tongue, items: Iterable[RoadmapItem], today: date) -> Html:
    return Html("\n".join(line(words, item, today) for item in items))


def line(words: Tongue, item: RoadmapItem, today: date) -> Html:
    """«✓ 1.1 Выявление уровня — 15 сентября, куратор»."""
    return words.html(
        f"roadmap-line-{'late' if item.overdue(today) else item.status.replace('_', '-')}",
        code=item.code,
        title=cut(item.title, _LINE),
        due=due(words, item, today),
        holder=holder(words, item),
    )


def card(words: Tongue, item: RoadmapItem, today: date) -> Html:
    return words.html(
        "roadmap-item",
        code=item.code,
        title=item.title,
        stage=item.stage_title,
        due=due(words, item, today),
        holder=holder(words, item),
        who=f" ({item.who})" if item.who else "",
        expected=item.expected or "–",
        resources=resources(words, item) or "–",
        status=status(words, item, today),
    )


def due(words: Tongue, item: RoadmapItem, today: date) -> str:
    if item.due is None:
        return words.say("roadmap-no-due")
    return words.texts.say_date(words.lang, item.due, today)


def status(words: Tongue, item: RoadmapItem, today: date) -> str:
    if item.status is RoadmapStatus.DONE and item.done_on:
        return words.say("roadmap-done-on", day=words.day(item.done_on))
    said = words.label("roadmap-status", item.status)
    return words.say("roadmap-late", status=said) if item.overdue(today) else said


def holder(words: Tongue, item: RoadmapItem) -> str:
    """A person's name, or the role."""
    if item.person_id is not None:
        return short_name(item.person_name)
    return words.label("role", item.role, short=True) if item.role else "–"


def resources(words: Tongue, item: RoadmapItem) -> str:
    """«кадровые — нужны, методические — есть»."""
    said = item.resources or {}
    return ", ".join(
        words.say(f"roadmap-resource-{said[one]}", name=words.label("resource", one))
        for one in Resource
        if one in said
    )


def lacking(words: Tongue, items: Iterable[RoadmapItem]) -> Html:
    """What is needed, item by item."""
    said = (
        words.html(
            "roadmap-lack",
            code=item.code,
            title=cut(item.title, _LINE // 2),
            needs=", ".join(words.label("resource", one) for one in item.needs),
        )
        for item in items
    )
    return Html("\n".join(said))
