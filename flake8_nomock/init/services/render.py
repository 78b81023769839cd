"""From the templates in `templates/services/` to the files of a project."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.placeholders import filled
from flake8_nomock.init.services.known import (
    DEFAULT_RUNNER,
    KNOWN,
    LANGUAGES,
    PROGRAMS,
    RUNNERS,
    SERVICES,
    VALUES,
)

EXECUTABLE = frozenset(f"scripts/test-{name}.sh" for name in ("services-start", "services-stop", "db-reset"))
"""Paths among `service_files` that must be executable."""

_FOLDER = "tests/real_services"


def service_files(
    services: Sequence[str], languages: Sequence[str], runner: str = DEFAULT_RUNNER
) -> dict[str, str]:
    """Files for these services and programs (`KNOWN`) and languages (`LANGUAGES`): path relative to the project to text.

    `runner` (`RUNNERS`) runs the tests in TypeScript. The order of the names does not matter. No services give no
    files. Raises `ConfigurationError` for a name that is not known.
    """
    wanted = _known("service", services, KNOWN)
    spoken = _known("language", languages, LANGUAGES)
    _known("test runner", [runner], RUNNERS)
    if not wanted:
        return {}
    servers = [name for name in wanted if name in SERVICES]
    made = _pipelines(wanted, spoken, runner)
    if servers:
        made |= _scripts(servers) | _containers(servers)
    if "python" in spoken:
        made |= _pytest(wanted)
    if "typescript" in spoken:
        made |= _typescript(wanted, runner)
    return made


def _known(kind: str, names: Iterable[str], known: Iterable[str]) -> list[str]:
    """Return the names in our order, each once."""
    wanted, order = set(names), list(known)
    for name in sorted(wanted.difference(order)):
        raise ConfigurationError(f"unknown {kind} {name!r}: use {', '.join(order)}")
    return [name for name in order if name in wanted]


def _scripts(services: Sequence[str]) -> dict[str, str]:
    made = {"scripts/test-services/common.sh": _render("common/common.sh", names=" ".join(services))}
    for service in services:
        made[f"scripts/test-services/{service}.sh"] = _render(f"{service}/local.sh")
    made["scripts/test-services-start.sh"] = _render("common/start.sh")
    made["scripts/test-services-stop.sh"] = _render("common/stop.sh")
    made["scripts/test-db-reset.sh"] = _render("common/reset.sh")
    return made


def _containers(services: Sequence[str]) -> dict[str, str]:
    return {"docker-compose.test.yml": _render("common/compose.yml", services=_each(services, "compose.yml"))}


def _pipelines(services: Sequence[str], languages: Sequence[str], runner: str) -> dict[str, str]:
    """CI that starts the services with the scripts; nothing where there is no language to run tests of."""
    if not languages:
        return {}

    def joined(part: str, separator: str = "\n") -> str:
        names = (f"common/{part}-{language}.yml" for language in languages)
        return separator.join(_render(name, runner=RUNNERS[runner]).rstrip() for name in names)

    debian = sorted({package for name in services for package in KNOWN[name].debian})
    pip = [program for name in services for program in KNOWN[name].programs]
    pip_line = (
        f"    - python3 -m pip install --quiet --break-system-packages {' '.join(pip)}\n" if pip else ""
    )
    install = joined("github-install")
    programs = [package for name in services if name in PROGRAMS for package in KNOWN[name].debian]
    if programs:
        install = f"{_render('common/github-programs.yml', debian=' '.join(programs)).rstrip()}\n{install}"
    made = {
        ".github/workflows/test-services.yml": _render(
            "common/github.yml", install=install, run=joined("github-run")
        ),
        ".gitlab/test-services.yml": _render(
            "common/gitlab.yml", debian=" ".join(debian), pip=pip_line, jobs=joined("gitlab", "\n\n")
        ),
    }
    if not SERVICES.keys() & {*services}:  # there is nothing to start
        made = {path: re.sub(r".*scripts/test-services-start\.sh\n", "", text) for path, text in made.items()}
    return made


def _pytest(services: Sequence[str]) -> dict[str, str]:
    imports = [f"from real_services.{name} import {', '.join(KNOWN[name].fixtures)}" for name in services]
    names = sorted(fixture for name in services for fixture in KNOWN[name].fixtures)
    made = {
        "tests/conftest.py": _render(
            "common/conftest.py",
            imports="\n".join(sorted(imports)),
            exports="\n    " + "\n    ".join(f'"{name}",' for name in names) + "\n",
        ),
        f"{_FOLDER}/__init__.py": _render("common/init.py"),
        f"{_FOLDER}/requirements.txt": "# What the fixtures need.\n"
        + "".join(f"{line}\n" for name in services for line in KNOWN[name].requirements),
    }
    return made | {f"{_FOLDER}/{name}.py": _render(f"{name}/fixtures.py") for name in services}


def _typescript(services: Sequence[str], runner: str) -> dict[str, str]:
    """One file per service: what every runner needs, and the fixtures or hooks of this one."""
    imported = _render(f"common/import-{runner}.ts").rstrip()
    made = {
        f"{_FOLDER}/{name}.ts": _render(f"{name}/core.ts", runner=imported) + _render(f"{name}/{runner}.ts")
        for name in services
    }
    return made | (_vitest(services) if runner == "vitest" else {})


def _vitest(services: Sequence[str]) -> dict[str, str]:
    """Return the file with the `test` that has the fixtures of all services."""
    kinds = {name: (f"{name}Fixtures", f"{name.capitalize()}Fixtures") for name in services}
    index = _render(
        "common/index.ts",
        packages=" ".join(["vitest", *(package for name in services for package in KNOWN[name].packages)]),
        imports="\n".join(
            f'import {{ {value} }} from "./{name}.js";\nimport type {{ {kind} }} from "./{name}.js";'
            for name, (value, kind) in sorted(kinds.items())
        ),
        extensions="".join(f"\n  .extend<{kind}>({value})" for value, kind in kinds.values()),
    )
    return {f"{_FOLDER}/index.ts": index}


def _each(services: Iterable[str], part: str) -> str:
    """Return this part of every service that has it, one after the other."""
    parts = (f"{service}/{part}" for service in services)
    return "\n".join(_render(name).rstrip() for name in parts if _template(name) is not None)


def _render(name: str, **values: str) -> str:
    """Return a template with its placeholders filled in. Raises `KeyError` for one without a value: an error of ours."""
    return filled(_text_of(name), VALUES | values, _text_of)


def _text_of(name: str) -> str:
    text = _template(name)
    if text is None:
        raise FileNotFoundError(name)
    return text


@cache
def _template(name: str) -> str | None:
    """Text of a template that is shipped; None if there is none of this name."""
    file = files("flake8_nomock").joinpath("templates", "services", f"{name}.tmpl")
    return file.read_text(encoding="utf-8") if file.is_file() else None
