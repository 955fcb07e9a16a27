"""How the command line speaks: its language, its help and its answer to an unknown verb."""

import difflib
import os
from typing import Any

from typer.core import TyperGroup

from bot.errors import StartError
from bot.texts import Texts

_TEXTS = Texts.load()


def language() -> str:
    """Of the terminal, by LC_ALL, LC_MESSAGES, LANG; Russian where they name none."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if chosen := os.environ.get(name):
            code = chosen.split(".")[0].split("_")[0]
            return "ru" if code in {"C", "POSIX", "ru"} else "en"
    return "ru"


def say(key: str, **values: str | int) -> str:
    """A text of `locales/*/cli.ftl` in the terminal's language."""
    return _TEXTS.render(language(), key, **values)


class Verbs(TyperGroup):
    """A group of verbs whose own words are ours; typer's are English only."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The line that says how to call it."""
        formatter.write_usage(ctx.command_path, say("cli-usage-verb"), say("cli-usage"))

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """The verbs, each with its whole sentence; the only option is --help."""
        verbs = [(name, self.commands[name].help or "") for name in self.list_commands(ctx)]
        with formatter.section(say("cli-verbs")):
            formatter.write_dl(verbs)
        formatter.write_paragraph()
        formatter.write_text(say("cli-more-help", command=ctx.command_path))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The verb named first; StartError tells the nearest to an unknown one."""
        if args[0] in self.commands or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        near = difflib.get_close_matches(args[0], self.commands, n=1)
        if near:
            raise StartError("cli-unknown-verb-near", name=args[0], near=near[0])
        raise StartError("cli-unknown-verb", name=args[0], command=ctx.command_path)
