"""Verbs of those who work on Para itself: its tests, its code, its locks, its pictures.

As every verb they import what they need inside themselves.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.start.speech import say


def add_verbs(app: typer.Typer, from_caller: Callable[[Path], Path]) -> None:
    """`from_caller`: where a file lies that was named beside the caller."""
    extra = {"allow_extra_args": True, "ignore_unknown_options": True}
    app.command("test", help=say("cli-verb-test"), context_settings=extra)(_test)
    app.command("fmt", help=say("cli-verb-fmt"))(_fmt)
    app.command("lock", help=say("cli-verb-lock"))(_lock)

    @app.command(help=say("cli-verb-shots"))
    def shots(
        folder: Annotated[Path, typer.Option("--out", help=say("cli-option-shots"))] = Path(
            "docs/pictures"
        ),
        walk: Annotated[list[str] | None, typer.Option(help=say("cli-option-walk"))] = None,
    ) -> None:
        """A picture of every window, in every language."""
        from bot.workshop.pictures import make_pictures  # noqa: PLC0415

        asyncio.run(make_pictures(from_caller(folder), typer.echo, walk or ()))


def _test(context: typer.Context) -> None:
    """Words after the verb go to pytest."""
    from bot.workshop.checks import check_code  # noqa: PLC0415

    raise typer.Exit(check_code(say, context.args))


def _fmt() -> None:
    """Format and mend the code in place."""
    from bot.workshop.checks import mend_code  # noqa: PLC0415

    raise typer.Exit(mend_code())


def _lock(
    *,
    upgrade: Annotated[bool, typer.Option("--upgrade", help=say("cli-option-upgrade"))] = False,
) -> None:
    """Write both requirement locks anew."""
    from bot.workshop.lockfiles import write_locks  # noqa: PLC0415

    raise typer.Exit(write_locks(upgrade=upgrade))
