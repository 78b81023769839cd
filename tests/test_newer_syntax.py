"""Source in the syntax of a newer Python than the one that runs nomock is checked as well, at the same places."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.decoding import parse
from flake8_nomock.engines.python.newer_syntax import older
from flake8_nomock.engines.python.syntax import refuse_broken
from flake8_nomock.engines.python.tree_checker import TreeChecker

IMPORT = "from unittest.mock import Mock\n"
NEWER = {
    "the same quotes": "x = f'{', '.join(names)}'; m = Mock()\n",
    "a mock in the same quotes": "x = f'{Mock('a')}'\n",
    "nested three times": "x = f'{f'{f'{1}'}'}'; m = Mock()\n",
    "a backslash": "x = f'{'\\n'.join(names)}'; m = Mock()\n",
    "a line break": "x = f'a{\n    1 + 2\n}b'; m = Mock()\n",
    "a comment": "x = f'''{\n    1  # one }\n}'''; m = Mock()\n",
    "a format with a value": "x = f'{value:>{widths['a']}}'; m = Mock()\n",
    "a conversion": "x = f'{names['a']!r:>10} {names['b']=}'; m = Mock()\n",
    "doubled brackets": "x = f'{{{names['a']}}}'; m = Mock()\n",
    "a raw one": "x = rf'\\d{names['a']}'; m = Mock()\n",
    "a backslash before it": "x = rf'\\{names['a']}'; m = Mock()\n",
    "a letter by its name": "x = f'\\N{BULLET} {names['a']}'; m = Mock()\n",
    "a template": "x = t'{names}'; m = Mock()\n",
    "a type": "type Rows = list[int]\nm = Mock()\n",
    "a type with parameters": "type Rows[T: (int, str), *Ts] = list[T]\nm = Mock()\n",
    "a generic function": "def first[T: Mock, **P](rows: list[T]) -> T:\n    return Mock()\n",
    "a generic class over lines": "class Rows[\n    T = int,  # a comment ]\n](list[T]):\n    m = Mock()\n",
    "a handler": "try:\n    pass\nexcept ValueError, TypeError:\n    Mock()\n",
    "a handler of groups": "try:\n    pass\nexcept* a.B, c('d,:'): Mock()\n",
    "handlers that follow": "try:\n    pass\nexcept A, f(1, 2):\n    pass\nexcept C:\n    Mock()\n",
}


def places(source: str) -> list[tuple[int, int]]:
    """Where the parser sees `Mock(` in a source."""
    tree, _ = parse(source)
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [(f.lineno, f.col_offset) for f in calls if isinstance(f, ast.Name) and f.id == "Mock"]


@pytest.mark.parametrize("source", NEWER.values(), ids=NEWER)
def test_mocks_are_found_at_their_places(source: str) -> None:
    lines = source.split("\n")
    number, line = next((n, line) for n, line in enumerate(lines) if "Mock(" in line)
    assert places(source) == [(number + 1, line.index("Mock("))]
    found = TreeChecker(Configuration(Path("/nonexistent"), levels=Levels("strict"))).check_text(
        IMPORT + source, "/nonexistent/tests/test_a.py"
    )
    assert [(f.code, f.line) for f in found if f.code == "NMK102"] == [("NMK102", number + 2)]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="this Python reads them itself")
@pytest.mark.parametrize("source", NEWER.values(), ids=NEWER)
def test_this_python_does_not_read_them(source: str) -> None:
    with pytest.raises(SyntaxError):
        ast.parse(source)
    assert older(source).count("\n") == source.count("\n")


OLDER = (
    "type = 3\n",
    "type(x)[T] = 3\n",
    "x = f'{a}' + f\"{b['c']:>{width}}\" + rb'{' + '''type X = 1'''  # except A, B:\n",
    "try:\n    pass\nexcept (A, B):\n    pass\nexcept C as c:\n    pass\nexcept:\n    pass\n",
    "def f(a=[1]):\n    return a[0]\nclass A(B[C]): pass\n",
    "match type:\n    case [a, b]:\n        pass\n",
)


@pytest.mark.parametrize("source", OLDER)
def test_older_syntax_is_left_alone(source: str) -> None:
    assert older(source) == source
    ast.parse(source)


BROKEN = (
    "def (:\n",
    "x = f'{'\n",
    "x = 'a\n\\",
    "except A, B:\n",
    "f'{a', 1}'\n",
    "type X\n",
    "def f[T(x): pass\n",
    'x = f"\\N{DASH',
    'x = f"{a=!',
)
QUOTES = ('f"', "t'", '"""', "'", '"')
PIECES = (*QUOTES, "{", "}", "{{", "\\", "\\N{", "!r", ":", "=", "\n", "#", "type X", "[", "]", "def f", "a")


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_no_other_error_is_raised(source: str) -> None:
    try:
        rewritten = older(source)
    except SyntaxError:
        return
    assert rewritten.replace("\\\n", "\n").count("\n") == source.replace("\\\n", "\n").count("\n")


@pytest.mark.parametrize("source", BROKEN)
def test_what_is_no_python_stays_an_error(source: str) -> None:
    with pytest.raises(SyntaxError):
        parse(source)


@pytest.mark.slow
def test_the_standard_library_is_left_alone() -> None:
    changed = []
    for file in sorted(Path(ast.__file__).parent.glob("*.py")):
        text = file.read_text(encoding="utf-8")
        if older(text) != text:
            changed.append(file.name)
    assert changed == []


@pytest.mark.parametrize("source", NEWER.values(), ids=NEWER)
def test_a_file_without_a_telling_word_is_no_error(source: str) -> None:
    refuse_broken(source.replace("Mock", "Rows").encode(), "src/shop.py")
