"""`tools/new_rule.py` in a copy of this repository: generation works at once, and the tests list what is missing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import built
import pytest
from new_rule import TO_WRITE, Request, files

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.core.errors import ConfigurationError

NEW = "NMK799"
"""A code that a rule of ours gets last."""
NAMED = f"{NEW}-speech-service"
PYTHON_CASES = f"""
import acme_speech.fakes as fakes  # expect: {NEW}:1
from acme_speech.fakes import Voice  # expect: {NEW}:1
import acme_speech  # ok: the real client
import speech.voices  # ok: another package
from app.acme_speech import voices  # ok: a module of the project


def test_speaks():
    from acme_speech import fakes  # expect: {NEW}:5
    acme_speech = 1  # ok: a name
"""
TYPESCRIPT_CASES = f"""
import {{ Voice }} from "@acme/speech-fake"; // expect: {NEW}:1
const fake = require("@acme/speech-fake"); // expect: {NEW}
const lazy = await import("@acme/speech-fake"); // expect: {NEW}
import type {{ Tone }} from "@acme/speech-fake"; // ok: a type
import {{ Speech }} from "@acme/speech"; // ok: the real client
import fakes from "./speech-fake"; // ok: a module of the project
const name = "@acme/speech-fake"; // ok: a text
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return built.checkout(tmp_path / "checkout")


def run(checkout: Path, *arguments: str, code: int = 0) -> str:
    """Run Python on the code of the copy."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=checkout,
        env={key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
        | {"PYTHONPATH": str(checkout), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout[-4000:]}{done.stderr}"
    return done.stdout


def failures(checkout: Path, code: int, *modules: str) -> set[str]:
    """Names of the tests that fail, of those that are about the new rule and the catalogue's form."""
    files = [f"tests/test_{name}.py" for name in modules]
    chosen = ["-k", f"{NEW} or left_to_write or compiled_form", "-q", "-p", "no:cacheprovider"]
    printed = run(checkout, "-m", "pytest", *files, *chosen, code=code)
    return set(re.findall(r"(?m)^FAILED tests/\w+\.py::(\S+)", printed))


@pytest.mark.slow
def test_the_tests_say_what_is_missing(checkout: Path) -> None:
    new_rule = ["tools/new_rule.py", NEW, "speech-service"]
    signals = ["--python", "acme_speech.fakes", "--typescript", "@acme/speech-fake"]
    printed = run(checkout, *new_rule, *signals)
    made = [
        f"flake8_nomock/catalogue/{NAMED}.yaml",
        f"tests/corpus/python/{NAMED}/import.py",
        f"tests/corpus/typescript/{NAMED}/import.ts",
    ]
    assert re.findall(r"(?m)^written: (.+)$", printed) == made
    run(checkout, "tools/generate.py")
    assert failures(checkout, 1, "catalogue", "corpus_coverage") == {
        "test_nothing_is_left_to_write",
        f"test_signal_has_cases[python-{NEW}-import]",
        f"test_signal_has_cases[typescript-{NEW}-import]",
    }
    assert f"[{NEW}]({NEW}.md)" in (checkout / "docs/rules/index.md").read_text(encoding="utf-8")
    for path, more in zip(made, ("", PYTHON_CASES, TYPESCRIPT_CASES), strict=True):
        file = checkout / path
        text = file.read_text(encoding="utf-8")
        if more:
            text = "".join(line for line in text.splitlines(keepends=True)[:-2]) + more
        file.write_text(text.replace(TO_WRITE, "Written"), encoding="utf-8")
    run(checkout, "tools/generate.py")
    assert failures(checkout, 0, "catalogue", "corpus", "corpus_typescript", "corpus_coverage") == set()


def test_it_refuses_what_is_there_already(tmp_path: Path) -> None:
    def asked(code: str, name: str, *modules: str) -> Request:
        return Request(code, name, "any", {"python": modules, "typescript": ()})

    for request, problem in (
        (
            asked("NMK203", "valkey", "x"),
            "NMK203 is taken by redis-and-cache, and codes are never reused: NMK219 is free",
        ),
        (asked("NMK240", "redis-and-cache", "x"), "taken by NMK203"),
        (asked("NMK901", "valkey", "x"), "not a code for a new rule"),
        (asked("NMK240", "Valkey", "x"), "kebab-case"),
        (asked("NMK240", "valkey"), "no module given"),
    ):
        with pytest.raises(ConfigurationError, match=re.escape(problem)):
            files(request, shipped_rules())
    command = [sys.executable, str(built.ROOT / "tools/new_rule.py"), "NMK240", "valkey", "--python", "x"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, "not a checkout of flake8-nomock" in done.stderr) == (1, True)
    assert list(tmp_path.iterdir()) == []
