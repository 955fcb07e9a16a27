"""Verbs over what Para keeps and makes: files taken in, files given out, one invitation.

As every verb they import what they need inside themselves.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Protocol

import typer

from bot.cli.called import from_caller, ready
from bot.errors import StartError
from bot.start.speech import say


class Files(Protocol):
    """A module over the files of one kind."""

    def show(self, known: str, /) -> str: ...

    def check(self, file: Path, say: Callable[..., str], /) -> str: ...


def add_file_verbs(app: typer.Typer) -> None:
    """In the order in which the help names them."""
    app.command(help=say("cli-verb-load"))(load)
    app.command(help=say("cli-verb-export"))(export)
    app.command(help=say("cli-verb-papers"))(papers)
    app.command("import", help=say("cli-verb-import"))(import_files)
    app.command(help=say("cli-verb-invite"))(invite)
    app.command(help=say("cli-verb-profile"))(profile)
    app.command(help=say("cli-verb-survey"))(survey)


def load(
    what: Annotated[str, typer.Argument(help=say("cli-argument-load"))],
) -> None:
    """Into the configured database."""
    from bot.offline import load_demo_school

    if what != "demo":
        raise StartError("cli-unknown-subject", name=what, known="demo")
    asyncio.run(load_demo_school(ready()))


def export(
    what: Annotated[str, typer.Argument(help=say("cli-argument-export"))],
    out: Annotated[Path, typer.Option("--out", help=say("cli-option-out"))],
    org: Annotated[str | None, typer.Option("--org", help=say("cli-option-org"))] = None,
    period: Annotated[str | None, typer.Option("--period", help=say("cli-option-period"))] = None,
    *,
    machine: Annotated[bool, typer.Option("--machine", help=say("cli-option-machine"))] = False,
) -> None:
    """The same file as the chat gives."""
    from bot.documents.making import Book
    from bot.start.exporting import Wanted
    from bot.start.exporting import export as export_file

    if what not in set(Book):
        raise StartError("cli-unknown-subject", name=what, known=", ".join(Book))
    wanted = Wanted(from_caller(out), org, period, machine, Book(what))
    asyncio.run(export_file(ready(), wanted))


def papers(
    out: Annotated[Path, typer.Option("--out", help=say("cli-option-papers-out"))],
    school: Annotated[str | None, typer.Option("--school", help=say("cli-option-org"))] = None,
    year: Annotated[str | None, typer.Option("--year", help=say("cli-option-year"))] = None,
    *,
    demo: Annotated[bool, typer.Option("--demo", help=say("cli-option-papers-demo"))] = False,
    force: Annotated[bool, typer.Option("--force", help=say("cli-option-papers-force"))] = False,
) -> None:
    """All papers of a school in one folder."""
    from bot.start.folder import Order, make_folder

    order = Order(from_caller(out), school, year, demo, force)
    asyncio.run(make_folder(ready(), order))


def import_files(
    files: Annotated[list[Path], typer.Argument(help=say("cli-argument-import"))],
    org: Annotated[str | None, typer.Option("--org", help=say("cli-option-org"))] = None,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=say("cli-option-dry-run"))] = False,
) -> None:
    """Exit code 1 when there is something to mend in the files."""
    from bot.start.loading import Order
    from bot.start.loading import import_files as load_files

    order = Order([from_caller(path) for path in files], org, dry_run)
    raise typer.Exit(0 if asyncio.run(load_files(ready(), order)) else 1)


def invite(
    role: Annotated[str, typer.Option("--role", help=say("cli-option-role"))],
    org: Annotated[str | None, typer.Option("--org", help=say("cli-option-org"))] = None,
) -> None:
    """One link for one person."""
    from bot.offline import invite as make_link

    asyncio.run(make_link(ready(), role, org))


def profile(
    action: Annotated[str, typer.Argument(help=say("cli-argument-profile-action"))],
    what: Annotated[str, typer.Argument(help=say("cli-argument-profile-what"))],
) -> None:
    """`show ID` prints a profile's file, `check FILE` reads a changed one."""
    from bot.start.catalogue import profiles

    _show_or_check(profiles, action, what)


def survey(
    action: Annotated[str, typer.Argument(help=say("cli-argument-survey-action"))],
    what: Annotated[str, typer.Argument(help=say("cli-argument-survey-what"))],
) -> None:
    """`show CODE` prints a questionnaire's file, `check FILE` reads a changed one."""
    from bot.start.catalogue import surveys

    _show_or_check(surveys, action, what)


def _show_or_check(files: Files, action: str, what: str) -> None:
    if action not in {"show", "check"}:
        raise StartError("cli-unknown-subject", name=action, known="show, check")
    if action == "show":
        typer.echo(files.show(what), nl=False)
    else:
        typer.echo(files.check(from_caller(Path(what)), say))
