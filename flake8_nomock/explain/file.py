"""What holds for a whole file: whether it is checked at all, as which code, under which profile."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.config import script_globs as globs
from flake8_nomock.config.file_kinds import default_reason, matches
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.astgrep.prefilter import Prefilter
from flake8_nomock.engines.python.skim import skim
from flake8_nomock.explain.model import File
from flake8_nomock.git.work_tree import asked, listed
from flake8_nomock.pipeline.discover import select
from flake8_nomock.pipeline.single_source import SourceChecker, decoded, engine_of


def whereabouts(checker: SourceChecker, source: bytes, path: str) -> File:
    """The facts about a file; `path` is relative to the project, with forward slashes."""
    configuration = checker.configuration
    engine = engine_of(path)
    scope, scope_because = scope_of(path, configuration)
    profile, profile_because = _profile(path, configuration)
    return File(
        scope=scope,
        scope_because=scope_because,
        profile=profile,
        profile_because=profile_because,
        engine=engine,
        not_checked=_not_checked(path, configuration, scope_because),
        passed_over=_passed_over(checker, source, path, scope) if engine and scope != "ignored" else "",
    )


def scope_of(path: str, configuration: Configuration) -> tuple[str, str]:
    """The scope of a file and why it is that."""
    given, glob = configuration.scopes.given_by(path)
    if given:
        return given, f'`{given}-paths` of {_source(configuration)} has "{glob}"'
    if path.endswith(".py"):
        scope, part = default_reason(path)
        return scope, f"`{part}` in its path, by default" if part else "nothing in its path says otherwise"
    for scope in ("ignored", "test", "configuration", "demo"):
        for glob in globs.globs_of(scope):
            if globs.matches_any(path, [glob]):
                return scope, f"its path matches `{glob}`, by default"
    return "production", "nothing in its path says otherwise"


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
    rule = (asked(configuration.root, "check-ignore", "--verbose", "--", path) or "").partition("\t")[0]
    return f"ignored by git{f': {rule}' if rule else ''} (named on the command line, it is checked after all)"


def _passed_over(checker: SourceChecker, source: bytes, path: str, scope: str) -> str:
    """Return why a file is not parsed: it holds none of the words that any signal needs; empty if it is parsed."""
    levels = checker.configuration.levels_for(path)
    silent = f"no word in it that any rule of profile {levels.profile} for {scope} code looks for"
    if path.endswith(".py"):
        index, configuration = checker.project.index(scope, levels), checker.configuration
        if skim(source, path, index, lambda name: is_first_party(name, path, configuration)).silent:
            return silent
        return ""
    from flake8_nomock.engines.astgrep.rules.assemble import signals_in

    signals = (s for rule in checker.rules.values() for s in signals_in(rule, levels, scope))
    return "" if Prefilter(signals).possible(decoded(source, path)) else silent


def _source(configuration: Configuration) -> str:
    return Path(configuration.source).name if configuration.source else "the defaults"
