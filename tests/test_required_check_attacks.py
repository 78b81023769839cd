"""A new mock together with each way to hide it, through the rendered check on real commits: red, every time.

The same change without the mock and with nothing but something stricter is green; so are ten innocent pull requests.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import processes
import pytest
from rendered_check import GITLAB, WORKFLOW, RenderedCheck
from test_required_check import MOCK

from flake8_nomock.init.template import PINNED

NEW = "tests/test_new.py"
OTHER = ".github/workflows/lint.yml"
HOOKS = ".pre-commit-config.yaml"
RULESET = ".github/rulesets/nomock.json"
CHECKOUT, _, CHECKOUT_RELEASE = PINNED["CHECKOUT"].partition(" # ")
LINT = """on: [push]
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make lint
  build:
    runs-on: ubuntu-latest
    steps:
      - run: npm ci
"""

pytestmark = pytest.mark.slow

Edit = Callable[[RenderedCheck], object]


def set_up(made: RenderedCheck) -> None:
    """A small project in both languages, adopted on GitHub and GitLab, with a job of its own and own rules."""
    made.write("src/shop.py", "def total(prices):\n    return sum(prices)\n")
    made.write("web/label.ts", "export const label = (n: number) => `${n}`;\n")
    made.write("tests/test_old.py", MOCK.replace("pays", "old"))
    made.write(".gitlab-ci.yml", f"stages: [test]\ninclude:\n  - local: {GITLAB}\n")
    made.write(OTHER, LINT)
    made.write("notes.ipynb", NOTEBOOK.replace('"1"', '"x = 1"').replace("%%time", "x = 0"))
    made.write("Makefile", "lint:\n\tnomock check\n\ntest:\n\tpytest\n")
    made.write("rules/NMK801-acme-fakes.yaml", rule())
    made.initialise("--ruleset", "no-bypass")
    made.git("checkout", "-q", "main")
    toml = (made.root / "nomock.toml").read_text(encoding="utf-8")
    made.write("nomock.toml", f'extra-rules = ["rules/*.yaml"]\n{toml}')
    made.base = made.commit("own rules")
    made.git("branch", "-qf", "change")
    made.git("checkout", "-q", "change")


def rule() -> str:
    return (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> RenderedCheck:
    made = RenderedCheck(tmp_path_factory.mktemp("adopted"), tmp_path_factory.mktemp("runner"))
    set_up(made)
    return made


@pytest.fixture
def change(adopted: RenderedCheck, tmp_path: Path) -> RenderedCheck:
    shutil.copytree(adopted.root, tmp_path / "checkout", symlinks=True)
    made = RenderedCheck(tmp_path / "checkout", tmp_path / "runner")
    made.programs = processes.programs()
    made.base = adopted.base
    return made


def replaced(path: str, old: str, new: str) -> Edit:
    def edit(made: RenderedCheck) -> None:
        text = (made.root / path).read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r}"
        made.write(path, text.replace(old, new))

    return edit


def written(path: str, text: str) -> Edit:
    return lambda made: made.write(path, text)


def removed(*paths: str) -> Edit:
    return lambda made: made.git("rm", "-qr", *paths)


def appended(path: str, text: str) -> Edit:
    def edit(made: RenderedCheck) -> None:
        file = made.root / path
        made.write(path, (file.read_text(encoding="utf-8") if file.exists() else "") + text)

    return edit


def run(*command: str) -> Edit:
    def edit(made: RenderedCheck) -> None:
        done = made._shell(" ".join(command), made.root, {})
        assert done.returncode == 0, done.stdout + done.stderr

    return edit


def both(*edits: Edit) -> Edit:
    return lambda made: [edit(made) for edit in edits]


def top(line: str) -> Edit:
    """A line at the top of nomock.toml, where keys of no table stand."""
    return replaced("nomock.toml", "extra-rules", f"{line}\nextra-rules")


MOCKED = written(NEW, MOCK)
BASELINE = "nomock-baseline.jsonl"
GATE = 'nomock gate nomock-receipt.json nomock.sarif "${against[@]}"'
CHECK = "nomock check --no-cache"
REMADE = both(MOCKED, removed(BASELINE), run("nomock baseline init"))

CONFIGURATION: dict[str, Edit] = {
    "baseline re-made": REMADE,
    "baseline sharded": both(MOCKED, removed(BASELINE), run("nomock baseline init --shards")),
    "baseline renamed": both(
        REMADE,
        lambda made: (made.root / BASELINE).rename(made.root / "other.jsonl"),
        replaced("nomock.toml", "baseline = true", ""),
    ),
    "rule off": both(MOCKED, appended("nomock.toml", '[levels]\nNMK101 = "off"\nNMK102 = "off"\n')),
    "rule a warning": both(
        MOCKED, appended("nomock.toml", '[levels]\nNMK101 = "warning"\nNMK102 = "warning"\n')
    ),
    "NMK905 off": both(REMADE, appended("nomock.toml", '[levels]\nNMK905 = "off"\n')),
    "ignored paths": both(MOCKED, top(f'ignored-paths = ["{NEW}"]')),
    "demo paths": both(MOCKED, top('demo-paths = ["tests/**"]')),
    "production paths of a new file": both(
        written("src/mock_new.py", MOCK), top('test-paths = ["src/mock_new.py"]')
    ),
    "test paths taken for production": both(MOCKED, top('production-paths = ["tests/**"]')),
    "profile": both(MOCKED, replaced("nomock.toml", '"recommended"', '"production"')),
    "allow": both(MOCKED, appended("nomock.toml", '[allow]\n"tests/**" = ["unittest.mock"]\n')),
    "paths": both(
        MOCKED, appended("nomock.toml", '[[paths]]\nglobs = ["tests/test_new.py"]\nprofile = "production"\n')
    ),
    "budgets": both(
        MOCKED,
        appended("nomock.toml", '[[budgets]]\nrule = "NMK101"\nbelow = "tests"\nat-most = 9\n'),
        appended("nomock.toml", '[[budgets]]\nrule = "NMK102"\nbelow = "tests"\nat-most = 9\n'),
    ),
    "may patch": appended("nomock.toml", '[boundaries]\nown = ["shop"]\nmay-patch = ["requests"]\n'),
    "first party": both(MOCKED, top('first-party = ["unittest"]')),
    "nested configuration": both(MOCKED, written("tests/nomock.toml", 'ignored-paths = ["**"]\n')),
    "nested pyproject": both(
        MOCKED, written("tests/pyproject.toml", '[tool.nomock]\nprofile = "production"\n')
    ),
    "configuration deleted": both(MOCKED, removed("nomock.toml", BASELINE)),
    "permit": written(
        NEW,
        MOCK.replace("Mock()", "Mock()  # noqa: NMK102 -- no time").replace(
            "mock\n", "mock  # noqa: NMK101 -- no time\n", 1
        ),
    ),
    "blanket": written(NEW, f"# flake8: noqa\n{MOCK}"),
    "blanket on each line": written(
        NEW, MOCK.replace("import mock", "import mock  # noqa").replace("k()", "k()  # noqa")
    ),
    "rule deleted": both(
        written(NEW, "import acme.testing\n"),
        removed("rules"),
        replaced("nomock.toml", 'extra-rules = ["rules/*.yaml"]', ""),
    ),
    "rule without its signals": replaced("rules/NMK801-acme-fakes.yaml", "acme.testing", "acme.other"),
    "rule for other files": replaced("rules/NMK801-acme-fakes.yaml", "scope: test", "scope: production"),
    "rule of fewer profiles": replaced(
        "rules/NMK801-acme-fakes.yaml", "severity:", "profiles: [strict]\nseverity:"
    ),
    "rule that replaces a built-in": both(
        MOCKED, written("rules/NMK102.yaml", rule().replace("NMK801", "NMK102"))
    ),
}
"""What a change does to the configuration, the baseline, the permits and the rules."""

STEP = "      - name: Gate\n        shell: bash\n"
WORKFLOWS: dict[str, Edit] = {
    "check in a comment": replaced(WORKFLOW, GATE, "# " + GATE),
    "check echoed": replaced(WORKFLOW, GATE, "echo " + GATE),
    "check in a here-document": replaced(WORKFLOW, GATE, f"cat <<X\n          {GATE}\n          X"),
    "exit before": replaced(WORKFLOW, GATE, f"exit 0\n          {GATE}"),
    "trap before": replaced(WORKFLOW, GATE, f"trap 'exit 0' EXIT\n          {GATE}"),
    "negated": replaced(WORKFLOW, GATE, f"! {GATE}"),
    "in the background": replaced(WORKFLOW, GATE, f"{GATE} &"),
    "piped": replaced(WORKFLOW, GATE, f"{GATE} | cat"),
    "or true": replaced(WORKFLOW, GATE, f"{GATE} || true"),
    "and true": replaced(WORKFLOW, GATE, f"{GATE}; true"),
    "one folder": replaced(WORKFLOW, CHECK, f"{CHECK} src"),
    "changed files only": replaced(WORKFLOW, CHECK, f"{CHECK} --changed"),
    "codes ignored": replaced(WORKFLOW, CHECK, f"{CHECK} --ignore NMK1"),
    "another configuration": replaced(WORKFLOW, CHECK, f"{CHECK} --config other.toml"),
    "compared with itself": replaced(WORKFLOW, 'against=(--against "$BASE")', "against=(--against HEAD)"),
    "not compared": replaced(WORKFLOW, '"${against[@]}"', ""),
    "compared with itself at the end of the line": replaced(WORKFLOW, GATE, f"{GATE} --against HEAD"),
    "with a cache": replaced(WORKFLOW, " --no-cache", ""),
    "shell": replaced(WORKFLOW, STEP, STEP.replace("shell: bash", "shell: bash -c 'exit 0' {0}")),
    "defaults": replaced(WORKFLOW, "\njobs:\n", "\ndefaults: {run: {shell: 'true {0}'}}\n\njobs:\n"),
    "working directory": replaced(WORKFLOW, STEP, f"{STEP}        working-directory: src\n"),
    "variables of the step": replaced(
        WORKFLOW, "        env:\n          BASE:", "        env:\n          PYTHONPATH: .\n          BASE:"
    ),
    "variables of the workflow": replaced(WORKFLOW, "\njobs:\n", "\nenv: {PYTHONPATH: .}\n\njobs:\n"),
    "a step before": replaced(WORKFLOW, STEP, f"      - run: rm -r tests\n{STEP}"),
    "checkout of something else": replaced(WORKFLOW, "fetch-depth: 0", "fetch-depth: 0\n          ref: main"),
    "sparse checkout": replaced(WORKFLOW, "fetch-depth: 0", "fetch-depth: 0\n          sparse-checkout: src"),
    "container": replaced(WORKFLOW, "    name: nomock\n", "    name: nomock\n    container: evil/image\n"),
    "own runner": replaced(
        WORKFLOW,
        "    name: nomock\n    needs: [scan]\n    if: ${{ always() }}\n    runs-on: ubuntu-latest",
        "    name: nomock\n    needs: [scan]\n    if: ${{ always() }}\n    runs-on: self-hosted",
    ),
    "empty matrix": replaced(
        WORKFLOW, "    name: nomock\n", "    name: nomock\n    strategy: {matrix: {x: []}}\n"
    ),
    "waits for a skipped job": both(
        replaced(WORKFLOW, "needs: [scan]", "needs: [scan, never]"),
        appended(
            WORKFLOW, "\n  never:\n    if: false\n    runs-on: ubuntu-latest\n    steps: [{run: 'true'}]\n"
        ),
    ),
    "always removed": replaced(WORKFLOW, "    if: ${{ always() }}\n", ""),
    "condition": replaced(WORKFLOW, "    name: nomock scan\n", "    name: nomock scan\n    if: false\n"),
    "no time": replaced(WORKFLOW, "timeout-minutes: 20", "timeout-minutes: 0"),
    "continue on error": replaced(WORKFLOW, STEP, f"{STEP}        continue-on-error: true\n"),
    "job renamed": replaced(WORKFLOW, "    name: nomock\n", "    name: nomock gate\n"),
    "job's key renamed": replaced(WORKFLOW, "  gate:\n", "  last:\n"),
    "job deleted": removed(WORKFLOW),
    "file renamed": lambda made: made.git("mv", WORKFLOW, ".github/workflows/other.yml"),
    "not on pull requests": replaced(WORKFLOW, "  pull_request:\n", "  pull_request_target:\n"),
    "not for all paths": replaced(
        WORKFLOW, "  pull_request:\n", "  pull_request:\n    paths-ignore: ['**']\n"
    ),
    "not on pushes to some": replaced(WORKFLOW, "branches: [main]", "branches: [main, '!main']"),
    "also where something else is checked out": replaced(
        WORKFLOW, "  merge_group:\n", "  merge_group:\n  pull_request_target:\n"
    ),
    "settings of pip from the checkout": replaced(
        WORKFLOW, "\njobs:\n", "\nenv: {HOME: /github/workspace}\n\njobs:\n"
    ),
    "a step of a stranger's pull request": replaced(
        WORKFLOW, STEP, f"      - uses: actions/setup-python@refs/pull/9/head\n{STEP}"
    ),
    "key twice": appended(
        WORKFLOW, "\njobs: {gate: {name: nomock, runs-on: ubuntu-latest, steps: [{run: 'true'}]}}\n"
    ),
    "installs something else": replaced(WORKFLOW, "flake8-nomock==0.1.0", "flake8-nomock==0.1.0 ./plugin"),
    "an older version": replaced(WORKFLOW, "flake8-nomock==0.1.0", "flake8-nomock==0.0.9"),
    "installed from the checkout": replaced(WORKFLOW, "python -I -m pip", "python -m pip"),
    "an action of a branch": replaced(WORKFLOW, CHECKOUT, "actions/checkout@main"),
    "another action": replaced(WORKFLOW, "actions/checkout@", "evil/checkout@"),
    "another job of that name": replaced(OTHER, "  build:\n", "  build:\n    name: nomock\n"),
    "another job of that name by matrix": replaced(
        OTHER, "  build:\n", "  build:\n    name: ${{ matrix.n }}\n    strategy: {matrix: {n: [nomock]}}\n"
    ),
    "another job of that name by expression": replaced(
        OTHER, "  build:\n", "  build:\n    name: no${{ 'mock' }}\n"
    ),
    "another file with a job of that name": written(
        ".github/workflows/z.yml",
        "on: [pull_request]\njobs: {nomock: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}}\n",
    ),
    "another file with a job of that name, which only GitHub can read": written(
        ".github/workflows/z.yml",
        "on: [pull_request]\njobs:\n\tnomock: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}\n",
    ),
    "configuration of CodeQL": replaced(
        ".github/codeql/codeql-nomock.config.yml", "paths-ignore:\n", 'paths-ignore:\n  - "**"\n'
    ),
    "models of CodeQL": appended(".github/codeql/extensions/nomock-python/nomock.model.yml", "# nothing\n"),
    "owners deleted": removed(".github/CODEOWNERS"),
    "owners changed": replaced(".github/CODEOWNERS", "nomock.toml @acme/quality", "/nomock.toml @me"),
    "owners overruled": appended(".github/CODEOWNERS", "* @me\n"),
    "ruleset deleted": removed(RULESET),
    "ruleset changed": replaced(RULESET, '"active"', '"disabled"'),
    "ruleset with a bypass": replaced(RULESET, '"bypass_actors": []', '"bypass_actors": [{"actor_id": 5}]'),
    "GitLab: script before": replaced(GITLAB, "  script:\n", "  script:\n    - exit 0\n"),
    "GitLab: before_script": replaced(GITLAB, "  before_script:\n", "  before_script:\n    - rm -r tests\n"),
    "GitLab: allow_failure": replaced(GITLAB, "  stage: test\n", "  stage: test\n  allow_failure: true\n"),
    "GitLab: compared with itself": replaced(GITLAB, "--format text", "--format text --against=HEAD"),
    "GitLab: image": replaced(GITLAB, "image: python:3.12-slim", "image: evil:3.12-slim"),
    "GitLab: extends": both(
        replaced(GITLAB, "  stage: test\n", "  stage: test\n  extends: .off\n"),
        appended(GITLAB, "\n.off:\n  after_script: [exit 0]\n  when: never\n"),
    ),
    "GitLab: replaced in the pipeline": appended(".gitlab-ci.yml", "\nnomock:\n  script: ['true']\n"),
    "GitLab: not included": replaced(".gitlab-ci.yml", f"include:\n  - local: {GITLAB}\n", ""),
    "GitLab: included under rules": replaced(
        ".gitlab-ci.yml", f"  - local: {GITLAB}\n", f"  - local: {GITLAB}\n    rules: [{{if: $NEVER}}]\n"
    ),
    "GitLab: defaults": appended(".gitlab-ci.yml", "\ndefault: {before_script: ['exit 0']}\n"),
    "GitLab: variables": appended(".gitlab-ci.yml", "\nvariables: {PYTHONPATH: .}\n"),
    "GitLab: foreign include": replaced(
        ".gitlab-ci.yml", "include:\n", "include:\n  - remote: https://example.org/a.yml\n"
    ),
    "pre-commit: args": replaced(
        HOOKS, "      entry: nomock check\n", "      entry: nomock check\n      args: [--select, NMK9]\n"
    ),
    "pre-commit: files": replaced(
        HOOKS, "      require_serial: true\n", "      require_serial: true\n      files: ^src/\n"
    ),
    "pre-commit: types": replaced(
        HOOKS, "types_or: [python, ts, tsx, javascript, jsx, vue, svelte]", "types_or: [vue]"
    ),
    "pre-commit: exclude": appended(HOOKS, "exclude: ^tests/\n"),
    "pre-commit: hook deleted": replaced(HOOKS, "    - id: nomock-project", "    - id: other"),
    "another job through make": replaced(OTHER, "make lint", "make test"),
    "Makefile": replaced("Makefile", "\tnomock check\n", "\tnomock check || true\n"),
}
"""What a change does to what runs nomock; each together with a new mock."""


def committed_link(made: RenderedCheck) -> None:
    made.write("kit/new.txt", MOCK)
    (made.root / NEW).symlink_to("../kit/new.txt")


def committed_submodule(made: RenderedCheck) -> None:
    made.git("update-index", "--add", "--cacheinfo", f"160000,{made.base},tests/more")


RESPONSES = "import responses\n\n\ndef test_new():\n    responses.add(responses.GET, 'https://a.example')\n"
SCRIPT = 'import { vi } from "vitest";\nvi.fn();\n'
NOTEBOOK = '{"cells": [{"cell_type": "code", "source": ["%%time\\n", "1"]},' + (
    ' {"cell_type": "code", "source": ["%load_ext x\\n", "from unittest import mock\\n", "mock.Mock()"]}]}'
)
"""Two cells; the second makes a double behind a line for the shell."""


REPOSITORY: dict[str, Edit] = {
    "binary": both(MOCKED, written(".gitattributes", "tests/** binary\n")),
    "generated": both(MOCKED, written(".gitattributes", "*.py linguist-generated\n")),
    "ignored by git": both(MOCKED, appended(".gitignore", "\ntests/\n")),
    "link": committed_link,
    "in a folder of installed packages": written("tests/node_modules/kit/test_new.py", MOCK),
    "in a virtual environment": both(
        written("tests/env/test_new.py", MOCK),
        written("tests/env/pyvenv.cfg", "home = /usr\n"),
        written("tests/env/bin/python", ""),
    ),
    "in a folder with a list of vendored packages": both(
        written("tests/vendor/test_new.py", MOCK), written("tests/vendor/vendor.txt", "kit==1\n")
    ),
    "tests become vendored": both(
        lambda made: made.git("mv", "tests", "vendor"), written("vendor/vendor.txt", "kit==1\n")
    ),
    "minified": written("web/a.test.min.js", f'import {{ vi }} from "vitest";\nvi.fn();\n//{"x" * 2000}\n'),
    "named as generated": written("tests/new_pb2.py", MOCK),
    "named as a migration": written("tests/migrations/0001_initial.py", MOCK),
    "another ending of scripts": written("web/new.test.es6", SCRIPT),
    "an ending in capitals": written("web/new.test.TS", SCRIPT),
    "another ending of Python": written("tests/new.pyw", MOCK),
    "a script without an ending": written("tests/kit", f"#!/usr/bin/env python3\n{MOCK}"),
    "a notebook": written("tests/new.ipynb", NOTEBOOK),
    "one more in a notebook of the base": replaced("notes.ipynb", '"x = 1"', '"x = mock.Mock()"'),
    "rules of ast-grep edited": appended("astgrep-rules/NMK102.yml", "\n# x\n"),
    "rules of ast-grep deleted": removed("astgrep-rules", "astgrep-utils"),
    "project of ast-grep": replaced("sgconfig.yml", "ruleDirs: [astgrep-rules]", "ruleDirs: [rules]"),
    "project of ast-grep deleted": removed("sgconfig.yml"),
    "behind a module with the library's name": both(
        written("responses.py", "x = 1\n"), written(NEW, RESPONSES)
    ),
    "behind a package with the library's name": both(
        written("src/responses/__init__.py", "x = 1\n"),
        written(NEW, RESPONSES.replace("import responses", "from responses import add")),
    ),
    "hidden from flake8": written(".flake8", "[flake8]\nselect = E,NMK\nextend-ignore = NMK1\n"),
    "moved to where nobody looks": lambda made: made.git("mv", "tests/test_old.py", "tests/test_old.txt"),
}


def assert_red(made: RenderedCheck, edit: Edit) -> str:
    edit(made)
    made.git("add", "-fA", ":!.nomock_cache")
    made.git("commit", "-q", "--allow-empty", "-m", "change")
    said = made.check()
    assert said[:2] in ("1 ", "2 ", "3 "), said
    return said


@pytest.mark.parametrize("edit", CONFIGURATION.values(), ids=CONFIGURATION)
def test_the_policy_cannot_be_loosened(change: RenderedCheck, edit: Edit) -> None:
    assert_red(change, edit)


@pytest.mark.parametrize("edit", WORKFLOWS.values(), ids=WORKFLOWS)
def test_what_runs_nomock_cannot_be_changed(change: RenderedCheck, edit: Edit) -> None:
    """Without any mock: the change itself is the finding."""
    assert "NMK905" in assert_red(change, edit)


BYPASSES: dict[str, Edit] = {
    "at any time": replaced(RULESET, '"bypass_mode": "pull_request"', '"bypass_mode": "always"'),
    "for another role": replaced(RULESET, '"actor_id": 5', '"actor_id": 4'),
    "for one more role": replaced(
        RULESET,
        '"bypass_actors": [',
        '"bypass_actors": [{"actor_id": 4, "actor_type": "RepositoryRole", "bypass_mode": "pull_request"},',
    ),
}
"""What a change does to the bypass that `nomock init` leaves to administrators unless told otherwise."""


@pytest.mark.parametrize("edit", BYPASSES.values(), ids=BYPASSES)
def test_the_bypass_of_administrators_cannot_be_widened(change: RenderedCheck, edit: Edit) -> None:
    administrators = '{"actor_id": 5, "actor_type": "RepositoryRole", "bypass_mode": "pull_request"}'
    change.git("checkout", "-q", "main")
    replaced(RULESET, '"bypass_actors": []', f'"bypass_actors": [{administrators}]')(change)
    change.base = change.commit("administrators may bypass")
    change.git("checkout", "-q", "-B", "change")
    assert "NMK905" in assert_red(change, edit)


@pytest.mark.parametrize("edit", REPOSITORY.values(), ids=REPOSITORY)
def test_git_cannot_hide_a_file(change: RenderedCheck, edit: Edit) -> None:
    assert_red(change, edit)


def test_a_submodule_cannot_hide_files(change: RenderedCheck) -> None:
    committed_submodule(change)
    change.git("commit", "-qm", "submodule")
    assert "submodule tests/more added" in change.check()


def main_merged_back(made: RenderedCheck) -> None:
    made.git("checkout", "-q", "main")
    made.write("src/more.py", "def more():\n    return 1\n")
    made.commit("more")
    made.git("checkout", "-q", "change")
    made.write("src/own.py", "x = 1\n")
    made.commit("own")
    made.git("merge", "-q", "--no-edit", "main")
    made.write("src/own.py", "x = 2\n")


STRICTER: dict[str, Edit] = {
    "profile": replaced("nomock.toml", '"recommended"', '"strict"'),
    "profile, and all that is written for it": both(
        replaced("nomock.toml", '"recommended"', '"strict"'), run("nomock sync")
    ),
    "rule an error": appended("nomock.toml", '[levels]\nNMK213 = "error"\n'),
    "a budget of none": appended(
        "nomock.toml", '[[budgets]]\nrule = "NMK302"\nbelow = "tests"\nat-most = 0\n'
    ),
    "more own rules": both(
        written(
            "rules/NMK802-other.yaml",
            rule().replace("NMK801", "NMK802").replace("acme-fakes", "other").replace("acme", "emca"),
        ),
    ),
    "stricter in CI": replaced(WORKFLOW, f"{CHECK} ", f"{CHECK} --profile strict "),
    "one more event": replaced(WORKFLOW, "  merge_group:\n", "  merge_group:\n  workflow_dispatch:\n"),
    "an owner of more": appended(".github/CODEOWNERS", "/README.md @acme/quality\n"),
    "baseline shrunk": both(removed("tests/test_old.py"), run("nomock baseline shrink")),
}
INNOCENT: dict[str, Edit] = {
    "upgrade of nomock": both(
        *(
            replaced(path, "flake8-nomock==0.1.0", "flake8-nomock==0.2.0")
            for path in (WORKFLOW, GITLAB, HOOKS)
        )
    ),
    "digests": replaced(
        WORKFLOW, f"{CHECKOUT} # {CHECKOUT_RELEASE}", f"actions/checkout@{'0' * 39}1 # v99.0.0"
    ),
    "the default branch renamed": replaced(WORKFLOW, "branches: [main]", "branches: [trunk]"),
    "memory for another job": replaced(
        WORKFLOW, "\njobs:\n", "\nenv: {NODE_OPTIONS: --max-old-space-size=4096}\n\njobs:\n"
    ),
    "another Python": replaced(WORKFLOW, "python-version: '3.12'", "python-version: '3.13'"),
    "pip to uv pip": replaced(WORKFLOW, "python -I -m pip install --quiet", "uv pip install --system"),
    "refactoring": replaced("src/shop.py", "prices", "amounts"),
    "new folder": written("shipping/api.py", "def ship():\n    return 1\n"),
    "generated migration": written("shop/migrations/0001_initial.py", "operations = []\n"),
    "image in LFS": both(
        written(".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n"),
        written(
            "logo.png", "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a" * 64 + "\nsize 12\n"
        ),
    ),
    "generated by protobuf": written(
        "src/shop_pb2.py", "# Generated by the protocol buffer compiler.  DO NOT EDIT!\nDESCRIPTOR = None\n"
    ),
    "a new vendored package": both(
        written("vendor/kit/kit.py", "version = 2\n"), written("vendor/vendor.txt", "kit==2\n")
    ),
    "vendored update": written("vendor/lib/lib.py", "version = 2\n"),
    "another job": replaced(OTHER, "npm ci", "npm ci --ignore-scripts"),
    "one more job": appended(
        OTHER, "  docs:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make docs\n"
    ),
    "another target of the Makefile": replaced("Makefile", "\tpytest\n", "\tpytest -q\n"),
    "names of steps": replaced(WORKFLOW, "- name: Gate\n", "- name: Last look\n"),
    "an own module with a library's name": both(
        written("src/responses.py", "def add(name):\n    return name\n"),
        written(NEW, "import responses\n\n\ndef test_new():\n    assert responses.add(1) == 1\n"),
    ),
    "an older notebook": replaced("notes.ipynb", '"x = 1"', '"x = 2"'),
    "a script of the shell": written("tools/run", "#!/bin/sh\nexec nomock check\n"),
    "a program without an ending": written("tools/count", "#!/usr/bin/env python3\nprint(1)\n"),
    "own project of ast-grep": replaced(
        "sgconfig.yml", "# Generated from the rule catalogue of flake8-nomock; do not edit.\n", "# Ours.\n"
    ),
    "ignored file": appended(".gitignore", "\n*.log\n"),
    "main merged back": main_merged_back,
    "a test with recorded mocks renamed": lambda made: made.git(
        "mv", "tests/test_old.py", "tests/test_older.py"
    ),
    "formatted configuration": written(
        "nomock.toml", 'baseline = true\nextra-rules = [\n    "rules/*.yaml",\n]\nprofile = "recommended"\n'
    ),
    "configuration in pyproject.toml": both(
        removed("nomock.toml"),
        written(
            "pyproject.toml",
            '[tool.nomock]\nprofile = "recommended"\nbaseline = true\nextra-rules = ["rules/*.yaml"]\n',
        ),
    ),
    "formatted workflow": replaced(WORKFLOW, "branches: [main]", "branches:\n      - main"),
    "a job that reports tests": written(
        ".github/workflows/report.yml",
        "on: [pull_request]\npermissions: {checks: write}\njobs:\n  report:\n    runs-on: ubuntu-latest\n"
        "    steps: [{uses: dorny/test-reporter@v2, with: {name: Tests}}]\n",
    ),
    "documentation": written("README.md", "# Shop\n"),
    "new files of many kinds": both(
        written("deno.json", '{"imports": {"@std/assert": "jsr:@std/assert@1", "pg": "npm:pg@8"}}\n'),
        written("test/jest-e2e.json", '{"moduleNameMapper": {"^@app/(.*)$": "<rootDir>/src/$1"}}\n'),
        written("site/index.html", "<p>Prices</p>\n<script>\nconsole.log(1);\n</script>\n"),
        written("site/prices.mdx", 'import { Chart } from "./chart";\n\n# Prices\n\n<Chart />\n'),
        written("tools/probe.py", '# /// script\n# dependencies = ["httpx"]\n# ///\nprint(1)\n'),
        written("tests/data/orders.zip", "PK"),
        written("packages/pay/package.json", '{"name": "pay", "overrides": {"ws": "8.18.0"}}\n'),
        written("packages/pay/src/pay.ts", "export const pay = (price: number) => price;\n"),
        written(
            "packages/pay/test/pay.test.ts",
            'import { expect, it } from "vitest";\nit("pays", () => expect(1).toBe(1));\n',
        ),
        written(
            "packages/count/pyproject.toml",
            '[project]\nname = "count"\nversion = "1"\ndependencies = ["httpx"]\n',
        ),
        written("packages/count/tests/test_count.py", "def test_count():\n    assert sum([1]) == 1\n"),
    ),
    "tests moved below a stricter part": both(
        lambda made: made.git("mv", "tests", "checks"),
        appended("nomock.toml", '[[paths]]\nglobs = ["checks/**"]\nprofile = "strict"\n'),
    ),
    "renamed test": lambda made: made.git("mv", "web/label.ts", "web/title.ts"),
}


@pytest.mark.parametrize("edit", [*STRICTER.values(), *INNOCENT.values()], ids=[*STRICTER, *INNOCENT])
def test_stricter_and_innocent_changes_are_green(change: RenderedCheck, edit: Edit) -> None:
    edit(change)
    change.commit("change")
    said = change.check()
    assert said == "0 ", said
