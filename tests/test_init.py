"""`nomock init` on repositories that are empty, grown, or somebody else's: writes what is missing, keeps what is there."""

from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import Run, write

from flake8_nomock.git.repository import Repository
from flake8_nomock.init import EXTRAS, RULESET, TEMPLATES
from flake8_nomock.init.facts import detect
from flake8_nomock.init.pages import _JAVASCRIPT, PAGES, SCRIPT
from flake8_nomock.init.plan import Advice, Change, Request, Situation, difference
from flake8_nomock.init.planner import PARTS, plan
from flake8_nomock.init.precommit import inserted
from flake8_nomock.init.services import service_files
from flake8_nomock.init.template import template

GENERATED = ("astgrep-rules/", "astgrep-utils/", ".github/codeql/extensions/")
EVERYTHING = frozenset(EXTRAS) - {"services"}


@pytest.fixture
def repository(project: Path) -> Path:
    (project / ".git").rmdir()
    subprocess.run(["git", "init", "-q", "-b", "trunk"], cwd=project, check=True)
    write(project, "api/orders.py", "def total(prices):\n    return sum(prices)\n")
    write(project, "web/src/label.ts", "export const label = (n: number) => `${n}`;\n")
    return project


def steps(root: Path, **request: object) -> tuple[dict[str, str], dict[str, str]]:
    """Path to text of what would be written, rules left out, and path to advice."""
    repository = Repository(root)
    request.setdefault("extras", EVERYTHING)
    found = list(plan(Situation(repository, detect(repository), Request(**request))))  # type: ignore[arg-type]
    changes = {s.path: s.text for s in found if isinstance(s, Change) and not s.path.startswith(GENERATED)}
    return changes, {s.path: s.text for s in found if isinstance(s, Advice)}


def _toml(text: str) -> dict[str, object]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)


def snapshot(root: Path) -> dict[str, bytes]:
    files = (
        f
        for f in root.rglob("*")
        if f.is_file() and ".git/" not in f.as_posix() and "_cache" not in f.as_posix()
    )
    return {f.relative_to(root).as_posix(): f.read_bytes() for f in files}


def test_facts(repository: Path) -> None:
    write(repository, "pyproject.toml", '[project]\ndependencies = ["psycopg[binary]>=3", "httpx ; x"]\n')
    write(repository, "requirements-dev.txt", "pytest==8.0\n# celery\nredis\n")
    write(repository, "web/package.json", '{"devDependencies": {"vitest": "3", "@aws-sdk/client-s3": "3"}}')
    facts = detect(Repository(repository))
    assert facts.languages == ("python", "typescript")
    assert facts.runners == {
        "pytest": "pytest in requirements-dev.txt",
        "vitest": "vitest in web/package.json",
    }
    assert facts.services == {
        "postgres": "psycopg in pyproject.toml",
        "redis": "redis in requirements-dev.txt",
        "minio": "@aws-sdk/client-s3 in web/package.json",
        "http": "httpx in pyproject.toml",
    }


def test_facts_of_the_host(repository: Path) -> None:
    assert detect(Repository(repository))[3:] == (True, False)
    write(repository, ".gitlab-ci.yml", "stages: [test]\n")
    assert detect(Repository(repository))[3:] == (False, True)
    git = ("git", "remote", "add", "origin", "git@github.com:acme/shop.git")
    subprocess.run(git, cwd=repository, check=True)
    assert detect(Repository(repository))[3:] == (True, True)


@pytest.mark.slow
def test_an_empty_repository_gets_everything(repository: Path) -> None:
    changes, advice = steps(repository, owner="@acme/quality")
    assert sorted(changes) == [
        ".claude/settings.json",
        ".flake8",
        ".github/CODEOWNERS",
        ".github/codeql/codeql-nomock.config.yml",
        ".github/pull_request_template.md",
        ".github/rulesets/nomock.json",
        ".github/workflows/codeql-nomock.yml",
        ".github/workflows/nomock.yml",
        ".gitignore",
        ".pre-commit-config.yaml",
        ".vscode/extensions.json",
        ".vscode/settings.json",
        "AGENTS.md",
        "docs/testing/README.md",
        "docs/testing/guidelines.md",
        "docs/testing/test-data.md",
        "docs/testing/troubleshooting.md",
        "nomock.toml",
        "scripts/check-no-mocks.sh",
        "sgconfig.yml",
    ]
    assert _toml(changes["nomock.toml"]) == {"profile": "recommended", "baseline": True}
    assert "branches: [trunk]" in changes[".github/workflows/nomock.yml"]
    assert "nomock.toml @acme/quality\n" in changes[".github/CODEOWNERS"]
    assert "gh api --method POST 'repos/{owner}/{repo}/rulesets'" in advice[".github/rulesets/nomock.json"]
    for path in (".github/rulesets/nomock.json", ".claude/settings.json", ".vscode/settings.json"):
        assert json.loads(changes[path])
    assert not any("@@" in text for text in changes.values())


@pytest.mark.slow
def test_second_run_plans_nothing(repository: Path) -> None:
    for path, text in steps(repository, owner="@acme/quality")[0].items():
        write(repository, path, text)
    changes, _ = steps(repository, owner="@acme/quality")
    assert changes == {}


@pytest.mark.slow
def test_what_is_there_stays(repository: Path) -> None:
    theirs = {
        "requirements-dev.txt": "flake8\nflake8-nomock\n",
        "setup.cfg": "[metadata]\nname = shop\n\n[flake8]  # ours\nmax-line-length = 100\n",
        ".pre-commit-config.yaml": "# keep\nrepos:\n  - repo: local  # here\n    hooks:\n    - id: own\nfail_fast: true\n",
        "CODEOWNERS": "* @acme/core @acme/ops\n",
        "docs/pull_request_template.md": "## What\n",
        "sonar-project.properties": "sonar.projectKey=shop",
        "AGENTS.md": "# Agents\n",
        ".vscode/settings.json": "{ // mine\n}\n",
        ".claude/settings.json": "{}\n",
    }
    for path, text in theirs.items():
        write(repository, path, text)
    changes, advice = steps(repository)
    assert ".flake8" not in changes
    for path in (
        "setup.cfg",
        ".pre-commit-config.yaml",
        "CODEOWNERS",
        "docs/pull_request_template.md",
        "AGENTS.md",
    ):
        before = theirs[path].splitlines()
        after = iter(changes[path].splitlines())
        assert all(line in after for line in before), path  # in this order, every line
    parser = configparser.RawConfigParser()
    parser.read_string(changes["setup.cfg"].replace("  # ours", ""))
    assert dict(parser["flake8"]) == {"require-plugins": "flake8-nomock", "max-line-length": "100"}
    hooks = yaml.safe_load(changes[".pre-commit-config.yaml"])
    assert [h["id"] for r in hooks["repos"] for h in r["hooks"]] == ["own", "nomock", "nomock-project"]
    assert hooks["fail_fast"] is True
    assert "nomock.toml @acme/core @acme/ops\n" in changes["CODEOWNERS"]
    assert changes["sonar-project.properties"].endswith(
        "\n\n# nomock check --output sonar=nomock-sonar.json\nsonar.externalIssuesReportPaths=nomock-sonar.json\n"
    )
    assert ".vscode/settings.json" not in changes
    assert "PreToolUse" in advice[".claude/settings.json"]


@pytest.mark.slow
def test_a_project_that_is_configured_in_pyproject(repository: Path) -> None:
    write(repository, "pyproject.toml", '[tool.nomock]\nprofile = "strict"\n')
    assert "nomock.toml" not in steps(repository)[0]


@pytest.mark.slow
def test_test_folders_that_only_pytest_knows(repository: Path) -> None:
    write(repository, "pyproject.toml", '[tool.pytest.ini_options]\ntestpaths = ["tests", "checks"]\n')
    assert _toml(steps(repository)[0]["nomock.toml"])["test-paths"] == ["checks/**"]


@pytest.mark.slow
def test_flake8_in_use_keeps_its_codes(repository: Path) -> None:
    write(repository, "tox.ini", "[testenv]\ncommands = flake8 src\n")
    parser = configparser.RawConfigParser()
    parser.read_string(steps(repository)[0]["tox.ini"])
    assert dict(parser["flake8"]) == {
        "require-plugins": "flake8-nomock",
        "extend-exclude": ".venv,venv,node_modules",
    }
    assert parser["testenv"]["commands"] == "flake8 src"


@pytest.mark.slow
def test_gitlab(repository: Path) -> None:
    write(repository, ".gitlab-ci.yml", "stages: [test]\n")
    changes, advice = steps(repository)
    job = yaml.safe_load(changes[".gitlab/nomock.gitlab-ci.yml"])["nomock"]
    assert "allow_failure" not in job
    assert "add to `include`" in advice[".gitlab-ci.yml"]
    assert not any(path.startswith(".github") for path in changes)


@pytest.mark.slow
def test_ruff_has_to_be_told(repository: Path) -> None:
    write(repository, "ruff.toml", '[lint]\nselect = ["ALL"]\n')
    assert 'external = ["NMK"]' in steps(repository)[1]["ruff.toml"]


ENTRY = template("pre-commit.yaml")


@pytest.mark.parametrize(
    "before",
    [
        "repos:\n- repo: local\n  hooks: []\n",
        "repos:\n    - repo: local\n      hooks: []",
        "repos:\r\n- repo: local\r\n  hooks: []\r\n",
        "repos:  # all\n# none yet\n",
        "repos:\n  - repo: local\n    hooks: []\n  # the end\n\n# more\nci:\n  skip: [x]\n",
        "exclude: x\nrepos:\n- repo: local\n  hooks:\n  - id: a\n    args:\n    - |\n      text\n",
    ],
)
def test_hooks_are_inserted_as_text(before: str) -> None:
    after = inserted(before, ENTRY)
    assert after is not None
    old, new = yaml.safe_load(before), yaml.safe_load(after)
    assert new == {**old, "repos": [*(old["repos"] or []), *yaml.safe_load(ENTRY)]}
    kept = iter(after.splitlines())
    assert all(line in kept for line in before.splitlines())
    assert ("\r\n" in before) == ("\r\n" in after)
    assert not ("\r\n" in before and "\n" in after.replace("\r\n", ""))


@pytest.mark.parametrize(
    "before", ["repos: []\n", "repos: [{repo: local, hooks: []}]\n", "a: [\n", "fail_fast: true\n"]
)
def test_hooks_that_cannot_be_inserted(before: str) -> None:
    assert inserted(before, ENTRY) is None


@pytest.mark.slow
def test_difference_can_be_applied(repository: Path) -> None:
    write(repository, "AGENTS.md", "# Agents\nno newline at the end")
    write(repository, "CODEOWNERS", "* @acme/core\n")
    changes, _ = steps(repository)
    diff = "".join(
        difference(
            Change(path, text), (repository / path).read_text() if (repository / path).exists() else None
        )
        for path, text in changes.items()
    )
    subprocess.run(["git", "apply", "-"], cwd=repository, input=diff, text=True, check=True)
    assert {path: (repository / path).read_text(encoding="utf-8") for path in changes} == changes


@pytest.mark.slow
def test_init(repository: Path, nomock: Run) -> None:
    before = snapshot(repository)
    shown = nomock("init", "--dry-run")
    assert (shown.returncode, snapshot(repository)) == (0, before)
    planned = dict(re.findall(r"(?m)^new: (\S+) \([\d,]+ lines, ([\d,]+) bytes\)$", shown.stdout))
    asked = nomock("init")
    assert asked.returncode == 2
    assert "say --yes or --dry-run" in asked.stderr
    assert snapshot(repository) == before
    done = nomock("init", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert "For you to do:" in done.stdout
    after = snapshot(repository)
    assert {path: after[path] for path in before} == before
    sizes = {path: f"{len(content):,}" for path, content in after.items() if path not in before}
    assert planned == sizes, "what --dry-run shows is what --yes writes"
    assert sorted(sizes) == MINIMUM
    assert sum(after[path].count(b"\n") for path in sizes) < 200
    assert nomock("doctor").stdout == "No trap found.\n"
    again = nomock("init", "--yes")
    assert (again.returncode, "nothing is missing" in again.stdout, again.stderr) == (0, True, "")
    assert snapshot(repository) == after
    more = nomock("init", "--yes", "--with", ",".join(EVERYTHING))
    assert (more.returncode, more.stderr) == (0, "")
    assert "written: astgrep-rules/ (" in more.stdout
    assert "written: astgrep-utils/ (" in more.stdout
    after = snapshot(repository)
    again = nomock("init", "--yes", "--with", ",".join(EVERYTHING))
    assert (again.returncode, "nothing is missing" in again.stdout, again.stderr) == (0, True, "")
    assert snapshot(repository) == after
    assert nomock("check").returncode == 0
    assert nomock("doctor").stdout == "No trap found.\n"
    assert nomock("sync", "--check").returncode == 0


MINIMUM = [
    ".gitattributes",
    ".github/workflows/nomock.yml",
    ".gitignore",
    ".pre-commit-config.yaml",
    "nomock-baseline.jsonl",
    "nomock.toml",
]


def test_only_what_is_new(repository: Path) -> None:
    """No baseline; the workflow and the hooks compare with where the branch began, and the scripts are whole."""
    changes, _ = steps(repository, extras=frozenset(), only_new=True)
    assert "baseline" not in _toml(changes["nomock.toml"])
    workflow = changes[".github/workflows/nomock.yml"]
    runs = [s["run"] for job in yaml.safe_load(workflow)["jobs"].values() for s in job["steps"] if "run" in s]
    assert sum('--against "$target" --new-from "$target"' in run for run in runs) == 2
    assert sum("; against=(--new-from HEAD)\n" in run for run in runs) == 2
    entries = re.findall(r"entry: (.*)", changes[".pre-commit-config.yaml"])
    assert entries == ["nomock check --new-from HEAD", "nomock check --new-from trunk"]


def test_the_python_of_ci_can_parse_the_project(repository: Path) -> None:
    write(repository, "pyproject.toml", '[project]\nrequires-python = ">=3.9"\n')
    assert (
        "python-version: '3.12'" in steps(repository, extras=frozenset())[0][".github/workflows/nomock.yml"]
    )
    write(repository, "api/pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.13"\n')
    assert (
        "python-version: '3.13'" in steps(repository, extras=frozenset())[0][".github/workflows/nomock.yml"]
    )


def test_the_ruleset_is_no_stricter_than_asked(repository: Path) -> None:
    path = ".github/rulesets/nomock.json"
    lenient = json.loads(steps(repository, extras=frozenset({"ruleset"}))[0][path])
    strict = json.loads(
        steps(repository, extras=frozenset({"ruleset", "services"}), ruleset=frozenset(RULESET))[0][path]
    )
    kinds = [[rule["type"] for rule in document["rules"]] for document in (lenient, strict)]
    assert kinds[0] == ["required_status_checks", "pull_request"]
    assert kinds[1] == [*kinds[0], "code_scanning"]
    checks = [document["rules"][0]["parameters"] for document in (lenient, strict)]
    assert [c["strict_required_status_checks_policy"] for c in checks] == [False, True]
    assert [len(document["bypass_actors"]) for document in (lenient, strict)] == [1, 0]
    assert [c["context"] for c in checks[1]["required_status_checks"]] == ["nomock", "real services"]
    assert lenient["rules"][1]["parameters"]["require_code_owner_review"] is True


def test_every_extra_has_parts() -> None:
    assert tuple(PARTS) == EXTRAS


def test_an_extra_that_is_not_there(repository: Path, nomock: Run) -> None:
    done = nomock("init", "--with", "codeql,eslint")
    assert (done.returncode, "'eslint': there are codeql, astgrep" in done.stderr) == (2, True)


@pytest.mark.slow
def test_flake8_that_does_not_install_us_keeps_working(repository: Path) -> None:
    write(repository, "setup.cfg", "[flake8]\nmax-line-length = 100\n")
    changes, advice = steps(repository)
    assert "setup.cfg" not in changes and "require-plugins" in advice["setup.cfg"]
    write(repository, "requirements.txt", "flake8\nflake8-nomock==0.1.0\n")
    assert "require-plugins" in steps(repository)[0]["setup.cfg"]
    hook = "repos:\n- repo: https://github.com/PyCQA/flake8\n  rev: 7.1.0\n  hooks:\n  - id: flake8\n"
    write(repository, ".pre-commit-config.yaml", hook)
    assert "setup.cfg" not in steps(repository)[0], "the hook has an environment of its own"


@pytest.mark.slow
def test_a_file_that_nobody_can_read_does_not_lock_the_project_out(repository: Path, nomock: Run) -> None:
    write(repository, "tests/test_a.py", "from unittest import mock\n")
    write(repository, "tests/data/broken.py", "import mock\nprint 'two'\n")
    done = nomock("init", "--yes")
    assert done.returncode == 0
    assert 'ignored-paths = ["tests/data/broken.py"]' in done.stderr
    assert "recorded 1 findings" in done.stdout
    toml = (repository / "nomock.toml").read_text(encoding="utf-8")
    assert nomock("check").returncode == 3
    write(repository, "nomock.toml", 'ignored-paths = ["tests/data/broken.py"]\n' + toml)
    assert nomock("check").returncode == 0


@pytest.mark.slow
def test_init_records_what_is_there(repository: Path, nomock: Run) -> None:
    write(repository, "tests/test_a.py", "from unittest import mock\n")
    assert nomock("init", "--yes").returncode == 0
    assert nomock("check").returncode == 0
    write(repository, "tests/test_b.py", "from unittest import mock\n")
    assert nomock("check").returncode == 1


@pytest.mark.slow
def test_a_project_in_python_gets_no_rules_for_ast_grep(repository: Path, nomock: Run) -> None:
    (repository / "web/src/label.ts").unlink()
    assert nomock("init", "--yes", "--with", "codeql").returncode == 0
    assert not [*repository.glob("astgrep-*")]
    assert not (repository / "sgconfig.yml").exists()
    assert (repository / ".github/codeql/extensions/nomock-python/qlpack.yml").is_file()
    assert (nomock("check").returncode, nomock("doctor").stdout) == (0, "No trap found.\n")
    assert "nothing is missing" in nomock("init", "--yes").stdout


def test_init_belongs_into_the_root(repository: Path) -> None:
    command = [sys.executable, "-m", "flake8_nomock", "init", "--yes"]
    done = subprocess.run(command, cwd=repository / "api", capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"the project starts at {repository}" in done.stderr


@pytest.mark.slow
def test_services(repository: Path) -> None:
    assert not any("compose" in path for path in steps(repository)[0])
    changes, _ = steps(repository, services=("postgres", "redis"))
    assert changes["scripts/test-services-start.sh"].startswith("#!")
    assert yaml.safe_load(changes["docker-compose.test.yml"])["services"].keys() >= {"postgres", "redis"}
    write(repository, "docker-compose.test.yml", "services: {}\n")
    changes, advice = steps(repository, services=("postgres",))
    assert "docker-compose.test.yml" not in changes
    assert "stays as it is" in advice["docker-compose.test.yml"]


@pytest.mark.slow
def test_a_jest_project_gets_jest_and_the_packages_are_named(repository: Path) -> None:
    write(repository, "package.json", '{"devDependencies": {"jest": "30", "pg": "8"}}')
    write(repository, "src/a.ts", "export const a = 1;\n")
    changes, advice = steps(repository, services=("postgres", "redis"))
    assert "npx jest" in changes[".github/workflows/test-services.yml"]
    assert "@jest/globals" in changes["tests/real_services/postgres.ts"]
    assert "tests/real_services/index.ts" not in changes
    assert "the fixtures need: npm install --save-dev @types/pg redis" in str(advice)


def test_pages_name_what_the_project_uses(repository: Path) -> None:
    plain, _ = steps(repository, extras={"docs"})
    pages = "".join(plain[f"docs/testing/{name}"] for name in PAGES)
    assert "test-services-start.sh" not in pages and "PostgreSQL" not in pages and "|\n\n|" not in pages
    assert "recorded in `nomock-baseline.jsonl`" in pages and "the owners of `nomock.toml`" in pages
    write(repository, "requirements.txt", "psycopg\ncelery\npytest\n")
    write(repository, "package.json", '{"devDependencies": {"vitest": "4", "redis": "5"}}')
    write(repository, "docs/testing/test-data.md", "# Ours\n")
    changes, _ = steps(repository, extras={"docs", "services"}, owner="@acme/qa", only_new=True)
    assert "docs/testing/test-data.md" not in changes
    policy = changes["docs/testing/README.md"]
    assert (
        "start.sh    # PostgreSQL, Redis\npytest\nnpx vitest run\nscripts/test-services-stop.sh\n" in policy
    )
    assert "| a queue | the real broker" in policy and "by @acme/qa." in policy and "baseline" not in policy
    guidelines = changes["docs/testing/guidelines.md"]
    assert "- PostgreSQL: `own_postgres_url`, `postgres`, `postgres_copy`, `postgres_url`\n" in guidelines
    assert "Fixtures for Vitest" in guidelines and "`redisClient`" in guidelines
    assert "ask @acme/qa |\n| `port … is taken`" in changes["docs/testing/troubleshooting.md"]


@pytest.mark.parametrize("runner", ["vitest", "jest"])
def test_pages_name_what_the_templates_give(runner: str) -> None:
    files = service_files(TEMPLATES, ("typescript",), runner)
    for service, names in _JAVASCRIPT[runner].items():
        assert [name for name in names if name not in files[f"tests/real_services/{service}.ts"]] == []


@pytest.mark.slow
def test_the_script_for_hooks(repository: Path) -> None:
    script = write(repository, SCRIPT, template("check-no-mocks.sh"))
    script.chmod(0o755)
    shellcheck = subprocess.run(
        [Path(sys.executable).parent / "shellcheck", script], capture_output=True, text=True, check=False
    )
    assert shellcheck.stdout == ""

    def run(*arguments: str, path: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PATH": path}
        return subprocess.run(
            [script, *arguments],
            cwd=repository / "web",
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    done = run(path="/usr/bin:/bin")
    assert (
        done.returncode,
        done.stderr.startswith("check-no-mocks: nomock is not installed: pip install '"),
    ) == (3, True)
    programs = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    write(repository, "tests/test_a.py", "from unittest import mock\n")
    assert run("--staged", path=programs).returncode == 0
    assert "tests/test_a.py:1:1: NMK101" in run(path=programs).stdout
    (repository / "venv").symlink_to(Path(sys.executable).parent.parent)
    assert run(path="/usr/bin:/bin").returncode == 1


def test_services_that_have_no_templates(repository: Path, nomock: Run) -> None:
    done = nomock("init", "--services", "postgres,oracle")
    assert (done.returncode, "'oracle'" in done.stderr) == (2, True)
