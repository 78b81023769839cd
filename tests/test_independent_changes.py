"""Two changes of different rules merge: each adds libraries to a rule, with real git in a copy of this repository.

What the merge gives is what is generated, and a file that was edited by hand is noticed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import built
import pytest
from gitrepo import Repository

pytestmark = pytest.mark.slow

RULES = ("NMK202-document-database", "NMK203-redis-and-cache")
"""Neighbours, because their rows stand side by side in every generated file that has rows of several rules."""


def entry(module: str) -> str:
    """An entry for the list of a language in a rule file."""
    return (
        f'  - id: "{module}"\n'
        f'    package: "{module}"\n'
        "    level: error\n"
        "    why: a copy of the server in memory\n"
        "    instead: the real server\n"
        "    evidence: made up for a test\n"
        f'    import: ["{module}"]\n'
    )


def add_libraries(root: Path, rule: str) -> None:
    """What CONTRIBUTING.md asks for: entries in the rule file, lines in the corpus, a run of tools/generate.py."""
    code = rule[:6]
    name = f"acme-{code.lower()}"
    file = root / f"flake8_nomock/catalogue/{rule}.yaml"
    before, _, typescript = file.read_text(encoding="utf-8").partition("\ntypescript:\n")
    python_entry = entry(name.replace("-", "_"))
    text = f"{before}\n{python_entry}typescript:\n{typescript}{entry(name)}"
    file.write_text(text, encoding="utf-8")
    cases = {
        "python": ("import.py", f"\nimport {name.replace('-', '_')}  # expect: {code}:1\n"),
        "typescript": ("import.ts", f'\nimport acme from "{name}"; // expect: {code}:1\n'),
    }
    for language, (case, lines) in cases.items():
        with (root / f"tests/corpus/{language}/{rule}/{case}").open("a", encoding="utf-8") as corpus:
            corpus.write(lines)
    new_case = f"# corpus: tests/test_new_{code}.py\nimport json  # ok: the standard library\n"
    (root / f"tests/corpus/python/mixed/new-{code}.py").write_text(new_case, encoding="utf-8")
    generate(root)


def generate(root: Path, *arguments: str, code: int = 0) -> str:
    """Run tools/generate.py of the copy, on the code of the copy; returns what it says is wrong."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    done = subprocess.run(
        [sys.executable, "tools/generate.py", *arguments],
        cwd=root,
        env=kept | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stderr


def test_libraries_of_two_rules_merge(tmp_path: Path) -> None:
    root = built.checkout(tmp_path / "checkout")
    repository = Repository(root)
    repository.commit("as it is")
    for rule in RULES:
        repository.git("switch", "-q", "-c", rule, "main")
        add_libraries(root, rule)
        repository.commit(f"libraries of {rule}")
        changed = repository.git("diff", "--numstat", "main", "--", "flake8_nomock/catalogue", "codeql")
        counts = [tuple(map(int, line.split("\t")[:2])) for line in changed.splitlines()]
        assert sum(added + removed for added, removed in counts) < 80, f"more than a few lines:\n{changed}"
    merge = repository.attempt("merge", "--no-edit", RULES[0])
    assert merge.returncode == 0, merge.stdout + merge.stderr
    page = root / "docs/rules/NMK103.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nby hand\n", encoding="utf-8")
    # This file and no other: all that git has merged is what is generated.
    said = generate(root, "--check", code=1)
    assert said == "docs/rules/NMK103.md: stale: run `python tools/generate.py`\n"
    for rule in RULES:
        module = f"acme_{rule[:6].lower()}"
        assert module in (root / "flake8_nomock/catalogue/_compiled.jsonl").read_text(encoding="utf-8")
