"""How suggestions read: who, why, what to mind. Never a score."""

from collections.abc import Iterable

from bot.dialogs.dates import capital
from bot.dialogs.turn import Tongue
from bot.domain.matching.drafts import Caution
from bot.domain.matching.interest import Interest, InterestStatus
from bot.domain.matching.shortlist import Candidate, Ground, Need, Reason, Suggestion
from bot.domain.names import cut, isolate, short_name
from bot.domain.petitions import PetitionKind
from bot.domain.plans import Direction
from bot.texts import Html

REQUEST_WIDTH = 300
BUTTON_WIDTH = 40
NAME_WIDTH = 32


def need(words: Tongue, of: Need) -> Html:
    """Whom a mentor is looked for, and with which request."""
    said = [words.html("matching-need", name=isolate(of.name))]
    if of.replacing:
        said.append(words.html("matching-replacing"))
    about = [of.position]
    if of.category:
        about.append(words.label("mentee-category", of.category, short=True))
    if any(about):
        said.append(words.html("matching-about", about=", ".join(filter(None, about))))
    if of.request:
        said.append(words.html("matching-request", words=cut(of.request, REQUEST_WIDTH)))
    if of.areas:
        said.append(words.html("matching-areas", areas=_directions(words, of.areas)))
    return Html("\n".join(said))


def sought(words: Tongue, of: Need) -> str:
    """«Белов Илья», «Белов И. · замена наставника», cut for a button."""
    if not of.replacing:
        return cut(of.name, NAME_WIDTH)
    why = words.label("petition-kind", PetitionKind.REPLACE_MENTOR, short=True)
    return cut(f"{short_name(of.name)} · {why}", BUTTON_WIDTH)


def suggestion(words: Tongue, of: Suggestion) -> Html:
    """One mentor of the list with reasons and cautions in words."""
    one = of.candidate
    said = [words.html("matching-mentor", name=isolate(one.name), position=one.position or "–")]
    reasons = [reason(words, ground) for ground in of.grounds]
    if not _about_request(of):
        reasons.insert(0, words.say("matching-nothing-common"))
    said.append(words.html("matching-why", reasons="; ".join(reasons)))
    if of.cautions:
        cautions = "; ".join(caution(words, code, one) for code in of.cautions)
        said.append(words.html("matching-mind", cautions=cautions))
    return Html("\n".join(said))


def _about_request(of: Suggestion) -> bool:
    told = {Reason.REQUEST, Reason.DIRECTIONS, Reason.SUBJECT, Reason.TOGETHER}
    return any(ground.reason in told for ground in of.grounds)


def reason(words: Tongue, ground: Ground) -> str:
    """«общее с запросом: дисциплина, родители»."""
    match ground.reason:
        case Reason.DIRECTIONS:
            said = _directions(words, (Direction(code) for code in ground.values))
        case Reason.QUALIFIED:
            said = words.label("qualification", ground.values[0], short=True)
        case _:
            said = ", ".join(ground.values)
    key = f"matching-reason-{ground.reason}"
    asked = words.texts.variables(words.lang, key)
    given: dict[str, str | int] = {"words": said, "count": ground.count}
    return words.say(key, **{name: given[name] for name in asked})


def caution(words: Tongue, code: Caution, of: Candidate) -> str:
    """«прямой руководитель»; of a former offer only that it was."""
    key = f"matching-caution-{code.replace('_', '-')}"
    asked = words.texts.variables(words.lang, key)
    given = {"count": of.load.pairs, "hours": of.hours or 0}
    return words.say(key, **{name: given[name] for name in asked})


def _directions(words: Tongue, found: Iterable[Direction]) -> str:
    chosen = set(found)
    return ", ".join(
        words.label("plan-direction", one, short=True) for one in Direction if one in chosen
    )


def asked(words: Tongue, questions: Iterable[Interest]) -> list[Html]:
    """Whom both were asked about: waiting, or not come to anything; never who said what."""
    return [
        words.html(f"matching-asked-{one.status.replace('_', '-')}", name=isolate(one.mentor_name))
        for one in questions
        if one.status in (InterestStatus.ASKED, InterestStatus.NOT_MUTUAL)
    ]


def row(words: Tongue, mentee: str, mentor: str | None, *, on: bool) -> str:
    """«✓ Белов И. → Соколова Т. И.», cut for a button."""
    to = short_name(mentor) if mentor else words.say("matching-nobody")
    said = f"{short_name(mentee)} → {to}"
    return cut(f"✓ {said}" if on else said, BUTTON_WIDTH)


def leftover(words: Tongue, names: Iterable[str]) -> str:
    return capital(words.texts.say_list(words.lang, [isolate(name) for name in names]))
