"""Runs in which (almost) nothing has changed: they say what the first one said, from what it left in the cache."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from importlib import metadata
from pathlib import Path

import pytest
from conftest import Run, write

from flake8_nomock.catalogue.loader import COMPILED
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.versions import version
from flake8_nomock.pipeline.fingerprint import fingerprint
from flake8_nomock.policy.baseline.file import parse

PERMITS = """\
import respx  # noqa
import httpretty  # noqa: NMK205 -- the vendor has no sandbox
import aioresponses  # noqa: NMK205
import requests_mock  # noqa: NMK205 -- until=2020-01-01 owner=@media it was due
import pook  # noqa: NMK205, NMK401 -- untli=2099-01-01 misspelt
"""
SCRIPT = """\
import nock from "nock"; // ast-grep-ignore: NMK205 -- until=2099-12-31 ref=A-1 no sandbox
// ast-grep-ignore
vi.mock("./a");
"""


def reported(nomock: Run, *arguments: str) -> list[dict[str, object]]:
    findings: list[dict[str, object]] = json.loads(nomock("check", "--format", "json", *arguments).stdout)[
        "findings"
    ]
    return findings


def known_permits(project: Path) -> list[int]:
    """The number of permits that the cache knows of each file."""
    with closing(sqlite3.connect(project / ".nomock_cache/results.sqlite")) as database:
        rows = database.execute("SELECT value FROM results ORDER BY path")
        return [len(json.loads(value)["permits"] or ()) for (value,) in rows]


@pytest.mark.parametrize("is_portable", [False, True])
def test_results_depend_on_the_rules_of_every_language(is_portable: bool, tmp_path: Path) -> None:
    """As for whoever changes a rule in a checkout: the version stays what it is, the data of the program does not."""
    program = tmp_path / "program"
    shutil.copytree(COMPILED.parent, program / "catalogue")
    seen = {fingerprint((), (), is_portable, program)}
    for name in ("_compiled.jsonl", "_rules.jsonl"):
        with (program / "catalogue" / name).open("a", encoding="utf-8") as rules:
            rules.write("\n")
        seen.add(fingerprint((), (), is_portable, program))
    assert len(seen) == 3


@pytest.mark.slow
def test_permits_are_what_they_were(project: Path, nomock: Run) -> None:
    write(project, "tests/test_a.py", PERMITS)
    write(project, "web/a.test.ts", SCRIPT)
    first = reported(nomock, "--no-cache")
    assert {finding["code"] for finding in first} > {"NMK901", "NMK902", "NMK903", "NMK904"}
    assert {finding["state"] for finding in first} == {"new", "permitted"}
    assert reported(nomock) == first
    assert known_permits(project) == [5, 2]
    assert reported(nomock) == first


def test_permits_come_from_the_cache_of_the_same_content_only(project: Path, nomock: Run) -> None:
    file = write(project, "tests/test_a.py", "import respx  # noqa: NMK205 -- no sandbox\n")
    write(project, "tests/test_b.py", "import respx\n")
    assert [finding["state"] for finding in reported(nomock)] == ["permitted", "new"]
    file.write_text("import respx  # noqa: NMK204 -- no sandbox\n")
    assert [(f["code"], f["state"]) for f in reported(nomock)][:2] == [("NMK205", "new"), ("NMK903", "new")]
    assert known_permits(project) == [1, 0]


def test_version_of_an_installed_package() -> None:
    for package in ("ast-grep-cli", "flake8-nomock", "PyYAML", "pytest"):
        assert version(package) == metadata.version(package)
    with pytest.raises(metadata.PackageNotFoundError):
        version("no-such-package")


@pytest.mark.parametrize(
    ("text", "place"),
    [("%s,%s", "1"), ("%s\n{}", "2"), ("%s\n[%s]", "2"), ("%s\n%s,%s\n", "2"), ('{"path":\n"a"}', "1")],
)
def test_every_line_of_a_baseline_is_one_entry(text: str, place: str) -> None:
    number = iter(range(9))
    while "%s" in text:
        entry = {
            "path": "a.py",
            "code": "NMK103",
            "definition": "",
            "symbol": "unittest.mock.patch",
            "target": "app.db",
            "ordinal": next(number),
        }
        text = text.replace("%s", json.dumps(entry), 1)
    with pytest.raises(ConfigurationError, match=f"^nomock-baseline.jsonl:{place}: no "):
        parse({"nomock-baseline.jsonl": text})
