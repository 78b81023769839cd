"""Python files in worker processes: each takes some at a time, and none outlives the run."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.pipeline.os_signals import held_back
from flake8_nomock.pipeline.project import Project
from flake8_nomock.pipeline.python_files import FileResult, PythonFiles, check_chunk

_WARMING = ("tests/test_warming.py", "src/warming.py")
_SAMPLE = b"""
import os, sys, unittest.mock

def neutral(first, second):
    self.third = first.fourth
    return second

def mocking(monkeypatch):
    monkeypatch.setattr(os, "environ", {"TEST_MODE": "test"})
    neutral.fourth = mocking
"""
"""What needs a look at everything; its findings go nowhere."""


def check(
    files: PythonFiles,
    chunks: Sequence[Sequence[str]],
    jobs: int,
    meanwhile: Callable[[], list[FileResult]],
    progress: Callable[[int], None],
) -> list[FileResult]:
    """Results of the files in `chunks`, and of what runs `meanwhile` in this process.

    Raises `IncompleteError` if a worker dies.
    """
    for (
        path
    ) in _WARMING:  # tables and regular expressions are made before the workers start, so that each has them
        files.check_bytes(path, _SAMPLE)
    try:
        with _pool(jobs, files) as pool:
            try:
                with held_back():
                    tasks = [pool.submit(_work, chunk) for chunk in chunks]
                results = meanwhile()
                for task in as_completed(tasks):
                    results += task.result()
                    progress(len(task.result()))
            except BaseException:  # an interrupt: what has not begun need not be done
                pool.shutdown(wait=False, cancel_futures=True)
                raise
    except BrokenProcessPool as error:
        raise IncompleteError(
            "a worker process died (out of memory?), so not every file was looked at: try fewer: -j 1"
        ) from error
    return results


_worker: PythonFiles | None = None
"""What the processes of a pool work with; forked ones inherit it."""


def _pool(jobs: int, files: PythonFiles) -> ProcessPoolExecutor:
    global _worker
    _worker = files
    forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
    context = multiprocessing.get_context("fork" if forks else "spawn")
    origin = (files.project.configuration, files.root)
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=origin)


def _start(configuration: Configuration, root: Path) -> None:
    """What a worker does first: it must not outlive a run that is killed."""
    global _worker
    threading.Thread(target=_follow_parent, daemon=True).start()
    if _worker is None:
        _worker = PythonFiles(Project(configuration), root)


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(paths: Sequence[str]) -> list[FileResult]:
    assert _worker is not None
    return check_chunk(_worker, paths)
