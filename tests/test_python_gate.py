"""The gate before the parser: what it may not hold back, however it is written, and what it must."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.skim import skim
from flake8_nomock.engines.python.tree_checker import TreeChecker

FOUND = [
    ("src/a.py", "NMK403", "fake_rows: list = [{'id': 1}]\n"),
    ("src/a.py", "NMK403", "fake_rows, count = [{'id': 1}], 1\n"),
    ("src/a.py", "NMK403", "[count, fake_rows] = 1, [{'id': 1}]\n"),
    ("src/a.py", "NMK403", "(\n    count,\n    fake_rows\n) = 1, [{'id': 1}]\n"),
    ("src/a.py", "NMK403", "if (fake_rows := [{'id': 1}]):\n    pass\n"),
    ("src/a.py", "NMK403", "fake_rows \\\n    = [{'id': 1}]\n"),
    ("src/a.py", "NMK401", "class \\\n    FakeGateway(Gateway):\n    def pay(self): return 1\n"),
    ("src/a.py", "NMK501", "import os\nif os.environ.get('TESTING'):\n    pass\n"),
    ("src/a.py", "NMK501", "from app import testing\nif testing:\n    pass\n"),
    ("src/a.py", "NMK501", "if settings . testing:\n    pass\n"),
    ("src/a.py", "NMK501", "if settings['testing']:\n    pass\n"),
    ("src/a.py", "NMK501", "if is_testing ():\n    pass\n"),
    ("src/a.py", "NMK501", "if (config.\n        environment) == \"test\":\n    pass\n"),
    ("src/a.py", "NMK404", "@app.get('/api/mock/users')\ndef users(): return 1\n"),
    ("src/a.py", "NMK404", "path('mock/users', users)\n"),
    ("src/a.py", "NMK504", "try:\n    rows = load()\nexcept OSError:\n    rows = fake_rows()\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module\nimport_module('unittest.mock')\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module\nimport_module('unit' + 'test.mock')\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module\nimport_module(f'unittest.{\"mock\"}')\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module as load\nload('unit' + 'test.mock')\n"),
    ("tests/test_a.py", "NMK101", "import importlib\nload = importlib.import_module\nload('unittest.mo' + 'ck')\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock\nx = unittest.mock . Mock()\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock as m\nx = (m.  # the double\n     Mock())\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock as m\nx = m. \\\n    Mock()\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock as m\nx = getattr(m, 'Mock')()\n"),
    ("tests/test_a.py", "NMK102", "from unittest.mock import *\nx = Mock()\n"),
    ("tests/test_a.py", "NMK105", "def test_a(\n    mocker: object,\n) -> None:\n    pass\n"),
    ("tests/test_a.py", "NMK105", "def test_a(x, mocker): pass\n"),
    ("tests/test_a.py", "NMK105", "def test_a(x=dict(a=1), *, mocker):  # a comment\n    pass\n"),
    ("setup.py", "NMK108", "from setuptools import setup\nsetup(extras_require={'t': ['responses>=1']})\n"),
]  # fmt: skip


def files(root: Path) -> PythonChecker:
    return PythonChecker(TreeChecker(Configuration(root, levels=Levels("strict"))))


@pytest.mark.parametrize(("path", "code", "source"), FOUND)
def test_the_gate_holds_no_finding_back(path: str, code: str, source: str, tmp_path: Path) -> None:
    found = files(tmp_path).check_source(source.encode(), path).findings
    assert code in {finding.code for finding in found}


PASSED_OVER = [
    ("src/a.py", "'''Fake data, for testing; mocked and a dummy.'''\nx = 1\n"),
    ("src/a.py", "# TODO of a fake in unittest\ntry:\n    x = 1\nfinally:\n    y = 2\n"),
    ("src/a.py", "from importlib import import_module\n\nmodule = import_module(name)\n"),
    ("src/a.py", "import importlib\n\nmodule = importlib.import_module('json.decoder')\n"),
    ("src/a.py", "import django\n\n'''Runs a test with the utils of django.'''\n"),
    ("src/a.py", "backend = 1\n'''The backend of a test.'''\n"),
    (
        "tests/test_a.py",
        "'''When settings say so, answers vary.'''\ndef test_a(client):\n    assert client\n",
    ),
]


@pytest.mark.parametrize(("path", "source"), PASSED_OVER)
def test_words_that_tell_nothing_where_they_stand_are_passed_over(
    path: str, source: str, tmp_path: Path
) -> None:
    project = files(tmp_path).trees
    scope = project.configuration.file_kinds.kind_of(path)
    index = project.index(scope, project.configuration.levels)
    assert skim(source.encode(), path, index, lambda root: False).silent


def test_a_library_does_not_import_itself(tmp_path: Path) -> None:
    project = files(tmp_path).trees
    index = project.index("test", project.configuration.levels)
    source = b"from django.test import RequestFactory\nrequests = RequestFactory()\n"
    assert skim(source, "tests/test_a.py", index, lambda root: root == "django").silent
    assert not skim(source, "tests/test_a.py", index, lambda root: False).silent
