"""The workflows for CodeQL: what they name is there, and tests are looked at."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.levels import PROFILES
from flake8_nomock.engines.codeql.languages import LANGUAGES
from flake8_nomock.engines.codeql.synced_packs import CONFIGURATION, NOTICE, WORKFLOW, outputs

ROOT = Path(__file__).parent.parent
TEMPLATES = ROOT / "flake8_nomock/templates/codeql"


def document(file: Path) -> Any:
    """A YAML file; `on` is a truth value in YAML 1.1."""
    return yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)


def configuration(project: Path, profile: str = "recommended") -> dict[str, Any]:
    """Return the configuration that `nomock sync` writes for a project with this profile."""
    (project / "nomock.toml").write_text(f'profile = "{profile}"\n', encoding="utf-8")
    text = outputs(find_configuration(project), is_used=True)[CONFIGURATION]
    found = yaml.load(text, yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("profile", PROFILES)
def test_packs_and_suites_of_the_configuration_are_ours(tmp_path: Path, profile: str) -> None:
    packs = configuration(tmp_path, profile)["packs"]
    assert set(packs) == {language.name for language in LANGUAGES}
    assert all(pack.endswith(f":suites/{profile}.qls") for named in packs.values() for pack in named)
    for language, named in packs.items():
        source = ROOT / "codeql" / language / "src"
        published = document(source / "qlpack.yml")
        for pack in named:
            match = re.fullmatch(r"([a-z/-]+)@~(\d+\.\d+)\.\d+:(\S+)", pack)
            assert match and match[1] == published["name"]
            assert published["version"].startswith(match[2])
            assert (source / match[3]).is_file()


def test_a_configuration_of_the_project_itself_is_kept(tmp_path: Path) -> None:
    path = tmp_path / CONFIGURATION
    path.parent.mkdir(parents=True)
    path.write_text("name: ours\n", encoding="utf-8")
    (tmp_path / "nomock.toml").write_text("", encoding="utf-8")
    assert CONFIGURATION not in outputs(find_configuration(tmp_path), is_used=True)
    path.write_text(NOTICE + "name: old\n", encoding="utf-8")
    assert CONFIGURATION in outputs(find_configuration(tmp_path), is_used=True)


def test_the_packs_name_the_range_that_sync_names() -> None:
    for language in LANGUAGES:
        for part in ("lib", "src", "test"):
            pack = document(ROOT / "codeql" / language.name / part / "qlpack.yml")
            assert pack["dependencies"][f"codeql/{language.name}-all"] == language.libraries
        assert re.fullmatch(r"\^\d+\.\d+\.\d+", language.libraries)


def test_every_query_has_help() -> None:
    queries = [file for language in LANGUAGES for file in (ROOT / language.folder / "src").rglob("*.ql")]
    assert len(queries) > 150
    assert [file.name for file in queries if not file.with_suffix(".md").is_file()] == []


def test_tests_are_not_excluded(tmp_path: Path) -> None:
    ignored = configuration(tmp_path)["paths-ignore"]
    assert not [glob for glob in ignored if "test" in glob or "spec" in glob]


def test_workflow_of_a_user() -> None:
    workflow = document(TEMPLATES / "codeql-nomock.yml")
    assert {"push", "pull_request", "merge_group"} <= set(workflow["on"])
    assert "paths" not in str(workflow["on"]), "a required workflow must always report"
    [job] = workflow["jobs"].values()
    assert job["permissions"]["security-events"] == "write"
    [init] = [step["with"] for step in job["steps"] if "codeql-action/init" in step.get("uses", "")]
    assert init["build-mode"] == "none"
    assert init["config-file"] == "./.github/codeql/codeql-nomock.config.yml"
    text = (TEMPLATES / "codeql-nomock.yml").read_text(encoding="utf-8")
    assert "default setup" in text
    assert Path(WORKFLOW).name == "codeql-nomock.yml"


@pytest.mark.parametrize(
    "word", ["pack install", "query compile", "--warnings=error", "test run", "pack publish"]
)
def test_our_own_workflow_runs_the_real_command_line(word: str) -> None:
    workflow = document(ROOT / ".github/workflows/codeql-packs.yml")
    scripts = [step.get("run", "") for job in workflow["jobs"].values() for step in job["steps"]]
    assert any(word in script for script in scripts)
    publish = workflow["jobs"]["publish"]
    assert publish["needs"] == "test"
    assert "GITHUB_TOKEN" in publish["env"], "the only name that CodeQL reads a token for the registry from"


def test_actions_of_our_own_workflow_are_pinned() -> None:
    text = (ROOT / ".github/workflows/codeql-packs.yml").read_text(encoding="utf-8")
    uses = re.findall(r"^\s*(?:- )?uses: (.*)$", text, re.MULTILINE)
    assert uses
    for line in uses:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_versions_of_the_packs_agree() -> None:
    versions = {
        document(file)["version"] for file in ROOT.glob("codeql/*/*/qlpack.yml") if "test" not in file.parts
    }
    assert len(versions) == 1
