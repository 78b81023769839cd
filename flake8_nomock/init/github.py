"""GitHub: workflows, the ruleset, CODEOWNERS, the pull-request template."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.codeql import synced_packs
from flake8_nomock.git.work_tree import default_branch_of_origin, output_of
from flake8_nomock.init.plan import Advice, Change, Situation, Step, appended
from flake8_nomock.init.runtime import runtime
from flake8_nomock.init.template import ONLY_NEW, PINNED, template, unfilled

WORKFLOW = ".github/workflows/nomock.yml"
CODEQL = ".github/workflows/codeql-nomock.yml"
_PINS = {
    "actions/checkout@v4": PINNED["CHECKOUT"],
    "codeql-action/init@v4": f"codeql-action/init@{PINNED['CODEQL']}",
    "codeql-action/analyze@v4": f"codeql-action/analyze@{PINNED['CODEQL']}",
}
RULESET = ".github/rulesets/nomock.json"
_KEEP = "      - name: Keep receipt and reports\n"
_SYNC = "      - name: Rules of ast-grep are current\n        run: nomock sync --check\n"
SERVICES_JOB = "real services"
"""Name of the job that runs the tests against real services."""
_GITHUB_ACTIONS = 15368
_ADMINISTRATORS = {"actor_id": 5, "actor_type": "RepositoryRole", "bypass_mode": "pull_request"}
OWNERS = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
POLICY_FILES = (
    "nomock.toml",
    "/pyproject.toml",
    "/nomock-baseline.jsonl",
    "/nomock-baseline/",
    "/astgrep-rules/",
    "/astgrep-utils/",
    "/sgconfig.yml",
    "/.flake8",
    "/.pre-commit-config.yaml",
    ".gitattributes",
    "/.gitmodules",
    "/.github/workflows/",
    "/.github/actions/",
    "/.github/codeql/",
    "/.github/rulesets/",
    "/.gitlab-ci.yml",
    "/.gitlab/",
    "/.claude/",
    "/.github/CODEOWNERS",
    "/CODEOWNERS",
    "/docs/CODEOWNERS",
)
"""What decides what is checked. Without a slash in front it counts in every folder. A job in any workflow could take
the name of the required check, so all of them are among it."""
_REQUESTS = (
    ".github/pull_request_template.md",
    ".github/PULL_REQUEST_TEMPLATE.md",
    "pull_request_template.md",
    "PULL_REQUEST_TEMPLATE.md",
    "docs/pull_request_template.md",
    "docs/PULL_REQUEST_TEMPLATE.md",
)
CHECKLIST = "<!-- nomock: real data -->"
APPLY = "gh api --method POST 'repos/{owner}/{repo}/rulesets' --input " + RULESET


def workflows(situation: Situation) -> Iterator[Step]:
    """Yield the workflow with the required check."""
    if situation.facts.github and not situation.exists(WORKFLOW):
        values = ONLY_NEW if situation.request.only_new else {}
        name = "workflow-shards.yml" if "shards" in situation.request.extras else "workflow.yml"
        text = template(
            name, BRANCH=default_branch(situation), RUNTIME=runtime(situation.repository), **values
        )
        if "astgrep" in situation.request.extras:
            text = text.replace(_KEEP, _SYNC + _KEEP, 1)
        yield Change(WORKFLOW, text)
    if situation.facts.github and situation.exists(WORKFLOW) and "shards" in situation.request.extras:
        if "matrix.shard" not in (situation.text(WORKFLOW) or ""):
            yield Advice(
                WORKFLOW, "is there in one part: delete it and run `nomock init --with shards` again"
            )
    if situation.facts.github and situation.exists(WORKFLOW) and "astgrep" in situation.request.extras:
        if "nomock sync --check" not in (situation.text(WORKFLOW) or ""):
            yield Advice(
                WORKFLOW, "add a step that runs `nomock sync --check`, so that the rules stay current"
            )


def default_branch(situation: Situation) -> str:
    """Where pull requests go: the default branch of `origin`; else the current one; else main."""
    root = situation.repository.root
    return (
        default_branch_of_origin(root)
        or (output_of(root, "branch", "--show-current") or "").strip()
        or "main"
    )


def upstream(situation: Situation) -> str:
    """Return the default branch as a clone knows it: that of `origin` where there is one."""
    branch = default_branch(situation)
    remotes = (output_of(situation.repository.root, "remote") or "").split()
    return f"origin/{branch}" if "origin" in remotes else branch


def codeql(situation: Situation) -> Iterator[Step]:
    """Yield the workflow that follows names across files."""
    if not situation.facts.github or not situation.facts.languages:
        return
    if not situation.exists(CODEQL):
        text = unfilled("codeql/codeql-nomock.yml").replace("[main]", f"[{default_branch(situation)}]")
        for action, commit in _PINS.items():
            text = text.replace(action, commit)
        known = {"python": "python", "typescript": "javascript-typescript"}
        languages = ", ".join(known[name] for name in situation.facts.languages)
        yield Change(CODEQL, text.replace("[python, javascript-typescript]", f"[{languages}]"))
        configuration = find_configuration(situation.repository.root)
        for path, pack in synced_packs.outputs(configuration, is_used=True).items():
            yield Change(path, pack)
        yield Advice(
            CODEQL, "needs the default setup of code scanning to be off (Settings, Advanced security), and on"
            " private repositories GitHub Code Security",
        )  # fmt: skip


def ruleset(situation: Situation) -> Iterator[Step]:
    """Yield the rules of the default branch, and the command that applies them."""
    if situation.facts.github and not situation.exists(RULESET):
        yield Change(RULESET, _rules(situation))
        yield Advice(RULESET, f"once the workflow has run on the default branch, make it required: {APPLY}")


def _rules(situation: Situation) -> str:
    """Return the ruleset with what was chosen; administrators may bypass it in a pull request unless told otherwise."""
    document = json.loads(template("ruleset.json"))
    choices = situation.request.ruleset
    checks, review, scanning = document["rules"]
    checks["parameters"]["strict_required_status_checks_policy"] = "up-to-date" in choices
    if "no-bypass" not in choices:
        document["bypass_actors"] = [_ADMINISTRATORS]
    if {"services"} & situation.request.extras or situation.request.services:
        checks["parameters"]["required_status_checks"].append(
            {"context": SERVICES_JOB, "integration_id": _GITHUB_ACTIONS}
        )
    document["rules"] = [checks, review, *([scanning] if "code-scanning" in choices else [])]
    return json.dumps(document, indent=2) + "\n"


def owners(situation: Situation) -> Iterator[Step]:
    """Yield owners of the files that hold the policy: a change of them needs their review."""
    path = next((path for path in OWNERS if situation.exists(path)), OWNERS[0])
    before = situation.text(path) or ""
    if not situation.facts.github or "nomock.toml" in before:
        return
    everyone = re.search(r"(?m)^\*\s+(@\S+(?:\s+@\S+)*)", before)
    owner = situation.request.owner or (everyone[1] if everyone else "")
    if not owner:
        yield Advice(path, "say who owns the policy: nomock init --owner @your-org/your-team")
        return
    lines = "".join(f"{name} {owner}\n" for name in (*POLICY_FILES, *_rule_folders(situation)))
    yield Change(
        path, appended(before, f"# What nomock demands: changes need a second pair of eyes.\n{lines}")
    )


def _rule_folders(situation: Situation) -> list[str]:
    """Return the folders of the project's own rules, as patterns of CODEOWNERS."""
    try:
        configuration = find_configuration(situation.repository.root)
    except ConfigurationError:
        return []
    folders = {file.parent.relative_to(configuration.root).as_posix() for file in configuration.extra_rules}
    return sorted(f"/{folder}/" for folder in folders if folder != ".")


def pull_request(situation: Situation) -> Iterator[Step]:
    """Yield a checklist in the template of pull requests."""
    path = next((path for path in _REQUESTS if situation.exists(path)), _REQUESTS[0])
    before = situation.text(path) or ""
    if situation.facts.github and CHECKLIST not in before:
        yield Change(path, appended(before, template("pull-request.md")))
