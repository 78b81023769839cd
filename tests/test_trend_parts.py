"""The parts of the burn-down: owners, the curve, the picture, the store."""

from __future__ import annotations

import json
import sqlite3
import xml.etree.ElementTree as ElementTree
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from flake8_nomock.git.history import Change, Commit
from flake8_nomock.git.owners import NOBODY, Owners
from flake8_nomock.pipeline.store import Result, Store
from flake8_nomock.reports.chart import Line, chart, picture
from flake8_nomock.trend.series import Point, series, thinned, wanted

CODEOWNERS = """# who
*            @all
/src/        @core  # the core
*.test.ts    @web @media
docs/*       docs@example.org
/src/vendor/
[GitLab section] @nobody
/with\\ blank/ @b
"""


def test_the_last_pattern_wins() -> None:
    owners = Owners(CODEOWNERS)
    assert [owners.of(path) for path in ("a.py", "src/x/a.py", "src/a.test.ts", "docs/a.md")] == [
        "@all",
        "@core",
        "@web @media",
        "docs@example.org",
    ]
    assert owners.of("src/vendor/a.py") == NOBODY
    assert owners.of("with blank/a.py") == "@b"
    assert Owners().of("a.py") == NOBODY


COMMITS = [
    Commit("c1", "2026-01-01T00:00:00Z", (Change("a.py", "1"), Change("b.py", "2"))),
    Commit("c2", "2026-02-01T00:00:00Z", (Change("a.py", "3"),)),
    Commit("c3", "2026-03-01T00:00:00Z", (Change("b.py", ""), Change("c.py", "2"))),
    Commit("c4", "2026-04-01T00:00:00Z", (Change("c.py", "4"), Change("d.py", "1"))),
]
COUNTS = {
    ("a.py", "1"): {"NMK101": 1, "NMK102": 4},
    ("b.py", "2"): {"NMK101": 2},
    ("a.py", "3"): {"NMK102": 3},
    ("c.py", "2"): {"NMK101": 2},
}


def test_the_curve() -> None:
    points = list(series(COMMITS, COUNTS, lambda path: path[0]))
    assert [point.findings for point in points] == [7, 5, 5, 3]
    assert [point.by_rule for point in points] == [
        {"NMK101": 3, "NMK102": 4},
        {"NMK101": 2, "NMK102": 3},
        {"NMK101": 2, "NMK102": 3},
        {"NMK102": 3},
    ]
    assert [point.by_owner for point in points] == [
        {"a": 5, "b": 2},
        {"a": 3, "b": 2},
        {"a": 3, "c": 2},
        {"a": 3},
    ]
    assert wanted(COMMITS)[2:4] == [("a.py", "3"), ("c.py", "2")]


def test_thinning_keeps_both_ends() -> None:
    points = [Point(f"{n}", "", n, {}, {}) for n in range(100)]
    assert [p.findings for p in thinned(points, 4)] == [0, 33, 66, 99]
    assert thinned(points[:3], 5) == points[:3] and thinned(points, 1) == points[-1:]


def test_the_picture_is_svg() -> None:
    dates = [commit.date for commit in COMMITS]
    lines = [Line("a<b", [7, 5, 5, 3]), Line("c", [1, 1, 1, 3])]
    root = ElementTree.fromstring("".join(picture(dates, lines, "T & T")))
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"T & T", "a<b: 3", "c: 3", "2026-01-01", "2026-04-01", "8"} <= set(texts)
    ElementTree.fromstring("".join(picture([], [Line("all", [])], "empty")))
    ElementTree.fromstring("".join(picture(dates[:1], [Line("all", [0])], "one")))


def test_points_stand_where_their_dates_are() -> None:
    dates = ["2026-01-01T00:00:00Z", "2026-01-11", "2026-01-21T00:00:00+00:00"]
    root = ElementTree.fromstring("".join(chart(dates, [Line("all", [40, 30, 10])], "T", ["a", "<b>", "c"])))
    (line,) = [path for path in root.iter("path") if path.get("class") == "line"]
    assert line.get("d") == "M64.0 48.0L412.0 116.0L760.0 252.0"
    assert [title.text for title in root.iter("title")] == ["a", "<b>", "c"]


@pytest.mark.parametrize(
    "dates",
    [
        ["2026-01-01", "2026-01-01"],
        ["yesterday", "today", "now"],
        ["2026-02-01", "2026-01-01"],
        ["2026-01-01"],
        [],
    ],
)
def test_points_of_any_dates_go_from_left_to_right(dates: list[str]) -> None:
    root = ElementTree.fromstring("".join(chart(dates, [Line("all", [1] * len(dates))], "T", dates)))
    across = [float(dot.get("cx", "")) for dot in root.iter("circle") if dot.find("title") is not None]
    assert len(across) == len(dates)
    assert all(a < b for a, b in pairwise(across))
    assert all(64 <= x <= 760 for x in across)


def test_the_store(tmp_path: Path) -> None:
    store = Store(tmp_path, "trend", "key", history=True)
    results = [Result(f"{name}.py", "1", "", json.dumps({name: 1})) for name in ("a", "b", "ä\udcff")]
    assert store.load() == []
    store.save(results[:2])
    store.save(results[2:])
    assert sorted(store.load()) == results
    newer = results[0]._replace(version="2")
    store.save([newer])
    assert sorted(store.load()) == sorted([*results, newer])
    Store(tmp_path, "trend", "key").save([newer])
    assert sorted(store.load()) == sorted([newer, *results[1:]])
    Store(tmp_path, "check", "key").save(results[:1])
    assert Store(tmp_path, "trend", "other").load() == []
    store.save([], present=["b.py"])
    assert store.load() == results[1:2]
    assert Store(tmp_path, "check", "key").load() == results[:1]
    Store(tmp_path, "trend", "other").save(results[2:])
    assert store.load() == [] and store.problem == ""


@pytest.mark.parametrize("damage", ["other bytes", "another value", "another table"])
def test_a_damaged_store_is_thrown_away_and_said(tmp_path: Path, damage: str) -> None:
    store = Store(tmp_path, "trend", "key")
    store.save([Result("a.py", "1", "", '{"NMK101": 1}')])
    if damage == "other bytes":
        store.file.write_bytes(b"damaged" * 1000)
    else:
        statement = {
            "another value": "UPDATE results SET value = '{}'",
            "another table": "ALTER TABLE results RENAME TO other",
        }[damage]
        with closing(sqlite3.connect(store.file)) as database, database:
            database.execute(statement)
    assert store.load() == []
    assert store.problem == f"{store.file}: damaged, so everything is checked again"
    store.save([Result("a.py", "2", "", "{}")])
    assert store.load() == [Result("a.py", "2", "", "{}")]
