"""After `nomock init`, the doctor says nothing about tools that are not what finds mocks, and all about those that are."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import write
from processes import nomock

from flake8_nomock.doctor import examine
from flake8_nomock.git.repository import Repository

HOOK = (
    "repos:\n- repo: https://github.com/PyCQA/flake8\n  rev: 7.3.0\n  hooks:\n  - id: flake8\n"
    "- repo: https://github.com/asottile/yesqa\n  rev: v1.5.0\n  hooks:\n  - id: yesqa\n"
)
UPLOAD = (
    "on: {workflow_call: }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"
    "    - uses: github/codeql-action/upload-sarif@v4\n      with: {sarif_file: trivy.sarif}\n"
)
THEIRS = {
    "flake8 keeps out of the tests": {"setup.cfg": "[flake8]\nexclude = tests\n"},
    "two sections": {"setup.cfg": "[flake8]\nmax-line-length = 100\n", ".flake8": "[flake8]\n"},
    "hooks without the plugin": {".pre-commit-config.yaml": HOOK},
    "ruff with RUF": {"pyproject.toml": '[tool.ruff.lint]\nselect = ["ALL"]\n'},
    "an upload of another tool": {".github/workflows/scan.yml": UPLOAD},
    "an ast-grep project of their own": {
        "sgconfig.yml": "ruleDirs: [rules]\nlanguageGlobs: {tsx: ['*.ts']}\n",
        "web/a.ts": "const a = <string>b;\n",
    },
    "a blanket noqa on a recorded mock": {"tests/test_a.py": "from unittest import mock  # noqa\n"},
}


@pytest.mark.slow
@pytest.mark.parametrize("files", THEIRS.values(), ids=THEIRS)
def test_silent_after_init(tmp_path: Path, files: dict[str, str]) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, "src/a.py", "x = 1\n")
    for path, text in files.items():
        write(tmp_path, path, text)
    done = nomock("init", "--yes", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert list(examine(Repository(tmp_path))) == []
    if any("ruff" in text for text in files.values()):
        assert 'external = ["NMK"]' in done.stdout, "advice, as long as there is nothing to lose"
        write(tmp_path, "tests/test_a.py", "import responses  # noqa: NMK205 -- no sandbox\n")
        assert [d.trap for d in examine(Repository(tmp_path))] == ["ruff-removes-permits"]
