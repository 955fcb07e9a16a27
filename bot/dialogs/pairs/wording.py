"""How pairs read: a draft, a card, a line of a list."""

from collections.abc import Iterable
from datetime import date

from bot.dialogs.dates import capital
from bot.dialogs.pairs.standing import ending, programme_lines
from bot.dialogs.turn import Tongue
from bot.domain.forms import Kind
from bot.domain.ids import PersonId
from bot.domain.matching.drafts import Caution, Load, PairDraft
from bot.domain.names import cut, isolate, short_name, side_by_side
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import Person, Profile
from bot.services.programmes.pair_reading import Candidates, PairCard
from bot.texts import Html

LINE_WIDTH = 36
REQUEST_WIDTH = 300


def people(words: Tongue, names: Iterable[str]) -> str:
    return words.texts.say_list(words.lang, [isolate(name) for name in names])


def sides(words: Tongue, pair: Pair, reader: PersonId) -> str:
    """The other side for a member, «Соколова Т. И. — Иванова А.» for who looks from outside."""
    if pair.has(reader):
        return people(words, [short_name(one.name) for one in pair.others(reader)])
    mentees = people(words, [short_name(one.name) for one in pair.mentees])
    return words.say("plan-names", mentor=isolate(short_name(pair.mentor.name)), mentees=mentees)


def kinds(words: Tongue, found: Iterable[Kind]) -> str:
    return ", ".join(words.label("mentoring-kind", kind, short=True) for kind in found)


def draft_card(words: Tongue, draft: PairDraft, known: Candidates) -> Html:
    """The form; what speaks against the mentor stands under it."""
    mentor = next((one for one in known.mentors if one.id == draft.mentor), None)
    mentees = [one for one in known.mentees if one.id in draft.mentees]
    card = words.html(
        "pairs-draft",
        mentor=isolate(mentor.name) if mentor else words.say("pairs-not-chosen"),
        mentees=people(words, [one.name for one in mentees])
        if mentees
        else words.say("pairs-not-chosen"),
        term=term(words, draft.start, draft.end),
        format=words.label(
            "mentoring-format", draft.usual_format(one.profile.category for one in mentees)
        ),
        form=words.label("mentoring-form", draft.usual_form),
        kinds=kinds(words, draft.usual_kinds),
    )
    cautions = _cautions(words, known, draft)
    asked = [(one.name, one.profile.request) for one in mentees]
    said = _offers(words, mentor) + _requests(words, asked, len(mentees))
    return Html("\n\n".join([card, *(["\n".join(said)] if said else []), *cautions]))


def _offers(words: Tongue, mentor: Person | None) -> list[Html]:
    said, profile = list[Html](), mentor.profile if mentor else Profile()
    if profile.can_help:
        can_help = cut(profile.can_help, REQUEST_WIDTH)
        said.append(words.html("pairs-can-help", words=can_help))
    if profile.hours_a_month is not None:
        said.append(words.html("pairs-hours", hours=str(profile.hours_a_month)))
    return said


def _requests(words: Tongue, asked: Iterable[tuple[str, str | None]], mentees: int) -> list[Html]:
    """Whose request it is goes without saying where there is one mentee."""
    said = [(name, cut(request, REQUEST_WIDTH)) for name, request in asked if request]
    if mentees == 1:
        return [words.html("pairs-request-only", words=request) for _, request in said]
    return [words.html("pairs-request", name=isolate(name), words=one) for name, one in said]


def _cautions(words: Tongue, known: Candidates, draft: PairDraft) -> list[Html]:
    mentor = next((one for one in known.mentors if one.id == draft.mentor), None)
    values = {Caution.LARGE_GROUP: len(draft.mentees)}
    if mentor:
        values[Caution.MANY_PAIRS] = known.loads.get(mentor.id, Load()).pairs
        values[Caution.HOURS_SPENT] = mentor.profile.hours_a_month or 0
    counted = {one: {"count": value} for one, value in values.items()}
    return [
        words.html(f"pairs-caution-{one.replace('_', '-')}", **counted.get(one, {}))
        for one in known.warnings(draft)
    ]


def line(pair: Pair) -> str:
    """A button: «Соколова Т. И. — Иванова А.»."""
    others = len(pair.mentees) - 1
    more = f" +{others}" if others else ""
    width = LINE_WIDTH - len(f" — {more}")
    mentor, mentee = side_by_side(pair.mentor.name, pair.mentees[0].name, width)
    return f"{mentor} — {mentee}{more}"


def status(words: Tongue, pair: Pair) -> str:
    if pair.completion_reason is CompletionReason.DECLINED:
        return words.label("completion-reason", pair.completion_reason)
    return words.label("pair-status", pair.status)


def card(words: Tongue, shown: PairCard, reader: PersonId) -> Html:
    """Answers are named to the curator alone, and only while they are waited for."""
    pair, programme = shown.pair, shown.pair.programme
    lines = [
        words.html(
            "pairs-card",
            names=sides(words, pair, reader),
            status=capital(status(words, pair)),
            term=term(words, programme.start, programme.end),
            format=words.label("mentoring-format", programme.format),
            kinds=kinds(words, programme.kinds),
        )
    ]
    if programme.goal:
        lines.append(words.html("plan-goal", goal=programme.goal))
    lines += programme_lines(words, shown)
    lines += _requests(words, shown.requests, len(pair.mentees))
    lines += order_line(words, pair)
    if shown.manager or reader == pair.mentor.person_id:
        lines += terms(words, pair)
    if pair.status is PairStatus.PROPOSED and shown.manager:
        lines += _answers(words, pair)
    if shown.items or shown.met:
        lines.append(_progress(words, shown))
    if shown.began is not None:
        day = words.texts.say_date(words.lang, shown.began, words.today)
        lines.append(words.html("pairs-continues", day=day))
    lines += ending(words, pair, reader)
    return Html("\n".join(lines))


def term(words: Tongue, start: date, end: date) -> str:
    """«9 февраля – 31 мая»."""
    said = (words.texts.say_date(words.lang, day, words.today) for day in (start, end))
    return " – ".join(said)


def order_line(words: Tongue, pair: Pair) -> list[Html]:
    order = pair.order
    if order.number and order.dated:
        day = words.texts.say_date(words.lang, order.dated, words.today)
        return [words.html("pairs-order-dated", number=order.number, day=day)]
    if order.number:
        return [words.html("pairs-order", number=order.number)]
    return [words.html("pairs-order-preparing")] if order.preparing else []


def terms(words: Tongue, pair: Pair) -> list[Html]:
    """Marks for the curator and the mentor: whether it was agreed to in writing, and paid."""
    marks = pair.terms
    said = list[Html]()
    if marks.symmetric:
        said.append(words.html("pair-terms-equals"))
    if marks.role_model:
        model = words.label("role-model", marks.role_model)
        said.append(words.html("pair-terms-model", model=model))
    there = "yes" if marks.consent_on else "no"
    said.append(words.html(f"pair-terms-consent-{there}"))
    paid = (
        words.label("payment", marks.payment) if marks.payment else words.say("pair-terms-unset")
    )
    return [*said, words.html("pair-terms-payment", payment=paid)]


def _answers(words: Tongue, pair: Pair) -> list[Html]:
    return [
        words.html(
            "pairs-answer-yes" if member.agreed_at else "pairs-answer-waiting",
            name=isolate(member.name),
        )
        for member in pair.members
    ]


def _progress(words: Tongue, shown: PairCard) -> Html:
    in_plan = [item for item in shown.items if item.open or item.fulfilled]
    return words.html(
        "pairs-progress",
        done=str(sum(item.fulfilled for item in in_plan)),
        all=str(len(in_plan)),
        met=shown.met,
        last=words.day(shown.last_met) if shown.last_met else words.say("pairs-never-met"),
    )
