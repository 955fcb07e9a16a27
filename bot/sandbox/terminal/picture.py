"""A chat and the list of people, drawn for a terminal of any width."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.sandbox.chats import Press
from bot.sandbox.people import File, Person, Shown
from bot.sandbox.people.ballots import Ballot
from bot.sandbox.rules.markup import parse_html

VISIBLE: Final = 6
_STYLES: Final = {
    "bold": "bold", "italic": "italic", "underline": "underline", "strikethrough": "strike",
    "code": "cyan", "pre": "cyan", "text_link": "underline cyan", "spoiler": "dim",
}  # fmt: skip


@dataclass(frozen=True)
class Numbered:
    """A button as it can be chosen by number; no message when it stands below the chat."""

    label: str
    place: int = 0
    message: Shown | None = None
    of_poll: bool = False


@dataclass
class Drawn:
    """What the numbers on the screen mean."""

    buttons: list[Numbered] = field(default_factory=list)
    files: list[File] = field(default_factory=list)


class Picture:
    """Draws on `console`; times in `zone`; own words from `say`."""

    def __init__(self, console: Console, say: Callable[..., str], zone: tzinfo) -> None:
        self._console = console
        self.say = say
        self.zone = zone
        self._told: Press | None = None

    def line(self, words: str, style: str = "") -> None:
        self._console.print(Text(words, style))

    def people(self, people: Iterable[Person], about: Callable[[Person], str]) -> None:
        """Numbered, each with what `about` says of them."""
        for number, person in enumerate(people, start=1):
            row = Text(f"{number:>3}  {person.name}")
            if words := about(person):
                row.append(f"  {words}", "dim")
            if person.unread:
                unread = self.say("sandbox-unread", count=person.unread)
                row.append(f"  {unread}", "bold yellow")
            if person.blocked:
                row.append(f"  {self.say('sandbox-has-blocked')}", "dim")
            self._console.print(row)

    def chat(self, person: Person) -> Drawn:
        """The newest messages with their buttons; marks the chat as read."""
        drawn = Drawn()
        self._console.print()
        self._console.print(Text(f"── {person.name} ──", "bold magenta"))
        if not person.messages:
            self.line(self.say("sandbox-chat-empty"), "dim")
        for shown in person.messages[-VISIBLE:]:
            self._message(person, shown, drawn)
        for row in person.keyboard:
            self._row([Numbered(label) for label in row], drawn)
        self._alert(person)
        person.read()
        return drawn

    def _alert(self, person: Person) -> None:
        """What popped up after the last tap, shown once as on a phone."""
        if person.alert and person.presses[-1] is not self._told:
            self._told = person.presses[-1]
            self.line(f"▌ {person.alert}", "bold yellow")

    def _message(self, person: Person, shown: Shown, drawn: Drawn) -> None:
        author = str(person.telegram.bot["first_name"]) if shown.by_bot else person.name
        moment = shown.sent_at.astimezone(self.zone)
        head = Text(author, "bold cyan" if shown.by_bot else "bold green")
        head.append(f"  {moment:%d.%m %H:%M}", "dim")
        if shown.edited:
            head.append(f"  {self.say('sandbox-edited')}", "dim")
        self._console.print(head)
        if shown.text:
            self._console.print(Padding(_styled(shown.html), (0, 0, 0, 2)))
        if shown.poll:
            self._poll(shown, shown.poll, drawn)
        elif shown.kind != "text":
            self._attachment(shown, drawn)
        place = 0
        for row in shown.rows:
            numbered = [Numbered(label, place + at, shown) for at, label in enumerate(row)]
            self._row(numbered, drawn)
            place += len(row)

    def _poll(self, shown: Shown, poll: Ballot, drawn: Drawn) -> None:
        """An answer a line, with a number while it may be touched."""
        for place, option in enumerate(poll.options):
            votes = "" if option.voters is None else f" · {option.voters}"
            label = f"{'●' if option.chosen else '○'} {option.text}{votes}{' ✓' * option.right}"
            if poll.open:
                self._row([Numbered(label, place, shown, of_poll=True)], drawn)
            else:
                self.line(f"  {label}")

    def _attachment(self, shown: Shown, drawn: Drawn) -> None:
        if shown.file is None:
            self.line(f"  [{shown.kind}]", "dim")
            return
        drawn.files.append(shown.file)
        size = -(-len(shown.file.content) // 1024)
        number = len(drawn.files)
        words = self.say("sandbox-file", number=number, name=shown.file.name, size=size)
        self.line(f"  {words}", "blue")

    def _row(self, row: list[Numbered], drawn: Drawn) -> None:
        line = Text("  ")
        for button in row:
            drawn.buttons.append(button)
            line.append(f"[{len(drawn.buttons)}]", "bold yellow")
            line.append(f" {button.label}   ")
        self._console.print(line)


def _styled(html: str) -> Text:
    """The message as rich shows it; offsets of entities are in UTF-16 units."""
    plain, entities = parse_html(html)
    units = plain.encode("utf-16-le")

    def place(offset: int) -> int:
        return len(units[: offset * 2].decode("utf-16-le"))

    text = Text(plain)
    for entity in entities:
        style = _STYLES.get(entity["type"])
        if style:
            end = entity["offset"] + entity["length"]
            text.stylize(style, place(entity["offset"]), place(end))
    return text
