"""The documented permit in a script holds in `nomock check` and in a plain `ast-grep scan`, also for warnings and JSX."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from conftest import Run, write

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.doctor import astgrep_comments
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.assemble import ids_in_comments
from flake8_nomock.git.repository import Repository

WITHOUT = """export const a = rows ?? mockRows;
export function makeMockUsers() { return []; }
"""
WITH = """export const z = 1;
// ast-grep-ignore: {NMK504} -- the tour
export const a = rows ?? mockRows;
// ast-grep-ignore: {NMK401} -- the tour
export function makeMockUsers() {{ return []; }}
"""
CHILD = """const mockRows = load();
export const B = ({ rows }) => (
  <ul>
    {rows ?? mockRows}
  </ul>
);
"""


def documented(code: str, nomock: Run) -> str:
    """Return the ids in the comment that `nomock rule` shows."""
    shown = re.search(r"`// ast-grep-ignore: (.+) -- reason`", nomock("rule", code).stdout)
    assert shown
    return shown[1]


def scanned(folder: Path) -> list[str]:
    run = subprocess.run(
        [executable(), "scan", "--json", "src"], cwd=folder, capture_output=True, encoding="utf-8"
    )
    return [found["ruleId"] for found in json.loads(run.stdout)]


def checked(nomock: Run) -> list[str]:
    run = nomock("check", "--no-cache", "--format", "concise", "src")
    return re.findall(r"\bNMK\d+", run.stdout)


@pytest.mark.slow
def test_documented_comments_hold_in_a_plain_scan(tmp_path: Path, nomock: Run) -> None:
    nomock("sync")
    write(tmp_path, "src/a.ts", WITHOUT)
    assert {"NMK504-warning", "NMK401-warning"} <= set(scanned(tmp_path))
    assert {"NMK504", "NMK401"} <= set(checked(nomock))
    permitted = WITH.format(NMK504=documented("NMK504", nomock), NMK401=documented("NMK401", nomock))
    write(tmp_path, "src/a.ts", permitted)
    assert (scanned(tmp_path), checked(nomock)) == ([], [])
    subprocess.run([executable(), "scan", "-U", "src"], cwd=tmp_path, capture_output=True)
    assert (tmp_path / "src/a.ts").read_text(encoding="utf-8") == permitted


@pytest.mark.slow
def test_a_comment_inside_the_braces_holds_for_a_jsx_child(tmp_path: Path, nomock: Run) -> None:
    nomock("sync")
    write(tmp_path, "src/b.tsx", CHILD)
    assert scanned(tmp_path) and checked(nomock)
    ids = documented("NMK504", nomock)
    inside = CHILD.replace("mockRows}", f"mockRows /* ast-grep-ignore: {ids} -- the tour */}}")
    write(tmp_path, "src/b.tsx", inside)
    assert (scanned(tmp_path), checked(nomock)) == ([], [])


@pytest.mark.slow
def test_the_doctor_finds_comments_that_a_plain_scan_does_not_know(tmp_path: Path, nomock: Run) -> None:
    nomock("sync")
    write(
        tmp_path,
        "src/a.ts",
        WITH.format(NMK504="NMK504", NMK401="NMK401, NMK401-warning-test, NMK401-warning"),
    )
    diagnoses = list(astgrep_comments.examine(Repository(tmp_path)))
    fix = "write `// ast-grep-ignore: NMK504, NMK504-warning -- reason`"
    assert [(d.line, d.fix) for d in diagnoses] == [(2, fix)]


def test_every_page_names_all_ids_of_the_rendered_rules() -> None:
    root = Path(__file__).parent.parent
    rules = {rule.code: rule for rule in shipped_rules()}
    for file in sorted((root / "astgrep-rules").glob("NMK*.yml")):
        code = file.stem.partition("-")[0]
        if "json" not in file.stem and not code.startswith("NMK9"):
            assert file.stem in ids_in_comments(rules[code], Levels())
            line = f"`// ast-grep-ignore: {', '.join(ids_in_comments(rules[code], Levels()))} -- reason`"
            assert line in (root / f"docs/rules/{code}.md").read_text(encoding="utf-8")
