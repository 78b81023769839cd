"""The engine never raises on a valid module: the standard library, site-packages, generated programs."""

from __future__ import annotations

import ast
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.tree_checker import TreeChecker

STRICT = TreeChecker(Configuration(Path("/nonexistent"), levels=Levels("strict")))
PATHS = ("/nonexistent/tests/test_x.py", "/nonexistent/src/x.py", "/nonexistent/setup.py")


def python_files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*.py")) if file.is_file())


def check_everywhere(source: bytes | str, paths: Sequence[str] = PATHS) -> None:
    """Check a source as test code, production code and configuration."""
    for path in paths:
        for finding in STRICT.check_text(source, path):
            assert finding.line >= 1
            assert finding.column >= 1
            assert (finding.line, finding.column) <= (finding.end_line, finding.end_column)


def is_valid(source: bytes) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


@pytest.mark.slow
@pytest.mark.parametrize(
    "folder", [sysconfig.get_path("stdlib"), sysconfig.get_path("purelib")], ids=["stdlib", "site-packages"]
)
@pytest.mark.filterwarnings("ignore")
def test_no_crash_on_installed_code(folder: str) -> None:
    checked = 0
    for file in python_files(Path(folder)):
        if "site-packages" in file.parts and not folder.endswith("site-packages"):
            continue
        if crc32(file.relative_to(folder).as_posix().encode()) % 15:
            continue  # a part is enough here; tools/evidence reads all of the standard library and of 23 packages
        source = file.read_bytes()
        if is_valid(source):
            check_everywhere(source, [PATHS[checked % 2]])  # by turns as test and production code
            checked += 1
    assert checked > 100


def _programs() -> st.SearchStrategy[str]:
    """Programs of the whole grammar, whose tables take seconds to make: only where they are asked for."""
    from hypothesmith import from_grammar

    return from_grammar()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.deferred(_programs))
def test_no_crash_on_any_valid_module(source: str) -> None:
    if is_valid(source.encode("utf-8", "surrogatepass")):
        check_everywhere(source)


_NAMES = st.sampled_from(
    [
        "mock",
        "patch",
        "Mock",
        "mocker",
        "monkeypatch",
        "os",
        "sys",
        "environ",
        "modules",
        "setattr",
        "getattr",
        "self",
        "x",
        "test_a",
        "pytest",
    ]
)


def _expressions(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("{}.{}".format, children, _NAMES),
        st.builds("{}({})".format, children, children),
        st.builds("{}[{!r}]".format, children, _NAMES),
        st.builds("({} if {} else {})".format, children, children, children),
        st.builds("({} := {})".format, _NAMES, children),
        st.builds("(lambda {}: {})".format, _NAMES, children),
        st.builds("[{} for {} in {}]".format, children, _NAMES, children),
        st.builds("{} == 'test'".format, children),
        st.builds("__import__({!r} + '.mock')".format, _NAMES),
    )


_EXPRESSION = st.recursive(_NAMES, _expressions, max_leaves=8)
_STATEMENT = st.one_of(
    _EXPRESSION,
    st.builds("{} = {}".format, _NAMES, _EXPRESSION),
    st.builds("{}.{} = {}".format, _NAMES, _NAMES, _EXPRESSION),
    st.builds("import {} as {}".format, st.sampled_from(["mock", "unittest.mock", "os"]), _NAMES),
    st.builds("from {} import {}".format, st.sampled_from(["mock", ".x", "pytest"]), _NAMES),
    st.builds("with {} as {}: {}".format, _EXPRESSION, _NAMES, _EXPRESSION),
    st.builds("if {}: {} = {}".format, _EXPRESSION, _NAMES, _EXPRESSION),
    st.builds("def {}({}={}): return {}".format, _NAMES, _NAMES, _EXPRESSION, _EXPRESSION),
    st.builds("for {} in {}: {}".format, _NAMES, _EXPRESSION, _EXPRESSION),
    st.builds("class {}({}): {} = {}".format, _NAMES, _EXPRESSION, _NAMES, _EXPRESSION),
    st.builds("@{}\ndef {}({}): global {}".format, _NAMES, _NAMES, st.just("a"), st.just("b")),
)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@settings(max_examples=400, deadline=None)
@given(st.lists(_STATEMENT, max_size=12).map("\n".join))
def test_no_crash_on_code_about_mocks(source: str) -> None:
    if is_valid(source.encode()):
        check_everywhere(source)


@pytest.mark.slow
@pytest.mark.parametrize(
    "source",
    [
        "x = " + " + ".join(["mock"] * 900),
        "x" + ".a()" * 900,
        "if a: pass\n" + "elif mock.b: pass\n" * 2000,
        "if " + "not " * 900 + "a: x = y\n",
        "if a == [" + " + ".join("b" * 900) + "]: pass\n",
        "x = " + "[" * 80 + "mock.patch('a.b')" + "]" * 80,
        "x = y\ny = x\nx()\n",
        "def f(x): x = x.y; return f(x)(x)",
        "x = x if x else x()\n" * 50,
        "from unittest import mock\n"
        + "".join(f"a{n} = a{n - 1} if a{n - 1} else mock\n" for n in range(1, 300)),
    ],
    ids=[
        "sum",
        "chain",
        "elif",
        "negations",
        "compared sum",
        "nesting",
        "cycle",
        "recursion",
        "conditional",
        "long alias chain",
    ],
)
def test_no_crash_on_extremes(source: str) -> None:
    assert is_valid(source.encode())
    check_everywhere(source)


def test_functions_that_ask_each_other_are_followed_once() -> None:
    calls = "\n".join(
        f"def rows_{n}(db):\n    if db:\n        return rows_{n + 1}(db) or rows_{n + 2}(db) or rows_{n + 3}(db)\n"
        f"    return [rows_{n + 1}(db), rows_{n + 2}(db), rows_{n // 2}(db)]\n"
        for n in range(60)
    )
    source = f"MOCK_ROWS = [{{'id': 1}}]\n{calls}\ndef all_rows(db):\n    return db.rows() or rows_0(db) or MOCK_ROWS\n"
    codes = [finding.code for finding in STRICT.check_text(source, PATHS[1])]
    assert codes == ["NMK403", "NMK504"]
