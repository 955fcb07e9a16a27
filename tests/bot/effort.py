"""What a job costs a person, in operators of the keystroke-level model.

A tapped button or an opened link is a tap, a sent text a tap and its characters, each answer that
is waited for one R. A decision is counted at the start of the job, for each text, and for each tap
on a screen with two or more things to choose from; the first tap's decision is the job's own.
"""

from collections import Counter
from dataclasses import dataclass, field

from tests.bot.world import Phone

# Card, Moran, Newell, "The keystroke-level model for user performance time with interactive
# systems", CACM 23(7), 1980, 396-410: T is K + P = 0.20 + 1.10, M 1.35. A character on a phone:
# Palin et al., MobileHCI 2019. R is an assumption: one request to a messenger.
SECONDS = {"T": 1.30, "K": 0.40, "M": 1.35, "R": 1.00}
# Ways out are nothing to think about.
NO_CHOICE = {"Назад", "Отмена", "Отменить", "Меню", "‹", "›"}


@dataclass
class Counted:
    """A phone whose acts are written down; commands count as a tap on the bot's menu."""

    phone: Phone
    operators: Counter[str] = field(default_factory=lambda: Counter(M=1))
    begun: bool = False

    async def opens(self, code: str) -> None:
        """The link, then Start; each is waited for."""
        self._act(taps=2, answers=2)
        await self.phone.opens(code)

    async def taps(self, label: str) -> None:
        self._act(decisions=int(self.begun and self._choices(label) > 1))
        await self.phone.taps(label)

    async def writes(self, words: str) -> None:
        self._act(decisions=int(self.begun), characters=len(words))
        await self.phone.writes(words)

    async def speaks(self) -> None:
        self._act(decisions=int(self.begun))
        await self.phone.speaks()

    def sees(self, *pieces: str) -> None:
        """Reading costs nothing."""
        self.phone.sees(*pieces)

    @property
    def taps_made(self) -> int:
        return self.operators["T"]

    @property
    def characters(self) -> int:
        return self.operators["K"]

    @property
    def seconds(self) -> float:
        return sum(SECONDS[kind] * times for kind, times in self.operators.items())

    def _act(
        self, *, taps: int = 1, answers: int = 1, decisions: int = 0, characters: int = 0
    ) -> None:
        self.operators += Counter(T=taps, R=answers, M=decisions, K=characters)
        self.begun = True

    def _choices(self, label: str) -> int:
        """How many buttons stood on the screen that holds this one."""
        for shown in reversed(self.phone.person.heard):
            if any(label in one for one in shown.buttons):
                return len([one for one in shown.buttons if one not in NO_CHOICE])
        return 0
