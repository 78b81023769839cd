"""One HTML page about the runs: what is wrong, how it went over time, what takes the time, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from flake8_nomock.health.advice import advice
from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, Run
from flake8_nomock.health.problem import FLAKY_TEST
from flake8_nomock.health.quantiles import quantile
from flake8_nomock.health.replaced import summary
from flake8_nomock.health.show.sentence import sentence
from flake8_nomock.reports.characters import html
from flake8_nomock.reports.chart import Line, chart
from flake8_nomock.reports.page.frame import opening
from flake8_nomock.reports.tool import NAME, VERSION

_SLOWEST = 25
"""Tests in the table of the slowest."""
_LINES = 6
"""Curves in a chart."""


def render(verdict: Verdict) -> Iterator[str]:
    """Yield pieces of the page."""
    yield opening("nomock health")
    outcome = "fails" if verdict.errors() else "clean"
    run = verdict.run
    where = " ".join(part for part in (run.branch, run.commit[:12], run.environment, run.time) if part)
    yield f'<header><h1>The health of the tests</h1>\n<p class="outcome {outcome}">{html(sentence(verdict))}</p>\n'
    yield f"<p>{html(where)}</p></header>\n"
    yield from _problems(verdict)
    yield from _advice(run)
    yield from _over_time(verdict.history)
    yield from _slowest(verdict.history)
    yield from _flaky(verdict)
    yield from _costs(run)
    yield from _formerly(verdict)
    yield f"<footer>{NAME} {VERSION}</footer>\n</body>\n</html>\n"


def _problems(verdict: Verdict) -> Iterator[str]:
    rows = []
    for problem in verdict.problems:
        state = f"accepted: {problem.reason}" if problem.reason else problem.severity
        rows.append((problem.subject, problem.message, problem.commit[:12], state))
    yield from _table("problems", "Problems", ("What", "Problem", "Since", "State"), rows)


def _advice(run: Run) -> Iterator[str]:
    lines = "".join(f"<li>{html(line)}</li>\n" for line in advice(run))
    if lines:
        yield f'<section id="advice"><h2>Advice</h2>\n<ul>{lines}</ul></section>\n'


def _over_time(runs: Sequence[Run]) -> Iterator[str]:
    if len(runs) < 2:
        return
    dates = [run.time for run in runs]
    notes = [f"{run.time} {run.commit[:12]}: {run.seconds:.1f} s" for run in runs]
    yield '<section id="time"><h2>Over time</h2>\n'
    whole = [Line("whole run", [_ms(run.seconds) for run in runs])]
    yield from chart(dates, whole, "Time of the whole run, milliseconds", notes)
    times = [sorted(r.seconds for r in run.tests.values() if r.outcome == PASSED) for run in runs]
    tests = [
        Line(f"p{share:.0%}"[:-1], [_ms(quantile(one, share)) for one in times]) for share in (0.5, 0.95)
    ]
    yield from chart(dates, tests, "Time of a test, milliseconds: median (p50) and p95")
    counts = [Line(name, [run.count(name) for run in runs]) for name in (FAILED, FLAKY)]
    yield from chart(dates, counts, "Tests that failed, or passed only by a retry")
    services = sorted({name for run in runs for name in run.services})[:_LINES]
    if services:
        starts = [
            Line(name, [_ms(run.services[name].seconds) if name in run.services else 0 for run in runs])
            for name in services
        ]
        yield from chart(dates, starts, "Start of the services, milliseconds")
    yield "</section>\n"


def _slowest(runs: Sequence[Run]) -> Iterator[str]:
    """Yield the tests of the latest run by the median of their times in all runs."""
    rows = []
    for name, result in runs[-1].tests.items():
        times = sorted(r.seconds for run in runs if (r := run.tests.get(name)) and r.outcome == PASSED)
        if times:
            rows.append((median(times), name, quantile(times, 0.95), result.seconds))
    rows.sort(key=lambda row: (-row[0], row[1]))
    total = sum(row[0] for row in rows) or 1
    shown = [
        (name, f"{middle:.3f}", f"{high:.3f}", f"{latest:.3f}", f"{middle / total:.1%}")
        for middle, name, high, latest in rows[:_SLOWEST]
    ]
    heads = ("Test", "Median, s", "p95, s", "Latest, s", "Share")
    yield from _table("slowest", "Slowest tests", heads, shown, numbers=True)


def _flaky(verdict: Verdict) -> Iterator[str]:
    """Show what happened to every flaky test, run by run: `.` passed, `F` failed, `r` passed by a retry."""
    letters = {PASSED: ".", FAILED: "F", FLAKY: "r"}
    rows = []
    for problem in verdict.problems:
        if problem.kind == FLAKY_TEST:
            results = [run.tests.get(problem.subject) for run in verdict.history]
            strip = "".join(letters.get(result.outcome, "-") if result else "-" for result in results)
            rows.append((problem.subject, strip, problem.commit[:12]))
    yield from _table("flaky", "Flaky tests", ("Test", "Run by run", "Since"), rows)


def _costs(run: Run) -> Iterator[str]:
    fixtures = sorted(run.fixtures.items(), key=lambda pair: -pair[1].seconds)
    rows: list[tuple[str, ...]] = [
        (
            name,
            f"{f.setups:,}",
            f"{f.seconds:.2f}",
            f"{f.seconds / max(f.setups, 1):.3f}",
            _share(f.seconds, run),
        )
        for name, f in fixtures
    ]
    heads = ("Fixture", "Set-ups", "Together, s", "Each, s", "Of the run")
    yield from _table("fixtures", "Cost of the fixtures", heads, rows, numbers=True)
    rows = [(name, s.mode, f"{s.seconds:.2f}") for name, s in sorted(run.services.items())]
    yield from _table("services", "Start of the services", ("Service", "Mode", "Seconds"), rows)
    rows = [
        (n, key, f"{value:,g}")
        for n, figures in sorted(run.databases.items())
        for key, value in figures.items()
    ]
    yield from _table("databases", "Databases", ("Service", "Figure", "Value"), rows)


def _formerly(verdict: Verdict) -> Iterator[str]:
    rows = [(one.path, one.definition, one.target, one.state, one.real) for one in verdict.formerly]
    if rows:
        heads = ("File", "Test", "What was mocked", "Test now", "Function in tests")
        yield from _table("formerly", f"Formerly mocked: {html(summary(verdict.formerly))}", heads, rows)


def _share(seconds: float, run: Run) -> str:
    return f"{seconds / run.seconds:.0%}" if run.seconds else ""


def _table(
    id_: str, title: str, heads: Iterable[str], rows: Sequence[tuple[str, ...]], numbers: bool = False
) -> Iterator[str]:
    """Yield a section with a table, nothing without rows; `numbers` aligns all columns but the first to the right."""
    if not rows:
        return
    yield f'<section id="{id_}"><h2>{title}</h2>\n<table class="{"counts" if numbers else "list"}">\n<thead><tr>'
    for place, head in enumerate(heads):
        yield f'<th scope="col"{"" if place else " class=text"}>{head}</th>'
    yield "</tr></thead>\n<tbody>\n"
    for row in rows:
        first, *others = map(html, row)
        yield f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in others)}</tr>\n'
    yield "</tbody>\n</table></section>\n"


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
