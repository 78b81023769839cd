"""What developers do to files with recorded mocks: ten refactorings that add none, ten changes that add or redirect one.

Every change works on the files of a checkout; it returns how many files it has changed, 0 where the project has no place
for it. The code is not run afterwards, only checked.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

MANY = 40
"""Files that one change works on at most."""


class Project(NamedTuple):
    """A checkout with recorded findings."""

    root: Path
    recorded: list[dict[str, object]]
    """The findings of the baseline, as `nomock check --format json` has them."""
    prettier: str
    """The command of prettier; empty where there is none."""

    def files(self, *suffixes: str) -> list[str]:
        """Return the files with recorded findings, those with most first."""
        paths = [str(f["path"]) for f in self.recorded if str(f["path"]).endswith(suffixes)]
        ranked = sorted(set(paths), key=lambda path: (-paths.count(path), path))
        return [path for path in ranked if (self.root / path).is_file()]

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        """Write a file, and its folder."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def edit(self, paths: list[str], change: Callable[[str], str]) -> int:
        """Apply a change of the text to files; return how many it changed."""
        count = 0
        for path in paths[:MANY]:
            before = self.read(path)
            after = change(before)
            if after != before:
                self.write(path, after)
                count += 1
        return count


Change = Callable[[Project], int]
PYTHON, SCRIPTS = (".py",), (".ts", ".tsx", ".js", ".jsx", ".mjs", ".vue", ".svelte")


def _functions(text: str) -> list[ast.FunctionDef]:
    """Return the functions at the top of a module, in its order."""
    return [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]


def _first_line(node: ast.FunctionDef) -> int:
    return min([node.lineno, *(d.lineno for d in node.decorator_list)]) - 1


# refactorings


def ruff_format(project: Project) -> int:
    command = [sys.executable, "-m", "ruff", "format", "-q", "--isolated", "--line-length", "79"]
    return _reformat(project, PYTHON, command)


def prettier(project: Project) -> int:
    if not project.prettier:
        return 0
    command = [project.prettier, "--log-level", "silent", "--no-config", "--print-width", "60", "--write"]
    return _reformat(project, (".ts", ".tsx", ".js", ".jsx", ".vue"), command)


def _reformat(project: Project, suffixes: tuple[str, ...], command: list[str]) -> int:
    paths = project.files(*suffixes)[:MANY]
    before = [project.read(path) for path in paths]
    if paths:
        subprocess.run([*command, *paths], cwd=project.root, check=False, capture_output=True)
    return sum(project.read(path) != text for path, text in zip(paths, before, strict=True))


def rename_tests(project: Project) -> int:
    return project.edit(
        project.files(*PYTHON), lambda text: re.sub(r"\bdef test_(\w+)", r"def test_that_\1", text)
    )


def rename_variables(project: Project) -> int:
    def rename(text: str) -> str:
        for name in re.findall(
            r"(?m)^\s+(?:const |let )?(\w+)(?:: \w+)? = (?:\w+\.)*(?:Mock|MagicMock|fn|spyOn)\(", text
        ):
            text = re.sub(rf"(?<![\w.]){name}(?![\w(=])", f"{name}_renamed", text)
        return text

    return project.edit(project.files(*PYTHON, *SCRIPTS), rename)


def move_down(project: Project) -> int:
    added = {"py": "import abc as _abc\nimport json as _json\n\n", "script": "// moved down\n\n"}
    python = project.edit(project.files(*PYTHON), lambda text: _below_docstring(text, added["py"]))
    scripts = project.edit(project.files(".ts", ".tsx", ".js"), lambda text: added["script"] + text)
    return python + scripts


def _below_docstring(text: str, added: str) -> str:
    """Add imports in front of the first statement that may have one before it."""
    body = ast.parse(text).body
    start = next((n for n in body if not _is_head(n)), None)
    line = start.lineno - 1 if start is not None else 0
    if isinstance(start, (ast.FunctionDef, ast.ClassDef)) and start.decorator_list:
        line = start.decorator_list[0].lineno - 1
    lines = text.splitlines(keepends=True)
    return "".join([*lines[:line], added, *lines[line:]])


def _is_head(node: ast.stmt) -> bool:
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return docstring or (isinstance(node, ast.ImportFrom) and node.module == "__future__")


def rename_files(project: Project) -> int:
    paths = project.files(*PYTHON, *SCRIPTS)[:MANY]
    for path in paths:
        folder, _, name = path.rpartition("/")
        new = f"{folder}/{name.partition('.')[0]}_renamed.{name.partition('.')[2]}".lstrip("/")
        subprocess.run(["git", "mv", path, new], cwd=project.root, check=True, capture_output=True)
    return len(paths)


def move_files(project: Project) -> int:
    paths = project.files(*PYTHON, *SCRIPTS)[:MANY]
    for number, path in enumerate(paths):
        folder, _, name = path.rpartition("/")
        target = project.root / folder / f"moved{number}"
        target.mkdir()
        subprocess.run(
            ["git", "mv", path, f"{target}/{name}"], cwd=project.root, check=True, capture_output=True
        )
    return len(paths)


def wrap_in_class(project: Project) -> int:
    def wrap(text: str) -> str:
        lines = text.splitlines(keepends=True)
        for node in reversed([n for n in _functions(text) if n.name.startswith("test_")]):
            part = slice(_first_line(node), node.end_lineno)
            if '"""' in "".join(lines[part]) or "'''" in "".join(lines[part]):
                continue
            body = [f"    {line}" if line.strip() else line for line in lines[part]]
            lines[part] = [f"class TestOf{node.name.title().replace('_', '')}:\n", *body]
        return "".join(lines)

    return project.edit(project.files(*PYTHON), wrap)


def split_files(project: Project) -> int:
    count = 0
    for path in project.files(*PYTHON)[:MANY]:
        text = project.read(path)
        functions = _functions(text)
        if len(functions) < 2:
            continue
        lines = text.splitlines(keepends=True)
        moved = functions[len(functions) // 2 :]
        parts = ["\n\n" + "".join(lines[_first_line(n) : n.end_lineno]) for n in moved]
        imports = [
            node
            for node in ast.parse(text).body
            if isinstance(node, (ast.Import, ast.ImportFrom)) and _is_used(node, "".join(parts))
        ]
        new = ["".join(lines[n.lineno - 1 : n.end_lineno]) for n in imports] + parts
        for node in reversed(moved):
            del lines[_first_line(node) : node.end_lineno]
        project.write(path.removesuffix(".py") + "_more.py", "".join(new))
        project.write(path, "".join(lines))
        count += 1
    return count


def _is_used(node: ast.Import | ast.ImportFrom, text: str) -> bool:
    names = [(alias.asname or alias.name).partition(".")[0] for alias in node.names]
    return any(re.search(rf"\b{name}\b", text) for name in names)


def change_arguments(project: Project) -> int:
    def change(text: str) -> str:
        text = re.sub(r"return_value=(\w+)(?=[,)])", r"return_value=[\1]", text)
        return re.sub(r"\.mock(Resolved|Return)Value\((\w+)\)", r".mock\1Value([\2])", text)

    return project.edit(project.files(*PYTHON, *SCRIPTS), change)


REFACTORINGS: dict[str, Change] = {
    "ruff format": ruff_format,
    "prettier": prettier,
    "tests renamed": rename_tests,
    "variables renamed": rename_variables,
    "code moved down, imports added": move_down,
    "files renamed": rename_files,
    "files moved": move_files,
    "tests wrapped in classes": wrap_in_class,
    "files split": split_files,
    "arguments changed": change_arguments,
}

# doubles


def new_python_file(project: Project) -> int:
    project.write(
        "tests/test_added_file.py", "from unittest.mock import Mock\n\n\ndef test_added():\n    Mock()\n"
    )
    return 1


def new_script(project: Project) -> int:
    project.write("tests/added.test.ts", 'import { vi } from "vitest";\nexport const send = vi.fn();\n')
    return 1


def new_fake(project: Project) -> int:
    project.write(
        "tests/test_added_fake.py", "class FakePaymentGateway:\n    def pay(self):\n        return True\n"
    )
    return 1


def new_library(project: Project) -> int:
    project.write("tests/added-nock.test.ts", 'import nock from "nock";\nnock("https://api.example.com");\n')
    return 1


def new_patch(project: Project) -> int:
    text = 'from unittest import mock\n\n\n@mock.patch("shop.pay")\ndef test_added(pay):\n    pay()\n'
    project.write("tests/test_added_patch.py", text)
    return 1


def _of_recorded(project: Project, pattern: str, change: Callable[[str], str], code: str = "") -> int:
    """Change the first recorded line that a pattern matches; `change` gets the line with its end."""
    for finding in project.recorded:
        path, line = str(finding["path"]), int(str(finding["line"])) - 1
        lines = project.read(path).splitlines(keepends=True)
        if line < len(lines) and str(finding["code"]).startswith(code) and re.search(pattern, lines[line]):
            lines[line] = change(lines[line])
            project.write(path, "".join(lines))
            return 1
    return 0


_DOUBLE = (
    r"^\s*(\w+ = )?(mock\.|vi\.|jest\.|mocker\.|monkeypatch\.)?(Mock|MagicMock|fn|spyOn|patch|setattr)\(.*\)[^()]*$"
    r"|^\s*const \w+ = vi\.fn\(\);?$"
)


def one_more_in_a_recorded_place(project: Project) -> int:
    """Repeat a statement that makes a double: one more of the same kind in the same definition."""
    return _of_recorded(
        project,
        _DOUBLE,
        lambda line: line + re.sub(r"\bconst (\w+)", r"const \1Too", line),
    ) or _of_recorded(
        project, r"\b(Mock|MagicMock)\(\)", lambda line: line.replace("Mock()", "Mock(Mock())", 1)
    )


def another_target(project: Project) -> int:
    """Point a recorded patch at something else."""
    return _of_recorded(
        project,
        r"(patch|setattr|mock|spyOn)\(\s*[\w.]*,?\s*[\"'][\w./@-]+[\"']",
        lambda line: re.sub(r"([\"'])([\w./@-]+)\1", r"\1\2_elsewhere\1", line, count=1),
    )


def copied_definition(project: Project) -> int:
    """Copy a function with doubles: a definition that had none has some while the old one still stands."""
    for path in project.files(*PYTHON):
        text = project.read(path)
        for node in _functions(text):
            inside = [f for f in project.recorded if f["path"] == path and f["definition"] == node.name]
            if inside:
                lines = text.splitlines(keepends=True)[_first_line(node) : node.end_lineno]
                copied = re.sub(rf"\bdef {node.name}\b", f"def {node.name}_copied", "".join(lines), count=1)
                project.write(path, f"{text}\n\n{copied}\n")
                return 1
    return 0


def copied_file(project: Project) -> int:
    errors = [str(f["path"]) for f in project.recorded if f["severity"] == "error"]
    paths = [path for path in (*project.files(*SCRIPTS), *project.files(*PYTHON)) if path in errors]
    for path in paths[:1]:
        folder, _, name = path.rpartition("/")
        shutil.copy(project.root / path, project.root / folder / f"copied-{name}".replace("-test_", "_test_"))
    return len(paths[:1])


def new_in_production(project: Project) -> int:
    project.write("src/added_rows.py", "MOCK_USERS = [{'id': 1, 'name': 'Ada'}]\n")
    return 1


DOUBLES: dict[str, Change] = {
    "a new Python test with a mock": new_python_file,
    "a new TypeScript test with a mock": new_script,
    "a new fake": new_fake,
    "another library": new_library,
    "a patch": new_patch,
    "one more in a recorded place": one_more_in_a_recorded_place,
    "another target": another_target,
    "a definition copied": copied_definition,
    "a file copied": copied_file,
    "mock data in production": new_in_production,
}


def all_changes() -> Iterator[tuple[str, bool, Change]]:
    """Yield name, whether the check must stay green, and the change."""
    for name, change in REFACTORINGS.items():
        yield name, True, change
    for name, change in DOUBLES.items():
        yield name, False, change
