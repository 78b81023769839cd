"""The library face, for people who build on it: `from flake8_nomock import check_source, check_paths`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.check import check
from flake8_nomock.pipeline.request import Request
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.verdicts import NEW


def check_source(source: str | bytes, path: str, configuration: Configuration | None = None) -> list[Finding]:
    """Return new findings in one source, in its order.

    `path` says which language and which code it is: relative to the project's root, with forward slashes
    (`tests/test_orders.py`, `web/cart.test.tsx`); nothing needs to be there. Bytes are decoded as Python does it,
    or as UTF-8. Permits and the baseline are honoured. What cannot be analysed is a finding of NMK900, and a source
    in another language has none. Lines and columns are 1-based, columns count characters.

    `configuration` is by default that of the project around the current folder (`find_configuration`). Raises
    `ConfigurationError` if it cannot be used.
    """
    data = source.encode("utf-8") if isinstance(source, str) else source
    checker = SourceChecker(configuration or find_configuration(Path.cwd()))
    return [verdict.finding for verdict in checker.check(data, path).verdicts if verdict.state == NEW]


def check_paths(
    paths: Iterable[str | Path] = (),
    configuration: Configuration | None = None,
    *,
    jobs: int = 0,
    cached: bool = True,
) -> list[Finding]:
    """Return new findings in files and folders, by path and place; without paths, in the whole project.

    The same as `nomock check`: git's ignores, both engines, canaries, permits, baseline. `jobs` is the number of
    worker processes (0: one per processor), `cached` whether `.nomock_cache` is used. Raises `ConfigurationError`
    for a configuration that cannot be used, `NomockError` for a path that is not there, and `IncompleteError` if the
    run proves nothing (an engine is missing, a canary is silent, there is nothing to check).
    """
    request = Request(paths=tuple(map(Path, paths)), jobs=jobs, cached=cached)
    done = check(request, configuration or find_configuration(Path.cwd()))
    return [verdict.finding for verdict in done.report.new]
