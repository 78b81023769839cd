"""The HTML page, read by a strict HTML5 parser, and looked at in a real browser where there is one."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import CHROMIUM, Page, browser
from consumers import html
from reporting import REASON, SCRIPT, made

from flake8_nomock.pipeline.report import HistoryPoint, Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import writer
from flake8_nomock.reports.page.tables import MOST_ROWS, link

SECTIONS = ["mocked", "rules", "folders", "owners", "history", "places"]
HISTORY = (
    HistoryPoint("2026-01-01T00:00:00Z", "a" * 40, 40),
    HistoryPoint("2026-01-11", '"><script>', 30),
    HistoryPoint("2026-01-21T00:00:00+00:00", "c" * 40, 10),
)


def page(report: Report) -> Any:
    return html("".join(writer("html")(report)))


def said(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def owned(report: Report) -> Report:
    """The report with everything that a page can show."""
    return report._replace(history=HISTORY, owner=lambda p: "@web" if p.startswith("web/") else "@all <b>")


def rows(root: Any, section: str) -> list[list[str]]:
    """Texts of the first column's button and of the numbers, by row."""
    table = root.find(f".//section[@id='{section}']/table")
    return [
        [said(row.find(".//button")), *(said(cell) for cell in row.iterfind("td"))]
        for row in table.iterfind("tbody/tr")
    ]


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


def test_what_is_mocked_comes_first_then_rules_folders_owners_places(hostile: Report) -> None:
    root = page(owned(hostile))
    assert [section.get("id") for section in root.iter("section")] == SECTIONS
    assert [link.get("href") for link in root.iterfind(".//nav/a")] == [f"#{id_}" for id_ in SECTIONS]
    few = page(hostile)
    assert [section.get("id") for section in few.iter("section")] == ["mocked", "rules", "folders", "places"]


def test_tables_are_sorted_by_what_is_there(hostile: Report) -> None:
    root = page(owned(hostile))
    for section in ("mocked", "rules", "folders", "owners"):
        numbers = [
            int(row[-5]) for row in rows(root, section) if section != "mocked" or "not named" not in row[1]
        ]
        assert numbers == sorted(numbers, reverse=True) and numbers
    assert rows(root, "rules")[0] == ["NMK102 test-double", "3", "3", "0", "0", "0"]
    assert rows(root, "owners") == [["@all <b>", "10", "6", "1", "2", "1"], ["@web", "4", "3", "0", "0", "1"]]
    assert rows(root, "folders")[0] == ["tests", "9", "5", "1", "2", "1"]


def test_what_is_mocked_names_target_and_service(hostile: Report) -> None:
    found = {row[0]: row[1] for row in rows(page(hostile), "mocked")}
    assert found["fakeredis.FakeRedis"] == "Redis and caches"  # noqa: NMK203 -- owner=@nomock a name in a report
    assert found["../src/player"] == ""
    assert found["vitest"] == "not named in the source"
    assert list(found).index("shop.pay") < list(found).index("vitest")


def test_a_long_table_says_what_it_leaves_out(hostile: Report) -> None:
    finding = hostile.new[0].finding
    names = range(MOST_ROWS + 7)
    verdicts = tuple(Verdict(finding._replace(symbol=f"lib{i}"), NEW, str(i)) for i in names)
    assert "7 more rows with fewer findings" in [
        said(row) for row in page(hostile._replace(verdicts=verdicts)).iter("tr")
    ]


def test_states(hostile: Report) -> None:
    places = page(hostile).find(".//section[@id='places']")
    states = [row.get("data-state") for row in places.iter("tr")]
    assert {state: states.count(state) for state in states} == {"new": 10, "baseline": 2, "permitted": 2}
    assert f"{SCRIPT} 2 findings, 1 new" in [said(s) for s in places.iterfind("details/summary")]


def test_the_history(hostile: Report) -> None:
    root = page(owned(hostile))
    assert [said(title) for title in root.iterfind(".//circle/title")] == [
        "2026-01-01T00:00:00Z: 40 (aaaaaaaaaaaa)",
        '2026-01-11: 30 ("><script>)',
        "2026-01-21T00:00:00+00:00: 10 (cccccccccccc)",
    ]
    assert page(hostile).find(".//svg") is None


@pytest.mark.parametrize(("code", "outcome"), [(0, "clean"), (1, "fails"), (3, "incomplete")])
def test_outcome(code: int, outcome: str, tmp_path: Path, hostile: Report) -> None:
    root = page(made([], tmp_path, summary=hostile.summary._replace(exit_code=code)))
    outcomes = [p for p in root.iter("p") if "outcome" in p.get("class", "")]
    assert {p.get("class") for p in outcomes} == {f"outcome {outcome}"}
    assert ("not a pass" in said(outcomes[-1])) == (code == 3)


def test_only_secure_links() -> None:
    assert link("javascript:alert(1)", "a<b") == "a&lt;b"
    assert re.fullmatch(r'<a href="https://a/\?b&amp;c">d</a>', link("https://a/?b&c", "d"))


# In a browser.

WIDTHS = (360, 768, 1280)
STRUCTURE = "[...document.querySelectorAll('section')].map(s => [s.id, s.querySelectorAll('tr').length])"
SHOWN = "[...document.querySelectorAll('#places tr')].filter(r => r.offsetParent).map(r => r.dataset.code)"
CONTRAST = """
(() => {
  const light = (colour) => {
    const linear = n => n <= .04045 ? n / 12.92 : ((n + .055) / 1.055) ** 2.4;
    const [r, g, b] = colour.match(/[\\d.]+/g).map(n => linear(n / 255));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('body *')].filter(e => e.offsetParent && e.childNodes.length)
    .filter(e => !['SELECT', 'OPTION', 'MARK'].includes(e.tagName) && e.id !== 'only')
    .map(e => light(getComputedStyle(e).color)).reduce((least, ink) =>
      Math.min(least, (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05)), 21);
})()
"""


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A tab of a real browser."""
    if not CHROMIUM:
        if os.environ.get("NOMOCK_REQUIRE_BROWSER"):
            pytest.fail("no Chromium, though NOMOCK_REQUIRE_BROWSER is set: apt-get install chromium")
        pytest.skip("no Chromium: apt-get install chromium")
    with browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, hostile: Report) -> str:
    """The page of the hostile report as a file."""
    file = tmp_path_factory.mktemp("page") / "report.html"
    file.write_text("".join(writer("html")(owned(hostile))), encoding="utf-8")
    return file.as_uri()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_width_light_and_dark(tab: Page, address: str, hostile: Report, width: int, dark: bool) -> None:
    tab.problems.clear()
    tab.look(address, width, dark)
    root = page(owned(hostile))
    assert tab.ask(STRUCTURE) == [[s.get("id"), len(list(s.iter("tr")))] for s in root.iter("section")]
    assert tab.ask("document.documentElement.scrollWidth") <= width
    assert tab.ask("getComputedStyle(document.querySelector('.controls')).display") == "flex"
    assert (tab.ask("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)") != dark
    assert tab.ask(CONTRAST) >= 4.5
    assert tab.problems == []


def test_the_filter_hides_rows(tab: Page, address: str, hostile: Report) -> None:
    tab.problems.clear()
    tab.look(address, 1280)
    assert tab.ask("document.getElementById('shown').textContent") == "14 of 14 places"
    tab.type("#q", "SHOP.pay")
    _until(tab, "document.getElementById('shown').textContent == '1 of 14 places'")
    assert tab.ask(SHOWN) == ["NMK103"]
    assert tab.ask("location.hash") == "#q=SHOP.pay"
    mocked = "[...document.querySelectorAll('#mocked tbody tr')].filter(r => r.offsetParent).length"
    assert tab.ask(mocked) == 1
    assert tab.problems == []


def test_a_filter_of_an_address(tab: Page, address: str) -> None:
    tab.look(f"{address}#state=permitted", 768)
    assert sorted(tab.ask(SHOWN)) == ["NMK101", "NMK103"]
    tab.look(f"{address}#owner=%40web&state=new", 768)
    assert sorted(tab.ask(SHOWN)) == ["NMK102", "NMK102", "NMK405"]
    tab.look(f"{address}#q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E", 768)
    assert tab.ask(SHOWN) == [] and tab.ask("document.images.length") == 0


@pytest.mark.slow
def test_a_click_on_a_row_shows_its_places(tab: Page, address: str) -> None:
    tab.look(address, 768)
    tab.ask("document.querySelector('#rules [data-value=NMK102]').click()")
    assert tab.ask(SHOWN) == ["NMK102"] * 3
    assert tab.ask("document.getElementById('only').textContent").startswith("code: NMK102")
    tab.ask("document.getElementById('only').click()")
    assert tab.ask("document.getElementById('shown').textContent") == "14 of 14 places"
    tab.ask("document.querySelector('#mocked [data-value=\"shop.pay\"]').click()")
    assert tab.ask(SHOWN) == ["NMK103"]


@pytest.mark.slow
def test_the_policy_stops_what_is_not_ours(tab: Page, tmp_path: Path, hostile: Report) -> None:
    text = "".join(writer("html")(hostile)).replace("<footer>", "<script>window.owned = 1</script><footer>")
    file = tmp_path / "bad.html"
    file.write_text(text, encoding="utf-8")
    tab.look(file.as_uri(), 768)
    assert tab.ask("window.owned") is None
    assert tab.ask("document.getElementById('shown').textContent") == "14 of 14 places"


def _until(tab: Page, condition: str) -> None:
    """Wait for what the page does after a pause."""
    for _ in range(100):
        if tab.ask(condition):
            return
        time.sleep(0.05)
    raise AssertionError(f"never true: {condition}")
