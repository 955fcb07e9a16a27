"""`para import`: tables into the configured database, looked at first, loaded whole or not."""

import asyncio
import re
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.clock import RunningClock
from bot.config import Settings
from bot.documents.importing.lexicon import lexicon_of
from bot.documents.importing.reader import check_size, read_table
from bot.documents.importing.wording import ImportWords
from bot.domain.errors import Refusal
from bot.domain.importing.fitting.outcome import Outcome
from bot.domain.importing.grids import Grid
from bot.domain.importing.reading import Book, read_book
from bot.domain.people import Organisation
from bot.errors import StartError
from bot.offline import choose_organisation
from bot.services.calendars import Calendars
from bot.services.importing import Importing, Pace, Word
from bot.start.copies import copy_before_import
from bot.start.database import bring_up_to_date
from bot.start.speech import language, say
from bot.storage.engine import Storage
from bot.texts import Texts

T = TypeVar("T")
# So many faults are printed; whoever has more mends these first.
MOST: Final = 100
_BETWEEN: Final = 0.2
_TAGS: Final = re.compile(r"</?b>")


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for."""

    files: Sequence[Path]
    organisation: str | None = None
    dry_run: bool = False


async def import_files(settings: Settings, order: Order) -> bool:
    """Whether the files were fine. StartError for what can't be read at all."""
    contents = [(path.name, _content(path)) for path in order.files]
    await bring_up_to_date(settings)
    storage = Storage.at(settings.database_url)
    try:
        school = await choose_organisation(storage, order.organisation)
        clock = RunningClock(settings.clock_start)
        loading = _Loading(Importing(storage, clock, Calendars()), school)
        today = Calendars().today(school, clock())
        try:
            book = await loading.read(contents, today)
            outcome = await loading.look(book)
            loading.tell(outcome)
            if outcome.sound and not outcome.idle and not order.dry_run:
                copy = copy_before_import(settings.database_path, clock())
                loading.print(say("cli-import-copy", file=str(copy)))
                await loading.load(book, outcome)
        except Refusal as refusal:
            raise StartError("cli-import-refused", words=loading.refused(refusal)) from None
    finally:
        await storage.close()
    return outcome.sound


def _content(path: Path) -> bytes:
    try:
        check_size(path.stat().st_size)
        return path.read_bytes()
    except OSError:
        raise StartError("cli-import-no-file", file=str(path)) from None
    except Refusal as refusal:
        words = Texts.load().render(language(), refusal.key, **refusal.values())
        raise StartError("cli-import-refused", words=words) from None


class _Loading:
    def __init__(self, importing: Importing, school: Organisation) -> None:
        self._importing, self._school = importing, school
        texts, lang = Texts.load(), language()
        self._words = ImportWords(texts, lang, lexicon_of(texts, lang, school))
        self._console = Console(highlight=False, markup=False, soft_wrap=True)

    async def read(self, contents: Sequence[tuple[str, bytes]], today: date) -> Book:
        grids: list[Grid] = []
        for name, content in contents:
            pace = Pace()
            grids += await self._showing(pace, read_table(content, name, pace))
        return await asyncio.to_thread(read_book, grids, self._words.lexicon, today)

    async def look(self, book: Book) -> Outcome:
        pace, roles = Pace(), self._words.lexicon.labels["role"]
        looked = self._importing.operators_look(book, roles, self._school, pace)
        return await self._showing(pace, looked)

    async def load(self, book: Book, seen: Outcome) -> None:
        pace, roles = Pace(), self._words.lexicon.labels["role"]
        word = Word(seen.figures, self._words.say("loading-moved"), pace)
        done = self._importing.operators_load(book, roles, self._school, word)
        await self._showing(pace, done)
        written = self._words.counts(seen, lambda part: len(part.new) + len(part.changed))
        self.print(say("cli-import-done", words=written))

    def tell(self, outcome: Outcome) -> None:
        """What is wrong, or what would be done."""
        words = self._words
        for fault in outcome.notes.faults[:MOST]:
            self.print(words.placed(fault))
        if (more := len(outcome.notes.faults) - MOST) > 0:
            self.print(words.say("loading-more", count=str(more)))
        if outcome.sound:
            self._tell_sound(outcome)
        else:
            self.print(say("cli-import-faulty", count=str(len(outcome.notes.faults))))

    def _tell_sound(self, outcome: Outcome) -> None:
        words = self._words
        blocks = (
            ("loading-seen-new", words.counts(outcome, lambda part: len(part.new))),
            ("loading-seen-changed", words.counts(outcome, lambda part: len(part.changed))),
            ("loading-seen-same", words.counts(outcome, lambda part: part.same)),
        )
        lines = {0: words.new_lines(outcome), 1: words.changed_lines(outcome)}
        for number, (key, counted) in enumerate(blocks):
            if counted:
                self.print(_TAGS.sub("", words.say(key, words=counted)))
                for line in lines.get(number, ()):
                    self.print(f"  {line}")
        for remark in outcome.notes.remarks:
            self.print(words.remark(remark))
        if outcome.idle:
            self.print(words.say("loading-seen-idle"))

    def refused(self, refusal: Refusal) -> str:
        return self._words.say(refusal.key, **refusal.values())

    def print(self, words: str) -> None:
        self._console.print(words)

    async def _showing(self, pace: Pace, work: Awaitable[T]) -> T:
        """A bar that follows the pace."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        silent = not self._console.is_terminal
        with Progress(*columns, console=self._console, transient=True, disable=silent) as bar:
            task = bar.add_task(say(f"cli-import-{pace.step}"), total=None)

            async def follow() -> None:
                while True:
                    words, total = say(f"cli-import-{pace.step}"), pace.total or None
                    bar.update(task, description=words, completed=pace.done, total=total)
                    await asyncio.sleep(_BETWEEN)

            try:
                async with asyncio.TaskGroup() as both:
                    following = both.create_task(follow())
                    try:
                        return await work
                    finally:
                        following.cancel()
            except BaseExceptionGroup as group:
                raise group.exceptions[0] from None
