"""What holds for a whole file: whether it is checked at all, as which code, under which profile."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.config.file_kinds import default_reason
from flake8_nomock.config.globs import matches
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.explain.model import File
from flake8_nomock.git.work_tree import listed, output_of
from flake8_nomock.pipeline.discover import select
from flake8_nomock.pipeline.single_source import SourceChecker


def file_facts(checker: SourceChecker, source: bytes, path: str) -> File:
    """Return the facts about a file; `path` is relative to the project, with forward slashes."""
    configuration = checker.configuration
    engine = engine_of(path)
    scope, scope_because = file_kind(path, configuration)
    profile, profile_because = _profile(path, configuration)
    return File(
        scope=scope,
        scope_because=scope_because,
        profile=profile,
        profile_because=profile_because,
        engine=engine.name if engine else "",
        not_checked=_not_checked(path, configuration, scope_because),
        passed_over=checker.checker(engine).skip_reason(source, path)
        if engine and scope != "ignored"
        else "",
    )


def file_kind(path: str, configuration: Configuration) -> tuple[str, str]:
    """Return the kind of a file, and why."""
    given, glob = configuration.file_kinds.chosen(path)
    if given:
        return given, f'`{given}-paths` of {_source(configuration)} has "{glob}"'
    kind, part = default_reason(path)
    if not part:
        return kind, "nothing in its path says otherwise"
    return (
        kind,
        f"its path matches `{part}`, by default" if "*" in part else f"`{part}` in its path, by default",
    )


def _profile(path: str, configuration: Configuration) -> tuple[str, str]:
    source = _source(configuration)
    for number, part in reversed([*enumerate(configuration.paths, 1)]):
        glob = next((glob for glob in part.globs if matches(path, glob)), "")
        if glob:
            place = f'`paths.{number}` of {source} has "{glob}"'
            own = part.profile or configuration.levels.profile
            return own, place if part.profile else f"that of the project; levels from {place}"
    return configuration.levels.profile, source if configuration.source else "the default"


def _not_checked(path: str, configuration: Configuration, scope_because: str) -> str:
    skipped = select(configuration, [path]).skipped
    reason = next(iter(skipped), "")
    if reason == "ignored path":
        return f"an ignored path: {scope_because}"
    if reason:
        return reason
    known = listed(configuration.root, path)
    if known is None or path in known:
        return ""
    rule = (output_of(configuration.root, "check-ignore", "--verbose", "--", path) or "").partition("\t")[0]
    return f"ignored by git{f': {rule}' if rule else ''} (named on the command line, it is checked after all)"


def _source(configuration: Configuration) -> str:
    return Path(configuration.source).name if configuration.source else "the defaults"
