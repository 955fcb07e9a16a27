"""What a rich message may hold: Telegram's limits."""

from typing import Any

import pytest

from bot.sandbox.faults import ApiFault
from bot.sandbox.rules.rich import BLOCK_LIMIT, COLUMN_LIMIT, checked, text_of


def cell(words: str, **more: Any) -> dict[str, Any]:
    return {"text": words, "align": "left", "valign": "middle", **more}


def table(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "table", "cells": list(rows)}


def test_paragraphs_and_a_table_are_read_aloud() -> None:
    head, row = [cell("Пара", is_header=True), cell("План")], [cell("М-1"), cell("5/8")]
    blocks = checked({"blocks": [{"type": "paragraph", "text": "Итоги"}, table(head, row)]})
    assert text_of(blocks) == "Итоги\nПара | План\nМ-1 | 5/8"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "exactly one"),
        ({"html": "<p>1</p>", "blocks": []}, "exactly one"),
        ({"html": "<p>1</p>"}, "unsupported rich message format"),
        ({"blocks": []}, "empty"),
        ({"blocks": [{"type": "paragraph", "text": ""}]}, "non-empty"),
        ({"blocks": [table()]}, "must have cells"),
        ({"blocks": [table([cell("1")] * (COLUMN_LIMIT + 1))]}, "too many columns"),
        ({"blocks": [table(*[[cell("1")]] * BLOCK_LIMIT)]}, "too many blocks"),
        ({"blocks": [table([cell("1", align="top")])]}, "alignment"),
        ({"blocks": [{"type": "paragraph", "text": "я" * 32_769}]}, "too long"),
        ({"blocks": [{"type": "video"}]}, "unsupported rich block"),
    ],
)
def test_what_telegram_refuses(given: dict[str, Any], said: str) -> None:
    with pytest.raises(ApiFault, match=said):
        checked(given)
