"""`nomock permit`: the comment that it writes holds, in the engine's own eyes, and changes nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import write
from processes import nomock_in as nomock

END = (date.today() + timedelta(days=30)).isoformat()
PY, TS, TSX = "tests/test_a.py", "web/a.test.ts", "src/b.tsx"
TERMS = f"-- until={END} owner=@media the vendor has no sandbox"
CASES = {
    "plain": (PY, 3, "from unittest import mock\n\nx = mock.Mock()\n", "x = mock.Mock()  # noqa: NMK102 "),
    "a comment behind": (
        PY, 1, "import fakeredis  # the vendor\n", "import fakeredis  # the vendor  # noqa: NMK203 ",
    ),
    "another noqa": (PY, 1, "import fakeredis  # noqa: F401\n", "import fakeredis  # noqa: F401, NMK203 -- "),
    "several lines": (
        PY, 4, "from unittest import mock\n\nx = [\n    mock.Mock(\n        name='a',\n    ),\n]\n",
        "    mock.Mock(  # noqa: NMK102 ",
    ),
    "a string over lines": (
        PY, 3, 'from unittest import mock\n\nx = mock.Mock(name="""\n# no place\n""")\n', '""")  # noqa: NMK102 ',
    ),
    "a continued line": (PY, 3, "from unittest import mock\n\nx = mock.Mock() \\\n    or 3\n", "or 3  # noqa: NMK102 "),
    "windows": (PY, 1, "import fakeredis\r\nx = 1\r\n", "import fakeredis  # noqa: NMK203 "),
    "script": (TS, 2, 'import a from "a";\nimport nock from "nock";\n', "\n// ast-grep-ignore: NMK205 "),
    "first line": (TS, 1, 'import nock from "nock";\n', '// ast-grep-ignore: NMK205 '),
    "below a permit": (
        TS, 3, 'import a from "a";\n// ast-grep-ignore: NMK102 -- b\nimport nock from "nock";\n', None,
    ),
    "within JSX": (
        TSX, 4, "const mockRows = load();\nexport const B = ({ rows }) => (\n  <ul>\n    {rows ?? mockRows}\n  </ul>\n);\n",
        "{rows ?? mockRows /* ast-grep-ignore: NMK504 ",
    ),
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize(("path", "line", "source", "expected"), CASES.values(), ids=CASES)
def test_a_permit_that_holds(project: Path, path: str, line: int, source: str, expected: str | None) -> None:
    file = write(project, path, "")
    file.write_bytes(source.encode())
    place = f"{path}:{line}"
    options = ("--until", END, "--owner", "@media", "--reason", "the vendor has no sandbox")
    done = nomock(project, "permit", place, *options)
    after = file.read_bytes().decode()
    if expected is not None:
        assert (done.returncode, done.stderr) == (0, "")
        assert expected in after
        assert TERMS in after or "-- until" not in after
        assert done.stdout.startswith(f"{place}: permitted NMK")
        assert after.count("\r\n") == source.count("\r\n")
        found = nomock(project, "check", path, "--format", "concise").stdout
        assert f"{path}:{line}:" not in found and f"{path}:{line + 1}:" not in found
        again = nomock(
            project, "permit", f"{path}:{line + after.count(chr(10)) - source.count(chr(10))}", *options
        )
        assert (again.returncode, "nothing to permit" in again.stderr) == (2, True)


def test_all_of_a_rule(project: Path) -> None:
    file = write(project, PY, "from unittest import mock\n\na = mock.Mock()\nb = mock.Mock()\n")
    done = nomock(project, "permit", PY, "--all-of", "NMK102", "--reason", "no sandbox")
    assert (done.returncode, done.stdout.count("permitted NMK102")) == (0, 2)
    assert file.read_text().count("# noqa: NMK102 -- no sandbox") == 2
    assert "NMK101" in nomock(project, "check", PY).stdout


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ((f"{PY}:1",), "required: --reason"),
        ((PY, "--reason", "x"), "say a line"),
        ((f"{PY}:1", "--reason", " "), "--reason: say why"),
        ((f"{PY}:1", "--reason", "x", "--until", "soon"), "is no date"),
        ((f"{PY}:1", "--reason", "x", "--until", "2020-01-01"), "is over already"),
        ((f"{PY}:1", "--reason", "x", "--owner", "a b"), "one word"),
        ((f"{PY}:7", "--reason", "x"), "nothing to permit"),
        (("nowhere.py:1", "--reason", "x"), "cannot be read"),
    ],
)
def test_what_cannot_be_permitted(project: Path, arguments: tuple[str, ...], problem: str) -> None:
    source = "import fakeredis\n"
    file = write(project, PY, source)
    done = nomock(project, "permit", *arguments)
    assert (done.returncode, problem in done.stderr, file.read_text()) == (2, True, source), done.stderr
