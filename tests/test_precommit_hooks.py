"""`.pre-commit-hooks.yaml` with the real pre-commit, which clones this repository and installs it from the clone.

That is `pip install .`, the way in which the action installs itself, too.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from built import checkout, installing
from conftest import write
from gitrepo import Repository

pytestmark = pytest.mark.slow

SHOP = {
    "src/shop.py": "def total(prices):\n    return sum(prices)\n",
    "tests/test_shop.py": "from shop import total\n\n\ndef test_total():\n    assert total([1, 2]) == 3\n",
    "web/label.ts": "export const label = (n: number): string => `${n}`;\n",
    "package.json": '{"devDependencies": {"vitest": "3.0.0"}}\n',
}


@pytest.fixture
def shop(tmp_path: Path) -> Repository:
    """Somebody's repository that names this one in its configuration."""
    environment = {**installing(tmp_path), "PRE_COMMIT_HOME": str(tmp_path / "pre-commit")}
    ours = Repository(checkout(tmp_path / "flake8-nomock"), environment)
    revision = ours.commit("all of it")
    made = Repository(tmp_path / "shop", environment)
    for path, text in SHOP.items():
        write(made.root, path, text)
    hooks = (
        f"repos:\n- repo: {ours.root}\n  rev: {revision}\n  hooks:\n  - id: nomock\n  - id: nomock-project\n"
    )
    write(made.root, ".pre-commit-config.yaml", hooks)
    made.commit()
    return made


def run(shop: Repository, hook: str, code: int) -> list[tuple[str, str]]:
    """Line and code of every finding that a hook prints over all files."""
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files", hook]
    done = subprocess.run(
        command, cwd=shop.root, env=dict(shop.environment), capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert "no files to check" not in done.stdout
    return re.findall(r"(?m)^\S+?:(\d+):\d+: (NMK\d+) ", done.stdout)


def test_both_hooks(shop: Repository) -> None:
    assert run(shop, "nomock", 0) == []
    assert run(shop, "nomock-project", 0) == []
    write(shop.root, "tests/test_new.py", "\nfrom unittest import mock\n")
    write(shop.root, "web/label.test.ts", 'import { vi } from "vitest";\n\n\nvi.mock("./label");\n')
    shop.git("add", "-A")
    assert sorted(run(shop, "nomock", 1)) == [("2", "NMK101"), ("4", "NMK103")]
    write(shop.root, "package.json", '{"devDependencies": {"sinon": "19.0.0"}}\n')
    shop.git("add", "-A")
    assert sorted(run(shop, "nomock", 1)) == [("2", "NMK101"), ("4", "NMK103")]
    whole = run(shop, "nomock-project", 1)
    assert sorted(whole) == [("1", "NMK108"), ("2", "NMK101"), ("4", "NMK103")]
