"""Files in worker processes: each takes some at a time, and none outlives the run."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.engines.base import Checker, FileResult
from flake8_nomock.engines.registry import BY_NAME
from flake8_nomock.pipeline.os_signals import held_back


class Work(NamedTuple):
    """What the processes of a pool work with."""

    engine: str
    checker: Checker
    """That of this process; forked processes inherit it."""
    configuration: Configuration
    sources: Path


def check(
    work: Work,
    chunks: Sequence[Sequence[str]],
    jobs: int,
    meanwhile: Callable[[], list[FileResult]],
    progress: Callable[[int], None],
) -> list[FileResult]:
    """Results of the files in `chunks`, and of what runs `meanwhile` in this process.

    Raises `IncompleteError` if a worker dies.
    """
    work.checker.warm_up()  # before the workers start, so that each has the tables and regular expressions
    try:
        with _pool(work, jobs) as pool:
            try:
                with held_back():
                    tasks = [pool.submit(_check, chunk) for chunk in chunks]
                results = meanwhile()
                for task in as_completed(tasks):
                    results += task.result()
                    progress(len(task.result()))
            except BaseException:  # an interrupt: what has not begun need not be done
                pool.shutdown(wait=False, cancel_futures=True)
                raise
    except BrokenProcessPool as error:
        raise IncompleteError(
            "a worker process died (out of memory?), so not every file was checked: try fewer: -j 1"
        ) from error
    return results


_worker: Checker | None = None
"""What the processes of a pool check with; forked ones inherit it."""


def _pool(work: Work, jobs: int) -> ProcessPoolExecutor:
    global _worker
    _worker = work.checker
    forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
    context = multiprocessing.get_context("fork" if forks else "spawn")
    origin = (work.engine, work.configuration, work.sources)
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=origin)


def _start(engine: str, configuration: Configuration, sources: Path) -> None:
    """Prepare a worker: it must not outlive a run that is killed, and a spawned one needs a checker."""
    global _worker
    threading.Thread(target=_follow_parent, daemon=True).start()
    if _worker is None:
        rules = RulesInForce(configuration.extra_rules)
        _worker = BY_NAME[engine].checker(configuration, rules, sources)


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _check(paths: Sequence[str]) -> list[FileResult]:
    assert _worker is not None
    return _worker.check_files(paths)
