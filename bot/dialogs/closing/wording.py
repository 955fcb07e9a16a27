"""How the end of a year reads: results, a report, what would be published."""

from collections.abc import Iterable

from bot.catalog.closing import reflection_questions
from bot.dialogs.pairs import wording as of_pairs
from bot.dialogs.pairs.standing import ending
from bot.dialogs.turn import Tongue
from bot.domain.closing.publication import without_names
from bot.domain.closing.reflection import Reflection
from bot.domain.closing.reports import Report, ReportStatus
from bot.domain.closing.results import Change, Results
from bot.domain.ids import PersonId
from bot.domain.names import cut, isolate, short_name
from bot.domain.pairs import Pair
from bot.services.closing.results import ResultsPage
from bot.services.closing.writing import ReportCard
from bot.texts import Html

WIDTH = 200
MOST_CHANGES = 6
MOST_FORMS = 4


def page(words: Tongue, shown: ResultsPage, reader: PersonId) -> Html:
    """The page of results; words of why are for overseers."""
    pair, programme = shown.pair, shown.pair.programme
    lines = [
        words.html("closing-results", names=of_pairs.sides(words, pair, reader)),
        words.html("closing-term", term=of_pairs.term(words, programme.start, programme.end)),
    ]
    if programme.goal:
        lines.append(words.html("plan-goal", goal=programme.goal))
    lines += counted(words, shown.results)
    lines += _changes(words, shown.results.changes)
    report = shown.report
    if report and report.readiness and report.status is ReportStatus.ACCEPTED:
        grade = words.label("readiness", report.readiness)
        lines.append(words.html("closing-readiness", readiness=grade))
    lines += ending(words, pair, reader)
    if shown.why and shown.overseer:
        lines.append(words.html("closing-why", words=shown.why))
    if shown.history:
        lines.append(words.html("closing-history"))
    return Html("\n".join(lines))


def counted(words: Tongue, found: Results) -> list[Html]:
    """Plan, meetings and difficulties: what needs no words of anybody."""
    lines = [
        words.html(
            "closing-plan",
            done=str(found.done),
            all=str(found.items),
            verified=str(found.verified),
        ),
        words.html(
            "closing-meetings", count=found.meetings, minutes=words.duration(found.minutes)
        ),
    ]
    if found.changes:
        lines.append(
            words.html("closing-eased", closed=str(found.closed), all=str(len(found.changes)))
        )
    return lines


def _changes(words: Tongue, changes: Iterable[Change]) -> list[Html]:
    unknown = words.say("closing-unmeasured")
    found = list(changes)
    lines = [
        words.html(
            "closing-change",
            words=cut(one.words, WIDTH),
            before=unknown if one.before is None else str(one.before),
            after=unknown if one.after is None else str(one.after),
        )
        for one in found[:MOST_CHANGES]
    ]
    if rest := len(found[MOST_CHANGES:]):
        lines.append(words.html("closing-more", count=rest))
    return lines


def report(words: Tongue, shown: ReportCard, reader: PersonId) -> Html:
    """What was counted, then what the mentor says."""
    found, programme = shown.report, shown.pair.programme
    lines = [
        words.html("closing-report", status=words.label("report-status", found.status)),
        words.html("closing-names", names=of_pairs.sides(words, shown.pair, reader)),
        words.html("closing-term", term=of_pairs.term(words, programme.start, programme.end)),
    ]
    if shown.author and found.open:
        lines.append(words.html("closing-report-due", day=words.day(found.due)))
    if found.returned:
        lines.append(words.html("closing-report-returned", words=found.returned))
    blank = Html("")
    lines += [blank, *counted(words, shown.results), *methods(words, shown.results), blank]
    lines += _own_words(words, found)
    lines += [_shared(words, one, shown.pair) for one in shown.reflections]
    return Html("\n".join(lines))


def methods(words: Tongue, found: Results) -> list[Html]:
    """Methods and tools that were used, the most frequent first."""
    lines = []
    if found.forms:
        names = _labels(words, "work-form", found.forms)
        lines.append(words.html("closing-forms", forms=names))
    if found.formats:
        names = _labels(words, "meeting-format", found.formats)
        lines.append(words.html("closing-formats", formats=names))
    if found.tools:
        names = _labels(words, "mentor-tool", found.tools)
        lines.append(words.html("closing-tools", tools=names))
    return lines


def _labels(words: Tongue, enum: str, codes: Iterable[str]) -> str:
    return ", ".join(words.label(enum, one, short=True) for one in list(codes)[:MOST_FORMS])


def _own_words(words: Tongue, found: Report) -> list[Html]:
    nothing = words.say("closing-not-said")
    grade = words.label("readiness", found.readiness) if found.readiness else nothing
    ticked = ", ".join(words.label("report-proposal", one) for one in found.proposals)
    wishes = ". ".join(part for part in (ticked, found.wishes or "") if part)
    return [
        words.html("closing-worked", words=found.worked or nothing),
        words.html("closing-failed", words=found.failed or nothing),
        words.html("closing-readiness", readiness=grade),
        words.html("closing-wishes", words=wishes or nothing),
    ]


def _shared(words: Tongue, found: Reflection, pair: Pair) -> Html:
    name = next((one.name for one in pair.members if one.person_id == found.person_id), "")
    said = "\n".join(answers(words, found))
    head = words.html("closing-reflection-of", name=isolate(short_name(name)))
    return Html(f"\n{head}\n{said}")


def answers(words: Tongue, found: Reflection) -> list[Html]:
    """Questions that were answered, each with its answer."""
    return [
        words.html(
            "closing-answer",
            question=one.words.say(words.lang),
            answer=one.say(words.lang, found.answers[one.code]),
        )
        for one in reflection_questions()
        if one.code in found.answers
    ]


def public(words: Tongue, pair: Pair, found: Results) -> Html:
    """To be copied: no names, role words instead; what is counted, and the goal."""
    programme = pair.programme
    lines = [
        words.html(
            "closing-public",
            form=words.label("mentoring-form", programme.form),
            kinds=of_pairs.kinds(words, programme.kinds),
            term=of_pairs.term(words, programme.start, programme.end),
        )
    ]
    if programme.goal:
        goal = without_names(programme.goal, roles(words, pair))
        lines.append(words.html("plan-goal", goal=goal))
    lines += counted(words, found)
    if found.directions:
        names = _labels(words, "plan-direction", found.directions)
        lines.append(words.html("closing-directions", directions=names))
    lines += methods(words, found)
    return Html("\n".join(lines))


def roles(words: Tongue, pair: Pair) -> list[tuple[str, str]]:
    """Full names with what stands for them in public."""
    mentor = words.say("closing-role-mentor")
    mentee = words.say("closing-role-mentee")
    return [(pair.mentor.name, mentor), *((one.name, mentee) for one in pair.mentees)]
