"""What README, zero-tolerance page and gate page promise: each sentence stands there and has a test that holds it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
import yaml
from conftest import Run, write

from flake8_nomock import check_source
from flake8_nomock.config.reader import read

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent

# -- what no other test holds ------------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        "import unittest.mock as m\nm.Mock()\n",
        "from unittest.mock import Mock as M\nM()\n",
        "from unittest.mock import *\nMock()\n",
        'import importlib\nm = importlib.import_module("unittest" + ".mock")\nm.Mock()\n',
        'from unittest import mock\ngetattr(mock, "patch")("a.b")\n',
        "from unittest import mock\n\n@mock.patch('a.b')\ndef test_a(b): pass\n",
        "def test_a(mocker):\n    mocker.patch('a.b')\n",
        "from unittest import mock\nclass T:\n    def f(self): self.m = mock\n    def g(self): self.m.Mock()\n",
    ],
)  # fmt: skip
def test_names_are_followed(source: str) -> None:
    last = max(finding.line for finding in check_source(source, "tests/test_a.py"))
    assert last >= len(source.splitlines()) - 1  # the use, not only the import


@pytest.mark.parametrize(
    "source",
    [
        "def test_a():\n    mock = 1\n    assert mock.bit_length()\n",
        "def test_a(client):\n    client.patch('/users/1')\n",
        "from shop import responses\nresponses.add(1)\n",
    ],
)
def test_the_same_names_of_other_things_are_silent(source: str) -> None:
    assert check_source(source, "tests/test_a.py") == []


@pytest.mark.slow
def test_a_project_may_have_a_module_of_a_librarys_name(project: Path, nomock: Run) -> None:
    write(project, "responses.py", "def add(x): return x\n")
    write(project, "tests/test_a.py", "import responses\nresponses.add(1)\n")
    assert nomock("check").returncode == 0
    (project / "responses.py").unlink()
    assert nomock("check").returncode == 1


@pytest.mark.slow
def test_a_mock_of_another_file_is_followed(project: Path, nomock: Run) -> None:
    write(project, "tests/test_a.py", "from tests.helpers import client\n\ndef test_a():\n    client.get()\n")
    write(project, "tests/helpers.py", "client = object()\n")
    assert nomock("check").returncode == 0
    write(project, "tests/helpers.py", "from unittest.mock import Mock\nclient = Mock()\n")
    run = nomock("check")
    assert run.returncode == 1
    assert "tests/test_a.py:1:27: NMK601" in run.stdout


@pytest.mark.parametrize("source", ["def pay(:\n", "from unittest import mock\ndef pay(:\n"])
def test_syntax_errors_with_and_without_a_word_of_a_rule(project: Path, nomock: Run, source: str) -> None:
    write(project, "src/a.py", source)
    run = nomock("check")
    assert run.returncode == 3
    assert ":9: NMK900 file was not checked (syntax error with Python " in run.stdout
    again = nomock("check")  # from the cache
    assert (
        again.returncode,
        ":9: NMK900 file was not checked (syntax error with Python " in again.stdout,
    ) == (3, True)


def test_a_fake_with_a_harmless_name_is_missed() -> None:
    body = "\n    def send(self, text): self.sent = text\n"
    assert [f.code for f in check_source(f"class FakeMailer:{body}", "tests/test_a.py")] == ["NMK401"]
    assert check_source(f"class Mailer:{body}", "tests/test_a.py") == []


def test_the_example_of_a_configuration_is_one(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    file = write(tmp_path, "nomock.toml", block)
    configuration = read(file)
    assert configuration.levels.profile == "recommended"
    assert set(tomllib.loads(block)) == {"profile", "test-paths", "levels", "allow"}


def test_both_languages_come_with_one_installation() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {re.split(r"\W*>=", need)[0] for need in project["dependencies"]} >= {
        "ast-grep-cli",
        "ast-grep-py",
    }


@pytest.mark.parametrize(
    ("comment", "codes"),
    [
        ("# noqa", {"NMK101", "NMK904"}),
        ("# noqa: NMK101, NMK901", {"NMK901", "NMK903"}),
        ("# noqa: NMK101, NMK902 -- until=2001-01-01 it was so", {"NMK101", "NMK902", "NMK903"}),
        ("# noqa: NMK101 -- why", set()),
    ],
)
def test_no_permit_helps_against_a_finding_about_permits(comment: str, codes: set[str]) -> None:
    found = {f.code for f in check_source(f"from unittest import mock  {comment}\n", "tests/test_a.py")}
    assert found == codes


# -- the sentences -----------------------------------------------------------------------------

PROMISES = yaml.safe_load((ROOT / "tests/data/promises.yaml").read_text(encoding="utf-8"))
"""Page to what it says and the tests that fail if that is not so."""
EACH = [
    (page, promise["says"], promise["tests"]) for page, promises in PROMISES.items() for promise in promises
]


def text_of(page: str) -> str:
    return " ".join((ROOT / page).read_text(encoding="utf-8").split())


@pytest.mark.parametrize(("page", "words", "tests"), EACH, ids=[words[:40] for _, words, _ in EACH])
def test_a_promise_stands_there_and_is_tested(page: str, words: str, tests: list[str]) -> None:
    assert words in text_of(page), "the page has changed: say here what holds the new words"
    for test in tests:
        file, _, name = test.partition("::")
        assert f"\ndef {name}(" in (ROOT / "tests" / file).read_text(encoding="utf-8"), test


@pytest.mark.parametrize("page", PROMISES)
def test_every_item_of_a_list_has_its_promise(page: str) -> None:
    text = re.sub(r"(?s)```.*?```", "", (ROOT / page).read_text(encoding="utf-8"))
    items = re.findall(r"(?m)^(?:- |\d\. )(.*(?:\n {2,}\S.*)*)", text)
    assert items
    known = [promise["says"] for promise in PROMISES[page]]
    assert [item for item in items if not any(words in " ".join(item.split()) for words in known)] == []
