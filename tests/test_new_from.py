"""Only what a change brings: `--new-from`, `--changed`, `--staged` and `baseline extend`, in real repositories."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import processes
import pytest
from gitrepo import Repository

PYTHON = "from unittest.mock import Mock\n\n\ndef test_a():\n    client = Mock()\n    use(client)\n"
SCRIPT = 'import { it, vi } from "vitest";\n\nit("a", () => {\n  const send = vi.fn();\n  use(send);\n});\n'
ONE_MORE = PYTHON.replace("    use(client)\n", "    use(client, Mock())\n")
BROKEN = "from unittest import mock\n\ndef (:\n"
NEW = [("NMK102", "tests/test_a.py")]

Done = subprocess.CompletedProcess[str]
Nomock = Callable[..., Done]


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A code base with mocks in both languages and no policy at all, and a branch of it; each test gets a copy."""
    made = Repository(tmp_path_factory.mktemp("committed"))
    made.write("tests/test_a.py", PYTHON)
    made.write("web/a.test.ts", SCRIPT)
    made.write("tests/test_broken.py", BROKEN)
    made.commit("legacy")
    made.git("checkout", "-q", "-b", "topic")
    return made


@pytest.fixture
def repository(committed: Repository, tmp_path: Path) -> Repository:
    return committed.copied_to(tmp_path)


@pytest.fixture
def nomock(repository: Repository) -> Nomock:
    return partial(processes.nomock, cwd=repository.root)


def new(done: Done) -> list[tuple[str, str]]:
    """(code, path) of the new findings of a run with `--format json`."""
    findings = json.loads(done.stdout)["findings"]
    return [(f["code"], f["path"]) for f in findings if f["state"] == "new"]


@pytest.mark.slow
def test_nothing_changed_is_green_with_a_file_that_cannot_be_parsed(
    repository: Repository, nomock: Nomock
) -> None:
    assert nomock("check").returncode == 3
    done = nomock("check", "--new-from", "main")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
@pytest.mark.parametrize("option", [("--new-from", "main"), ("--changed", "main"), ("--staged",)])
def test_only_what_is_new_is_reported(
    repository: Repository, nomock: Nomock, option: tuple[str, ...]
) -> None:
    repository.write("tests/test_a.py", "import json\n" + PYTHON)
    repository.write("web/a.test.ts", "// moved down\n" + SCRIPT)
    repository.git("add", "-A")
    assert nomock("check", *option).returncode == 0
    repository.write("tests/test_a.py", ONE_MORE)
    repository.write("web/b.test.ts", SCRIPT)
    repository.git("add", "-A")
    done = nomock("check", *option, "--format", "json")
    assert done.returncode == 1
    assert new(done) == [*NEW, ("NMK102", "web/b.test.ts")]


@pytest.mark.slow
def test_refactoring_is_nothing_new(repository: Repository, nomock: Nomock) -> None:
    repository.git("mv", "tests/test_a.py", "tests/test_orders.py")
    repository.write(
        "tests/test_orders.py", PYTHON.replace("test_a", "test_order").replace("client", "other")
    )
    repository.write("web/a.test.ts", SCRIPT.replace("send", "post"))
    assert nomock("check", "--new-from", "main").returncode == 0
    repository.write("tests/test_a.py", PYTHON)
    done = nomock("check", "--new-from", "main", "--format", "json")
    assert ("NMK102", "tests/test_orders.py") in new(done) or ("NMK102", "tests/test_a.py") in new(done)


@pytest.mark.slow
def test_what_breaks_in_the_change_is_not_hidden(repository: Repository, nomock: Nomock) -> None:
    repository.write("tests/test_a.py", BROKEN)
    done = nomock("check", "--new-from", "main", "--format", "json")
    assert (done.returncode, new(done)) == (3, [("NMK900", "tests/test_a.py")])


@pytest.mark.slow
def test_a_double_behind_a_permit_does_not_cover_another(repository: Repository, nomock: Nomock) -> None:
    permitted = PYTHON.replace("Mock()\n", "Mock()  # noqa: NMK102 -- the vendor has no sandbox\n")
    repository.write("tests/test_a.py", permitted)
    repository.commit("permit")
    repository.git("branch", "-f", "main")
    repository.write("tests/test_a.py", permitted.replace("    use(client)\n", "    use(client, Mock())\n"))
    assert new(nomock("check", "--new-from", "main", "--format", "json")) == NEW


def test_a_file_that_git_ignores_did_not_stand_then(repository: Repository, nomock: Nomock) -> None:
    repository.write(".gitignore", "local/\n")
    repository.write("local/test_x.py", PYTHON)
    done = nomock("check", "local/test_x.py", "--new-from", "main", "--format", "json")
    assert [code for code, _ in new(done)] == ["NMK101", "NMK102"]


@pytest.mark.slow
def test_a_budget_is_for_all_that_is_there(repository: Repository, nomock: Nomock) -> None:
    repository.write("nomock.toml", '[[budgets]]\nrule = "NMK102"\nbelow = "tests"\nat-most = 1\n')
    repository.commit("budget")
    repository.git("branch", "-f", "main")
    assert nomock("check", "--new-from", "main").returncode == 0
    repository.write("tests/test_a.py", ONE_MORE)
    assert new(nomock("check", "--new-from", "main", "--format", "json")) == NEW


@pytest.mark.slow
def test_the_second_run_reads_the_commit_from_the_cache(repository: Repository, nomock: Nomock) -> None:
    repository.write("tests/test_a.py", ONE_MORE)
    first, second = (nomock("check", "--new-from", "main", "--format", "json") for _ in range(2))
    assert new(first) == new(second) == NEW
    import sqlite3

    with sqlite3.connect(repository.root / ".nomock_cache/results.sqlite") as store:
        kept = store.execute("SELECT path FROM results WHERE purpose = 'base'").fetchall()
    assert kept == [(b"tests/test_a.py",)]


@pytest.mark.slow
def test_the_gate_takes_the_same_for_old(repository: Repository, nomock: Nomock) -> None:
    repository.commit("nothing")
    assert nomock("check", "--new-from", "main", "--receipt").returncode == 0
    assert nomock("gate", "nomock-receipt.json", "--new-from", "main").returncode == 0
    other = nomock("gate", "nomock-receipt.json")
    assert other.returncode == 3
    assert "give both the same --new-from" in other.stderr


PRODUCTION = "MOCK_USERS = [{'id': 1}]\n"


@pytest.fixture
def recorded(repository: Repository, nomock: Nomock) -> Repository:
    """A project with a baseline, in which a rule is off that has two places."""
    (repository.root / "tests/test_broken.py").unlink()
    repository.write("nomock.toml", 'baseline = true\n[levels]\nNMK403 = "off"\n')
    repository.write("src/a.py", PRODUCTION)
    repository.write("src/b.py", PRODUCTION)
    assert nomock("baseline", "init").returncode == 0
    repository.commit("policy")
    repository.git("branch", "-f", "main")
    return repository


@pytest.mark.slow
def test_a_rule_can_be_switched_on_in_old_code(recorded: Repository, nomock: Nomock) -> None:
    recorded.write("nomock.toml", "baseline = true\n")
    assert nomock("check", "--against", "main").returncode == 1
    done = nomock("baseline", "extend", "--rule", "NMK403", "--from", "main")
    assert (done.returncode, done.stdout) == (0, "recorded 2 findings of NMK403 that stood at main\n")
    recorded.commit("stricter")
    assert nomock("check", "--against", "main").returncode == 0, nomock("check", "--against", "main").stdout


@pytest.mark.slow
def test_extending_takes_in_nothing_new(recorded: Repository, nomock: Nomock) -> None:
    recorded.write("nomock.toml", "baseline = true\n")
    recorded.write("src/c.py", PRODUCTION)
    recorded.write("tests/test_a.py", ONE_MORE)
    assert nomock("baseline", "extend", "--rule", "NMK", "--from", "main").returncode == 0
    done = nomock("check", "--against", "main", "--format", "json")
    assert new(done) == [("NMK403", "src/c.py"), *NEW]


@pytest.mark.slow
def test_an_entry_that_did_not_stand_is_refused(recorded: Repository, nomock: Nomock) -> None:
    recorded.write("nomock.toml", "baseline = true\n")
    recorded.write("src/c.py", PRODUCTION)
    (recorded.root / "nomock-baseline.jsonl").unlink()
    assert nomock("baseline", "init").returncode == 0
    done = nomock("check", "--against", "main", "--format", "json")
    assert [code for code, _ in new(done)] == ["NMK905", "NMK403"]


@pytest.mark.slow
def test_what_a_budget_tolerates_cannot_be_recorded_beside_it(recorded: Repository, nomock: Nomock) -> None:
    budget = 'baseline = true\n[[budgets]]\nrule = "NMK403"\nbelow = "src"\nat-most = 2\n'
    recorded.write("nomock.toml", budget)
    recorded.commit("budget")
    recorded.git("branch", "-f", "main")
    entries = (recorded.root / "nomock-baseline.jsonl").read_text(encoding="utf-8")
    fields = {"definition": "", "symbol": "MOCK_USERS", "target": "", "ordinal": 0}
    for path in ("src/a.py", "src/b.py"):
        entries += json.dumps({"path": path, "code": "NMK403", **fields}) + "\n"
    recorded.write("nomock-baseline.jsonl", entries)
    recorded.write("src/c.py", PRODUCTION + "MOCK_ORDERS = [{'id': 2}]\n")
    assert "NMK905" in {code for code, _ in new(nomock("check", "--against", "main", "--format", "json"))}


@pytest.mark.slow
def test_a_code_that_no_rule_has(recorded: Repository, nomock: Nomock) -> None:
    done = nomock("baseline", "extend", "--rule", "NMK499")
    assert (done.returncode, "--rule: no rule has the code NMK499" in done.stderr) == (2, True)
