"""Refactorings of files with recorded mocks: they add none, so the check stays green."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

from adoption_project import MANY, PYTHON, SCRIPTS, Change, Project, first_line_of, functions_of


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
            text = re.sub(rf"(?<![\w.\"']){name}(?![\w(=\"'])", f"{name}_renamed", text)
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


def _movable(project: Project) -> list[str]:
    """Return tests, which no other file imports; not those whose name is itself recorded."""
    by_name = {f["path"] for f in project.recorded if f["code"] == "NMK405"}
    tests = re.compile(r"(.*/)?(test_[^/]*|[^/]*(_test|[.](test|spec|cy)))[.]\w+")
    return [
        path for path in project.files(*PYTHON, *SCRIPTS) if tests.fullmatch(path) and path not in by_name
    ][:MANY]


def rename_files(project: Project) -> int:
    paths = _movable(project)
    for path in paths:
        folder, _, name = path.rpartition("/")
        new = f"{folder}/{name.partition('.')[0]}_renamed.{name.partition('.')[2]}".lstrip("/")
        subprocess.run(["git", "mv", path, new], cwd=project.root, check=True, capture_output=True)
    return len(paths)


def move_files(project: Project) -> int:
    paths = _movable(project)
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
        for node in reversed([n for n in functions_of(text) if n.name.startswith("test_")]):
            part = slice(first_line_of(node), node.end_lineno)
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
        functions = functions_of(text)
        if len(functions) < 2:
            continue
        lines = text.splitlines(keepends=True)
        moved = functions[len(functions) // 2 :]
        parts = ["\n\n" + "".join(lines[first_line_of(n) : n.end_lineno]) for n in moved]
        imports = [
            node
            for node in ast.parse(text).body
            if isinstance(node, (ast.Import, ast.ImportFrom)) and _is_used(node, "".join(parts))
        ]
        new = ["".join(lines[n.lineno - 1 : n.end_lineno]) for n in imports] + parts
        for node in reversed(moved):
            del lines[first_line_of(node) : node.end_lineno]
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
