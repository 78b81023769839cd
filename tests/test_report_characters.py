"""Text from outside is harmless wherever a report shows it."""

from __future__ import annotations

import pytest

from flake8_nomock.reports.characters import (
    html,
    markdown,
    printable,
    printable_path,
    visible,
    well_formed,
    width,
    xml,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ünïcode 日本 𝔘\t", "plain ünïcode 日本 𝔘\t"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\r\nb\x85c", "a\\r\\nb\\x85c"),
        ("if admin: \u202e # nimda", "if admin: \\u202e # nimda"),
        ("\udcff.py", "\\udcff.py"),
        ("a\u200f\u061c\u2066b\u200b\ufeffc\u2060", "a\\u200f\\u061c\\u2066b\\u200b\\ufeffc\\u2060"),
        ("tag \U000e0041", "tag \\U000e0041"),
        ("می‌خواهم 👩‍💻", "می‌خواهم 👩‍💻"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("tests/a.py", "tests/a.py"),
        ("::error::a.py", "./::error::a.py"),
        (" ::stop-commands::x/a.py", "./ ::stop-commands::x/a.py"),
        ("##[error]a.py", "./##[error]a.py"),
        ("a\n::error::b.py", "a\\n::error::b.py"),
    ],
)
def test_no_path_is_a_command_to_the_runner(path: str, shown: str) -> None:
    assert printable_path(path) == shown


def test_a_text_of_several_lines_keeps_them() -> None:
    assert visible("a\r\n\tb\x1b[2J\u202ec\rd") == "a\n\tb\\x1b[2J\\u202ec\\rd"


def test_a_web_page_shows_what_would_be_hidden() -> None:
    assert html('<a b="c">\u202e\x1b\x00\ud800\uffff') == (
        "&lt;a b=&quot;c&quot;&gt;\\u202e\\x1b\\x00\\ud800\\uffff"
    )


def test_xml() -> None:
    assert (
        xml('<a b="c">&\'\x00\x1b\ud800\n') == "&lt;a b=&quot;c&quot;&gt;&amp;&#x27;\ufffd\ufffd\ufffd&#10;"
    )


def test_markdown_has_no_markup_left() -> None:
    shown = markdown("a|b <img src=x> [c](d) `e` *f* _g_ @team #1 \n# h \udcff")
    assert shown == (
        "a&#124;b &#60;img src=x&#62; &#91;c&#93;&#40;d&#41; &#96;e&#96; &#42;f&#42; &#95;g&#95; &#64;team"
        " &#35;1 &#35; h \ufffd"
    )


def test_well_formed() -> None:
    assert well_formed("a\udcffb𝔘").encode() == "a\ufffdb𝔘".encode()


@pytest.mark.parametrize(("text", "cells"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("𝔘", 1), ("", 0)])
def test_width(text: str, cells: int) -> None:
    assert width(text) == cells
