"""The command line: each verb a thin function that calls a module.

Verbs import what they need inside themselves: `aiogram` alone costs seconds, and `check`, `load`
or `export` must not pay them.
"""

import asyncio
import gc
import os
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Protocol

import typer

from bot.config import Settings, load_settings
from bot.errors import StartError
from bot.start.speech import Verbs, say
from bot.workshop.verbs import add_verbs


class School(StrEnum):
    """What the demo begins with."""

    DEMO = "demo"
    EMPTY = "empty"


class Files(Protocol):
    """A module over the files of one kind."""

    def show(self, known: str, /) -> str: ...

    def check(self, file: Path, say: Callable[..., str], /) -> str: ...


def from_caller(path: Path) -> Path:
    """A file as the person named it: `./para` moves to the root and keeps where it was called."""
    return Path(os.environ.get("PARA_CALLED_FROM", ""), path)


def _folder(keep: Path | None) -> Path | None:
    return from_caller(keep) if keep else None


def ready() -> Settings:
    """The settings, with the log started by them; the first line of verbs that need either."""
    from bot.logs import start_logging

    settings = load_settings()
    secrets = [settings.bot_token.get_secret_value()] if settings.bot_token else []
    start_logging(settings.log_level, settings.log_format, secrets=secrets)
    return settings


app = typer.Typer(
    cls=Verbs,
    help=say("cli-about"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command(help=say("cli-verb-run"))
def run() -> None:
    """Ends by SIGTERM or Ctrl+C, within ten seconds."""
    from bot.start.running import run as run_bot

    asyncio.run(run_bot(ready(), typer.echo))


@app.command(help=say("cli-verb-check"))
def check() -> None:
    """Exit code 1 when something is not in order."""
    from bot.start.checkup import examine
    from bot.start.report import print_findings

    findings = asyncio.run(examine(ready(), say))
    print_findings(findings, say)
    raise typer.Exit(0 if all(finding.fine for finding in findings) else 1)


@app.command(help=say("cli-verb-migrate"))
def migrate(
    *,
    check: Annotated[bool, typer.Option("--check", help=say("cli-option-migrate-check"))] = False,
) -> None:
    """With --check: exit code 1 when a table was changed without a migration."""
    from bot.start import database

    if check:
        lacking = asyncio.run(database.undescribed())
        if lacking:
            typer.echo(lacking, err=True)
        raise typer.Exit(1 if lacking else 0)
    seen = asyncio.run(database.bring_up_to_date(ready()))
    done = "migrate-already" if seen.present == seen.wanted else "migrate-done"
    typer.echo(say(done, wanted=str(seen.wanted)))


@app.command(help=say("cli-verb-demo"))
def demo(
    *,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help=say("cli-option-no-browser"))
    ] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help=say("cli-option-port"))] = 0,
    keep: Annotated[Path | None, typer.Option(help=say("cli-option-keep"))] = None,
    school: Annotated[School, typer.Option(help=say("cli-option-school"))] = School.DEMO,
    terminal: Annotated[bool, typer.Option("--terminal", help=say("cli-option-terminal"))] = False,
) -> None:
    """On a page in the browser unless the terminal is asked for."""
    # A fifth of the start is the collector looking through aiogram's types while they are made.
    gc.disable()
    if terminal:
        from bot.demo.terminal import play_in_terminal

        asyncio.run(play_in_terminal(from_caller(Path()), school, keep=_folder(keep)))
        return
    from bot.demo.web import play_in_browser

    asyncio.run(play_in_browser(school, port=port, browser=not no_browser, keep=_folder(keep)))


@app.command(help=say("cli-verb-load"))
def load(
    what: Annotated[str, typer.Argument(help=say("cli-argument-load"))],
) -> None:
    """Into the configured database."""
    from bot.offline import load_demo_school

    if what != "demo":
        raise StartError("cli-unknown-subject", name=what, known="demo")
    asyncio.run(load_demo_school(ready()))


@app.command(help=say("cli-verb-export"))
def export(
    what: Annotated[str, typer.Argument(help=say("cli-argument-export"))],
    out: Annotated[Path, typer.Option("--out", help=say("cli-option-out"))],
    org: Annotated[str | None, typer.Option("--org", help=say("cli-option-org"))] = None,
    period: Annotated[str | None, typer.Option("--period", help=say("cli-option-period"))] = None,
    *,
    machine: Annotated[bool, typer.Option("--machine", help=say("cli-option-machine"))] = False,
) -> None:
    """The same file as the chat gives."""
    from bot.offline import Wanted, export_status

    if what != "status":
        raise StartError("cli-unknown-subject", name=what, known="status")
    wanted = Wanted(from_caller(out), org, period, machine)
    asyncio.run(export_status(ready(), wanted))


@app.command(help=say("cli-verb-papers"))
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


@app.command("import", help=say("cli-verb-import"))
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


@app.command(help=say("cli-verb-invite"))
def invite(
    role: Annotated[str, typer.Option("--role", help=say("cli-option-role"))],
    org: Annotated[str | None, typer.Option("--org", help=say("cli-option-org"))] = None,
) -> None:
    """One link for one person."""
    from bot.offline import invite as make_link

    asyncio.run(make_link(ready(), role, org))


@app.command(help=say("cli-verb-profile"))
def profile(
    action: Annotated[str, typer.Argument(help=say("cli-argument-profile-action"))],
    what: Annotated[str, typer.Argument(help=say("cli-argument-profile-what"))],
) -> None:
    """`show ID` prints a profile's file, `check FILE` reads a changed one."""
    from bot.start import profiles

    _show_or_check(profiles, action, what)


@app.command(help=say("cli-verb-survey"))
def survey(
    action: Annotated[str, typer.Argument(help=say("cli-argument-survey-action"))],
    what: Annotated[str, typer.Argument(help=say("cli-argument-survey-what"))],
) -> None:
    """`show CODE` prints a questionnaire's file, `check FILE` reads a changed one."""
    from bot.start import surveys

    _show_or_check(surveys, action, what)


def _show_or_check(files: Files, action: str, what: str) -> None:
    if action not in {"show", "check"}:
        raise StartError("cli-unknown-subject", name=action, known="show, check")
    if action == "show":
        typer.echo(files.show(what), nl=False)
    else:
        typer.echo(files.check(from_caller(Path(what)), say))


add_verbs(app, from_caller)


def main() -> None:
    """The entry point: what stops Para becomes one line each on stderr and exit code 2."""
    try:
        app(prog_name="para")
    except StartError as stop:
        for problem in stop.problems:
            typer.echo(say(problem.key, **problem.values), err=True)
        sys.exit(2)
