"""The command line: each verb a thin function that calls a module.

Verbs import what they need inside themselves: `aiogram` alone costs seconds, and `check`, `load`
or `export` must not pay them.
"""

import asyncio
import gc
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.called import from_caller, ready
from bot.cli.files import add_file_verbs
from bot.errors import StartError
from bot.start.speech import Verbs, say
from bot.workshop.verbs import add_verbs


class School(StrEnum):
    """What the demo begins with."""

    DEMO = "demo"
    EMPTY = "empty"


def _folder(keep: Path | None) -> Path | None:
    return from_caller(keep) if keep else None


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


add_file_verbs(app)
add_verbs(app, from_caller)


def main() -> None:
    """The entry point: what stops Para becomes one line each on stderr and exit code 2."""
    try:
        app(prog_name="para")
    except StartError as stop:
        for problem in stop.problems:
            typer.echo(say(problem.key, **problem.values), err=True)
        sys.exit(2)
