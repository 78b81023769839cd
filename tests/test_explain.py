"""`nomock explain PATH:LINE`: the same answer as the check, and the reason for it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import Run, write

from corpus.reader import Case, read, stage
from flake8_nomock.cli import main
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.explain.line import explain

CORPUS = Path(__file__).parent / "corpus"
ORDERS = """\
from unittest import mock
import requests

def test_pays(mocker, client):
    send = mock.Mock()
    client.patch("/users/1")
    mocker.patch("shop.pay")

def helper(mock, mocker):
    mock.patch("x")

import fakeredis  # noqa: NMK203 -- until=2999-01-01 the vendor has no sandbox
import birdisle  # noqa: NMK203 -- until=2001-01-01 this was long ago
import moto  # noqa
import freezegun
"""
PLAYER = """\
import { vi } from "vitest";
import * as api from "../src/api";

const v = vi;
const play = v.fn<() => void>();
function help(vi: any) {
  return vi.fn();
}
// ast-grep-ignore: NMK103 -- the vendor has no sandbox
vi.mock("../src/player");
vi.useFakeTimers();
const { mocked } = require("vitest");
mocked(api.load);
"""


class Explain:
    """Runs the command in a project."""

    def __init__(self, project: Path, output: pytest.CaptureFixture[str]) -> None:
        self.project = project
        self.output = output

    def __call__(self, place: str) -> Any:
        """The explanation as JSON."""
        assert main(["explain", place, "--format", "json"]) == 0
        return json.loads(self.output.readouterr().out)

    def considered(self, place: str) -> dict[str, str]:
        """Code to the reason why it is no finding; lookalikes without a code under their name."""
        return {c["code"] or c["what"]: c["why_not"] for c in self(place)["considered"]}

    def text(self, place: str) -> str:
        assert main(["explain", place]) == 0
        return self.output.readouterr().out


@pytest.fixture
def told(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Explain:
    monkeypatch.chdir(project)
    write(project, "tests/test_orders.py", ORDERS)
    write(project, "web/player.test.ts", PLAYER)
    return Explain(project, capsys)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "source", "line", "stage"),
    [
        ("tests/test_x.py", "from unittest import mock\n", 1, ""),
        ("notes.md", "mock\n", 1, "selection of files"),
        ("node_modules/a/b.test.ts", "vi.fn();\n", 1, "selection of files"),
        ("src/total.py", "def total(items):\n    return sum(items)\n", 1, "prefilter"),
        ("web/total.ts", "export const total = 1;\n", 1, "prefilter"),
        ("tests/test_x.py", "from unittest import mock\ndef (:\n", 1, "parser"),
        ("tests/test_x.py", "from unittest import mock\n\nx = mock.sentinel\ny = [1]\n", 4, "signal"),
        ("tests/test_x.py", "import os\ndef test_a(monkeypatch):\n    monkeypatch.setenv('A', '1')\n", 3,
         "profile and levels"),
        ("tests/x.py", "import os\nif os.environ.get('TESTING'):\n    pass\n", 2, "file kind"),
        ("tests/test_x.py", "import fakeredis\n", 1, "allow"),
        ("tests/test_x.py", "import fakesnow\n", 1, "first-party modules"),
        ("tests/test_x.py", "import respx  # noqa: NMK205 -- no sandbox\n", 1, "permit"),
        ("tests/test_x.py", "import pytest_postgresql\n", 1, "catalogue"),
        ("tests/test_x.py", "def test_a(patch):\n    patch('a.b')\n", 2, "name resolution"),
    ],
)  # fmt: skip
def test_the_stage_that_drops_a_file_or_a_finding_is_named(
    told: Explain, path: str, source: str, line: int, stage: str
) -> None:
    write(told.project, "nomock.toml", '[allow]\n"tests/**" = ["fakeredis"]\n')
    write(told.project, "fakesnow.py", "def connect():\n    return 1\n")
    write(told.project, path, source)
    place = f"{path}:{line}"
    assert told(place)["stage"] == stage, told.text(place)
    first = told.text(place).partition("\n")[0]
    assert first.endswith(f"(stage: {stage})") if stage else "stage" not in first


# -- lines with a finding ----------------------------------------------------------------------


def test_a_flagged_line(told: Explain) -> None:
    line = told("tests/test_orders.py:5")
    assert (line["outcome"], line["source"]) == ("flagged", "    send = mock.Mock()")
    (finding,) = line["findings"]
    assert finding["code"] == "NMK102" and finding["state"] == "new" and finding["severity"] == "error"
    assert (finding["entry"], finding["level"], finding["applies_to"]) == ("unittest.mock", "error", "any")
    assert finding["instead"] == ["the real function, or an instance of the real class"]
    names = {name["text"]: (name["origins"], name["bound"]) for name in line["names"]}
    assert names["mock.Mock()"] == (
        ["unittest.mock.Mock()"],
        ["mock is imported in line 1: from unittest import mock"],
    )
    assert line["file"]["scope"] == "test" and "test_orders.py" in line["file"]["scope_because"]


def test_the_text_says_the_same(told: Explain) -> None:
    text = told.text("tests/test_orders.py:5:12")
    for part in (
        "tests/test_orders.py:5 is flagged and fails the check\n",
        "NMK102 test-double: `unittest.mock.Mock` creates a mock object: use the real object\n    error, new\n",
        "entry `unittest.mock` of the catalogue: level error, for all code\n",
        "instead: the real function, or an instance of the real class\n",
        "mock.Mock() = unittest.mock.Mock() (mock is imported in line 1: from unittest import mock)\n",
        "test code: `test_orders.py` in its path, by default\n",
        "profile recommended: the default\n",
    ):
        assert part in text


@pytest.mark.slow
def test_typescript_aliases_are_followed(told: Explain) -> None:
    line = told("web/player.test.ts:5")
    assert line["outcome"] == "flagged" and line["findings"][0]["code"] == "NMK102"
    assert {n["text"]: n["origins"] for n in line["names"]}["v.fn"] == ["vitest.vi.fn"]
    line = told("web/player.test.ts:13")
    assert {n["text"]: n["origins"] for n in line["names"]} == {
        "mocked": ["vitest.mocked"],
        "api.load": ["../src/api.load"],
    }


def test_a_finding_that_reaches_over_the_line(told: Explain) -> None:
    write(told.project, "tests/test_b.py", "from unittest import mock\nx = mock.patch(\n    'a.b',\n)\n")
    line = told("tests/test_b.py:3")
    assert (line["outcome"], line["findings"][0]["code"], line["findings"][0]["line"]) == (
        "flagged",
        "NMK103",
        2,
    )


def test_permits(told: Explain) -> None:
    line = told("tests/test_orders.py:12")
    assert (line["outcome"], line["findings"][0]["because"]) == ("permitted", "the vendor has no sandbox")
    assert line["comments"][0]["effect"] == "permits NMK203: the vendor has no sandbox"
    line = told("tests/test_orders.py:13")
    assert line["outcome"] == "flagged"
    assert line["comments"][0]["effect"] == "no longer holds: until 2001-01-01 (NMK902)"
    assert "nomock does not obey it (NMK904)" in told("tests/test_orders.py:14")["comments"][0]["effect"]
    line = told("web/player.test.ts:10")
    assert (line["outcome"], line["comments"][0]["line"]) == ("permitted", 9)


@pytest.mark.slow
def test_the_baseline(told: Explain) -> None:
    assert main(["baseline", "init"]) == 0
    told.output.readouterr()
    entries = (told.project / "nomock-baseline.jsonl").read_text().splitlines()
    place = next(n for n, row in enumerate(entries, 1) if "NMK102" in row and "test_orders.py" in row)
    line = told("tests/test_orders.py:5")
    assert line["outcome"] == "recorded"
    assert line["findings"][0]["because"] == f"recorded in nomock-baseline.jsonl:{place}"


# -- silent lines ------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_shadowed_name(told: Explain) -> None:
    line = told("tests/test_orders.py:10")
    assert line["outcome"] == "silent" and line["findings"] == []
    assert told.considered("tests/test_orders.py:10") == {
        "mock": "a name of the catalogue in another sense: mock is a parameter of helper in line 9"
    }
    line = told("web/player.test.ts:7")
    assert line["outcome"] == "silent"
    assert line["names"][0]["bound"] == ["a parameter in line 6: (vi: any)"]
    assert "NMK102" in told.considered("web/player.test.ts:7")


def test_a_method_called_patch(told: Explain) -> None:
    why = told.considered("tests/test_orders.py:6")
    assert "client is a parameter of test_pays in line 4" in why["client.patch()"]


def test_a_fixture_that_nobody_fills(told: Explain) -> None:
    assert told.considered("tests/test_orders.py:9")["NMK105"] == (
        "helper is neither a test nor a fixture, so pytest does not fill its parameters"
    )


def test_what_the_project_allows(told: Explain) -> None:
    write(told.project, "nomock.toml", '[allow]\n"tests/**" = ["fakeredis"]\n')
    write(told.project, "tests/test_d.py", "import fakeredis\n")
    assert told.considered("tests/test_d.py:1") == {
        "NMK203": "`allow` of the configuration lets it use fakeredis"
    }


def test_what_the_catalogue_allows(told: Explain) -> None:
    write(told.project, "tests/test_c.py", "import pytest_postgresql\n")
    write(told.project, "tests/pg.test.ts", 'import { GenericContainer } from "testcontainers";\n')
    why = told.considered("tests/test_c.py:1")["NMK201"]
    assert why == "the catalogue allows pytest_postgresql: a real server process"
    why = told.considered("tests/pg.test.ts:1")["NMK201"]
    assert why == "the catalogue allows testcontainers: a real server for the length of the tests"


def test_test_code_and_production_code(told: Explain) -> None:
    write(told.project, "src/settings.py", "import os\n\nif os.environ.get('TESTING'):\n    x = 1\n")
    write(told.project, "tests/settings.py", "import os\n\nif os.environ.get('TESTING'):\n    x = 1\n")
    assert told("src/settings.py:3")["findings"][0]["code"] == "NMK501"
    assert told("tests/settings.py:3")["outcome"] == "silent"
    assert told.considered("tests/settings.py:3") == {
        "NMK501": "it is for production code, and this is test code"
    }
    write(told.project, "web/play.ts", 'if (process.env.NODE_ENV === "test") start();\n')
    write(told.project, "web/play.test.ts", 'if (process.env.NODE_ENV === "test") start();\n')
    assert told("web/play.ts:1")["findings"][0]["code"] == "NMK501"
    assert (
        told.considered("web/play.test.ts:1")["NMK501"] == "it is for production code, and this is test code"
    )


@pytest.mark.slow
def test_profiles_levels_and_paths(told: Explain) -> None:
    assert told.considered("tests/test_orders.py:15") == {
        "NMK220": "the profile recommended leaves NMK220 out"
    }
    assert told.considered("web/player.test.ts:11")["NMK220"] == "the profile recommended leaves NMK220 out"
    write(
        told.project,
        "nomock.toml",
        'test-paths = ["specs/**"]\n[levels]\nNMK203 = "off"\n'
        '[[paths]]\nglobs = ["specs/e2e/**"]\nprofile = "production"\n',
    )
    write(told.project, "specs/e2e/a.py", "import fakeredis\n")
    write(told.project, "specs/a.py", "import fakeredis\n")
    assert told.considered("specs/a.py:1") == {"NMK203": "the configuration sets NMK203 to off"}
    file = told("specs/e2e/a.py:1")["file"]
    assert (file["profile"], file["profile_because"]) == (
        "production",
        '`paths.1` of nomock.toml has "specs/e2e/**"',
    )
    assert file["scope_because"] == '`test-paths` of nomock.toml has "specs/**"'


def test_a_module_of_the_project_itself(told: Explain) -> None:
    write(told.project, "fakeredis.py", "def make():\n    return 1\n")
    write(told.project, "tests/test_r.py", "import fakeredis\n")
    assert told.considered("tests/test_r.py:1")["NMK203"] == (
        "a module of that name (fakeredis) is the project's own"
    )


# -- files that are not looked at --------------------------------------------------------------


def test_no_telling_word(told: Explain) -> None:
    write(told.project, "src/total.py", "def total(items):\n    return sum(items)\n")
    write(told.project, "web/total.ts", "export const total = 1;\n")
    for place in ("src/total.py:2", "web/total.ts:1"):
        assert told(place)["outcome"] == "silent"
        assert told(place)["file"]["passed_over"].startswith("no word in it that any rule of profile")


@pytest.mark.slow
def test_not_checked(told: Explain, project: Path) -> None:
    (project / ".git").rmdir()
    subprocess.run(["git", "init", "-q"], cwd=project, check=True)
    write(project, ".gitignore", "generated/\n")
    write(project, "nomock.toml", 'ignored-paths = ["legacy/**"]\n')
    for path in (
        "generated/test_a.py",
        "node_modules/x/test_a.py",
        "legacy/test_a.py",
        "src/shop/orders_pb2.py",
    ):
        write(project, path, "import fakeredis\n")
    reasons = {
        "generated/test_a.py": "ignored by git: .gitignore:1:generated/",
        "node_modules/x/test_a.py": "installed or generated",
        "legacy/test_a.py": 'an ignored path: `ignored-paths` of nomock.toml has "legacy/**"',
        "src/shop/orders_pb2.py": "an ignored path: `orders_pb2.py` in its path, by default",
    }
    for path, reason in reasons.items():
        line = told(f"{path}:1")
        assert line["outcome"] == "not checked"
        assert line["file"]["not_checked"].startswith(reason)
    write(project, "notes.md", "mock\n")
    assert told("notes.md:1")["file"]["not_checked"] == "other language"
    (project / "tests/link.py").symlink_to("test_orders.py")
    assert told("tests/link.py:1")["file"]["not_checked"] == "symbolic link"


def test_not_analysed(told: Explain) -> None:
    write(told.project, "tests/test_broken.py", "from unittest import mock\ndef (:\n")
    line = told("tests/test_broken.py:1")
    assert line["outcome"] == "not analysed"
    assert "the file was not analysed in line 2: syntax error" in line["notes"]
    write(told.project, "web/b.test.ts", "import { vi } from 'vitest';\nvi.fn(((;\n")
    assert told("web/b.test.ts:1")["outcome"] == "not analysed"
    write(told.project, "tests/test_bytes.py", b"from unittest import mock\n# \xff\n")
    assert told("tests/test_bytes.py:2")["outcome"] == "not analysed"


def test_where_the_findings_are(told: Explain) -> None:
    notes = told("tests/test_orders.py:2")["notes"]
    assert notes == ["the findings of this file stand in lines 1, 4, 5, 7, 13, 14"]


# -- the command -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ("tests/test_x.py:1", "tests/test_x.py: no such file"),
        ("tests/test_orders.py", "tests/test_orders.py: write PATH:LINE, such as tests/test_orders.py:12"),
        ("tests/test_orders.py:16", "tests/test_orders.py: there is no line 16: the file has 15"),
        ("tests/test_orders.py:0", "tests/test_orders.py: there is no line 0: the file has 15"),
        ("tests:1", "tests: cannot be read: Is a directory"),
    ],
)
def test_errors_are_one_line(project: Path, nomock: Run, place: str, error: str) -> None:
    write(project, "tests/test_orders.py", ORDERS)
    run = nomock("explain", place)
    assert (run.returncode, run.stdout, run.stderr) == (2, "", f"nomock: {error}\n")


def test_a_file_outside_of_the_project(
    project: Path, nomock: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = write(tmp_path_factory.mktemp("other"), "a.py", "x = 1\n")
    run = nomock("explain", f"{other}:1")
    assert run.returncode == 2 and "outside the project" in run.stderr


def _cases() -> list[Case]:
    """Some cases that have lines to ask for."""
    cases = [*read(CORPUS / "python"), *read(CORPUS / "typescript")]
    return [case for case in cases[::30] if case.expectations]


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.id)
def test_agrees_with_the_corpus(case: Case, tmp_path: Path) -> None:
    stage(case, tmp_path)
    configuration = Configuration(tmp_path, levels=Levels(case.profile))
    engine = engine_of(case.path)
    assert engine is not None
    expected = case.expected(engine.name)
    for line in dict.fromkeys([case.expectations[-1].line, *case.ok[:1]]):
        told = explain(configuration, case.file.read_bytes(), case.path, line)
        here = {f.code for f in told.findings if f.line == line and f.code < "NMK9"}
        assert here == {code for code, at in expected if at == line}
        assert told.outcome in (("flagged", "warning") if told.findings else ("silent",))
