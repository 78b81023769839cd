"""`nomock health`: what it reads, what it keeps, and the errors it reports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import write
from health_runs import health, junit

from flake8_nomock.health import history
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, SKIPPED, Part, Result
from flake8_nomock.health.read import read_run, wall_clock

DATA = Path(__file__).parent / "data" / "health"
SUMS = {
    "vitest.xml": ("v/a.test.ts::sums > {}", FAILED),
    "jest.xml": ("sums {}", FAILED),
    "vitest-ctrf.json": ("a.test.ts > sums > {}", FAILED),
    "jest-ctrf.json": ("a.test.js > sums > sums {}", FAILED),
}


@pytest.mark.parametrize("name", SUMS)
def test_vitest_and_jest(name: str) -> None:
    run = read_run([DATA / name])
    pattern, wrong = SUMS[name]
    outcomes = {test: result.outcome for test, result in run.tests.items()}
    assert outcomes == {
        pattern.format("adds"): PASSED, pattern.format("is wrong"): wrong, pattern.format("later"): SKIPPED,
    }  # fmt: skip
    assert 0.03 <= run.tests[pattern.format("adds")].seconds < 0.1
    assert run.time.startswith("2026-11-30T14:2")
    assert 0.05 < run.seconds < 10


def test_playwright_tells_its_browsers_apart() -> None:
    run = read_run([DATA / "playwright.xml"])
    assert len(run.tests) == 6
    assert run.tests["a.spec.ts::sums › adds [two]"].outcome == PASSED
    assert round(run.seconds, 1) == 10.8  # the wall clock, not the tests together
    run = read_run([DATA / "playwright-ctrf.json"])
    assert run.tests["one > a.spec.ts > sums > now and then"].outcome == FLAKY  # it passed by a retry
    assert (len(run.tests), run.pass_rate()) == (6, 1.0)


def test_pytest_with_figures(tmp_path: Path) -> None:
    more = (
        '<properties><property name="nomock:database:postgres:deadlocks" value="2"/>'
        '<property name="nomock:commit" value="abc"/><property name="other" value="x"/></properties>'
    )
    report = junit(tmp_path, "a.xml", {"test_x": 0.5, "test_y": 0.25}, ("test_y",), more)
    text = (
        (tmp_path / report)
        .read_text()
        .replace(
            'name="test_x" time="0.5">',
            'name="test_x" time="0.5"><properties><property name="nomock:fixture:shop" value="0.2"/>'
            '<property name="nomock:fixture:shop" value="0.3"/></properties>',
        )
    )
    write(tmp_path, "a.xml", text)
    start = '{"name": "postgres", "mode": "local", "milliseconds": 812}\n'
    start += '{"name": "redis", "mode": "local", "milliseconds": 40}\n'
    counted = '{"database": "redis", "figures": {"commands": 3, "failed_commands": 0}}\n'
    write(tmp_path, "start.jsonl", start + counted + counted)  # a line for each file of tests
    run = read_run([tmp_path])
    assert run.tests["tests.test_a::test_y"] == Result(FAILED, 0.25)
    assert (run.fixtures["shop"].setups, run.fixtures["shop"].seconds) == (2, 0.5)
    assert run.databases == {
        "postgres": {"deadlocks": 2.0},
        "redis": {"commands": 6.0, "failed_commands": 0.0},
    }
    assert (run.services["postgres"].seconds, run.commit, run.seconds) == (0.812, "abc", 0.75)
    assert history.load_text(history.render([run]), "h") == [run]


def test_repeated_in_one_report_is_flaky(tmp_path: Path) -> None:
    junit(tmp_path, "first.xml", {"test_x": 0.5}, ("test_x",))
    junit(tmp_path, "again.xml", {"test_x": 0.5})
    assert read_run([tmp_path]).tests["tests.test_a::test_x"].outcome == FLAKY
    done = health(tmp_path, "first.xml", "again.xml", "--commit", "abc")
    assert done.returncode == 1
    assert "tests.test_a::test_x: flaky: failed and passed at the same commit abc" in done.stdout


def test_suites_with_tests_of_the_same_name(tmp_path: Path) -> None:
    case = '<testcase classname="sums" name="adds" time="1">{}</testcase>'
    suites = f'<testsuite name="a">{case.format("")}</testsuite><testsuite name="b">{case.format("<failure/>")}</testsuite>'
    write(tmp_path, "a.xml", f"<testsuites>{suites}</testsuites>")
    outcomes = {name: result.outcome for name, result in read_run([tmp_path]).tests.items()}
    assert outcomes == {"sums::adds [a]": PASSED, "sums::adds [b]": FAILED}


def test_runners_side_by_side_count_once() -> None:
    test = (("t", Result(PASSED, 1)),)
    parts = [Part(test, 100, 60), Part(test, 130, 60), Part(test, 500, 10), Part(services=())]
    assert wall_clock(parts) == 100
    assert wall_clock([Part(test, 0, 60), Part(test, 130, 60)]) == 120


ERRORS = {
    "<testsuites><testsuite": (3, "report.xml: not readable as JUnit XML (unclosed token: line 1, column 12)"),
    "<html></html>": (3, "report.xml: not readable as JUnit XML (Invalid format.)"),
    "<testsuites/>": (3, "report.xml: no test in it: a run without tests proves nothing"),
    "": (3, "report.xml: the report is empty: was the test run cut off?"),
    '{"results": {"tests": [{"name": 1}]}}': (3, "report.xml: not a CTRF report as https://ctrf.io describes it"),
    '{"results": ': (3, "report.xml: neither XML nor JSON, or cut off"),
    '{"a": 1}': (2, "report.xml: neither JUnit XML, nor CTRF JSON, nor lines of test-services-start.sh"),
    '{"name": "redis", "milliseconds": "x"}': (2, "report.xml: `milliseconds` must be a number, not 'x'"),
    '{"database": "redis", "figures": {"commands": "x"}}': (2, "report.xml: `commands` must be a number, not 'x'"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ERRORS.items())
def test_a_bad_report_is_one_clear_line(project: Path, text: str, expected: tuple[int, str]) -> None:
    write(project, "report.xml", text)
    done = health(project, "report.xml", "--history", "h.jsonl")
    assert (done.returncode, done.stdout) == (expected[0], "")
    assert done.stderr.startswith(f"nomock: {expected[1]}") and done.stderr.count("\n") == 1
    assert not (project / "h.jsonl").exists()


def test_a_missing_report(project: Path) -> None:
    (project / "out").mkdir()
    done = health(project, "out")
    assert (done.returncode, done.stderr) == (
        2, "nomock: out: no .xml, .json, .jsonl file in this folder: name the reports of a run\n",
    )  # fmt: skip
    done = health(project, "a.xml")
    assert (done.returncode, done.stderr) == (
        2, "nomock: a.xml: the report cannot be read: No such file or directory\n",
    )  # fmt: skip


def test_the_history_has_each_run_once(project: Path) -> None:
    junit(project, "a.xml", {"test_x": 0.5})
    junit(project, "b.xml", {"test_x": 0.6})
    for report in ("a.xml", "a.xml", "b.xml"):
        assert health(project, report, "--history", "h.jsonl").returncode == 0
    assert len((project / "h.jsonl").read_text().splitlines()) == 2
    before = (project / "h.jsonl").read_bytes()
    junit(project, "c.xml", {"test_x": 0.7})
    assert health(project, "c.xml", "--history", "h.jsonl", "--read-only").returncode == 0
    assert (project / "h.jsonl").read_bytes() == before
    assert health(project, "c.xml", "--history", "h.jsonl", "--keep", "2").returncode == 0
    assert len((project / "h.jsonl").read_text().splitlines()) == 2


def test_both_sides_of_a_merge_are_kept(project: Path) -> None:
    for name in ("a", "b"):
        junit(project, f"{name}.xml", {"test_x": 0.5 if name == "a" else 0.6})
        health(project, f"{name}.xml", "--history", f"{name}.jsonl")
    both = (
        (project / "a.jsonl").read_text()
        + (project / "b.jsonl").read_text()
        + (project / "a.jsonl").read_text()
    )
    write(project, "h.jsonl", both)
    assert len(history.load(project / "h.jsonl")) == 2


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<<<<<<< HEAD", "h.jsonl:1: an unresolved merge: keep all lines of both sides"),
        (
            "{}",
            "h.jsonl:1: not a run as `nomock health --history` writes it (KeyError('run')): delete the line",
        ),
        ("[", "h.jsonl:1: not a run as `nomock health --history` writes it (JSONDecodeError("),
    ],
)
def test_a_broken_history(project: Path, line: str, message: str) -> None:
    junit(project, "a.xml", {"test_x": 0.5})
    write(project, "h.jsonl", line + "\n")
    done = health(project, "a.xml", "--history", "h.jsonl")
    assert done.returncode == 2
    assert done.stderr.startswith(f"nomock: {message}") and done.stderr.count("\n") == 1
    assert (project / "h.jsonl").read_text() == line + "\n"


def test_limits(project: Path) -> None:
    start = '{"name": "postgres", "mode": "docker", "milliseconds": 14000}'
    junit(project, "a.xml", {"test_x": 100.0, "test_y": 260.0}, ("test_y",))
    write(project, "start.jsonl", start)
    done = health(project, "a.xml", "start.jsonl")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "the whole run: took 6.0 minutes, 5 are allowed",
        "the whole run: 50.0% of 2 tests passed, 99.0% are required; failed: tests.test_a::test_y",
        "service postgres: took 14.0 s to start (docker), 10 s are allowed",
        "nomock health: 3 problems; 2 tests in 360.0 s, 50.0% passed",
    ]
    assert health(project, "a.xml", "start.jsonl", "--exit-zero").returncode == 0
    write(project, "nomock.toml", "[health]\nminutes = 6.1\npass-rate = '50%'\nstart-seconds = 15\n")
    assert health(project, "a.xml", "start.jsonl").returncode == 0


def test_formats(project: Path) -> None:
    junit(project, "a.xml", {"test_x": 0.1, "test_y|::error::": 0.2}, ("test_y|::error::",))
    files = ("github=a.github", "github-summary=a.md", "json=a.json", "benchmark=b.json", "text=a.txt")
    done = health(project, "a.xml", "--commit", "abc", *(f"--output={file}" for file in files))
    assert (done.returncode, done.stdout) == (1, "")
    annotations = (project / "a.github").read_text().splitlines()
    assert len(annotations) == 2
    assert annotations[0].startswith(
        "::error title=nomock health%3A the whole run::the whole run: 50.0%25 of"
    )
    assert annotations[1].startswith("::notice title=nomock health::1 problem; 2 tests in 0.3 s")
    assert "| the whole run | 50&#46;0% of 2 tests passed" in (project / "a.md").read_text()
    document = json.loads((project / "a.json").read_text())
    assert (document["healthy"], document["run"]["commit"], document["run"]["tests"]["failed"]) == (
        False,
        "abc",
        1,
    )
    assert [problem["kind"] for problem in document["problems"]] == ["pass-rate"]
    figures = {
        figure["name"]: (figure["value"], figure["unit"])
        for figure in json.loads((project / "b.json").read_text())
    }
    assert figures["whole run"] == (0.3, "s")
    assert figures["failed tests"] == (1, "tests")
    assert figures["tests.test_a::test_x"] == (0.1, "s")


def test_the_page(project: Path) -> None:
    more = (
        '<properties><property name="nomock:database:postgres:deadlocks" value="3"/>'
        + '<property name="nomock:fixture:own_postgres_url" value="0.15"/>' * 30
        + "</properties>"
    )
    start = '{"name": "postgres", "mode": "docker", "milliseconds": 8000}'
    write(project, "start.jsonl", start)
    for number in range(3):
        name = junit(
            project,
            f"{number}.xml",
            {"test_x": 1.0 + number, "&lt;script&gt;": 0.5},
            ("test_x",) if number else (),
            more,
        )
        health(
            project,
            name,
            "start.jsonl",
            "--commit",
            "abc",
            "--history",
            "h.jsonl",
            "--output",
            "html=page.html",
        )
    page = (project / "page.html").read_text(encoding="utf-8")
    for part in (
        "default-src &#x27;none&#x27;; style-src &#x27;sha256-",
        "flaky: failed and passed at the same commit abc; failed in 2 of the latest 3 runs",
        "<td>.FF</td>",
        "30 tests set up own_postgres_url of their own, 4.5 s",
        "postgres had 3 deadlocks",
        "The start of postgres (docker) takes 8.0 s: keep it running between runs, or start it without Docker.",
        "Time of the whole run, milliseconds",
        '<th scope="row">own_postgres_url</th><td>30</td><td>4.50</td><td>0.150</td>',
        "tests.test_a::&lt;script&gt;",
    ):
        assert part in page, part
    assert "<script" not in page
