"""A form that somebody sent, looked at by a child process; faults are told by paragraph."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any, Final

from bot.documents.child_process import child_process
from bot.documents.papers.marks import Fault
from bot.domain.errors import Refusal
from bot.domain.papers import refusals
from bot.domain.papers.subjects import LARGEST_FORM
from bot.texts import Texts

PATIENCE: Final = 30
MOST_FAULTS: Final = 10
_CHILD: Final = "bot.documents.papers.child"
_REFUSALS: Final[Mapping[str, type[Refusal]]] = {
    "damaged": refusals.NotADocx,
    "macros": refusals.FormWithMacros,
    "heavy": refusals.FormTooHeavy,
}


async def check_form(content: bytes, code: str, texts: Texts, lang: str) -> int:
    """How many fields the form asks for.

    Refusals of `bot.domain.papers.refusals`; FormFaulty names the first MOST_FAULTS faults.
    """
    if len(content) > LARGEST_FORM:
        raise refusals.FormTooLarge(LARGEST_FORM // 1_000_000)
    said = await _ask(content, code)
    if "no" in said:
        raise _REFUSALS[said["no"]]
    faults = [Fault(*one) for one in said.get("faults", ())]
    if faults:
        lines = [told(one, texts, lang) for one in faults[:MOST_FAULTS]]
        raise refusals.FormFaulty("\n".join(lines), len(faults))
    if not said["found"]:
        raise refusals.NoFields
    return int(said["found"])


def told(fault: Fault, texts: Texts, lang: str) -> str:
    """«абзац 12: нет поля pair.mentr; есть pair.mentor»"""
    values: dict[str, str] = {"place": str(fault.place), "said": fault.said}
    if fault.code in ("field", "list"):
        if fault.near:
            values["near"] = fault.near
            return texts.render(lang, f"papers-fault-{fault.code}-near", **values)
        return texts.render(lang, f"papers-fault-{fault.code}", **values)
    return texts.render(lang, f"papers-fault-{fault.code}", **values)


async def _ask(content: bytes, code: str) -> dict[str, Any]:
    try:
        async with child_process("-m", _CHILD, code) as child, asyncio.timeout(PATIENCE):
            out, _ = await child.communicate(content)
    except TimeoutError:
        return {"no": "heavy"}
    # A child that died without a word had used up its memory or time.
    said: dict[str, Any] = json.loads(out) if out else {"no": "heavy"}
    return said
