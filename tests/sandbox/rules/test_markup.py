"""HTML as Telegram reads it."""

import pytest

from bot.sandbox.faults import ApiFault
from bot.sandbox.rules.entities import utf16_length
from bot.sandbox.rules.markup import parse_html


@pytest.mark.parametrize(
    ("source", "text", "kinds"),
    [
        ("<b>Пара</b> и <i>план</i>", "Пара и план", ["bold", "italic"]),
        ("<u>a</u><s>b</s><code>c</code>", "abc", ["underline", "strikethrough", "code"]),
        ("<b>внутри <i>другого</i></b>", "внутри другого", ["bold", "italic"]),
        ("<blockquote expandable>долго</blockquote>", "долго", ["expandable_blockquote"]),
        ('<span class="tg-spoiler">тайна</span>', "тайна", ["spoiler"]),
        ("5 &lt; 6 &amp; &quot;да&quot; &#33;&#x41; &nbsp;", '5 < 6 & "да" !A &nbsp;', []),
        ("<u><b>x</b></u>", "x", ["underline", "bold"]),
        ("<B>x</B>", "x", ["bold"]),
        ("<b></b>пусто", "пусто", []),
        ("  \n<b> края </b>\n", "края", ["bold"]),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, kinds: list[str]) -> None:
    shown, entities = parse_html(source)
    assert shown == text
    assert [entity["type"] for entity in entities] == kinds


def test_offsets_count_an_emoji_as_two() -> None:
    text, entities = parse_html('🟢 <b>Пара</b> <a href="https://t.me/x">тут</a>')
    assert entities == [
        {"type": "bold", "offset": 3, "length": 4},
        {"type": "text_link", "offset": 8, "length": 3, "url": "https://t.me/x"},
    ]
    assert utf16_length(text) == 11


def test_details_of_an_entity_are_kept() -> None:
    _, entities = parse_html(
        '<pre><code class="language-py">x</code></pre>'
        '<tg-time unix="1770620400" format="t">9:00</tg-time>'
    )
    assert entities[0] == {"type": "pre", "offset": 0, "length": 1, "language": "py"}
    assert entities[1] == {
        "type": "date_time",
        "offset": 1,
        "length": 4,
        "unix_time": 1770620400,
        "date_time_format": "t",
    }


def test_a_link_to_nowhere_is_plain_text() -> None:
    assert parse_html('<a href="нет">слово</a>') == ("слово", [])


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>открыт", 'Can\'t find end tag corresponding to start tag "b"'),
        ("да</b>", "Unexpected end tag at byte offset 4"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
def test_what_telegram_would_not_parse(source: str, words: str) -> None:
    with pytest.raises(ApiFault) as refusal:
        parse_html(source)
    assert refusal.value == ApiFault(400, f"Bad Request: can't parse entities: {words}")
