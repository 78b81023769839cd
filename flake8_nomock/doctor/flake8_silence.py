"""Settings of flake8 that hide findings from flake8 alone: other engines go on reporting them.

An exact code in `ignore` wins over `--select NMK` on the command line, and so do `per-file-ignores`; a file
that is excluded is never seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatch

from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.doctor import settings
from flake8_nomock.doctor.enforcement import relies_on_flake8
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

IGNORED, EXCLUDED, UNREAD = "findings-ignored", "tests-excluded", "section-not-read"
_REMEDY = "put the level into `[levels]` of nomock.toml, or a comment with a reason on the line"


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at the sections for flake8, if it is what finds mocks."""
    if not relies_on_flake8(repository):
        return
    sections = list(settings.flake8_sections(repository))
    for section in sections[1:]:
        problem = f"flake8 reads {sections[0].path} and ignores this section"
        line = settings.line_of(repository, section.path, "[flake8]")
        yield Diagnosis(trap=UNREAD, path=section.path, line=line, problem=problem, fix="keep one section")
    for section in sections[:1]:
        for option in ("ignore", "extend-ignore", "per-file-ignores"):
            hidden = [c for c in settings.codes(section.options.get(option, "")) if c.startswith("NMK")]
            if hidden:
                problem = f"`{option}` hides {', '.join(hidden)} from flake8 and from no other engine"
                line = section.line(repository, option)
                yield Diagnosis(trap=IGNORED, path=section.path, line=line, problem=problem, fix=_REMEDY)
        yield from _excluded(repository, section)


def _excluded(repository: Repository, section: settings.Section) -> Iterator[Diagnosis]:
    tests = [path for path in repository.with_suffix(".py") if default_kind(path) == "test"]
    for option in ("exclude", "extend-exclude"):
        value = re.sub(r"(?m)#.*$", "", section.options.get(option, ""))
        for pattern in re.split(r"[,\s]+", value):
            count = sum(_matches(path, pattern) for path in tests) if pattern else 0
            if count:
                problem = f"`{option}` keeps flake8 from {count} test file{'s' * (count > 1)} ({pattern})"
                fix = "take it out; `ignored-paths` of nomock.toml holds for every engine and is counted"
                yield Diagnosis(
                    trap=EXCLUDED,
                    path=section.path,
                    line=section.line(repository, option),
                    problem=problem,
                    fix=fix,
                )


def _matches(path: str, pattern: str) -> bool:
    """As flake8: the whole path, or the name of the file or of one of its folders."""
    pattern = pattern.removeprefix("./").rstrip("/")
    parts = path.split("/")
    folders = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    return any(fnmatch(part, pattern) for part in parts) or any(fnmatch(f, pattern) for f in folders)
