"""Each rule says where Telegram documents it, or that it does not."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable

import pytest

import bot.sandbox.rules
from bot.sandbox.telegram import LocalTelegram

MODULES = [
    importlib.import_module(f"bot.sandbox.rules.{found.name}")
    for found in pkgutil.iter_modules(bot.sandbox.rules.__path__)
]
RULES = [
    rule
    for module in MODULES
    for name, rule in inspect.getmembers(module, inspect.isfunction)
    if name.startswith(("check_", "kept", "valid_", "may_", "parse_"))
    and rule.__module__ == module.__name__
]
PLACES = ("https://core.telegram.org/", "not in the documentation", "not documented")


def said(rule: Callable[..., object]) -> str:
    """What is written about a rule: its own words and those of its module."""
    module = inspect.getmodule(rule)
    return f"{rule.__doc__ or ''}\n{module.__doc__ if module else ''}".lower()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_names_its_place(rule: Callable[..., object]) -> None:
    assert inspect.getdoc(rule), "what the rule is stands in its own words"
    assert any(place in said(rule) for place in PLACES)


def test_who_may_be_written_to_names_its_place() -> None:
    assert PLACES[0] in (LocalTelegram.chat_for_bot.__doc__ or "")


def test_all_rules_are_looked_at() -> None:
    assert {module.__name__.rpartition(".")[2] for module in MODULES} >= {
        "ages", "keyboards", "markup", "polls", "rates", "webhooks", "words",
    }  # fmt: skip
    assert len(RULES) > 20
