"""People of a file: known by an own code, or by name; namesakes by what they teach."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import get_close_matches

from bot.domain.ids import PersonId
from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.fitting.outcome import Notes, Part, Said, School, told
from bot.domain.importing.grids import Place
from bot.domain.importing.rows import PersonRow
from bot.domain.importing.words import plain
from bot.domain.names import search_key
from bot.domain.people import MenteeCategory, Person, Profile, Role

# Looking for alike names among thousands costs; whoever has so many faults has one cause.
_MOST_HINTS = 30


class Directory:
    """Everybody by code and by name, those of the file too."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_code: dict[str, Person] = {}
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._hints = 0
        for one in people:
            self.add(one)

    def add(self, one: Person) -> None:
        if one.code:
            self._by_code[plain(one.code)] = one
        self._by_name[search_key(one.name)].append(one)

    def coded(self, code: str | None) -> Person | None:
        return self._by_code.get(plain(code)) if code else None

    def called(self, name: str) -> Sequence[Person]:
        return self._by_name.get(search_key(name), ())

    def find(self, said: str) -> Person:
        """By a code or a full name. Unfit: nobody, or several."""
        if (one := self.coded(said)) is not None:
            return one
        found = self.called(said)
        if len(found) == 1:
            return found[0]
        if found:
            raise Unfit(FaultKind.SEVERAL_PEOPLE, said)
        raise Unfit(FaultKind.UNKNOWN_PERSON, said, self._alike(said))

    def _alike(self, said: str) -> str:
        self._hints += 1
        if self._hints > _MOST_HINTS:
            return ""
        close = get_close_matches(search_key(said), self._by_name, n=1, cutoff=0.75)
        return self._by_name[close[0]][0].name if close else ""


def fit_people(
    rows: Sequence[PersonRow], known: Iterable[Person], school: School, notes: Notes
) -> tuple[Part[Person], Directory]:
    """The part of people, and everybody with those that are new."""
    stored = Directory(known)
    directory = Directory(())
    part: Part[Person] = Part()
    namesakes = Counter(search_key(row.name) for row in rows)
    seen: dict[object, Place] = {}
    settled: dict[PersonId, Person] = {}
    for row in rows:
        was = _match(row, stored, alone=namesakes[search_key(row.name)] == 1)
        key: object = was.id if was else (search_key(row.name), row.code, row.position)
        if key in seen:
            notes.refuse(FaultKind.TWICE, row.at, row.name, str(seen[key].row))
            continue
        seen[key] = row.at
        if was is None:
            new = _new(row, school, PersonId(-1 - len(part.new)))
            part.new.append(new)
            settled[new.id] = new
        else:
            now, said = _changed(was, row)
            part.weigh(was, now, row.at, said)
            settled[was.id] = now
    for one in known:
        directory.add(settled.pop(one.id, one))
    for new in settled.values():
        directory.add(new)
    return part, directory


def _match(row: PersonRow, stored: Directory, *, alone: bool) -> Person | None:
    if (coded := stored.coded(row.code)) is not None:
        return coded
    # Somebody with another code is somebody else.
    found = [one for one in stored.called(row.name) if not (row.code and one.code)]
    if len(found) == 1 and alone:
        return found[0]
    beside = [one for one in found if _same_place(one, row)]
    return beside[0] if len(beside) == 1 else None


def _same_place(one: Person, row: PersonRow) -> bool:
    return plain(one.profile.position or "") == plain(row.position or "")


def _new(row: PersonRow, school: School, known: PersonId) -> Person:
    return Person(
        id=known,
        organisation_id=school.organisation.id,
        name=row.name,
        roles=frozenset(map(Role, row.roles)),
        profile=Profile(
            row.position,
            MenteeCategory(row.category) if row.category else None,
            row.request,
            row.can_help,
            row.hours,
        ),
        code=row.code or "",
    )


def _changed(was: Person, row: PersonRow) -> tuple[Person, list[Said]]:
    """Roles are added and never taken away; what the file leaves empty stays."""
    profile = was.profile
    added = was.roles | set(map(Role, row.roles))
    said = [
        *(
            told("name", was.name, row.name)
            if search_key(was.name) != search_key(row.name)
            else ()
        ),
        *told("code", was.code, row.code),
        *(told("roles", _codes(was.roles), _codes(added)) if added != was.roles else ()),
        *told("position", profile.position, row.position),
        *told("category", profile.category, row.category),
        *told("request", profile.request, row.request),
        *told("can_help", profile.can_help, row.can_help),
        *told("hours", profile.hours_a_month, row.hours),
    ]
    now = replace(
        was,
        name=row.name if any(one.field == "name" for one in said) else was.name,
        code=row.code or was.code,
        roles=added,
        profile=_filled(profile, row),
    )
    return now, said


def _filled(profile: Profile, row: PersonRow) -> Profile:
    return Profile(
        row.position or profile.position,
        MenteeCategory(row.category) if row.category else profile.category,
        row.request or profile.request,
        row.can_help or profile.can_help,
        profile.hours_a_month if row.hours is None else row.hours,
    )


def _codes(roles: Iterable[Role]) -> tuple[str, ...]:
    return tuple(sorted(str(role) for role in roles))
