"""The filter in front of the Python parser, case by case: spellings, former faults, encodings, what cannot be parsed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from python_filtered import FILES, SOURCE, TEST, compare

from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker

sys.path.insert(0, str(Path(__file__).parent.parent / "tools/evidence"))
from prefilter import is_stopped, unfiltered


def codes(path: str, source: str | bytes) -> set[str]:
    content = source.encode() if isinstance(source, str) else source
    return {finding.code for finding in FILES.check_source(content, path).findings}


# -- by name ---------------------------------------------------------------------------------------

FOUND = [
    ("src/a.py", "NMK403", "fake_rows: list = [{'id': 1}]\n"),
    ("src/a.py", "NMK403", "fake_rows, count = [{'id': 1}], 1\n"),
    ("src/a.py", "NMK403", "[count, fake_rows] = 1, [{'id': 1}]\n"),
    ("src/a.py", "NMK403", "(\n    count,\n    fake_rows\n) = 1, [{'id': 1}]\n"),
    ("src/a.py", "NMK403", "if (fake_rows := [{'id': 1}]):\n    pass\n"),
    ("src/a.py", "NMK403", "fake_rows \\\n    = [{'id': 1}]\n"),
    ("src/a.py", "NMK401", "class \\\n    FakeGateway(Gateway):\n    def pay(self): return 1\n"),
    ("tests/test_a.py", "NMK302", "import shop\nx = '# \\''; shop.pay = lambda: 1\n"),
    ("tests/test_a.py", "NMK302", "import shop\ndef pay(): pass\nshop.pay = (pay)\n"),
    ("tests/test_a.py", "NMK302", "import shop\ndef pay(): pass\n(shop.a,\n shop.b) = 1, pay\n"),
    ("tests/test_a.py", "NMK302", "import shop\nx = f'{a[\"k\"]}'; shop.a, b = lambda: 1, 2\n"),
    ("src/a.py", "NMK501", "import os\nif os.environ.get('TESTING'):\n    pass\n"),
    ("src/a.py", "NMK501", "from app import testing\nif testing:\n    pass\n"),
    ("src/a.py", "NMK501", "if settings . testing:\n    pass\n"),
    ("src/a.py", "NMK501", "if settings['testing']:\n    pass\n"),
    ("src/a.py", "NMK501", "if is_testing ():\n    pass\n"),
    ("src/a.py", "NMK501", "if (config.\n        environment) == \"test\":\n    pass\n"),
    ("src/a.py", "NMK404", "@app.get('/api/mock/users')\ndef users(): return 1\n"),
    ("src/a.py", "NMK404", "path('mock/users', users)\n"),
    ("src/a.py", "NMK504", "try:\n    rows = load()\nexcept OSError:\n    rows = fake_rows()\n"),
    *(
        ("src/a.py", "NMK504", f"SAMPLES = [{{{key}: 7}}]\ntry:\n    rows = load()\nexcept OSError:\n    rows = SAMPLES\n")
        for key in ("'id'", "'na' 'me'", "('id' '' # kept\n)", "'i\\x64'", "'i\\\nd'", "'id\\\n'", '"""user_id"""')
    ),
    *(
        ("src/a.py", "NMK404", f"@app.get('/a')\ndef a():\n    return {{{key}: True, 'a': rows}}\n")
        for key in ("'mock'", "'mo' 'ck'", "'mo' + 'ck'", "'\\\nmock'", "'mock\\\n'", "''.join(['mo', 'ck'])")
    ),
    ("tests/test_a.py", "NMK101", "from importlib import import_module\nimport_module('unittest.mock')\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module\nimport_module('unit' + 'test.mock')\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module\nimport_module(f'unittest.{\"mock\"}')\n"),
    ("tests/test_a.py", "NMK101", "from importlib import import_module as load\nload('unit' + 'test.mock')\n"),
    ("tests/test_a.py", "NMK101", "import importlib\nload = importlib.import_module\nload('unittest.mo' + 'ck')\n"),
    ("tests/test_a.py", "NMK101", "import sys\nx = sys.modules['unittest.' 'mock']\n"),
    ("tests/test_a.py", "NMK101", "from sys import modules as m\nx = m['unittest.' + 'mock']\n"),
    ("tests/test_a.py", "NMK101", "import pytest\nx = pytest.importorskip('unittest.mock')\n"),
    ("tests/test_a.py", "NMK101", "x = __import__('unittest.mock')\n"),
    (
        "tests/test_a.py",
        "NMK101",
        "import importlib\ngetattr(importlib, ''.join(['import', '_module']))('unittest.mock')\n",
    ),
    (
        "tests/test_a.py",
        "NMK101",
        "import importlib as i\ni.import_module(''.join(['unit', 'test.mo', 'ck']))\n",
    ),
    ("tests/test_a.py", "NMK101", "import unittest\nx = getattr(unittest, 'mock')\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock\nx = unittest.mock . Mock()\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock as m\nx = (m.  # the double\n     Mock())\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock as m\nx = m. \\\n    Mock()\n"),
    ("tests/test_a.py", "NMK102", "import unittest.mock as m\nx = getattr(m, 'Mock')()\n"),
    ("tests/test_a.py", "NMK102", "from unittest.mock import *\nx = Mock()\n"),
    ("tests/test_a.py", "NMK105", "def test_a(\n    mocker: object,\n) -> None:\n    pass\n"),
    ("tests/test_a.py", "NMK105", "def test_a(x, mocker): pass\n"),
    ("tests/test_a.py", "NMK105", "def test_a(x=dict(a=1), *, mocker):  # a comment\n    pass\n"),
    *(
        ("src/a.py", "NMK404", f"@app.get({path})\ndef users(): return 1\n")
        for path in ("'/mock'", "'/' 'mock'", "f'/{\"mock\"}/a'", "'/\\\nmock/'", "'/mo' + 'ck'", "'^' 'mock$'")
    ),
    *(
        ("src/a.py", "NMK504", f"def rates():\n    {quotes}{text}.\n    {quotes}\n    return {{'EUR': 1.1, 'CHF': 0.98}}\n")
        for quotes in ('"""', "\'\'\'")
        for text in ("Rates.\n\n    Pretends to ask the API", "Simulate: asks the API")
    ),
    ("src/a.py", "NMK404", "@app.get('/a')\ndef a():\n    return f\"{fake_user()['a']}\"\n"),
    ("src/a.py", "NMK404", "a = '\uff02'\n@app.get('/a')\ndef a():\n    return fake_user()['\uff02']\n"),
    ("tests/test_a.py", "NMK103", "def test_a(request):\n    request.getfixturevalue('mocker').patch('a.b')\n"),
    ("setup.py", "NMK108", "from setuptools import setup\nsetup(extras_require={'t': ['responses>=1']})\n"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "code", "source"), FOUND)
def test_spellings_by_name(path: str, code: str, source: str) -> None:
    assert code in codes(path, source)


FAULTS = {
    "V1: no comment decides": ("NMK102", "def swap(mocker):\n    return mocker.MagicMock()\n"),
    "V2: a step of pytest-bdd": (
        "NMK105",
        "from pytest_bdd import given\n\n@given('a shop')\ndef shop(mocker):\n    pass\n",
    ),
    "C1: a helper with a fixture": (
        "NMK103",
        "def without_payments(mocker):\n    return mocker.patch('shop.charge')\n",
    ),
    "C2: BOM before an import": ("NMK101", "\ufefffrom unittest import mock\n"),
    "C3: CRLF and a continuation": ("NMK101", "from unittest \\\r\n    import mock\r\n"),
    "C4: LF and a continuation": ("NMK101", "from unittest import \\\n    mock\n"),
    "C5: swapped": ("NMK302", "import shop\nreal, shop.db.connect = shop.db.connect, lambda: None\n"),
    "C6: a comment at column 0": (
        "NMK101",
        "def outer():\n    x = 1\n# a comment\n    def inner():\n        import unittest.mock\n        return x\n",
    ),
    "C6: brackets below the import": ("NMK101", "from unittest import \\\n(\nmock)\n"),
    "C7: import in the body of a class": (
        "NMK102",
        "class TestA:\n    from unittest import mock\n    def test_a(self):\n        self.mock.Mock()\n",
    ),
    "C8: self in brackets": (
        "NMK305",
        "from django.test import TestCase\nclass A(TestCase):\n"
        "    def test_a(self):\n        with (self).settings(DEBUG=True): pass\n",
    ),
    "C8: walrus": ("NMK102", "from unittest import mock as m\n(g := m).Mock()\n"),
    "C8: names in parts": (
        "NMK101",
        "import importlib\ngetattr(importlib, 'import_' + 'module')('unittest' + '.mo' + 'ck')\n",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_of_the_former_filter(fault: str) -> None:
    code, source = FAULTS[fault]
    assert code in codes(TEST, source)
    compare(TEST, source.encode())


@pytest.mark.parametrize(
    ("encoding", "hidden"),
    [("utf-7", "+AG0-ock"), ("unicode_escape", "\\x6dock"), ("raw_unicode_escape", "\\u006dock")],
)
def test_encodings_in_which_ascii_is_no_text(encoding: str, hidden: str) -> None:
    source = f"# coding: {encoding}\nfrom unittest import {hidden}\n"
    assert "NMK101" in codes(TEST, source)
    compare(TEST, source.encode())


@pytest.mark.parametrize(
    "source",
    [
        b"import unittest.mock\ndef pay(:\n",
        b"import caf\xe9\n",
        b"x = 1\0\n",
        b"# coding: none\n",
        b"# coding: rot13\nzbpx\n",
    ],
)
def test_what_cannot_be_parsed_is_reported_where_a_finding_is_possible(source: bytes) -> None:
    assert codes(TEST, source) == {"NMK900"}


@pytest.mark.parametrize(
    "source",
    [
        b"def pay(:\n",
        b"total = (\n",
        b"if total:\nx = 1\n",
        b"print 'total'\n",
        b"x = 0o9\n",
        b'name = """shop\n',
        b"# coding: latin-1\ndef pay(:\n",
        b"\xef\xbb\xbfdef pay(:\n",
        b"x = '\\N{no such character}'\n",
        b"total = " + b"(" * 300 + b"1" + b")" * 300 + b"\n",
    ],
)
def test_what_cannot_be_parsed_is_reported_where_no_finding_is_possible(source: bytes) -> None:
    assert is_stopped(FILES, SOURCE, source)
    assert unfiltered(FILES, SOURCE, source) is None
    assert codes(SOURCE, source) == {"NMK900"}


@pytest.mark.parametrize(
    "source",
    [
        b"def pay(total, total):\n    pass\n",
        b"def pay(total):\n    global total\n",
        b"def pay():\n    nonlocal total\n",
        b"return 1\n",
        b"x = '\\d' is 1\n",
        b"# coding: utf-8\nname = 'caf\xc3\xa9'\n",
        b"\xef\xbb\xbfx = 1\r\n",
        b"",
    ],
)
def test_what_the_parser_accepts_is_no_syntax_error(source: bytes) -> None:
    assert is_stopped(FILES, SOURCE, source)
    assert codes(SOURCE, source) == set()


PASSED_OVER = [
    (SOURCE, "'''Plain data of a shop.'''\nx = 1\n"),
    (SOURCE, "from importlib import import_module\n\nmodule = import_module(name)\n"),
    (SOURCE, "backend = 1\n"),
    (TEST, "def test_a(client):\n    assert client.get('/')\n"),
    (
        TEST,
        "class TestA:\n    def test_a(self):\n        self.a = lambda: 1\n        run(a, key=lambda x: x)\n",
    ),
    (TEST, "print('one\\n' 'two' % 'three')\n"),
]


@pytest.mark.parametrize(("path", "source"), PASSED_OVER)
def test_most_sources_are_passed_over(path: str, source: str) -> None:
    assert is_stopped(FILES, path, source.encode())


def test_samples_without_records_are_passed_over_by_default() -> None:
    files = PythonChecker(TreeChecker(Configuration(Path("/nowhere/at/all"))))
    assert is_stopped(files, SOURCE, b"sample_rows = load(name='id')\nexample = {1: 'name'}\n")
    assert not is_stopped(files, SOURCE, b"sample_rows = [{'id': 7}]\n")
