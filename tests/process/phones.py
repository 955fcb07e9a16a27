"""People with phones, who know of Para only what stands on the screen."""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.sandbox.people import Impossible, Person
from bot.sandbox.people.reading import Shown

if TYPE_CHECKING:
    from tests.process.living import Living


@dataclass
class FarPhone:
    """One of them; each act waits until Para has answered."""

    bot: "Living"
    person: Person

    async def opens(self, code: str = "") -> None:
        self.person.open_link(code)
        await self.bot.settled()

    async def writes(self, *words: str) -> None:
        for said in words:
            self.person.send_text(said)
            await self.bot.settled()

    async def taps(self, *labels: str, on: Shown | None = None) -> None:
        """Each button as soon as it is there."""
        for label in labels:
            await self.bot.until(lambda label=label: self._pressed(label, on))  # type: ignore[misc]
            await self.bot.settled()

    async def sees(self, *pieces: str) -> Shown:
        """Wait until some message says all pieces, in its text or on its buttons."""
        found: list[Shown] = []

        def said() -> bool:
            found.extend(one for one in self.person.heard if _says(one, pieces))
            return bool(found)

        try:
            await self.bot.until(said)
        except AssertionError as late:
            shown = [one.text for one in self.person.heard[-5:]]
            raise AssertionError(f"{pieces} not in {shown}\n{late}") from None
        return found[-1]

    def heard(self, piece: str) -> list[Shown]:
        return [one for one in self.person.heard if piece in one.text]

    def _pressed(self, label: str, on: Shown | None) -> bool:
        with suppress(Impossible):
            self.person.press(label, on)
            return True
        return False


def _says(shown: Shown, pieces: tuple[str, ...]) -> bool:
    words = "\n".join([shown.text, *shown.buttons])
    return all(piece in words for piece in pieces)
