"""What a baseline makes of changes: refactoring is green, another or one more double is new, a removed one is NMK906.

Each row of the table is tested in Python and in TypeScript, with the real engines.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from baseline_changes import PY, TS, Files

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.apply import Run, apply
from flake8_nomock.policy.baseline.file import FILE, parse, render
from flake8_nomock.policy.baseline.key import entries_of, keys_of
from flake8_nomock.policy.verdicts import NEW

PYTHON = """\
from unittest.mock import Mock, create_autospec, patch
import app.s3 as s3
from app.store import Store


class FakeClock:
    def now(self): return 1


@patch("app.db.connect")
def test_connect(connect):
    client = Mock(name="a")
    use(client)


def test_upload(monkeypatch):
    monkeypatch.setattr(s3, "upload", lambda key: key)
    store = create_autospec(Store)
    use(store)
"""
SCRIPT = """\
import { expect, it, vi } from "vitest";
import * as s3 from "./s3";
import { Pool } from "pg-mem";
import { mock } from "vitest-mock-extended";

vi.mock("ioredis");

class FakeClock implements Clock { now() { return 1; } }

function makeClient() {
  const client = { send: vi.fn() };
  return client;
}

const useStore = () => {
  vi.spyOn(s3, "upload").mockReturnValue("a");
  vi.stubGlobal("fetch", fetchIt);
  return mock<Store>();
};
"""


def verdict(tmp_path: Path, before: Files, after: Files) -> tuple[Counter[str], list[str]]:
    """Codes of new findings after the change, and what is doubled in entries whose findings are gone."""
    configuration = Configuration(tmp_path, levels=Levels("strict"))
    checker = SourceChecker(configuration)
    for path, text in after.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")

    def findings(files: Files):  # type: ignore[no-untyped-def]
        return [found for path, text in files.items() for found in checker.findings(text.encode(), path)]

    counts = Counter(key for finding in findings(before) for key in keys_of(finding))
    assert counts.total() >= 5
    baseline = parse({FILE: render(entries_of(counts))})
    run = Run(findings(after), frozenset(after), True, places_in(tmp_path))
    outcome = apply(run, baseline, configuration, date(2026, 6, 1))
    new = Counter(v.finding.code for v in outcome.verdicts if v.state == NEW and v.finding.code != "NMK906")
    return new, [entry.identity.target or entry.identity.symbol for entry in outcome.matched.stale]


def changed(source: str, *edits: tuple[str, str]) -> str:
    for old, new in edits:
        assert old in source, old
        source = source.replace(old, new)
    return source


def split(source: str, at: str) -> tuple[str, str]:
    first, second = source.split(at)
    return first, at + second


PY_HEAD, PY_TESTS = split(PYTHON, "@patch")
PY_FIRST, PY_SECOND = split(PY_TESTS, "def test_upload")
TS_HEAD, TS_PARTS = split(SCRIPT, "vi.mock")
TS_FIRST, TS_SECOND = split(TS_PARTS, "const useStore")
INDENTED = "".join(f"    {line}\n" if line else "\n" for line in PY_TESTS.split("\n"))
PY_IMPORTS = PY_HEAD.partition("class FakeClock")[0]

GREEN = {
    "moved within the file": (
        {PY: PY_HEAD + "\n\n" + PY_SECOND + "\n\n" + PY_FIRST},
        {TS: TS_HEAD + TS_SECOND + TS_FIRST},
    ),
    "reformatted": (
        {PY: changed(PYTHON, ('s3, "upload", lambda', "\n        s3,\n        'upload',\n        lambda"))},
        {TS: changed(SCRIPT, ('spyOn(s3, "upload").mock', "spyOn(\n    s3,\n    'upload',\n  )\n    .mock"))},
    ),
    "file renamed": ({"tests/test_b.py": PYTHON}, {"tests/b.test.ts": SCRIPT}),
    "file split, the old one is gone": (
        {"tests/test_b.py": PY_HEAD + PY_FIRST, "tests/test_c.py": PY_IMPORTS + PY_SECOND},
        {"tests/b.test.ts": TS_HEAD + TS_FIRST, "tests/c.test.ts": TS_HEAD + TS_SECOND},
    ),
    "file split, the old one is there": (
        {PY: PY_HEAD + PY_FIRST, "tests/test_c.py": PY_IMPORTS + PY_SECOND},
        {TS: TS_HEAD + TS_FIRST, "tests/c.test.ts": TS_HEAD + TS_SECOND},
    ),
    "definition renamed": (
        {PY: changed(PYTHON, ("test_connect", "test_other"), ("test_upload", "test_another"))},
        {TS: changed(SCRIPT, ("makeClient", "newClient"), ("useStore", "withStore"))},
    ),
    "definition wrapped in a class": (
        {PY: PY_HEAD + "class TestAll:\n" + INDENTED},
        {TS: changed(SCRIPT, ("function makeClient()", "class All { makeClient()"), ("client;\n}", "client;\n}}"))},
    ),
    "variable changed": (
        {PY: changed(PYTHON, ("client", "other"), ("store = ", "shop = "), ("as s3", "as b"), ("setattr(s3", "setattr(b"))},
        {TS: changed(SCRIPT, ("client", "other"), ("as s3 ", "as bucket "), ("spyOn(s3", "spyOn(bucket"))},
    ),
    "argument changed": (
        {PY: changed(PYTHON, ('name="a"', 'name="b", x=3'), ("lambda key: key", "lambda key: 'none'"))},
        {TS: changed(SCRIPT, ('mockReturnValue("a")', 'mockReturnValue("b")'), ("fetchIt", "f"), ("vi.fn()", "vi.fn(f)"))},
    ),
    "import extended": (
        {PY: changed(PYTHON, ("import Mock, create_autospec, patch", "import Mock, create_autospec, patch, sentinel"))},
        {TS: changed(SCRIPT, ("{ Pool }", "{ Client, Pool }"), ("expect, it", "describe, expect, it"))},
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", [0, 1], ids=["python", "typescript"])
@pytest.mark.parametrize("change", GREEN)
def test_refactoring_is_green(tmp_path: Path, change: str, language: int) -> None:
    before = ({PY: PYTHON}, {TS: SCRIPT})[language]
    after = GREEN[change][language]
    assert after != before
    assert verdict(tmp_path, before, after) == (Counter(), [])


MOVED = "def test_new():\n    Mock()\n\n" + changed(PY_TESTS, ('    client = Mock(name="a")\n', ""))

RED = {
    "another target patched": (
        (("app.db.connect", "app.db.other"), "NMK103", ["app.db.connect"]),
        (('spyOn(s3, "upload")', 'spyOn(s3, "remove")'), "NMK104", ["./s3#upload"]),
    ),
    "another attribute replaced": (
        (('s3, "upload"', 's3, "remove"'), "NMK301", ["app.s3.upload"]),
        (('stubGlobal("fetch"', 'stubGlobal("open"'), "NMK302", ["fetch"]),
    ),
    "another class faked by hand": (
        (("FakeClock", "FakeStore"), "NMK401", ["FakeClock"]),
        (("FakeClock", "FakeStore"), "NMK401", ["FakeClock"]),
    ),
    "another class faked by a library": (
        (("autospec(Store)", "autospec(s3.Bucket)"), "NMK102", ["app.store.Store"]),
        (("mock<Store>", "mock<Bucket>"), "NMK102", ["Store"]),
    ),
    "another module mocked": (
        (('s3, "upload", lambda', 'sys.modules, "app.x", lambda'), "NMK301", ["app.s3.upload"]),
        (('vi.mock("ioredis")', 'vi.mock("./cache")'), "NMK103", ["ioredis"]),
    ),
    "one more double of the same kind in the definition": (
        (("    use(client)", "    use(client, Mock())"), "NMK102", []),
        (("return client;", "return [client, vi.fn()];"), "NMK102", []),
    ),
    "one more patch of the same target": (
        (("    store", '    monkeypatch.setattr(s3, "upload", 1)\n    store'), "NMK301", []),
        (('  vi.stubGlobal', '  vi.spyOn(s3, "upload");\n  vi.stubGlobal'), "NMK104", []),
    ),
    "a double moved to a definition that had none while the old one still stands": (
        ((PY_TESTS, MOVED), "NMK102", ["unittest.mock.Mock"]),
        (("return client;\n}", "return client;\n}\nfunction other() { return vi.fn(); }"), "NMK102", []),
    ),
    "a double copied to another definition": (
        (("def test_upload", "def test_new():\n    Mock()\n\ndef test_upload"), "NMK102", []),
        (("const useStore", "const other = () => vi.fn();\nconst useStore"), "NMK102", []),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", [0, 1], ids=["python", "typescript"])
@pytest.mark.parametrize("change", RED)
def test_another_double_is_new(tmp_path: Path, change: str, language: int) -> None:
    path, source = ((PY, PYTHON), (TS, SCRIPT))[language]
    edit, code, gone = RED[change][language]
    assert verdict(tmp_path, {path: source}, {path: changed(source, edit)}) == (Counter([code]), gone)


@pytest.mark.parametrize(
    ("path", "source", "edit", "gone"),
    [
        (PY, PYTHON, ('    monkeypatch.setattr(s3, "upload", lambda key: key)\n', ""), "app.s3.upload"),
        (TS, SCRIPT, ('vi.mock("ioredis");\n', ""), "ioredis"),
    ],
)
def test_a_removed_double_has_to_leave_the_baseline(
    tmp_path: Path, path: str, source: str, edit: tuple[str, str], gone: str
) -> None:
    assert verdict(tmp_path, {path: source}, {path: changed(source, edit)}) == (Counter(), [gone])


def test_a_double_moved_to_another_definition_of_typescript(tmp_path: Path) -> None:
    edits = (
        ("const client = { send: vi.fn() };", "const client = {};"),
        ("const useStore", "const other = () => vi.fn();\nconst useStore"),
    )
    after = changed(SCRIPT, *edits)
    assert verdict(tmp_path, {TS: SCRIPT}, {TS: after}) == (Counter(["NMK102"]), ["vi.fn"])
