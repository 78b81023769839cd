"""`nomock sync`, from the outside, and the plain `ast-grep scan` that it is for."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import Run, write

from flake8_nomock.engines.astgrep.cli import executable

pytestmark = pytest.mark.slow

SOURCE = "import { vi } from 'vitest';\nvi.mock('./db');\n"


def scan(project: Path) -> list[tuple[str, int, str]]:
    """(file, line, code) of a plain scan."""
    command = [executable(), "scan", "--json=stream", "."]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    matches = [json.loads(line) for line in done.stdout.splitlines()]
    return sorted(
        (m["file"], m["range"]["start"]["line"] + 1, m["ruleId"][:6])
        for m in matches
        if m["severity"] == "error"
    )


def test_a_plain_scan_obeys(project: Path, nomock: Run) -> None:
    for name in ("tests/a.test.ts", "tests/b.test.tsx", "tests/c.test.js", "tests/d.test.mjs"):
        write(project, name, SOURCE)
    done = nomock("sync")
    assert (done.returncode, done.stderr) == (0, "")
    assert "written: sgconfig.yml" in done.stdout
    assert [(file, code) for file, line, code in scan(project) if line == 2] == [
        ("tests/a.test.ts", "NMK103"),
        ("tests/b.test.tsx", "NMK103"),
        ("tests/c.test.js", "NMK103"),
        ("tests/d.test.mjs", "NMK103"),
    ]


def test_second_run_changes_nothing(project: Path, nomock: Run) -> None:
    nomock("sync")
    before = {f: f.read_bytes() for f in project.rglob("*.yml")}
    done = nomock("sync")
    assert (done.returncode, done.stdout) == (0, "")
    assert {f: f.read_bytes() for f in project.rglob("*.yml")} == before
    assert nomock("sync", "--check").returncode == 0


def test_check_names_what_is_stale(project: Path, nomock: Run) -> None:
    nomock("sync")
    file = project / "astgrep-rules" / "NMK103.yml"
    file.write_text(file.read_text(encoding="utf-8") + "# by hand\n", encoding="utf-8")
    done = nomock("sync", "--check")
    assert (done.returncode, done.stderr) == (
        1,
        "nomock: astgrep-rules/NMK103.yml: stale: run `nomock sync`\n",
    )
    assert nomock("sync").stdout == "written: astgrep-rules/NMK103.yml\n"


def test_levels_and_own_rules(project: Path, nomock: Run) -> None:
    write(project, "tests/a.test.ts", SOURCE + "import { Store } from '@acme/fakes';\n")
    rule = (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")
    rule = rule.replace('astgrep: {support: "no", reason: the fakes are Python only}', "astgrep: true")
    rule += "typescript:\n  - id: acme-fakes\n    level: error\n    import: ['@acme/fakes']\n"
    write(project, "rules/NMK801-acme-fakes.yaml", rule)
    write(project, "nomock.toml", 'extra-rules = ["rules/*.yaml"]\n\n[levels]\nNMK103 = "off"\n')
    assert nomock("sync").returncode == 0
    assert ("tests/a.test.ts", 3, "NMK801") in scan(project)
    assert "NMK103" not in {code for _, _, code in scan(project)}


def test_rules_of_the_users_own_are_left_alone(project: Path, nomock: Run) -> None:
    own = "id: own\nlanguage: tsx\nrule: {pattern: eval($X)}\n"
    write(project, "astgrep-rules/own.yml", own)
    write(
        project,
        "astgrep-rules/NMK999.yml",
        "# Generated from the rule catalogue of flake8-nomock; do not edit.\n",
    )
    assert "removed: astgrep-rules/NMK999.yml" in nomock("sync").stdout
    assert (project / "astgrep-rules/own.yml").read_text(encoding="utf-8") == own


def test_project_file_of_the_users_own(project: Path, nomock: Run) -> None:
    write(project, "sgconfig.yml", "ruleDirs: [rules]\n")
    done = nomock("sync")
    assert done.returncode == 2
    assert done.stderr == (
        f"nomock: {project}/sgconfig.yml: add `astgrep-rules` to `ruleDirs`; we do not change a file of yours\n"
    )
    write(project, "sgconfig.yml", "ruleDirs: [astgrep-rules]\n")
    assert "add `astgrep-utils` to `utilDirs`" in nomock("sync").stderr
    folders = "ruleDirs: [astgrep-rules]\nutilDirs: [astgrep-utils]\n"
    write(project, "sgconfig.yml", folders)
    assert "to `languageGlobs.tsx`" in nomock("sync").stderr
    globs = "['*.ts', '*.mts', '*.cts', '*.js', '*.jsx', '*.mjs', '*.cjs']"
    own = f"# ours\n{folders}languageGlobs:\n  tsx: {globs}\n"
    write(project, "sgconfig.yml", own)
    assert nomock("sync").returncode == 0
    assert (project / "sgconfig.yml").read_text(encoding="utf-8") == own


def test_codeql_packs_follow_where_the_workflow_is(project: Path, nomock: Run) -> None:
    rule = (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")
    rule = rule.replace('codeql: {support: "no", reason: not needed here}', "codeql: true")
    write(project, "rules/NMK801-acme-fakes.yaml", rule)
    write(
        project,
        "nomock.toml",
        """extra-rules = ["rules/*.yaml"]
test-paths = ["checks"]
first-party = ["acme"]

[levels]
NMK103 = "off"

[allow]
"checks/legacy/**" = ["fakeredis"]
""",
    )
    assert nomock("sync").returncode == 0
    assert not (project / ".github").exists()
    write(project, ".github/workflows/codeql-nomock.yml", "name: CodeQL nomock\n")
    models = ".github/codeql/extensions/nomock-python"
    assert f"written: {models}/nomock.model.yml" in nomock("sync").stdout
    extensions = yaml.safe_load((project / models / "nomock.model.yml").read_text(encoding="utf-8"))[
        "extensions"
    ]
    tables = {e["addsTo"]["extensible"]: e["data"] for e in extensions}
    assert {e["addsTo"]["pack"] for e in extensions} == {"nomock/python-all"}
    assert tables["catalogueScope"] == [[-1, "test", "checks(?:/.*)?"]]
    assert tables["catalogueOverride"] == [["NMK103", "off"]]
    [[pattern, name]] = tables["catalogueAllowance"]
    assert re.fullmatch(pattern, "checks/legacy/a.py") and name == "fakeredis"
    entries = {row[1] for row in tables["catalogueAllowedEntry"]}
    assert {"NMK203/fakeredis", "NMK108/fakeredis"} <= entries
    assert tables["catalogueFirstParty"] == [["acme"]]
    assert ["NMK801/acme.testing.fakes", "NMK801", "error", "test"] in tables["catalogueEntry"]
    assert [row[2] for row in tables["useSignal"]] == ["acme.testing.fakes.Store"]
    query = (project / ".github/codeql/nomock/python/NMK801.ql").read_text(encoding="utf-8")
    assert "@id py/nomock/nmk801\n" in query and 'reported("NMK801", "error"' in query
    configuration = yaml.safe_load(
        (project / ".github/codeql/codeql-nomock.config.yml").read_text(encoding="utf-8")
    )
    assert configuration["queries"] == [{"uses": "./.github/codeql/nomock/python"}]
    assert configuration["packs"]["python"][0].endswith(":suites/recommended.qls")
    assert nomock("sync", "--check").returncode == 0
    (project / "rules/NMK801-acme-fakes.yaml").unlink()
    write(project, "nomock.toml", "")
    assert "removed: .github/codeql/nomock/python/NMK801.ql" in nomock("sync").stdout
