"""What a change makes weaker (NMK905): real git, exact differences; and what is no weakening."""

from __future__ import annotations

from pathlib import Path

import pytest
from gitrepo import Repository

from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.git.command import GitError
from flake8_nomock.pipeline.compare_with_base import Compared, compare
from flake8_nomock.policy.baseline.file import FILE, read, render
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.verdicts import Identity

CONFIGURATION = """profile = "recommended"
baseline = true
ignored-paths = ["gen/**"]
extra-rules = ["rules/*.yaml"]
first-party = ["shop"]

[levels]
NMK203 = "off"

[allow]
"tests/legacy/**" = ["fakeredis"]

[boundaries]
own = ["shop"]
may-patch = ["stripe"]

[[budgets]]
rule = "NMK103"
below = "tests/unit"
at-most = 3

[[paths]]
globs = ["tests/e2e/**"]
profile = "strict"
"""

WORKFLOW = """name: ci
on:
  pull_request:
  push:
    branches: [main]
jobs:
  nomock:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: gate
        run: |
          pip install flake8-nomock
          nomock check --against origin/main
  other:
    runs-on: ubuntu-latest
    steps:
      - run: make
"""

PERMIT = "from unittest import mock  # noqa: NMK101 -- until=2030-01-01 no sandbox\n"
ENTRIES = [Identity("NMK102", path, "test_a", "aa", "", 0) for path in ("tests/a.py", "tests/b.py")]
RULE = (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")
FLOW = ".github/workflows/ci.yml"


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository with one commit, of which each test gets a copy."""
    made = Repository(tmp_path_factory.mktemp("committed"))
    made.write("nomock.toml", CONFIGURATION)
    made.write(FLOW, WORKFLOW)
    made.write("rules/NMK801-acme-fakes.yaml", RULE)
    made.write(FILE, render(ENTRIES))
    for name in ("tests/a.py", "tests/b.py", "tests/e2e/c.py", "src/app.py", "web/a.ts"):
        made.write(name, "x = 1\n")
    made.write("tests/permitted.py", PERMIT)
    made.commit("base")
    made.git("checkout", "-q", "-b", "topic")
    return made


@pytest.fixture
def repository(committed: Repository, tmp_path: Path) -> Repository:
    return committed.copied_to(tmp_path)


def against(repository: Repository, ref: str = "main") -> Compared:
    baseline = read(repository.root) or Baseline()
    return compare(find_configuration(repository.root), ref, baseline)


def weakened(repository: Repository) -> list[str]:
    return [f"{f.path}:{f.line}: {f.symbol}" for f in against(repository).findings]


def edit(repository: Repository, path: str, old: str, new: str) -> None:
    text = (repository.root / path).read_text(encoding="utf-8")
    assert old in text
    repository.write(path, text.replace(old, new))


def test_nothing_changed(repository: Repository) -> None:
    assert against(repository) == ((), read(repository.root))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        ("nomock.toml", "recommended", "production", ["nomock.toml:1: profile recommended -> production"]),
        ("nomock.toml", '"strict"', '"recommended"', [
            "nomock.toml:22: profile strict -> recommended (for tests/e2e/c.py)",
        ]),
        ("nomock.toml", "[levels]", '[levels]\nNMK103 = "warning"', [
            "nomock.toml:8: level of NMK103 error -> warning",
        ]),
        ("nomock.toml", "gen/**", "src/**", ["nomock.toml:3: ignored-paths + src/**"]),
        ("nomock.toml", 'ignored-paths = ["gen/**"]', 'production-paths = ["tests"]', [
            "nomock.toml:3: test -> production for tests/a.py and 3 more",
        ]),
        ("nomock.toml", 'ignored-paths = ["gen/**"]', 'test-paths = ["web"]', [
            "nomock.toml:3: production -> test for web/a.ts",
        ]),
        ("nomock.toml", '["fakeredis"]', '["fakeredis", "moto"]', [
            "nomock.toml:11: allow moto in tests/legacy/**",
        ]),
        ("nomock.toml", '["shop"]\n\n', '["shop", "responses"]\n\n', ["nomock.toml:5: first-party + responses"]),
        ("nomock.toml", 'own = ["shop"]', "own = []", ["nomock.toml:13: boundaries.own - shop"]),
        ("nomock.toml", '["stripe"]', '["stripe", "requests"]', [
            "nomock.toml:15: boundaries.may-patch + requests",
        ]),
        ("nomock.toml", "at-most = 3", "at-most = 4", [
            "nomock.toml:18: budget of NMK103 below tests/unit 3 -> 4",
        ]),
        ("nomock.toml", "[boundaries]", "[health]\nminutes = 9\nregression = 0.2\naccept = {test_x = 'y'}\n[boundaries]", [
            "nomock.toml:14: health.minutes 5 -> 9",
            "nomock.toml:16: health.accept + test_x",
        ]),
        ("nomock.toml", "baseline = true", "", ["nomock.toml:1: baseline no longer required"]),
        ("nomock.toml", 'extra-rules = ["rules/*.yaml"]', "", [
            "rules/NMK801-acme-fakes.yaml:1: rule NMK801 acme-fakes deleted",
        ]),
        (FLOW, "check --against origin/main", "check --against origin/main || true", [
            f"{FLOW}:14: jobs.nomock.steps.1.run: `nomock check --against origin/main`"
            " -> `nomock check --against origin/main || true`",
        ]),
        (FLOW, "          nomock check --against origin/main\n", "", [
            f"{FLOW}:12: jobs.nomock.steps.1.run: `nomock check --against origin/main` -> nothing",
        ]),
        (FLOW, "  pull_request:\n", "", [f"{FLOW}:2: no longer runs on pull_request"]),
        (FLOW, "  pull_request:\n", "  pull_request:\n    paths: [src]\n", [
            f"{FLOW}:4: on pull_request only with paths: [\"src\"]",
        ]),
        (FLOW, "  pull_request:\n", "  pull_request:\n    types: [opened, edited]\n", [
            f"{FLOW}:4: on pull_request only with types: [\"opened\", \"edited\"]",
        ]),
        (FLOW, "  other:\n", "  other:\n    name: ${{ matrix.a }}${{ matrix.b }}\n"
            "    strategy: {matrix: {a: [no], b: [mock]}}\n", [
            f"{FLOW}:15: job other may have the name of the check nomock",
        ]),
        (FLOW, "  nomock:\n", "  nomock:\n    if: github.actor != 'me'\n", [
            f"{FLOW}:8: jobs.nomock.if: + github.actor != 'me'",
        ]),
        (FLOW, "      - name: gate\n", "      - name: gate\n        continue-on-error: true\n", [
            f"{FLOW}:12: jobs.nomock.steps.1.continue-on-error: + true",
        ]),
        ("tests/a.py", "x = 1\n", f"x = 1\n{PERMIT}", ["tests/a.py:2: permit for NMK101 added"]),
        ("tests/permitted.py", "2030", "2031", ["tests/permitted.py:1: permit for NMK101 added"]),
        ("tests/permitted.py", "NMK101", "NMK101, NMK102", [
            "tests/permitted.py:1: permit for NMK101, NMK102 added",
        ]),
        ("web/a.ts", "x = 1\n", "vi.fn(); // ast-grep-ignore: NMK102 -- why\n", [
            "web/a.ts:1: permit for NMK102 added",
        ]),
    ],
)  # fmt: skip
def test_what_is_weaker(repository: Repository, path: str, old: str, new: str, expected: list[str]) -> None:
    edit(repository, path, old, new)
    assert weakened(repository) == expected, "in the work tree"
    repository.commit()
    assert weakened(repository) == expected, "and once it is committed"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("nomock.toml", "recommended", "strict"),
        ("nomock.toml", 'NMK203 = "off"', 'NMK203 = "error"'),
        ("nomock.toml", '"gen/**"', ""),
        ("nomock.toml", 'ignored-paths = ["gen/**"]', 'test-paths = ["new"]\nignored-paths = ["gen/**"]'),
        ("nomock.toml", "at-most = 3", "at-most = 2"),
        (FLOW, "check --against origin/main", "check --against origin/main --format github"),
        (FLOW, "name: gate", "name: another name"),
        (FLOW, "make", "make all"),
        (FLOW, "  pull_request:\n", "  pull_request:\n    types: [opened, synchronize, reopened, edited]\n"),
        (
            FLOW,
            "  other:\n",
            "  other:\n    name: ${{ matrix.a }}${{ matrix.b }}\n    strategy: {matrix: {a: [no], b: [tes]}}\n",
        ),
        ("tests/permitted.py", "2030", "2029"),
        ("tests/permitted.py", "no sandbox", "the vendor has no sandbox"),
        ("tests/permitted.py", PERMIT, "\n\n" + PERMIT),
        ("src/app.py", "x", "y"),
    ],
)
def test_what_is_not(repository: Repository, path: str, old: str, new: str) -> None:
    edit(repository, path, old, new)
    assert weakened(repository) == []


USE = "from unittest import mock\nmock.Mock()\n"
SPY = 'import { vi } from "vitest";\nvi.fn();\n'
CELL = '{"cells": [{"cell_type": "code", "source": ["x = 1"], "outputs": ["%s"]}]}'


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            ".github/workflows/z.YML",
            "jobs: {nomock: {steps: []}}",
            "job nomock has the name of the check nomock",
        ),
        (".gitattributes", "[attr]hide -diff\n*.py hide\n", ".gitattributes + [attr]hide -diff"),
        ("tests/run.unit", f"#!/usr/bin/python3\n{USE}", "tests/run.unit has NMK101 and is left out"),
        ("tests/run", f"#!/usr/bin/env -S uv run --script\n{USE}", "tests/run has NMK101 and is left out"),
        ("tests/long.pyw", "x = 1\n" * 350_000, "tests/long.pyw is left out and has more than 2,000,000"),
        ("tests/long.ipynb", CELL % ("x" * 2_100_000), ""),
        ("tests/long.unit", "x = 1\n" * 350_000, ""),
        (
            "web/a.test.html",
            f"<p>1</p>\n<script type=module>\n{SPY}</script>\n",
            "web/a.test.html has NMK102",
        ),
        ("web/a.test.astro", f"---\n{SPY}---\n<p>1</p>\n", "web/a.test.astro has NMK102"),
        ("web/b.test.astro", f"<p>1</p>\n<script>\n{SPY}</script>\n", "web/b.test.astro has NMK102"),
        (
            "web/a.test.mdx",
            f"# Prices\n\n{SPY.replace('vi.fn', 'export const a = vi.fn')}",
            "web/a.test.mdx has NMK102",
        ),
        (
            "tests/pay-test.gts",
            f"{SPY}const A = <template><p>{{{{@price}}}}</p></template>;\nvi.fn();\n",
            "tests/pay-test.gts has NMK102",
        ),
        ("web/b.test.mdx", f"# Prices\n\n```ts\n{SPY}```\n", ""),
        ("web/c.test.html", "<p>vi.fn() in prose</p>\n<script>\nstart();\n</script>\n", ""),
    ],
)
def test_what_comes_in_beside_the_sources(
    repository: Repository, path: str, text: str, expected: str
) -> None:
    repository.write(path, text)
    repository.commit()
    found = [finding.symbol for finding in against(repository).findings]
    assert len(found) == bool(expected) and all(symbol.startswith(expected) for symbol in found)


@pytest.mark.parametrize("path", ["nomock.toml", FLOW, FILE])
def test_the_policy_behind_a_link(repository: Repository, path: str) -> None:
    """What it points to has the same content now; another change could alter that unseen."""
    file = repository.root / path
    file.rename(repository.root / "elsewhere")
    file.symlink_to(repository.root / "elsewhere")
    repository.commit()
    assert f"{path}:1: {path} is a symbolic link now" in weakened(repository)


def test_a_moved_file_takes_its_permit_along(repository: Repository) -> None:
    repository.git("mv", "tests/permitted.py", "tests/moved.py")
    assert weakened(repository) == []


def test_files_that_vanish(repository: Repository) -> None:
    repository.git("rm", "-q", FLOW, "rules/NMK801-acme-fakes.yaml")
    edit(repository, "nomock.toml", 'extra-rules = ["rules/*.yaml"]', "")
    assert weakened(repository) == [
        "rules/NMK801-acme-fakes.yaml:1: rule NMK801 acme-fakes deleted",
        f"{FLOW}:1: {FLOW} deleted, which runs nomock",
    ]


def test_a_change_cannot_excuse_itself(repository: Repository) -> None:
    edit(repository, "nomock.toml", "[levels]", '[levels]\nNMK905 = "off"')
    (finding,) = against(repository).findings
    assert (finding.symbol, finding.severity) == ("level of NMK905 error -> off", "error")


def test_the_baseline_may_shrink_and_not_grow(repository: Repository) -> None:
    for entry in ENTRIES:
        repository.write(entry.path, "def test_a(): pass\n")
    repository.write(FILE, render(ENTRIES[:1]))
    assert weakened(repository) == []
    new = [ENTRIES[0], ENTRIES[0]._replace(ordinal=1), ENTRIES[1]._replace(target="bb")]
    repository.write(FILE, render(new))
    compared = against(repository)
    assert [(f.line, f.symbol) for f in compared.findings] == [
        (2, "baseline + 1 NMK102 in tests/a.py"),
        (3, "baseline + 1 NMK102 in tests/b.py"),
    ]
    assert [entry.identity for entry in compared.allowed.entries] == ENTRIES[:1]


def test_a_move_in_the_baseline_is_no_growth(repository: Repository) -> None:
    moved = [entry._replace(path=entry.path.replace("tests/", "spec/")) for entry in ENTRIES]
    repository.write(FILE, render(moved))
    compared = against(repository)
    assert compared.findings == () and [e.identity for e in compared.allowed.entries] == moved


def test_shards_instead_of_one_file(repository: Repository) -> None:
    (repository.root / FILE).unlink()
    repository.write("nomock-baseline/tests.jsonl", render(ENTRIES))
    assert weakened(repository) == []


def test_adoption_weakens_nothing(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    made.write("tests/a.py", "x = 1\n")
    made.commit()
    made.git("checkout", "-q", "-b", "topic")
    made.write("nomock.toml", 'profile = "production"\n')
    made.write(FILE, render(ENTRIES))
    compared = against(made)
    assert compared.findings == () and len(compared.allowed.entries) == 2


def test_what_main_did_since_does_not_count(repository: Repository) -> None:
    repository.git("checkout", "-q", "main")
    repository.write(FILE, "")
    edit(repository, "nomock.toml", "recommended", "strict")
    repository.commit("main goes on")
    repository.git("checkout", "-q", "topic")
    assert weakened(repository) == []


def test_a_clone_that_is_too_shallow_says_what_it_needs(repository: Repository, tmp_path: Path) -> None:
    for number in range(5):
        repository.write("tests/b.py", f"x = {number}\n")
        repository.commit()
    edit(repository, "nomock.toml", "recommended", "production")
    repository.commit()
    clone = Repository(tmp_path / "clone")
    url = f"file://{tmp_path}"
    clone.git("remote", "add", "origin", url)
    clone.git("fetch", "-q", "--depth=1", "origin", "topic")
    clone.git("checkout", "-q", "FETCH_HEAD")
    with pytest.raises(
        GitError, match="origin/main: no such commit in this clone: fetch it: `git fetch origin m"
    ):
        against(clone, "origin/main")
    clone.git("fetch", "-q", "--depth=1", "origin", "main:refs/remotes/origin/main")
    with pytest.raises(
        GitError, match="does not reach back to where the branch left it: `git fetch --deepen"
    ):
        against(clone, "origin/main")
    clone.git("fetch", "-q", "--deepen=10", "origin", "topic", "main:refs/remotes/origin/main")
    assert [f.symbol for f in against(clone, "origin/main").findings] == ["profile recommended -> production"]


def test_a_broken_configuration_where_the_branch_began(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    made.write("nomock.toml", 'profil = "strict"\n')
    made.commit()
    made.write("nomock.toml", "")
    with pytest.raises(
        ConfigurationError, match=r"where the branch began, [0-9a-f]{12}:nomock.toml: at `profil`"
    ):
        against(made)


def test_a_project_in_a_folder_of_the_repository(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    made.write("app/nomock.toml", 'profile = "strict"\n')
    made.write(FLOW, WORKFLOW)
    made.write("app/tests/a.py", "x = 1\n")
    made.commit()
    made.write("app/nomock.toml", 'profile = "recommended"\n')
    made.write("app/tests/a.py", PERMIT)
    edit(made, FLOW, "  pull_request:\n", "")
    compared = compare(find_configuration(tmp_path / "app"), "main", Baseline())
    assert [f"{f.path}: {f.symbol}" for f in compared.findings] == [
        "nomock.toml: profile strict -> recommended",
        "tests/a.py: permit for NMK101 added",
        f"{FLOW}: no longer runs on pull_request",
    ]


def test_a_permit_that_moved_counts(repository: Repository) -> None:
    """To another file, or to another finding of its file; with its file, and within it, it may."""
    permit = "  # noqa: NMK102 -- until=2030-01-01 no sandbox\n"
    repository.git("checkout", "-q", "main")
    repository.write(
        "tests/moving.py", f"from unittest.mock import Mock, patch\n\na = Mock(){permit}b = patch('a.b')\n"
    )
    repository.commit("permit")
    repository.git("branch", "-qf", "topic")
    repository.git("checkout", "-q", "topic")
    repository.write(
        "tests/moving.py", f"from unittest.mock import Mock, patch\n\n\ndef test_b():\n    c = Mock(){permit}"
    )
    assert weakened(repository) == [], "renamed, wrapped"
    repository.write("tests/moving.py", f"from unittest.mock import MagicMock\n\nc = MagicMock(){permit}")
    assert weakened(repository) == ["tests/moving.py:3: permit for NMK102 moved to unittest.mock.MagicMock"]
    repository.write("tests/moving.py", "x = 1\n")
    repository.write(
        "tests/other.py", f"from unittest.mock import Mock\n\na = Mock(){permit}" + "y = 2\n" * 20
    )
    assert weakened(repository) == ["tests/other.py:3: permit for NMK102 added"]
