"""The questionnaire of a campaign in the version that was sent."""

from bot.catalog.surveys import Questionnaire, parsed, questionnaire
from bot.domain.errors import SurveyClosed
from bot.domain.surveys import Campaign
from bot.storage.desk import Desk


async def worded(desk: Desk, campaign: Campaign) -> Questionnaire:
    """The school's own version, or the catalogue's; SurveyClosed when it is gone from there."""
    if campaign.form_id is not None:
        own = await desk.surveys.forms.get(campaign.form_id)
        if own is not None:
            return parsed(own.text, own.version)
    try:
        return questionnaire(campaign.survey, campaign.version)
    except KeyError:
        raise SurveyClosed from None
