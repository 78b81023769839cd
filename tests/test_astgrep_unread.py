"""Parts that the grammar cannot read: valid forms are read all the same, and only what may hold a signal is NMK900."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker
from flake8_nomock.engines.astgrep.unread_parts import repaired

STRICT = Levels("strict")
VALID = {
    "type of an import without semicolon": """\
import { vi } from "vitest"
vi.mock("./db", async (importOriginal) => {
  const actual = await importOriginal<typeof import("./db")>()
  return { ...actual, find: vi.fn() }
})
""",
    "type of an import, and an object that an arrow function returns in a line of its own": """\
import { vi } from "vitest"
vi.mock("./db", async (importOriginal) => {
  const actual = await importOriginal<typeof import("./db")>()
  return { ...actual }
})
const make = (name = "größe") =>
  ({
    name: () => name,
  }) as unknown as Row
export const find = vi.fn(() => make())
""",
    "properties named in and abstract": """\
import { vi } from "vitest"
interface Query { in: string[]; abstract?: boolean }
const query = { in: ["a"], abstract: true }
export const find = vi.fn(() => query)
""",
    "variance": """\
import { vi } from "vitest"
type Both<in out T> = (value: T) => T
interface Pair<in T, out U> { map(value: T): U }
export const find: Both<string> = vi.fn()
""",
    "call signatures without semicolon": """\
import { vi } from "vitest"
interface Use {
  <T>(value: T): T
  <T, U>(value: T, other: U): T
  (value: string): string
}
export const use: Use = vi.fn()
""",
    "call signatures without semicolon, each with a comment": """\
import { vi } from "vitest"
export interface Use {
  /**
   * One.
   */
  <
    T,
  >(
    value: T
  ): T

  /**
   * Two: `use(1)`.
   */
  <
    T,
    U = T | undefined
  >(
    value: T, // the first

    other: U
  ): T
  // three

  (value: string): string
}
export const use: Use = vi.fn()
""",
}
"""Programs that TypeScript takes; the last line but one, or the last, makes a double."""


def found_in(text: str, folder: Path, path: str = "tests/a.test.ts") -> set[tuple[str, int]]:
    """What both ways to run the rules find in a file; they must agree."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")
    bulk = {
        (f.code, f.line) for f in Scanner(ScriptRules(shipped_rules(), STRICT), folder).check_files([path])
    }
    assert {
        (f.code, f.line) for f in ScriptChecker(ScriptRules(shipped_rules(), STRICT)).check_source(text, path)
    } == bulk
    return bulk


@pytest.mark.parametrize("name", VALID)
def test_valid_forms_are_read(name: str, tmp_path: Path) -> None:
    text = VALID[name]
    double = next(n for n, line in enumerate(text.split("\n"), 1) if "vi.fn(" in line)
    found = found_in(text, tmp_path)
    assert ("NMK102", double) in found
    assert "NMK900" not in {code for code, _ in found}


@pytest.mark.parametrize("name", VALID)
def test_a_repair_moves_nothing(name: str) -> None:
    text = VALID[name].replace("\n", "\r\n")
    assert [len(line) for line in repaired(text).split("\n")] == [len(line) for line in text.split("\n")]
    assert repaired(text) != text


@pytest.mark.parametrize(
    "part",
    [
        "class Double { v.fn( }",
        "const { v.fn() = ;",
        "type Double = { v.fn(: }",
        "interface Double { v.fn( }",
    ],
)
def test_a_part_that_may_hold_a_signal_is_said(part: str, tmp_path: Path) -> None:
    text = f'import {{ vi as v }} from "vitest";\nexport const a = 1;\n{part}\n'
    assert ("NMK900", 3) in found_in(text, tmp_path)


@pytest.mark.parametrize(
    "part", ["export const a = {{{ = 1 ;", "class Shelf { width( }", "type Width = { total(: }"]
)
def test_a_part_without_any_signal_is_silent(part: str, tmp_path: Path) -> None:
    text = f'import {{ vi }} from "vitest";\nvi.fn();\n{part}\n'
    found = found_in(text, tmp_path)
    assert ("NMK102", 2) in found
    assert "NMK900" not in {code for code, _ in found}
