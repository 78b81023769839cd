"""Code without strings and comments: the tokens that Python's own tokenizer sees, or the whole text."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path

import pytest

from flake8_nomock.engines.python.code_alone import code_of

ROOT = Path(__file__).parent.parent
SOURCES = [*sorted((ROOT / "flake8_nomock").rglob("*.py")), *sorted((ROOT / "tests").glob("*.py"))]
_CODE = (tokenize.NAME, tokenize.OP, tokenize.NUMBER)


def tokens(text: str) -> str:
    """The tokens of a source, of its plain strings only their prefixes."""
    found = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in _CODE:
            found.append(token.string)
        elif token.type == tokenize.STRING:
            prefix = token.string[: re.search("[\"']", token.string).start()]  # type: ignore[union-attr]
            found.append("" if {*"fF"} & {*prefix} else prefix)
    return "".join(found)


def test_the_tokens_of_real_sources() -> None:
    understood = 0
    for file in SOURCES:
        text = file.read_text("utf-8")
        code = code_of(text)
        if '"' in code or "'" in code:
            continue  # the whole text
        understood += 1
        if not re.search(r"(?<!\w)[rR]?[fF][rR]?[\"']", text):  # Python 3.12 has tokens within those
            assert re.sub(r"[\s\\]", "", code) == re.sub(r"\s", "", tokens(text)), file
    assert understood > len(SOURCES) * 0.8


@pytest.mark.parametrize(
    "text",
    [
        "x = f\"{a['}']}\"\nshop.pay = fake\n",
        'x = f"{a["key"]}" + \'"\'\nshop.pay = fake\n',
        "x = f'''{a[\"'\"]}'''\nshop.pay = fake\n",
        'x = f"{a!r:{width}}"\nshop.pay = fake\n',
    ],
)
def test_what_is_not_understood_stays(text: str) -> None:
    assert code_of(text) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("shop.pay = fake  # it's\n", "shop.pay = fake\n"),
        ("a = '#'; shop.pay = fake\n", "a = ; shop.pay = fake\n"),
        ("a = '''\nit's\\'''#'''; shop.pay = fake\n", "a = ; shop.pay = fake\n"),
        ("a = rb'\\'; '; shop.pay = fake\n", "a = rb ; shop.pay = fake\n"),
        ("a = f\"{b['x']}; {{\"; shop.pay = fake\n", "a = {b[ x ]} ; shop.pay = fake\n"),
        ("a = rf'{{{b}}} c {d!r} {{e}}'\n", "a = {b} {d!r}\n"),
        ("a = f'''\n{b(\"c\")}\n'''\n", "a = {b( c )}\n"),
        ("a = 'b\\\r\n'; shop.pay = fake\r\n", "a = ; shop.pay = fake\n"),
        ("a = '' ''''''; shop.pay = fake\n", "a = ; shop.pay = fake\n"),
    ],
)
def test_strings_and_comments_go(text: str, code: str) -> None:
    assert code_of(text).split() == code.split()
