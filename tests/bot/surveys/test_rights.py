"""Who reads results, who changes forms, sheets and the SWOT; a stranger learns of nothing."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.domain.ids import CampaignId, SurveyFormId
from bot.domain.people import Actor, Role
from bot.domain.surveys import Audience, Stage
from bot.domain.surveys.sending import Sending
from bot.domain.surveys.swot import Side
from bot.services.registry import Services
from bot.services.surveys.figures.swot import Draft
from tests.bot.rights.ground import outsider
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff
from tests.bot.surveys.sheets import SHORT

FORM = SHORT.format(visibility="identified").encode()
PLACE = (Stage.INTERIM, Audience.MENTEES)
OVERSEERS = (Role.CURATOR, Role.HEAD, Role.ORGANIZER)


@dataclass(frozen=True)
class Ground:
    """An own form, its closed sending with one answer, a filled sheet, a begun SWOT."""

    services: Services
    form: SurveyFormId
    sent: CampaignId
    sheet: CampaignId


Act = Callable[[Ground, Actor], Coroutine[Any, Any, object]]
READ: dict[str, Act] = {
    "in_use": lambda g, by: g.services.own_surveys.in_use(by),
    "one": lambda g, by: g.services.own_surveys.one("short", by),
    "scored": lambda g, by: g.services.yearly_sheets.scored(by),
    "stages": lambda g, by: g.services.survey_figures.stages(by),
    "stage": lambda g, by: g.services.survey_figures.stage(PLACE, by),
    "slices": lambda g, by: g.services.survey_figures.slices(PLACE, "mark", by),
    "before_after": lambda g, by: g.services.survey_figures.before_after(by),
    "campaign": lambda g, by: g.services.survey_figures.campaign(g.sent, by),
    "swot": lambda g, by: g.services.swots.swot(by),
    "standing": lambda g, by: g.services.swots.standing(by),
}
WRITE: dict[str, Act] = {
    "file": lambda g, by: g.services.own_surveys.file("short", by),
    "send": lambda g, by: g.services.own_surveys.send(FORM, by),
    "drop": lambda g, by: g.services.own_surveys.drop(g.form, by),
    "restore": lambda g, by: g.services.own_surveys.restore(g.form, by),
    "begin_sheet": lambda g, by: g.services.yearly_sheets.begin(by),
    "named": lambda g, by: g.services.survey_figures.named(g.sent, by),
    "begin": lambda g, by: g.services.swots.begin({}, by),
    "add": lambda g, by: g.services.swots.add(Side.THREATS, "Расписание", by),
    "lift": lambda g, by: g.services.swots.lift(Side.STRENGTHS, 1, by),
    "strike": lambda g, by: g.services.swots.strike(Side.STRENGTHS, 0, by),
    "finish": lambda g, by: g.services.swots.finish(by),
    "reopen": lambda g, by: g.services.swots.reopen(by),
}
# What is named by its id or code is as good as missing to another school.
UNKNOWN = {
    "one": "error-survey-not-offered",
    "file": "error-survey-not-offered",
    "drop": "error-survey-not-offered",
    "restore": "error-survey-not-offered",
    "stage": "error-not-yours",
    "campaign": "error-not-yours",
    "named": "error-not-yours",
    "lift": "error-not-yours",
    "strike": "error-not-yours",
}
EMPTY = ("scored", "stages", "slices", "before_after", "swot")


async def ground(staff: Staff) -> Ground:
    services = staff.world.app.services
    curator = await actor_of(staff, CURATOR)
    acts = iter(replace(curator, operation=f"ground:{number}") for number in range(9))
    own = await services.own_surveys.send(FORM, next(acts))
    sent = await services.surveying.send(Sending("short", Audience.MENTEES, 1), next(acts))
    sheet = await services.yearly_sheets.begin(next(acts))
    lines = {Side.STRENGTHS: ["Наставники рядом", "Материалы есть"]}
    await services.swots.begin(lines, next(acts))
    await _filled(services, sent.id, await actor_of(staff, MENTEE))
    await _filled(services, sheet, curator)
    await staff.world.later(timedelta(days=2))
    assert own.form_id
    return Ground(services, own.form_id, sent.id, sheet)


async def _filled(services: Services, known: CampaignId, by: Actor) -> None:
    sheet = await services.surveying.sheet(known, by)
    while not sheet.complete:
        asked = sheet.questions[sheet.place]
        mine = replace(by, operation=f"fill:{known}:{asked.key}")
        sheet = await services.surveying.answer(known, asked.key, asked.codes[0], mine)


async def test_overseers_read_and_curators_write(staff: Staff) -> None:
    made, plain = await ground(staff), await actor_of(staff, OTHER_MENTOR)
    for role in Role:
        for number, (name, act) in enumerate({**READ, **WRITE}.items()):
            allowed = role in (OVERSEERS if name in READ else (Role.CURATOR,))
            by = replace(plain, roles=frozenset({role}), operation=f"{role}:{number}")
            told = await refused(act(made, by))
            assert told == ("" if allowed else "error-not-allowed"), (role, name)


async def test_both_sides_of_a_pair_read_no_more_than_others(staff: Staff) -> None:
    """Not even who was asked, and whoever was not asked has no sheet."""
    await staff.working_pair()
    made = await ground(staff)
    for person in (MENTOR, MENTEE):
        by = await actor_of(staff, person)
        for name, act in {**READ, **WRITE}.items():
            assert await refused(act(made, by)) == "error-not-allowed", (person, name)
    mentor, surveying = await actor_of(staff, MENTOR), made.services.surveying
    for known in (made.sent, made.sheet):
        assert await refused(surveying.sheet(known, mentor)) == "error-not-yours"


async def test_another_school_learns_of_nothing(staff: Staff) -> None:
    made, stranger = await ground(staff), await outsider(staff, Role.CURATOR)
    for number, (name, act) in enumerate({**READ, **WRITE}.items()):
        by = replace(stranger, operation=f"stranger:{number}")
        if name in EMPTY:
            assert not await act(made, by), name
        elif name in UNKNOWN:
            assert await refused(act(made, by)) == UNKNOWN[name], name
    missing = replace(made, form=SurveyFormId(9_999), sent=CampaignId(9_999))
    for name in ("drop", "restore", "campaign", "named"):
        by = replace(stranger, operation=f"missing:{name}")
        assert await refused({**READ, **WRITE}[name](missing, by)) == UNKNOWN[name], name
    standing = await made.services.swots.standing(stranger)
    assert standing.draft == Draft((), (), ())
    assert await refused(made.services.surveying.sheet(made.sheet, stranger)) == "error-not-yours"
    kept = await made.services.swots.swot(await actor_of(staff, CURATOR))
    assert kept
    assert kept.lines(Side.STRENGTHS) == ("Наставники рядом", "Материалы есть")
