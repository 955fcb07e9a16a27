"""The log: structlog over the standard library, one line an event, for people or as JSON.

What must never stand in it: tokens, invitation codes, names of people, what they wrote. Fields
that carry such things are emptied by name; the finished line, traceback and foreign loggers
included, is masked by shape.
"""

import logging
import re
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any, Literal, TextIO

import structlog

MASK = "***"

_PERSONAL = frozenset({
    "caption", "first_name", "full_name", "last_name", "name", "note", "payload", "reason_text",
    "text", "update", "username",
})  # fmt: skip
_SECRETS = re.compile(
    r"(?<!\d)\d{3,20}(?::|%3A)[\w-]{20,}"  # a bot's token, in a URL as well
    r"|(?<=/bot)\d+(?::|%3A)[^/\s]+"  # a simulator's short one, by its place in the address
    r"|(?<=start=)[\w-]{8,}"  # an invitation or a personal link
    r"|(?<=://)[^/@\s]+(?=@)",  # user and password in an address
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"(?<=\[parameters: ).*?(?=\](?:\n|\\n|\"|$))"  # SQLAlchemy shows the row
    r"|(?<=input_value=).*?(?=, input_type=)",  # pydantic shows what came
    re.DOTALL,
)
# These speak of every request at INFO, or repeat what Para says itself.
_QUIET = ("aiohttp.access", "aiogram.event", "apscheduler", "sqlalchemy", "alembic", "asyncio")


def mask(line: str, secrets: Iterable[str] = ()) -> str:
    """The `line` without anything that looks like a secret, nor the `secrets` themselves."""
    for secret in secrets:
        line = line.replace(secret, MASK)
    return _QUOTED.sub(MASK, _SECRETS.sub(MASK, line))


def start_logging(
    level: str,
    shape: Literal["console", "json"],
    *,
    secrets: Iterable[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Send all loggers to `stream` (stderr unless given) through one formatter; may be repeated.

    `secrets` are texts to mask besides what is known by its shape: the token in force.
    """
    target = stream or sys.stderr
    output = logging.StreamHandler(target)
    output.setFormatter(_Masking(shape, tuple(secrets), colours=target.isatty()))
    logging.basicConfig(level=level, handlers=[output], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    logging.captureWarnings(capture=True)
    _lead_structlog_there()


def _lead_structlog_there() -> None:
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _shared() -> list[structlog.typing.Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _forget_people,
    ]


def _forget_people(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Empty the fields that carry names or words of people, whoever filled them in."""
    for field in _PERSONAL & event.keys():
        event[field] = MASK
    return event


class _Masking(structlog.stdlib.ProcessorFormatter):
    """Masks the finished line: nothing that a processor didn't see gets past it."""

    def __init__(
        self, shape: Literal["console", "json"], secrets: tuple[str, ...], *, colours: bool
    ) -> None:
        self._secrets = secrets
        super().__init__(
            processors=[self.remove_processors_meta, *_rendering(shape, colours=colours)],
            foreign_pre_chain=_shared(),
        )

    def format(self, record: logging.LogRecord) -> str:
        """The record as one masked text."""
        return mask(super().format(record), self._secrets)


def _rendering(
    shape: Literal["console", "json"], *, colours: bool
) -> list[structlog.typing.Processor]:
    if shape == "json":
        return [
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    plain = structlog.dev.plain_traceback  # the rich one prints local variables: texts of people
    return [structlog.dev.ConsoleRenderer(colors=colours, exception_formatter=plain)]
