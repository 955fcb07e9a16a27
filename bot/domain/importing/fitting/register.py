"""All pairs, found by a code or by their people; those of the file too."""

from collections import defaultdict
from collections.abc import Iterable

from bot.domain.ids import PersonId
from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.fitting.people import Directory
from bot.domain.importing.rows import Named, PairRow
from bot.domain.importing.words import plain
from bot.domain.pairs import Pair, PairStatus


class Register:
    """Pairs by code and by mentor, those of the file too."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self._by_code: dict[str, Pair] = {}
        self._by_mentor: dict[PersonId, list[Pair]] = defaultdict(list)
        self._faulty: set[str] = set()
        for one in pairs:
            self.add(one)

    def add(self, one: Pair) -> None:
        if one.code:
            self._by_code[plain(one.code)] = one
        self._by_mentor[one.mentor.person_id].append(one)

    def leave_out(self, row: PairRow) -> None:
        """A pair whose own row is at fault: rows that name it are not."""
        self._faulty |= {plain(row.pair_code or row.mentor), plain(row.mentor)}

    def coded(self, code: str | None) -> Pair | None:
        return self._by_code.get(plain(code)) if code else None

    def of(self, mentor: PersonId, mentees: frozenset[PersonId]) -> list[Pair]:
        """With exactly these mentees; with any where none are named."""
        led = self._by_mentor.get(mentor, [])
        return [pair for pair in led if not mentees or mentees == mentees_of(pair)]

    def find(self, row: Named, people: Directory) -> Pair | None:
        """The pair that a row of the plan or the journal names; None for one that was left out.

        Unfit: there is none, or there are several.
        """
        try:
            return self._find(row, people)
        except Unfit as unfit:
            named = plain(row.pair_code or row.mentor or "")
            if unfit.kind is FaultKind.UNKNOWN_PAIR and named in self._faulty:
                return None
            raise

    def _find(self, row: Named, people: Directory) -> Pair:
        if row.pair_code:
            if (coded := self.coded(row.pair_code)) is None:
                raise Unfit(FaultKind.UNKNOWN_PAIR, row.pair_code)
            return coded
        if not row.mentor:
            raise Unfit(FaultKind.NO_PAIR_NAMED)
        mentor = people.find(row.mentor)
        mentees = frozenset(people.find(one).id for one in row.mentees or ())
        found = self.of(mentor.id, mentees)
        if row.start:
            found = [pair for pair in found if pair.programme.start == row.start]
        if len(found) > 1:
            found = [pair for pair in found if pair.status is not PairStatus.CLOSED] or found
        if not found:
            raise Unfit(FaultKind.UNKNOWN_PAIR, _called(row))
        if len(found) > 1:
            raise Unfit(FaultKind.SEVERAL_PAIRS, _called(row))
        return found[0]


def mentees_of(pair: Pair) -> frozenset[PersonId]:
    return frozenset(one.person_id for one in pair.mentees)


def _called(row: Named) -> str:
    return " – ".join(filter(None, (row.mentor, ", ".join(row.mentees or ()))))
