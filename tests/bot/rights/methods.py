"""Every method of every service that somebody can reach, and arguments that fit it.

Nothing is named here: a method that is written tomorrow is tried tomorrow.
"""

import inspect
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from bot.domain.pairs import Order
from bot.domain.people import Actor
from bot.services.registry import Services
from bot.storage.desk import Desk

# What a word has to be where not any word will do.
_WORDS: Mapping[str, str] = {
    "lang": "ru",
    "language": "ru",
    "zone": "Europe/Moscow",
    "url": "https://school.example/b",
    "line": "Ещё https://school.example/c",
    "options": "Да; Нет",
}


@dataclass(frozen=True)
class Method:
    """`planning.finish`: what is called, and what it asks for beside the actor."""

    name: str
    call: Callable[..., Any]
    asks: Mapping[str, Any]
    actor: str


def methods(services: Services) -> list[Method]:
    """By name; those that take an actor."""
    found = {one.name: one for one in _of("", services)}
    return [found[name] for name in sorted(found)]


def _of(prefix: str, holder: object) -> Iterator[Method]:
    for field in fields(holder):  # type: ignore[arg-type]
        service = getattr(holder, field.name)
        name = f"{prefix}{field.name}"
        if is_dataclass(service):
            yield from _of(f"{name}.", service)
            continue
        for attribute, _ in inspect.getmembers(type(service), inspect.iscoroutinefunction):
            if not attribute.startswith("_"):
                method = _method(f"{name}.{attribute}", getattr(service, attribute))
                if method is not None:
                    yield method


def _method(name: str, call: Callable[..., Any]) -> Method | None:
    hints = get_type_hints(call)
    hints.pop("return", None)
    actor = next((known for known, kind in hints.items() if kind is Actor), None)
    if actor is None:
        return None
    needed = {
        known: hints[known]
        for known, parameter in inspect.signature(call).parameters.items()
        if known in hints and known != actor and parameter.default is parameter.empty
    }
    # What works inside another one's transaction is nobody's to reach.
    return None if Desk in needed.values() else Method(name, call, needed, actor)


def arguments(of: Method, known: Mapping[str, int], now: datetime) -> dict[str, Any]:
    """All that a method asks for but the actor."""
    return {
        name: _WORDS[name] if kind is str and name in _WORDS else argument(kind, known, now)
        for name, kind in of.asks.items()
    }


def argument(kind: Any, known: Mapping[str, int], now: datetime) -> Any:
    """Something of this type that a person could have sent; `known`: ids by their type's name."""
    if isinstance(kind, NewType):
        return known.get(kind.__name__, 1)
    if get_origin(kind) is not None:
        return _many(kind, known, now)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return list(kind)[-1]
    if is_dataclass(kind):
        return _record(kind, known, now)
    plain: dict[Any, Any] = {
        str: "слово",
        bytes: b"",
        int: 1,
        bool: True,
        float: 1.0,
        datetime: now + timedelta(days=7),
        date: now.date(),
        time: time(15),
        Any: "слово",
    }
    return plain[kind]


def _record(kind: Any, known: Mapping[str, int], now: datetime) -> Any:
    """With the fields that have to be said; an order has a number."""
    if kind is Order:
        return Order("17-о")
    needed = [
        one.name
        for one in fields(kind)
        if one.init and one.default is MISSING and one.default_factory is MISSING
    ]
    hints = get_type_hints(kind)
    return kind(**{name: argument(hints[name], known, now) for name in needed})


def _many(kind: Any, known: Mapping[str, int], now: datetime) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return argument(next(one for one in inner if one is not NoneType), known, now)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {}
    if origin in (frozenset, set):
        return origin([argument(inner[0], known, now)])
    if isinstance(origin, type) and issubclass(origin, Sequence | Collection):
        made = [argument(one, known, now) for one in inner if one is not Ellipsis]
        return tuple(made) if origin is tuple else made
    raise LookupError(f"nothing fits {kind}")
