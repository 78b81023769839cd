"""Changes that add a mock beside recorded ones, or turn one on something else: the check fails."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Callable

from adoption_project import PYTHON, SCRIPTS, Change, Project, first_line_of, functions_of


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
            if path.endswith(PYTHON) and not _is_python("".join(lines)):
                continue
            project.write(path, "".join(lines))
            return 1
    return 0


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True


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
        for node in functions_of(text):
            errors = [f for f in project.recorded if f["path"] == path and f["severity"] == "error"]
            if any(f["definition"] == node.name for f in errors):
                lines = text.splitlines(keepends=True)[first_line_of(node) : node.end_lineno]
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


ADDITIONS: dict[str, Change] = {
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
