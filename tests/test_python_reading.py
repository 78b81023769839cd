"""Bodies of functions that are left out before parsing: no finding comes, goes or moves, and what is left out is a lot."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from textwrap import indent

import pytest

from corpus.reader import read as read_corpus
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.own import set_on_self
from flake8_nomock.engines.python.reading import read
from flake8_nomock.engines.python.source_text import Glance
from flake8_nomock.engines.python.tree_checker import TreeChecker

sys.path.insert(0, str(Path(__file__).parent.parent / "tools/evidence"))
from reading import whole

CORPUS = Path(__file__).parent / "corpus" / "python"
OTHER = "\n\ndef add(first, second):\n    total = first + second\n    return total\n\n\n"
"""A function that has nothing to do with anything."""


def in_function(source: str) -> str:
    return f"{OTHER}def outer(self):\n{indent(source, '    ')}\n{OTHER}"


def in_method(source: str) -> str:
    return f"class Around:\n{indent(in_function(source), '    ')}"


def below_imports(source: str) -> str:
    """The imports stay where they are, and everything below them moves into a function."""
    lines = source.splitlines(keepends=True)
    last = max((n for n, line in enumerate(lines, 1) if line.startswith(("import ", "from "))), default=0)
    return "".join(lines[:last]) + in_function("".join(lines[last:]))


SHAPES = {"as it is": str, "in a function": in_function, "in a method": in_method, "below": below_imports}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> PythonChecker:
    root = tmp_path_factory.mktemp("project")
    return PythonChecker(TreeChecker(Configuration(root, levels=Levels("strict"))))


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_the_corpus_has_the_same_findings_whatever_is_left_out(shape: str, files: PythonChecker) -> None:
    compared = found = 0
    for case in read_corpus(CORPUS):
        source = SHAPES[shape](case.source).encode()
        expected = whole(files, case.path, source)
        if expected is None:
            continue
        assert list(files.check_source(source, case.path).findings) == expected, case.file
        compared += 1
        found += len(expected)
    assert compared > 200
    assert found > 900


ACROSS = {
    "an attribute of the test": (
        "NMK305",
        "from django.test import override_settings as put\n"
        "class TestA(TestCase):\n"
        "    def setUp(self):\n        self.put = put\n"
        "    def test_a(self):\n        with self.put(DEBUG=True):\n            pass\n",
        6,
    ),
    "an attribute of an attribute": (
        "NMK102",
        "from unittest import mock\n"
        "class TestA(TestCase):\n"
        "    def setUp(self):\n        tools = mock\n        self.tools = tools\n"
        "    def first(self):\n        made = self.tools\n        self.made = made\n"
        "    def test_a(self):\n        x = self.made.Mock()\n        x.run()\n",
        10,
    ),
    "an attribute that a part of a statement below sets": (
        "NMK102",
        "from unittest import mock\n"
        "class TestA(TestCase):\n"
        "    def setUp(self):\n        self.tools = (\n            mock\n        )\n"
        "    def test_a(self):\n        x = self.tools.Mock()\n        x.run()\n",
        8,
    ),
    "a global name": (
        "NMK102",
        "from unittest import mock\n"
        "def set_up():\n    global tools\n    tools = mock\n    tools.start()\n"
        "def test_a():\n    x = tools.Mock()\n    x.run()\n",
        7,
    ),
    "a name of the module": (
        "NMK102",
        "import importlib\nload = importlib.import_module\ntools = load('unittest' + '.mock')\n"
        "def test_a():\n    x = tools.Mock()\n    x.run()\n",
        5,
    ),
    "a name of the class": (
        "NMK102",
        "from unittest import mock\n"
        "class TestA(TestCase):\n    tools = mock\n"
        "    def test_a(self):\n        x = self.tools.Mock()\n        x.run()\n",
        5,
    ),
    "an import in a function": (
        "NMK102",
        "def test_a():\n    import unittest.mock\n    x = unittest.mock.Mock()\n    x.run()\n",
        3,
    ),
    "an import over lines with a bracket in a comment": (
        "NMK102",
        "from unittest.mock import (  # :)\n    Mock,\n    patch as put,  # (\n)\n"
        "def test_a():\n    x = Mock()\n    x.run()\n",
        6,
    ),
    "a module that is handed on": (
        "NMK301",
        "import time\ndef test_a(monkeypatch):\n    monkeypatch.setattr(time, 'sleep', lambda _: None)\n",
        3,
    ),
    "a function of the file in place of another": (
        "NMK302",
        "import time\n"
        "def quick(seconds):\n    return seconds * 1000\n"
        "def test_a():\n    time.sleep = quick\n    assert run() == 'the end'\n",
        5,
    ),
    "a fixture of a function within": (
        "NMK105",
        "import pytest\n"
        "def make():\n    @pytest.fixture\n    def answers(mocker):\n        return ask()\n    return answers\n",
        4,
    ),
    "an attribute that a function sets to something of no interest": (
        "NMK302",
        "import gzip, unittest\n"
        "class TestA(unittest.TestCase):\n"
        "    def setUp(self):\n        self.fake_open = InvocationRecorder()\n"
        "    def test_a(self):\n        gzip.open = self.fake_open\n        run()\n",
        6,
    ),
    "an attribute that is set to a local double": (
        "NMK109",
        "import unittest\n"
        "class TestA(unittest.TestCase):\n"
        "    def setUp(self):\n        editor, self.text = make_editor(), make_text()\n"
        "    def test_a(self):\n        text = self.text\n        text.undo.reset_mock()\n",
        7,
    ),
    "an unpacked replacement in brackets": (
        "NMK302",
        "import os\n"
        "def test_a():\n    (real, os.getcwd) = (os.getcwd, lambda: '/home/user')\n    assert run(real)\n",
        3,
    ),
    "a replacement by a with statement": (
        "NMK302",
        "import clock\n"
        "def test_a():\n    with fake_clock() as clock.now:\n        assert run() == 'the end'\n",
        3,
    ),
    "another name for a built-in function": (
        "NMK402",
        "class Backend:\n"
        "    def __init__(self):\n        self.make = type\n        self.kind = type(self)\n"
        "    def run(self):\n        return self.make('FakeClient', (), {'run': lambda: 1})\n",
        6,
    ),
    "a switch": (
        "NMK501",
        "def run(flags):\n    if flags.TESTING:\n        return None\n    return flags\n",
        2,
    ),
}


@pytest.mark.parametrize("name", ACROSS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_a_finding_depends_on_is_not_left_out(name: str, line_end: str, files: PythonChecker) -> None:
    code, text, line = ACROSS[name]
    path = "src/a.py" if code == "NMK501" else "tests/test_a.py"
    source = (text + OTHER).replace("\n", line_end).encode()
    found = list(files.check_source(source, path).findings)
    assert (code, line) in {(finding.code, finding.line) for finding in found}
    assert found == whole(files, path, source)


MOCK = "from unittest.mock import Mock\n"
LONG = "    first = compute(second, third)\n    return first\n"
"""A body that has nothing to do with anything."""
LEFT_OUT = {
    "a function": f"def neutral():\n{LONG}",
    "a coroutine": f"async def neutral():\n{LONG}",
    "a comment behind the header": f"def neutral():  # for (you\n{LONG}",
    "a header over lines": f"def neutral(\n    a: str = ')',\n    # (\n    b=(1, 2),\n) -> 'list[int]':\n{LONG}",
    "a comment farther left": "def neutral():\n    first = 1\n# a comment\n    return compute(first)\n",
    "blank lines": f"def neutral():\n\n    # a comment\n\n{LONG}",
    "a word in another": "def neutral():\n    return MockingbirdNest(unmocked, other.Mock)\n",
    "a character that is no ASCII": "def neutral():\n    return 'größer als groß und so weiter'\n",
    "a docstring": 'def neutral():\n    """Does it.\n\n    And more."""\n' + LONG,
}
KEPT = {
    "a string that ends below": 'def neutral():\n    first = """\nand more\n    """\n    return compute(first)\n',
    "tabs and blanks": "def neutral():\n\tif first:\n\t    return 1\n        return compute(first)\n",
    "one line": "def neutral(): return compute(first)(second)(third)\n",
    "a character that Python reads as another": "def neutral():\n    return ﬁrst(second, third, fourth)\n",
    "a carriage return within": "def neutral():\n    first = compute(second, third)\r    return first\n",
}


def parsed(files: PythonChecker, text: str) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """The function `neutral` as it is read from a source."""
    source = text.encode()
    index = files.trees.index("test", files.trees.configuration.levels)
    tree, _ = read(source, "tests/test_a.py", Glance(source), index)
    return next(n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)))


@pytest.mark.parametrize("name", LEFT_OUT)
def test_a_body_without_a_telling_word_is_left_out(name: str, files: PythonChecker) -> None:
    below = "def test_a():\n    x = Mock()\n    x.run()\n"
    source = f"{MOCK}{LEFT_OUT[name]}{below}"
    assert isinstance(parsed(files, source).body[0], ast.Pass)
    found = list(files.check_source(source.encode(), "tests/test_a.py").findings)
    assert found == whole(files, "tests/test_a.py", source.encode())
    assert len(found) == 2


@pytest.mark.parametrize("name", KEPT)
def test_a_body_that_cannot_be_told_from_its_surroundings_is_kept(name: str, files: PythonChecker) -> None:
    source = f"{MOCK}{KEPT[name]}"
    try:
        assert not isinstance(parsed(files, source).body[0], ast.Pass)
    except SyntaxError:
        with pytest.raises(SyntaxError):
            ast.parse(source)


def test_a_source_that_only_the_left_out_bodies_make_whole_is_read_whole(files: PythonChecker) -> None:
    text = f"{MOCK}def neutral():\n    first = compute(\n1, 2)\n    return first\n\nx = Mock()\n"
    assert not isinstance(parsed(files, text).body[0], ast.Pass)
    found = files.check_source(text.encode(), "tests/test_a.py").findings
    assert [(finding.code, finding.line) for finding in found] == [("NMK101", 1), ("NMK102", 7)]


def test_what_is_wrong_outside_of_left_out_bodies_is_reported(files: PythonChecker) -> None:
    source = f"{MOCK}def neutral():\n{LONG}\nx = = 1\n".encode()
    found = files.check_source(source, "tests/test_a.py").findings
    assert [(finding.code, finding.line) for finding in found] == [("NMK900", 6)]


def test_comments_by_the_hundred_take_no_time(files: PythonChecker) -> None:
    """The pattern of a header must not try every way to cut them."""
    header = "".join(f"    a{n},  # the {n}th (of many\n" for n in range(300))
    source = f"{MOCK}def neutral(\n{header}\n\n{LONG}\nx = Mock()\n".encode()
    found = files.check_source(source, "tests/test_a.py").findings
    assert [finding.code for finding in found] == ["NMK900"]


SET = [
    "self.name = 1",
    "self.name: int = 1",
    "self.name, other = 1, 2",
    "other, self.name = 1, 2",
    "(other, self.name) = 1, 2",
    "other = self.name = 1",
    "self.other = self.name = f(1)",
    "if f(x): self.name = 1",
    "with f(x) as self.name:",
    "for self.name in f(x):",
    "cls . name = 1",
    "(\n    self.name,\n    other) = 1, 2",
]
NOT_SET = [
    "self.name == 1",
    "self.name(1)",
    "self.name.other = 1",
    "f(self.name, other=1)",
    "x = f(self.name)",
]


def test_what_is_set_on_self() -> None:
    for line in SET:
        assert "name" in {name for _, name in set_on_self(f"\n    {line}\n")}, line
    for line in NOT_SET:
        assert "name" not in {name for _, name in set_on_self(f"    {line}\n")}, line
