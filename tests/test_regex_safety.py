"""Regular expressions of users that Python cannot read, or that may take very long, are refused when they are loaded."""

import time
from pathlib import Path

import pytest

from flake8_nomock.catalogue.loader import load_rules
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.regex import pattern
from flake8_nomock.core.regex_literals import in_any_line, parts_of
from flake8_nomock.core.regex_safety import check

REFUSED = [
    "(a+)+",
    "(a|a)*",
    "(a|ab)*b",
    "(.*a){20}",
    "(x+x+)+y",
    ".*.*.*.*x",
    "((a)*)*",
    "[",
    "(a",
    "(\\w+)*\\.x",
]
GOOD = [
    "Fake.*",
    "(_[a-z]+)*",
    "(\\w+\\.)*page",
    "\\w+(\\.\\w+)*",
    "(?i)(mock|fake)_\\w+",
    "(is_|in_)+test",
    "(a|b)+",
]


@pytest.mark.parametrize("regex", REFUSED)
def test_refused(regex: str) -> None:
    with pytest.raises(ValueError, match=r"may take very long|is not a regular expression"):
        check(regex)


@pytest.mark.parametrize("regex", GOOD)
def test_good_ones_are_quick(regex: str) -> None:
    check(regex)
    start = time.perf_counter()
    for text in ("a" * 300, "_a" * 150, "a." * 150 + "!", "is_" * 100 + "!"):
        pattern(regex).fullmatch(text)
    assert time.perf_counter() - start < 1


RULE = """\
code: NMK801
name: acme-fakes
since: 1.0.0
summary: Our own fakes are used
message: "{symbol} fakes"
why: They were last compared with the platform two years ago.
instead:
  - {for: the platform, use: "the staging tenant"}
scope: test
severity: error
confidence: high
engines:
  python: true
  astgrep: {support: "no", reason: the fakes are Python only}
  codeql: {support: "no", reason: the fakes are Python only}
python:
  - id: names
    level: error
    define:
      - class: "%s"
"""


def test_a_rule_file_is_refused_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "NMK801-acme-fakes.yaml"
    file.write_text(RULE % "(Fake\\\\w+)+")
    with pytest.raises(ConfigurationError) as caught:
        load_rules([file])
    text = str(caught.value)
    assert str(file) in text and "python[0].define[0].class" in text and "may take very long" in text
    file.write_text(RULE % "Fake\\\\w+")
    assert load_rules([file])[0].code == "NMK801"


@pytest.mark.parametrize(
    ("regex", "wanted"),
    [
        (r"(?i).*lorem ipsum.*|acme( .*)?", "(?i)lorem ipsum|(?i)acme"),
        (r"[^@ ]+@example\.com", r"@example\.com"),
        (r"a.*b|(x|.*y)z", r"a.*b|(x|.*y)z"),
        (".*", ".*"),
    ],
)
def test_what_is_searched_for_has_no_open_edges(regex: str, wanted: str) -> None:
    assert "|".join(part.regex for part in parts_of(regex)) == wanted


@pytest.mark.parametrize("regex", ["^(mock|stub)", "(?i)^(mock|stub)", "(mock|stub)$", r"(a|\W*)$"])
def test_what_is_asked_of_lines_is_found_in_the_whole_text(regex: str) -> None:
    text = "first\nMock\nmock a\na stub\nlast"
    lines = [line for line in text.split("\n") if pattern(regex).search(line)]
    found = [part for part in parts_of(in_any_line(regex)) if pattern(part.regex).search(text)]
    assert lines
    assert found
    assert all(part.width == 0 for part in found)
