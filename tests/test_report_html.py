"""The HTML page, read by a strict HTML5 parser."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from consumers import html
from reporting import REASON, SCRIPT, made

from flake8_nomock.pipeline.report import HistoryPoint, Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import writer
from flake8_nomock.reports.html_tables import MOST_ROWS, link


def page(report: Report) -> Any:
    return html("".join(writer("html")(report)))


def said(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def test_hostile_names_and_code_are_text(hostile: Report) -> None:
    root = page(hostile)
    assert SCRIPT in [said(code) for code in root.iterfind(".//summary/code")]
    assert any(REASON in said(cell) for cell in root.iter("td"))
    (source,) = [c for c in root.iterfind(".//td/code") if "FakeStripe" in said(c)]
    assert said(source) == "class FakeStripe:"


def test_code_of_the_sources_is_shown_as_it_is(hostile: Report) -> None:
    line = "</code></td><script>alert('x')</script> ]]> &amp; \x1b[31m"
    finding = hostile.new[0].finding._replace(path="a.py", end_column=8)
    root = page(hostile._replace(verdicts=(Verdict(finding, NEW, "0"),), lines=lambda path: [line]))
    (source,) = root.iterfind(".//td/code")
    assert "".join(source.itertext()) == line.replace("\x1b", "\\x1b")
    assert source.findtext("mark") == "</code>"


def test_the_page_forbids_everything_but_its_style(hostile: Report) -> None:
    (policy,) = [m for m in page(hostile).iter("meta") if m.get("http-equiv")]
    assert policy.get("content") == "default-src 'none'; style-src 'unsafe-inline'"


def test_counts(hostile: Report) -> None:
    tables = page(hostile).findall(".//table[@class='counts']")
    rows = {said(t.find("thead/tr/th")): [said(r) for r in t.iterfind("tbody/tr")] for t in tables}
    assert rows["Rule"][0] == "NMK102 test-double3000"
    assert rows["Library or pattern"][0] == "unittest.mock2001"
    assert rows["What is mocked or used"][0] == "vi.fn2000"
    assert rows["Folder"] == ["tests5121", "web2001", ".1000", "web/__mocks__1000"]


def test_a_long_table_says_what_it_leaves_out(hostile: Report) -> None:
    finding = hostile.new[0].finding
    names = range(MOST_ROWS + 7)
    verdicts = tuple(Verdict(finding._replace(symbol=f"lib{i}"), NEW, str(i)) for i in names)
    assert "7 more rows with fewer findings" in [
        said(row) for row in page(hostile._replace(verdicts=verdicts)).iter("tr")
    ]


def test_states(hostile: Report) -> None:
    root = page(hostile)
    classes = [row.get("class") for row in root.iterfind(".//section[last()]//tr")]
    assert (classes.count("new"), classes.count("old")) == (10, 4)
    summaries = [said(s) for s in root.iterfind(".//section[last()]/details/summary")]
    assert f"{SCRIPT} 1 new, 1 recorded or permitted" in summaries


def test_burn_down(hostile: Report) -> None:
    history = (
        HistoryPoint("2026-01-01T00:00:00Z", "a" * 40, 40),
        HistoryPoint("2026-01-11", '"><script>', 30),
        HistoryPoint("2026-01-21T00:00:00+00:00", "c" * 40, 10),
    )
    root = page(hostile._replace(history=history))
    (line,) = root.iter("polyline")
    assert line.get("points") == "60.0,15.0 380.0,63.8 700.0,161.2"
    assert [said(title) for title in root.iterfind(".//circle/title")] == [
        "2026-01-01T00:00:00Z: 40 (aaaaaaaaaaaa)",
        '2026-01-11: 30 ("><script>)',
        "2026-01-21T00:00:00+00:00: 10 (cccccccccccc)",
    ]
    assert page(hostile).find(".//svg") is None


@pytest.mark.parametrize(
    "history",
    [
        (HistoryPoint("2026-01-01", "a", 0),),
        (HistoryPoint("2026-01-01", "a", 1), HistoryPoint("2026-01-01", "b", 1)),
        (HistoryPoint("yesterday", "a", 5), HistoryPoint("today", "b", 3), HistoryPoint("now", "c", 0)),
        (HistoryPoint("2026-02-01", "a", 5), HistoryPoint("2026-01-01", "b", 3)),
    ],
)
def test_burn_down_of_any_history(history: tuple[HistoryPoint, ...], hostile: Report) -> None:
    (line,) = page(hostile._replace(history=history)).iter("polyline")
    across = [float(spot.split(",")[0]) for spot in line.get("points").split()]
    assert len(across) == len(history)
    assert all(a < b for a, b in pairwise(across))
    assert across[0] >= 60 and across[-1] <= 700


@pytest.mark.parametrize(("code", "outcome"), [(0, "clean"), (1, "fails"), (3, "incomplete")])
def test_outcome(code: int, outcome: str, tmp_path: Path, hostile: Report) -> None:
    root = page(made([], tmp_path, summary=hostile.summary._replace(exit_code=code)))
    outcomes = [p for p in root.iter("p") if "outcome" in p.get("class", "")]
    assert {p.get("class") for p in outcomes} == {f"outcome {outcome}"}
    assert ("not a pass" in said(outcomes[-1])) == (code == 3)


def test_only_secure_links() -> None:
    assert link("javascript:alert(1)", "a<b") == "a&lt;b"
    assert re.fullmatch(r'<a href="https://a/\?b&amp;c">d</a>', link("https://a/?b&c", "d"))
