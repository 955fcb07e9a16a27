"""Every check of the code by one command: the quick ones side by side, then the tests.

All of them run, whatever fails. The output of pytest goes straight through: its closing line is
what people and machines read.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bot.config import known_settings
from bot.start.report import Finding, Say, print_findings

ROOT = Path(__file__).resolve().parents[2]
_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

_TEXTS = (
    "import sys, pathlib; from bot.texts_check import check_locales;"
    " faults = check_locales([pathlib.Path('bot')]); sys.exit('\\n'.join(faults) or 0)"
)


@dataclass(frozen=True)
class Step:
    """A check: what it is called in the table and the arguments of Python that run it."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """How a step ended: its exit code, how long it took and what it printed."""

    step: Step
    code: int
    seconds: float
    output: str = ""


# The longest first: with two cores the others fit beside it.
QUICK = (
    Step("mypy", ("-m", "mypy")),
    Step("ruff check", ("-m", "ruff", "check", ".")),
    Step("ruff format", ("-m", "ruff", "format", "--check", ".")),
    Step("import-linter", ("-c", _IMPORTS, "--no-logo")),
    Step("alembic check", ("-m", "bot", "migrate", "--check")),
    Step("locales", ("-c", _TEXTS)),
)
TESTS = ("-m", "pytest", "-n", "3", "--dist", "loadfile", "--no-loadscope-reorder")


def check_code(say: Say, arguments: Sequence[str] = ()) -> int:
    """Runs all; 0 when all is well, else 1. `arguments` go to pytest."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(_run_quietly, QUICK))
    for result in results:
        if result.code:
            print_output(result)
    results.append(_run_aloud(Step("pytest", (*TESTS, *arguments))))
    print_findings([_finding(result, say) for result in results], say)
    return int(any(result.code for result in results))


def mend_code() -> int:
    """Formats the code and mends what ruff can; its exit code says whether something is left."""
    subprocess.run((sys.executable, "-m", "ruff", "format", "."), cwd=ROOT, check=False)
    mend = (sys.executable, "-m", "ruff", "check", "--fix", ".")
    return subprocess.run(mend, cwd=ROOT, check=False).returncode


def print_output(result: Result) -> None:
    """What a failed step printed, under its name."""
    sys.stdout.write(f"{result.step.name}\n{result.output}\n")
    sys.stdout.flush()


def _run_quietly(step: Step) -> Result:
    began = time.monotonic()
    done = subprocess.run(
        (sys.executable, *step.arguments),
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Result(step, done.returncode, time.monotonic() - began, done.stdout)


def _run_aloud(step: Step) -> Result:
    began = time.monotonic()
    done = subprocess.run(
        (sys.executable, *step.arguments), cwd=ROOT, env=_environment(), check=False
    )
    return Result(step, done.returncode, time.monotonic() - began)


def _environment() -> dict[str, str]:
    """Ours without the settings of a living bot: a check must not depend on who runs it."""
    return {name: value for name, value in os.environ.items() if name not in known_settings()}


def _finding(result: Result, say: Say) -> Finding:
    took = say("checks-took", seconds=f"{result.seconds:.0f}")
    return Finding(result.step.name, not result.code, took)
