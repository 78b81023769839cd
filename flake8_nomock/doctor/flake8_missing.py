"""flake8 without the plugin: `--select NMK` of codes that nobody reports passes everything.

Hooks of pre-commit live in environments of their own, so the plugin must be named there again.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.doctor.enforcement import needs_permits, relies_on_flake8
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

HOOK, REQUIRE = "hook-without-plugin", "plugin-not-required"
PLUGIN = "flake8-nomock"
_FILE = ".pre-commit-config.yaml"
_HOOKS = {
    "flake8": "the flake8 hook runs without the plugin and passes everything",
    "yesqa": "yesqa does not know the plugin and removes every `# noqa: NMK…`",
}


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at the hooks of pre-commit, and whether flake8 insists on the plugin."""
    harmless = {"flake8": not relies_on_flake8(repository), "yesqa": not needs_permits(repository)}
    document = settings.mapping(settings.yaml(repository, _FILE))
    for entry in settings.sequence(document.get("repos")):
        for hook in settings.sequence(settings.mapping(entry).get("hooks")):
            name = settings.mapping(hook).get("id", "")
            problem = "" if harmless.get(name) else _HOOKS.get(name)
            packages = settings.sequence(settings.mapping(hook).get("additional_dependencies"))
            if problem and entry.get("repo") != "local" and not any(PLUGIN in str(p) for p in packages):
                line = settings.line_of(repository, _FILE, f"id: {hook['id']}")
                yield Diagnosis(
                    trap=HOOK,
                    path=_FILE,
                    line=line,
                    problem=problem,
                    fix=f"add `additional_dependencies: [{PLUGIN}]`",
                )
    sections = list(settings.flake8_sections(repository))
    if any(PLUGIN in section.options.get("require-plugins", "") for section in sections[:1]):
        return
    used = next((c for c in commands(repository, "flake8") if "NMK" in c.text), None)
    if used:
        problem = "where the plugin is not installed, this command passes everything"
        fix = f"write `require-plugins = {PLUGIN}` into the section `[flake8]`"
        yield Diagnosis(trap=REQUIRE, path=used.path, line=used.line, problem=problem, fix=fix)
