"""The formats for people and editors: exact output over real findings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reporting import COMMAND, RULES, made

from flake8_nomock.catalogue.remedies import FOR_TYPESCRIPT
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports import FORMATS, writer
from flake8_nomock.reports.remedies import Remedies

TEXT = """\
./::error title=x::owned.py:1:1: NMK204 `moto` replaces a cloud service: use a real one, such as an S3 server
    import moto

"""
MINIFIED = """\
tests/test_minified.py:1:2007: NMK202 `mongomock` replaces the document database: use a real server such as MongoDB
    …], [1], [1], [1], [1], [1], ; import mongomock; y = 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, …

"""
WIDE = """\
web/player.test.ts:2:40: NMK102 `vi.fn` creates a mock object: use the real object
    const title = "𝔘𝔫𝔦 – 日本"; const play = vi.fn<() => void>();
"""
ADVICE = """\
Use instead
  NMK102 (Python): the real function, or an instance of the real class
"""
END = """\
9 errors, 1 warning; 2 recorded in the baseline, 2 permitted.
Checked 1,208 files (Python 1,206, TypeScript 2), profile recommended, in 0.2 s.
Skipped 4 files: 1 generated, 3 ignored by git.
"""


def test_text(hostile: Report) -> None:
    text = "".join(writer("text")(hostile))
    assert text.startswith(TEXT)
    assert MINIFIED in text
    assert WIDE in text
    assert ADVICE in text
    assert text.endswith(f"\n\n{END}")
    assert "\x1b" not in text


def test_two_lines_per_finding(hostile: Report) -> None:
    findings, _, _ = "".join(writer("text")(hostile)).partition("Use instead\n")
    lines = [line for line in findings.splitlines() if line and not line.startswith("Warnings (")]
    sources = [0]
    for line in lines:
        if line.startswith("    "):
            sources[-1] += 1
        else:
            assert re.match(r".+:\d+:\d+: NMK\d{3} ", line)
            sources.append(0)
    assert sources[0] == 0 and len(sources) == 1 + len(hostile.new)
    assert set(sources[1:]) == {0, 1}


def test_warnings_stand_apart_behind_the_errors(hostile: Report) -> None:
    errors, _, warnings = "".join(writer("text")(hostile)).partition("Warnings (they do not fail the run)\n")
    assert "birdisle" not in errors
    assert warnings.startswith(
        "tests/test_old.py:1:1: NMK203 `birdisle` replaces the cache server: use a real server such as Redis\n"
        "    import birdisle\n\n"
    )


def test_every_remedy_once_in_the_language_of_the_file(hostile: Report) -> None:
    _, _, advice = "".join(writer("text")(hostile)).partition("Use instead\n")
    blocks = re.split(r"(?m)^  (?=NMK)", advice.partition("\n\n")[0])[1:]
    lines = [line for block in blocks for line in re.split(r":\s+", block, maxsplit=1)[1].splitlines()]
    assert len(lines) == len({line.strip() for line in lines}) > len(blocks)
    (double,) = [block for block in blocks if block.startswith("NMK102 (TypeScript)")]
    assert "@testcontainers/postgresql" in double and "tmp_path" not in double
    python = [block for block in blocks if "(Python)" in block]
    assert python and not [block for block in python if "@testcontainers" in block]


def test_a_remedy_names_what_it_answers(hostile: Report) -> None:
    def shown(*targets: str) -> list[str]:
        found = [
            hostile.new[0].finding._replace(code="NMK103", engine="python", target=one) for one in targets
        ]
        verdicts = tuple(Verdict(finding, "new", "0") for finding in found)
        _, _, advice = "".join(writer("text")(hostile._replace(verdicts=verdicts))).partition("Use instead\n")
        return [line for line in advice.splitlines() if line.startswith("  NMK")]

    (redis, general) = shown("shop.pay", "shop.redis.get", "shop.pay", "app.redis", "redis.Redis.get")
    assert redis.startswith("  NMK103 for shop.redis.get, app.redis and 1 more (3 findings): Redis, Valkey: ")
    assert general == "  NMK103 for shop.pay (2 findings):"
    assert shown("", "") == ["  NMK103 (2 findings):"]
    assert shown("") == ["  NMK103:"]
    assert shown(f"app.{'x' * 80}") == [f"  NMK103 for …{'x' * 59}:"]


def test_quiet_is_the_findings_alone(hostile: Report) -> None:
    text = "".join(writer("text")(hostile))
    quiet = "".join(writer("text", quiet=True)(hostile))
    assert text.startswith(quiet) and text.removeprefix(quiet).startswith("Use instead\n")


def test_paths_are_relative_to_where_one_stands(hostile: Report) -> None:
    here = hostile._replace(folder=hostile.root / "web")
    for name in ("text", "concise", "agent"):
        text = "".join(writer(name)(here))
        assert re.search(r"(?m)^ *player\.test\.ts:2:40", text)
        assert re.search(r"(?m)^ *\.\./tests/test_orders\.py:\d+:\d+", text)
    assert "".join(writer("json")(here)) == "".join(writer("json")(hostile))


def test_colours_only_if_asked_for(hostile: Report) -> None:
    plain = "".join(writer("text")(hostile))
    coloured = "".join(writer("text", colour=True)(hostile))
    assert "\x1b[1;31mNMK204\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
    assert "".join(writer("concise", colour=True)(hostile)) == "".join(writer("concise")(hostile))


def test_terminal_escapes_of_the_source_do_not_reach_the_terminal(hostile: Report, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = '\x1b[2J\u202e'; import moto\n")
    finding = hostile.new[0].finding._replace(path="a.py", column=13, end_column=24)
    text = "".join(writer("text")(hostile._replace(verdicts=(Verdict(finding, "new", "0"),), lines=lines)))
    assert "    x = '\\x1b[2J\\u202e'; import moto\n" in text


def lines(path: str) -> list[str]:
    return ["x = '\x1b[2J\u202e'; import moto"]


def test_clean_run(tmp_path: Path, hostile: Report) -> None:
    clean = hostile.summary._replace(exit_code=0, skipped={})
    assert "".join(writer("text")(made([], tmp_path, summary=clean))) == (
        "0 errors, 0 warnings.\n"
        "Checked 1,208 files (Python 1,206, TypeScript 2), profile recommended, in 0.2 s.\n"
    )


def test_an_incomplete_run_says_so(tmp_path: Path, hostile: Report) -> None:
    broken = hostile.summary._replace(exit_code=3)
    text = "".join(writer("text")(made([], tmp_path, summary=broken)))
    assert text.endswith("\nThe scan is incomplete or its canary failed: this is not a pass.\n")


def test_a_place_that_is_not_in_the_file_has_no_excerpt(hostile: Report) -> None:
    finding = hostile.new[0].finding._replace(line=99, end_line=99)
    gone = finding._replace(path="gone.py", line=1, end_line=1)
    report = hostile._replace(verdicts=(Verdict(finding, "new", "0"), Verdict(gone, "new", "1")))
    findings, _, _ = "".join(writer("text")(report)).partition("Use instead\n")
    assert not [line for line in findings.splitlines() if line.startswith(" ")]


def test_concise(hostile: Report) -> None:
    text = "".join(writer("concise")(hostile))
    assert text.splitlines() == [
        "./::error title=x::owned.py:1:1: NMK204 `moto` replaces a cloud service: use a real one, such as an S3 server",
        "tests/te st, 100%:'\"`|*_x_.py:1:12: NMK105 fixture `mocker` provides mocks: use a fixture with the real resource",
        "tests/test_<script>alert(1)<_script>.py:3:9: NMK203 `fakeredis.FakeRedis` replaces the cache server:"
        " use a real server such as Redis",
        "tests/test_minified.py:1:2007: NMK202 `mongomock` replaces the document database:"
        " use a real server such as MongoDB",
        "tests/test_old.py:1:1: NMK203 [warning] `birdisle` replaces the cache server: use a real server such as Redis",
        *text.splitlines()[5:],
    ]
    assert len(text.splitlines()) == len(hostile.new)


def test_a_rule_without_entry_names_each_technology_of_the_language() -> None:
    finding = Finding("NMK203", "a.py", 1, 1, 1, 2, "m", "s", "error", "no-such-entry", "", "python")
    advice = Remedies(RULES).of(finding)
    python = [r for r in RULES["NMK203"].instead if not r.technology.startswith(FOR_TYPESCRIPT)]
    assert list(advice) == [f"{r.technology}: {' '.join(r.use.split())}" for r in python]
    assert Remedies({}).of(finding) == ()


def test_unknown_format() -> None:
    with pytest.raises(ConfigurationError, match=r"^xml: no such format: choose one of text, concise, "):
        writer("xml")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_text_that_a_file_can_hold(name: str, hostile: Report) -> None:
    verdict = hostile.new[0]
    odd = verdict._replace(
        finding=verdict.finding._replace(path="a\udcff.py", message="\ud800 is", symbol="\ud800")
    )
    report = hostile._replace(verdicts=(odd, *hostile.verdicts))
    pieces = list(writer(name)(report))
    "".join(pieces).encode()
    assert all(isinstance(piece, str) for piece in pieces)
    assert COMMAND not in [line[: len(COMMAND)] for piece in pieces for line in piece.splitlines()]
