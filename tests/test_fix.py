"""`nomock check --fix` takes out what is safe to take out, and never more."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import write
from processes import nomock_in as nomock

PY, TS = "tests/test_a.py", "web/a.test.ts"
FIXED = {
    "an import": (PY, "import os\nimport fakeredis\n\nprint(os)\n", "import os\n\nprint(os)\n"),
    "a name of an import": (
        PY, "from unittest.mock import Mock, patch\n\nx = Mock()\n", "from unittest.mock import Mock\n\nx = Mock()\n",
    ),
    "a permit": (PY, "x = 1  # noqa: NMK102 -- once a mock\n", "x = 1\n"),
    "a permit behind a comment": (PY, "x = 1  # one  # noqa: NMK102 -- once a mock\n", "x = 1  # one\n"),
    "a code of a permit": (
        PY, "import fakeredis  # noqa: NMK102, NMK203 -- no sandbox\nfakeredis.FakeRedis()\n",
        "import fakeredis  # noqa: NMK203 -- no sandbox\nfakeredis.FakeRedis()\n",
    ),
    "a code beside another tool's": (PY, "import os  # noqa: F401, NMK102 -- b\n", "import os  # noqa: F401 -- b\n"),
    "an import of a component": (
        "tests/Label.vue",
        '<template>\n  <p>Ä</p>\n</template>\n<script setup lang="ts">\nimport nock from "nock";\nconst a = 1;\n</script>\n',
        '<template>\n  <p>Ä</p>\n</template>\n<script setup lang="ts">\nconst a = 1;\n</script>\n',
    ),
    "an import of a script": (TS, 'import nock from "nock";\nexport const a = 1;\n', "export const a = 1;\n"),
    "a permit of a script": (
        TS, "const b = 1;\n// ast-grep-ignore: NMK102 -- b\nconst a = 1;\n", "const b = 1;\nconst a = 1;\n",
    ),
}  # fmt: skip
KEPT = {
    "used": (PY, "import fakeredis\n\nfakeredis.FakeRedis()\n"),
    "named in a string": (PY, 'import fakeredis\n\n__all__ = ["fakeredis"]\n'),
    "exported": ("tests/__init__.py", "import fakeredis\n"),
    "exported by name": (PY, "from unittest.mock import Mock as Mock\n"),
    "for what it does": (TS, 'import "nock";\nexport const a = 1;\n'),
    "used in a template": (
        "tests/Label.svelte",
        '<script>\n  import nock from "nock";\n</script>\n<p>{nock("a")}</p>\n',
    ),
    "used in a type": (TS, 'import nock from "nock";\nexport type A = typeof nock;\n'),
    "with a comment": (PY, "import fakeredis  # registers itself\n"),
    "two in a line": (PY, "import os; import fakeredis\n"),
    "a mock": (PY, "from unittest import mock\n\nmock.Mock()\n"),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize(("path", "before", "after"), FIXED.values(), ids=FIXED)
def test_what_is_safe_goes(project: Path, path: str, before: str, after: str) -> None:
    file = write(project, path, before)
    done = nomock(project, "check", "--fix", "--no-cache")
    assert file.read_text(encoding="utf-8") == after
    assert f"nomock: fixed: {path}:" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(("path", "source"), KEPT.values(), ids=KEPT)
def test_nothing_else_goes(project: Path, path: str, source: str) -> None:
    file = write(project, path, source)
    done = nomock(project, "check", "--fix", "--no-cache")
    assert (file.read_text(encoding="utf-8"), "fixed" in done.stderr) == (source, False)


@pytest.mark.slow
def test_an_entry_that_is_gone(project: Path) -> None:
    write(project, PY, "from unittest import mock\n\nmock.Mock()\nmock.Mock()\n")
    write(project, TS, 'import nock from "nock";\nnock("a");\n')
    assert nomock(project, "baseline", "init").returncode == 0
    entries = (project / "nomock-baseline.jsonl").read_text(encoding="utf-8").splitlines()
    write(project, PY, "from unittest import mock\n\nmock.Mock()\n")
    write(project, TS, 'import nock from "nock";\nnock("a");\n')
    assert nomock(project, "check", "--fix", PY).returncode == 1, "a part of the project touches no entry"
    done = nomock(project, "check", "--fix")
    assert (done.returncode, "fixed: 1 entries of the baseline" in done.stderr) == (0, True)
    left = (project / "nomock-baseline.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(left) == len(entries) - 1 and set(left) < set(entries)


def test_staged_files_are_not_there_to_fix(project: Path) -> None:
    done = nomock(project, "check", "--fix", "--staged")
    assert (done.returncode, "--fix changes files of the work tree" in done.stderr) == (2, True)
