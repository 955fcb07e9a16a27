"""The letter about a checkpoint: figures are gathered, the conclusion is the curator's."""

from datetime import date

from bot.domain.pairs import PairStatus
from bot.domain.posts.about_indicators import CheckpointDue
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = CheckpointDue


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    if view.today > date.fromisoformat(note.day):
        return Drop("the window is over")
    kept = await desk.indicators.checkpoints.all(view.organisation.id)
    if any((one.year, one.code) == (note.year, note.code) for one in kept):
        return Drop("kept already")
    pairs = await desk.pairs.count(view.organisation.id, PairStatus.ACTIVE)
    if not pairs:
        return Drop("nothing to look at")
    open_it = Button("button-midyear-open", Tap("imo", note.year).pack())
    return Letter("midyear-told", {"pairs": pairs}, rows=((open_it,),))
