"""Files that make trouble, suppressions, columns and the rendered rules: both runners, real ast-grep."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.generated_files import Drift, drift, update
from flake8_nomock.engines.astgrep.file_checker import AstGrepChecker
from flake8_nomock.engines.astgrep.rules.render import outputs, render
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker
from flake8_nomock.merge_gate import rule_ids

STRICT = Levels("strict")
Files = dict[str, str | bytes]


def scan(root: Path, files: Files, *more: str, levels: Levels = STRICT) -> list[Finding]:
    """Write the files and scan them, and what else is named."""
    for name, content in files.items():
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return Scanner(ScriptRules(shipped_rules(), levels), root).check_paths([*files, *more])


def places(findings: list[Finding]) -> list[tuple[str, str, int]]:
    return [(f.path, f.code, f.line) for f in findings]


@pytest.mark.slow
def test_rendering_writes_removes_and_checks(tmp_path: Path) -> None:
    files = outputs(shipped_rules())

    def found() -> Drift:
        return drift(tmp_path, files, tmp_path.glob("astgrep-*/*.yml"))

    update(tmp_path, files, found())
    assert found() == ([], [])
    (tmp_path / "astgrep-rules" / "NMK999.yml").write_text("id: NMK999\n", encoding="utf-8")
    (tmp_path / "sgconfig.yml").unlink()
    assert found() == (["sgconfig.yml"], ["astgrep-rules/NMK999.yml"])
    update(tmp_path, files, found())
    assert {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.yml")} == set(files)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("profile", "severities", "scoped"),
    [
        ("recommended", {"warning"}, {"NMK401-warning-test"}),
        ("strict", set(), {"NMK401-test", "NMK406-test"}),
        ("production", {"warning"}, set()),
    ],
    ids=["recommended", "strict", "production"],
)
def test_ids_are_codes(profile: str, severities: set[str], scoped: set[str]) -> None:
    """A suffix appears only where one id cannot carry it: JSON and sets of files always, severities in mixed profiles.

    Scopes too, where some entries of a rule count in tests only: functions and objects that are named like doubles
    are warnings of NMK401 there, in every file they would be ordinary code. The merge gate knows the code of each.
    """
    names, _ = render(shipped_rules(), Levels(profile))
    suffixes = {name.removesuffix(".yml")[7:] for name in names if "-" in name}
    parts = {part for suffix in suffixes for part in suffix.split("-")}
    assert parts <= {"json", "files", "more", "test"} | severities
    assert {name.removesuffix(".yml") for name in names if "test" in name.split(".")[0].split("-")} == scoped
    assert "json" in suffixes
    for name in names:
        identifier = name.removesuffix(".yml")
        rule = rule_ids.parse(identifier)
        assert rule is not None
        assert rule.code == identifier[:6]


def test_what_cannot_be_analysed_is_said(tmp_path: Path) -> None:
    files: Files = {
        "tests/broken.test.ts": "import { vi } from 'vitest';\nconst a = vi.fn(;\nfunction {{{\nvi.fn();\n",
        "tests/binary.ts": bytes(range(256)) * 8,
        "tests/latin.ts": "const s = 'caf\xe9';\n".encode("latin-1"),
        "tests/utf16.ts": "vi.fn();\n".encode("utf-16"),
        "tests/empty.ts": "",
        "tests/fine.ts": "export const a = 1;\n",
    }
    found = scan(tmp_path, files, "tests/missing.ts")
    assert {f.path: f.symbol for f in found if f.code == "NMK900"} == {
        "tests/broken.test.ts": "syntax error",
        "tests/binary.ts": "not UTF-8",
        "tests/latin.ts": "not UTF-8",
        "tests/utf16.ts": "not UTF-8",
        "tests/missing.ts": "no such file",
    }
    assert ("tests/broken.test.ts", "NMK102", 2) in places(found)


def test_more_than_ast_grep_reads_is_said(tmp_path: Path) -> None:
    found = scan(tmp_path, {"src/huge.ts": "const value = 12345;\n" * 200_001})
    assert [(f.code, f.symbol) for f in found] == [("NMK900", "too large")]


@pytest.mark.slow
def test_a_bundle_takes_bounded_time(tmp_path: Path) -> None:
    start = time.monotonic()
    bundle = "vi.fn();" + "var a=function(b,c){return b.d(c)||{e:[1,2,3],f:'x'}};" * 100_000
    assert len(bundle) > 5_000_000
    assert places(scan(tmp_path, {"tests/bundle.js": bundle})) == [("tests/bundle.js", "NMK102", 1)]
    assert time.monotonic() - start < 60


def test_deep_nesting_takes_bounded_time(tmp_path: Path) -> None:
    start = time.monotonic()
    deep = f"const x = {'[' * 2000}vi.fn(){']' * 2000};\nconst y = {'f(' * 1000}1{')' * 1000};\n"
    assert ("tests/deep.ts", "NMK102", 1) in places(scan(tmp_path, {"tests/deep.ts": deep}))
    assert time.monotonic() - start < 60


@pytest.mark.slow
def test_progress_counts_every_file_once(tmp_path: Path) -> None:
    """What has no telling word is done when it is read, before ast-grep begins with the others."""
    paths = ["a.ts", "b.test.ts", "c.test.ts", "unreadable.ts", "ignored.d.ts"]
    for path in paths:
        (tmp_path / path).write_text("vi.fn();\n" if ".test" in path else "export const a = 1;\n")
    (tmp_path / "unreadable.ts").write_bytes(b"\xff\n")
    checker = AstGrepChecker(Configuration(tmp_path), RulesInForce(()))
    steps: list[int] = []
    results = checker.check_files(paths, steps.append)
    assert sorted(result.path for result in results) == sorted(paths)
    assert [step for step in steps if step] == [1, 1, 1, 2]


def test_hidden_and_ignored_files_are_read_when_named(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    found = scan(tmp_path, {"tests/.hidden/a.test.ts": "vi.fn();\n", "tests/b.test.ts": "vi.fn();\n"})
    assert places(found) == [("tests/.hidden/a.test.ts", "NMK102", 1), ("tests/b.test.ts", "NMK102", 1)]


def test_folders_are_walked_without_foreign_code(tmp_path: Path) -> None:
    names = ("tests/a.ts", "node_modules/m/a.test.ts", "tests/.yarn/a.test.js")
    scan(tmp_path, dict.fromkeys(names, "vi.fn();\n"))
    found = Scanner(ScriptRules(shipped_rules(), STRICT), tmp_path).check_paths(["."])
    assert places(found) == [("tests/a.ts", "NMK102", 1)]


IGNORED = """const first = 1;
// ast-grep-ignore: NMK102 -- the vendor has no sandbox
const a = vi.fn();
const b = vi.fn(); // ast-grep-ignore: NMK102
const c = vi.fn(); // ast-grep-ignore: NMK103
const d = vi.fn(); // ast-grep-ignore NMK103
const e = vi.fn(); /* ast-grep-ignore */
// TODO ast-grep-ignore: NMK102
const f = vi.fn();
const g = vi.fn(); // ast-grep-ignore: NMK104, NMK102 why
"""

SOURCES = {
    "tests/astral.test.ts": "const s = 'é😀'; vi.fn();\n",
    "tests/bom.test.ts": "\ufeffvi.fn(); jest.mock('x');\n",
    "tests/cast.test.ts": "const u = <Foo>bar;\nvi.fn();\n",
    "tests/names.test.ts": "class A { b = 1; c() { return vi.fn(); } }\nconst d = () => { vi.spyOn(x, 'y'); };\n",
    "tests/view.test.vue": '<template/>\n<script lang="ts">\nconst a: F = vi.fn();\n</script>\n',
    "tests/view.test.svelte": "<script>\nlet a = jest.fn();\n</script>\n<p>{vi.fn()}</p>\n",
    "src/mocks/data.ts": "export const mockRows = [1, 2];\n",
    "src/user.ts": "import { faker } from '@faker-js/faker';\nexport const mode = process.env.VITEST;\n",
    "jest.config.cjs": "module.exports = { automock: true };\n",
    "package.json": '{"devDependencies": {"nock": "1", "http": "npm:msw@2"}}\n',
    "tests/ignored.test.ts": IGNORED,
    "tests/whole.test.ts": "// ast-grep-ignore: NMK102\n\nvi.fn();\nvi.mock('x');\n",
    "tests/not-whole.test.ts": "// ast-grep-ignore: NMK102\nvi.fn();\nvi.fn();\n",
}


@pytest.mark.slow
def test_unsuppressed_both_runners_look_behind_the_comments(tmp_path: Path) -> None:
    scan(tmp_path, dict(SOURCES))
    found = Scanner(ScriptRules(shipped_rules(), STRICT), tmp_path, unsuppressed=True).check_paths(SOURCES)
    checker = ScriptChecker(ScriptRules(shipped_rules(), STRICT), unsuppressed=True)
    single = [f for path, text in SOURCES.items() for f in checker.check_source(text, path)]
    assert found == sorted(single, key=lambda f: (f.path, f.line, f.column, f.code))
    ignored = [f.line for f in found if (f.path, f.code) == ("tests/ignored.test.ts", "NMK102")]
    assert ignored == [3, 4, 5, 6, 7, 9, 10]
    assert [f.line for f in found if f.path == "tests/whole.test.ts"] == [3, 4]


def test_bulk_and_in_process_agree_to_the_letter(tmp_path: Path) -> None:
    found = scan(tmp_path, dict(SOURCES))
    checker = ScriptChecker(ScriptRules(shipped_rules(), STRICT))
    single = [f for path, text in SOURCES.items() for f in checker.check_source(text, path)]
    assert found == sorted(single, key=lambda f: (f.path, f.line, f.column, f.code))
    columns = {(f.path, f.code): f.column for f in found}
    assert columns["tests/astral.test.ts", "NMK102"] == 17
    assert columns["tests/bom.test.ts", "NMK102"] == 1
    assert columns["tests/bom.test.ts", "NMK103"] == 10
    assert [f.line for f in found if f.path == "tests/ignored.test.ts"] == [5, 9]


def test_findings_say_what_where_and_why(tmp_path: Path) -> None:
    found = {(f.path, f.code): f for f in scan(tmp_path, dict(SOURCES))}
    method = found["tests/names.test.ts", "NMK102"]
    assert (method.definition, method.symbol, method.entry) == ("A.c", "vi.fn", "vitest")
    assert method.message == "`vi.fn` creates a mock object: use the real object"
    assert found["tests/names.test.ts", "NMK104"].definition == "d"
    assert found["package.json", "NMK108"].entry == "stand-in-dependencies"
    assert found["src/mocks/data.ts", "NMK405"].entry == "mock-folder"
    assert {f.engine for f in found.values()} == {"astgrep"}


def test_severities_follow_entry_profile_and_scope(tmp_path: Path) -> None:
    files: Files = {
        "tests/a.test.ts": "import 'mongo-mock';\nimport 'mongodb-memory-server';\nvi.useFakeTimers();\n",
        "src/a.stories.tsx": "import { fn } from 'storybook/test';\nfn();\n",
    }
    found = scan(tmp_path, files, levels=Levels("recommended"))
    assert [(f.path, f.line, f.code, f.severity) for f in found] == [
        ("src/a.stories.tsx", 2, "NMK102", "warning"),
        ("tests/a.test.ts", 1, "NMK202", "error"),
        ("tests/a.test.ts", 2, "NMK202", "warning"),
    ]


def test_the_projects_own_globs_go_first(tmp_path: Path) -> None:
    files: Files = {"checks/a.ts": "import 'sinon';\n", "tests/b.ts": "import 'sinon';\n"}
    scan(tmp_path, files)
    scopes = FileKinds(test=("checks",), production=("tests",))
    found = Scanner(ScriptRules(shipped_rules(), STRICT, scopes), tmp_path).check_paths(files)
    assert [(f.path, f.code) for f in found] == [("checks/a.ts", "NMK101"), ("tests/b.ts", "NMK503")]


@pytest.mark.slow
def test_one_source_in_process_is_quick() -> None:
    """Only what the source's words make possible is compiled (measured: 4 ms median, 18 ms p95)."""
    checker = ScriptChecker(ScriptRules(shipped_rules(), STRICT))
    text = "import { vi } from 'vitest';\n" + "it('adds', () => expect(add(1, 2)).toBe(vi.fn()));\n" * 200
    checker.check_source(text, "tests/warm.test.ts")
    start = time.process_time()
    for _ in range(5):
        checker.check_source(text, "tests/a.test.ts")
    assert (time.process_time() - start) / 5 < 0.5


def test_findings_in_every_script_of_a_component_have_definition_and_target(tmp_path: Path) -> None:
    source = (
        "<script>\nexport const first = 1;\n</script>\n<template/>\n<script setup>\n"
        "function setUp() {\n  vi.mock('./db');\n}\n</script>\n"
    )
    (found,) = scan(tmp_path, {"tests/view.test.vue": source})
    assert (found.line, found.definition, found.target) == (7, "setUp", "./db")
