"""The state of all programmes in words, and what has changed."""

from collections.abc import Iterable

from bot.dialogs.turn import Tongue
from bot.domain.indicators.checkpoints import Change, Checkpoint, Figures, State
from bot.texts import Html


def figures(words: Tongue, found: Figures) -> list[Html]:
    said = {str(one): _number(words, found.get(one)) for one in State}
    keys = ["programmes", "lights", "plan", "meetings", "needs"]
    keys.append("survey" if found.get(State.ASKED) else "survey-none")
    return [words.html(f"midyear-{key}", **_asked(words, f"midyear-{key}", said)) for key in keys]


def changes(words: Tongue, found: Iterable[Change]) -> list[Html]:
    return [
        words.html(
            "midyear-change",
            name=words.say(f"midyear-figure-{one.name.replace('_', '-')}"),
            then=_number(words, one.then),
            now=_number(words, one.now),
        )
        for one in found
    ]


def kept(words: Tongue, one: Checkpoint, changed: Iterable[Change]) -> Html:
    day = words.texts.say_date(words.lang, one.day, words.today)
    lines = [
        words.html("midyear-kept", day=day, who=one.made_by or "–"),
        *figures(words, one.figures),
    ]
    if changed_lines := changes(words, changed):
        lines += [words.html("midyear-changed-before"), *changed_lines]
    if one.conclusion:
        lines.append(words.html("midyear-conclusion", words=one.conclusion))
    if one.corrections:
        lines.append(words.html("midyear-corrections"))
        lines += [
            words.html("midyear-correction", number=str(number), words=said)
            for number, said in enumerate(one.corrections, 1)
        ]
    return Html("\n".join(lines))


def _number(words: Tongue, value: float | None) -> str:
    return "–" if value is None else words.texts.say_number(words.lang, value)


def _asked(words: Tongue, key: str, said: dict[str, str]) -> dict[str, str]:
    return {name: said[name] for name in words.texts.variables(words.lang, key)}
