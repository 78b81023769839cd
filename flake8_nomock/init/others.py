"""GitLab, SonarQube, editors and coding assistants."""

from __future__ import annotations

import json
from collections.abc import Iterator

from flake8_nomock.init import TEMPLATES
from flake8_nomock.init.facts import packages_of, typescript_runner
from flake8_nomock.init.github import default_branch
from flake8_nomock.init.plan import Advice, Change, Situation, Step, appended
from flake8_nomock.init.runtime import runtime
from flake8_nomock.init.template import template

GITLAB = ".gitlab/nomock.gitlab-ci.yml"
SONAR = "sonar-project.properties"
AGENTS = "AGENTS.md"
BEGIN = "<!-- begin nomock -->"
CLAUDE = ".claude/settings.json"
_SONAR_KEY = "sonar.externalIssuesReportPaths"
_SONAR_REPORT = "nomock-sonar.json"
_VSCODE = {
    ".vscode/extensions.json": {"recommendations": ["ms-python.flake8", "ast-grep.ast-grep-vscode"]},
    ".vscode/settings.json": {"flake8.importStrategy": "fromEnvironment"},
}


def gitlab(situation: Situation) -> Iterator[Step]:
    """Yield a job to include; the user's own pipeline is not touched."""
    if not situation.facts.gitlab:
        return
    if not situation.exists(GITLAB):
        new = {"NEWBASE": ' --new-from "$base"'} if situation.request.only_new else {}
        yield Change(GITLAB, template("gitlab-ci.yml", RUNTIME=runtime(situation.repository), **new))
    pipeline = situation.text(".gitlab-ci.yml")
    if pipeline is None:
        yield Change(".gitlab-ci.yml", f"include:\n  - local: {GITLAB}\n")
    elif GITLAB not in pipeline:
        yield Advice(".gitlab-ci.yml", f"add to `include`: `- local: {GITLAB}`")


def sonar(situation: Situation) -> Iterator[Step]:
    """Yield the path of the report, for projects that SonarQube looks at."""
    before = situation.text(SONAR)
    if before is None:
        yield Advice(SONAR, "is not there: `--with sonar` adds the path of the report to it")
        return
    if _SONAR_REPORT in before:
        return
    if _SONAR_KEY in before:
        yield Advice(SONAR, f"add {_SONAR_REPORT} to `{_SONAR_KEY}`")
    else:
        line = f"# nomock check --output sonar={_SONAR_REPORT}\n{_SONAR_KEY}={_SONAR_REPORT}\n"
        yield Change(SONAR, appended(before, line))


def services(situation: Situation) -> Iterator[Step]:
    """Real services for tests: containers, scripts, fixtures; none of the files replaces one of the user's."""
    from flake8_nomock.init.services import service_files

    facts = situation.facts
    wanted = _wanted(situation)
    if not wanted:
        known = ",".join(TEMPLATES)
        yield Advice(
            "", f"services: the project depends on none that nomock knows: name them, --services {known}"
        )
    yield from _packages(situation, wanted)
    for path, text in service_files(wanted, facts.languages, typescript_runner(facts)).items():
        if (path.startswith(".gitlab/") and not facts.gitlab) or (
            path.startswith(".github/") and not facts.github
        ):
            continue
        if not situation.exists(path):
            text = text.replace("[main]", f"[{default_branch(situation)}]")
            yield Change(path, text, executable=path.endswith(".sh"))
        elif situation.text(path) != text:
            yield Advice(
                path, "is there already and stays as it is: compare it with `nomock init` in an empty folder"
            )


def _packages(situation: Situation, services: tuple[str, ...]) -> Iterator[Advice]:
    """Name the packages that the fixtures need and the project does not ask for yet."""
    from flake8_nomock.init.services import KNOWN

    if not services:
        return
    there = packages_of(situation.repository)
    if "typescript" in situation.facts.languages:
        packages = [p for name in services for p in KNOWN[name].packages if p not in there]
        if packages:
            yield Advice("package.json", f"the fixtures need: npm install --save-dev {' '.join(packages)}")
    if "python" in situation.facts.languages and any(KNOWN[name].requirements for name in services):
        yield Advice(
            "tests/real_services/requirements.txt", "add it to what your tests install: the fixtures need it"
        )


def _wanted(situation: Situation) -> tuple[str, ...]:
    """Return the services that were named, else those that the project uses and that there are templates for."""
    found = tuple(name for name in TEMPLATES if name in situation.facts.services)
    return situation.request.services or found


def editors(situation: Situation) -> Iterator[Step]:
    """Yield settings of Visual Studio Code; files that exist are left alone, because their comments are the user's."""
    for path, content in _VSCODE.items():
        if not situation.exists(path):
            yield Change(path, json.dumps(content, indent=2) + "\n")


def assistants(situation: Situation) -> Iterator[Step]:
    """Yield what coding assistants should know, and the guard that stops them."""
    before = situation.text(AGENTS) or ""
    if BEGIN not in before and not (situation.exists(AGENTS) and not before):
        yield Change(AGENTS, appended(before, template("agents.md")))
    if not situation.exists(CLAUDE):
        yield Change(CLAUDE, template("claude-settings.json"))
    elif "nomock hook" not in (situation.text(CLAUDE) or ""):
        yield Advice(CLAUDE, "add `nomock hook` as a PreToolUse hook for Write|Edit|MultiEdit")
