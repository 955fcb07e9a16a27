"""Of the daily round: plan what comes, tell the curators the day before, send what is due."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.catalog.surveys import parsed
from bot.catalog.surveys.automatic import automatic_rules
from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import CampaignId, OrganisationId
from bot.domain.people import Role
from bot.domain.posts.about_meetings import SurveyOpened
from bot.domain.posts.about_surveys import AutomaticAhead
from bot.domain.surveys import Campaign, OwnForm
from bot.domain.surveys.automatic import FRESH, Morning, Planned, PlanState, alike, due, to_plan
from bot.domain.surveys.sending import closing_moment
from bot.services.surveys.automatic.asked import Portion, portions
from bot.storage.desk import Desk


async def send_by_themselves(
    desk: Desk, within: OrganisationId, today: date, calendar: SchoolCalendar, nine: datetime
) -> None:
    """Three statements on a day when nothing happens, however many pairs."""
    off = await desk.surveys.automatic.off(within)
    rules = [rule for rule, _ in automatic_rules().values() if rule.code not in off]
    if not rules:
        return
    pairs = await desk.surveys.automatic.standing(within, today - FRESH)
    morning = Morning(within, today, calendar, tuple(pairs), ())
    years = (morning.year.first, morning.year.first - 1)
    morning = replace(morning, planned=tuple(await desk.surveys.automatic.planned(within, years)))
    await _plan(desk, to_plan(morning, rules), nine)
    sent = due(morning, [rule.code for rule in rules])
    own = {one.code: one for one in await desk.surveys.forms.current(within)} if sent else {}
    for plans in alike(sent):
        for portion in await portions(desk, *plans):
            new = _campaign(plans, portion, own.get(portion.questionnaire.code), nine, calendar)
            known = await desk.surveys.add(new, portion.people)
            for person in portion.people:
                desk.outbox.add(within, SurveyOpened(person, known), nine)
    await desk.surveys.automatic.settle([plan.id for plan in sent], PlanState.SENT)


async def _plan(desk: Desk, new: list[Planned], nine: datetime) -> None:
    if not new:
        return
    within = new[0].organisation_id
    known = await desk.surveys.automatic.plan(new)
    for curator in await desk.people.with_role(within, Role.CURATOR):
        for plan in known:
            desk.outbox.add(within, AutomaticAhead(curator.id, plan), nine)


def _campaign(
    plans: Sequence[Planned],
    portion: Portion,
    own: OwnForm | None,
    nine: datetime,
    calendar: SchoolCalendar,
) -> Campaign:
    plan, asked = plans[0], parsed(own.text, own.version) if own else portion.questionnaire
    return Campaign(
        id=CampaignId(0),
        organisation_id=plan.organisation_id,
        survey=asked.code,
        version=asked.version,
        audience=portion.audience,
        opened_at=nine,
        closes_at=closing_moment(plan.closes_on, calendar),
        opened_by=None,
        visibility=asked.visibility,
        kind=plan.kind,
        pair_id=plan.pair_id if len(plans) == 1 else None,
        form_id=own.id if own else None,
    )
