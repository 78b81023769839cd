"""Formerly mocked, now real: entries that went from a baseline, their tests, and whether the functions run in tests."""

from __future__ import annotations

import json

import pytest
from conftest import write
from gitrepo import Repository
from health_runs import health, junit
from processes import nomock_in

SHOP = """\
def charge(order):
    total = sum(order)
    return total


def refund(order):
    return -sum(order)


class Mailer:
    def send(self):
        return True
"""
HEADER = "".join(f"# The shop, part {number}: see the handbook of the shop.\n" for number in range(12))
MOCKED = (
    HEADER
    + """\
from unittest import mock


def test_charge():
    with mock.patch("shop.orders.charge"):
        pass


def test_refund():
    with mock.patch("shop.orders.refund"):
        pass


def test_mail():
    with mock.patch("shop.orders.Mailer.send"):
        pass
"""
)
WEB = """\
import { expect, test, vi } from "vitest";
import * as db from "../src/db";

test("reads", () => {
  vi.spyOn(db, "query").mockReturnValue(1);
});
"""


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A project whose mocks were recorded, and of which all but one went since; tests only add reports."""
    made = Repository(tmp_path_factory.mktemp("replaced") / "project")
    made.write("src/shop/__init__.py", "")
    made.write("src/shop/orders.py", SHOP)
    made.write("tests/test_shop.py", MOCKED)
    made.write("web/tests/db.test.ts", WEB)
    made.write("web/src/db.ts", "export function query() { return 1; }\n")
    made.commit("mocked")
    done = nomock_in(made.root, "baseline", "init")
    assert done.returncode == 0, done.stderr
    made.commit("recorded")
    made.git("tag", "then")
    made.write(
        "tests/test_shop.py", HEADER + "def test_charge():\n    pass\n\n\ndef test_mail():\n    pass\n"
    )
    made.git("mv", "tests/test_shop.py", "tests/test_orders.py")
    made.write("web/tests/db.test.ts", 'import { test } from "vitest";\n\ntest("reads", () => {});\n')
    made.commit("real")
    done = nomock_in(made.root, "baseline", "shrink")
    assert done.returncode == 0, done.stderr
    junit(made.root, "report.xml", {"test_x": 0.1})
    return made


def state(repository: Repository, *arguments: str) -> tuple[int, list[str], dict[str, tuple[str, str]]]:
    done = health(
        repository.root,
        "report.xml",
        "--replaced-since",
        "then",
        *arguments,
        "--output",
        "json=o.json",
        "--format",
        "text",
    )
    assert done.returncode in (0, 1), done.stderr
    document = json.loads((repository.root / "o.json").read_text())
    rows = {
        row["target"]: (row["state"], row["real"]) for row in document["formerly_mocked"] if row["target"]
    }
    return done.returncode, done.stdout.splitlines(), rows


def test_what_became_of_the_tests(repository: Repository) -> None:
    code, lines, rows = state(repository)
    assert rows["shop.orders.charge"] == ("replaced", "")
    assert rows["shop.orders.Mailer.send"] == ("replaced", "")
    assert rows["shop.orders.refund"] == ("deleted", "")
    assert code == 0
    assert "deleted with the mock of shop.orders.refund" in "\n".join(lines)
    assert lines[-2].startswith("nomock health: 5 mocks went: 4 replaced, 1 deleted with their tests")


def test_what_runs_in_tests_by_coverage_py(repository: Repository) -> None:
    lines = {"executed_lines": [1, 2, 3, 6, 10, 11]}
    write(repository.root, "coverage.json", json.dumps({"files": {"src/shop/orders.py": lines}}))
    code, printed, rows = state(repository, "--coverage", "coverage.json")
    assert rows["shop.orders.charge"] == ("replaced", "runs")
    assert rows["shop.orders.refund"] == ("deleted", "does not run")
    assert rows["shop.orders.Mailer.send"] == ("replaced", "does not run")
    assert code == 1
    assert "shop.orders.refund: was mocked and does not run in any test now" in printed
    assert "1 of 3 mocked functions run in tests (33%)" in printed[-2]
    page = health(repository.root, "report.xml", "--replaced-since", "then", "--format", "html").stdout
    assert "<td>shop.orders.refund</td><td>deleted</td>" in page


def test_what_runs_in_tests_by_lcov(repository: Repository) -> None:
    write(
        repository.root,
        "lcov.info",
        "TN:\nSF:web/src/db.ts\nFN:1,query\nFNDA:3,query\nDA:1,3\nend_of_record\n",
    )
    _, printed, rows = state(repository, "--coverage", "lcov.info")
    assert {target: real for target, (_, real) in rows.items() if "query" in target} == {
        "../src/db#query": "runs"
    }
    assert "1 of 1 mocked functions run in tests (100%)" in printed[-2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--replaced-since", "no-such"), "nomock: git rev-parse failed in"),
        (
            ("--replaced-since", "then~1"),
            "nomock: --replaced-since then~1: there was no baseline in this commit",
        ),
        (
            ("--replaced-since", "then", "--coverage", "report.xml"),
            "nomock: report.xml: not a coverage file: write one",
        ),
        (("--replaced-since", "then", "--coverage", "no"), "nomock: no: the coverage file cannot be read: "),
    ],
)
def test_errors(repository: Repository, arguments: tuple[str, ...], message: str) -> None:
    done = health(repository.root, "report.xml", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(message) and done.stderr.count("\n") == 1
