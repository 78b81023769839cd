"""The 139 conformance cases of the research, run by a real flake8 over a staged tree, to line and column."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

import processes
import pytest

CASES = json.loads((Path(__file__).parent / "data" / "python-conformance.json").read_text("utf-8"))

CODES = {
    # concept of the research -> codes of the catalogue that report it
    "double-import": ["NMK101"],
    "double-dynamic-import": ["NMK101"],
    "double-create": ["NMK102"],
    "double-patch": ["NMK103"],
    "double-spy": ["NMK104"],
    "double-fixture": ["NMK105"],
    "double-type-only": ["NMK106"],
    "di-override": ["NMK107"],
    "plugin-declared": ["NMK108"],
    "dep-declared": ["NMK108"],
    "double-api": ["NMK109"],
    "double-matcher": ["NMK110"],
    "standin-sql": ["NMK201"],
    "standin-redis": ["NMK203"],
    "standin-aws": ["NMK204"],
    "standin-http": ["NMK205"],
    "standin-fs": ["NMK206"],
    "standin-queue": ["NMK208"],
    "standin-kafka": ["NMK208"],
    "record-replay": ["NMK213"],
    "web-bypass": ["NMK215"],
    "standin-ldap": ["NMK216"],
    "standin-llm": ["NMK218"],
    "monkeypatch-attr": ["NMK301"],
    "attr-swap": ["NMK302"],
    "sys-modules-swap": ["NMK303"],
    "monkeypatch-env": ["NMK304"],
    "patch-env": ["NMK304"],
    "settings-override": ["NMK305"],
    "double-class": ["NMK401"],
    "double-func": ["NMK401"],
    "prod-double-class": ["NMK401"],
    "adhoc-double": ["NMK402"],
    "prod-mock-data": ["NMK403"],
    "prod-mock-endpoint": ["NMK404"],
    "double-module": ["NMK405", "NMK406"],
    "prod-double-use": ["NMK408"],
    "prod-placeholder": ["NMK409"],
    "prod-test-branch": ["NMK501", "NMK502"],
    "prod-test-import": ["NMK503"],
    "prod-mock-fallback": ["NMK504"],
    "mock-switch": ["NMK506"],
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[tuple[str, int, int]]]:
    """(code, line, 0-based column) per case, from one run of flake8 in profile strict."""
    root = tmp_path_factory.mktemp("tree")
    for case in CASES:
        file = root / case["id"] / case["path"]
        file.parent.mkdir(parents=True)
        file.write_text(case["code"], encoding="utf-8")
    (root / "nomock.toml").write_text('profile = "strict"\n', encoding="utf-8")
    run = processes.flake8("--isolated", "--select", "NMK,E9", ".", cwd=root)
    assert run.stderr == ""
    results: dict[str, set[tuple[str, int, int]]] = defaultdict(set)
    for line in run.stdout.splitlines():
        match = re.fullmatch(r"\./(PYC\d+)/.*?:(\d+):(\d+): (\w+) .*", line)
        assert match is not None, line
        results[match[1]].add((match[4], int(match[2]), int(match[3]) - 1))
    return results


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case(case: dict[str, object], found: dict[str, set[tuple[str, int, int]]]) -> None:
    actual = set(found.get(str(case["id"]), set()))
    missing = []
    for expected in _leftmost(case["expect"]):  # type: ignore[arg-type]
        for code in CODES[expected["concept"]]:
            if (code, expected["line"], expected["col"]) in actual:
                actual.remove((code, expected["line"], expected["col"]))
                break
        else:
            missing.append((expected["concept"], expected["line"], expected["col"]))
    assert (missing, sorted(actual)) == ([], []), case["title"]


def _leftmost(expected: list[dict[str, object]]) -> list[dict[str, object]]:
    """The research counts every occurrence; we report at most one per code and line, the leftmost."""
    first: dict[tuple[object, object], dict[str, object]] = {}
    for finding in sorted(expected, key=lambda f: (f["line"], f["col"])):
        first.setdefault((finding["concept"], finding["line"]), finding)
    return list(first.values())
