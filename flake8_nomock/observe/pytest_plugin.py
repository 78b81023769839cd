"""The plugin of pytest: with `pytest --nomock`, what tests really did is written to a file; without, nothing happens.

Doubles that were made, endpoints that were connected to, and in the JUnit report what each fixture took to set up.
"""

from __future__ import annotations

import argparse
from collections.abc import Generator, Iterator
from pathlib import Path
from time import perf_counter  # taken before any test replaces it
from typing import TYPE_CHECKING, Any

import pytest

from flake8_nomock.observe import FIXTURE

if TYPE_CHECKING:
    from flake8_nomock.observe.endpoints import Endpoints
    from flake8_nomock.observe.hooks import Hooks
    from flake8_nomock.observe.recorder import Recorder

FILE = "nomock-observed.jsonl"
_REPORTS = ("xmlpath", "ctrf", "json_report_file")
"""Options for a report that has the properties of tests: without one, nobody would read the times of fixtures."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.getgroup("nomock").addoption(
        "--nomock",
        nargs="?",
        const=FILE,
        type=_file,
        metavar="FILE",
        help=f"write the doubles that tests make and the endpoints that they use to a file (default name: {FILE})",
    )


def _file(text: str) -> str:
    """Return the name of the file, which is deleted first: a test that stands behind the option is refused."""
    if not text.endswith(".jsonl"):
        raise argparse.ArgumentTypeError(
            f"{text!r}: the name of the file must end with .jsonl: to name tests, put them before --nomock"
        )
    return text


def pytest_configure(config: pytest.Config) -> None:
    """Begin to observe; the workers of pytest-xdist add to the file that the first process began."""
    name = config.getoption("--nomock")
    if not name:
        return
    file = Path(config.rootpath, name)
    is_worker = hasattr(config, "workerinput")
    if not is_worker:
        file.unlink(missing_ok=True)
    observation = _Observation(config, file)
    config.pluginmanager.register(observation, "nomock-observation")
    if any(getattr(config.option, name, None) for name in _REPORTS):
        config.pluginmanager.register(_FixtureTimes(observation.recorder), "nomock-fixture-times")


class _FixtureTimes:
    """Writes what fixtures took to set up into the properties of the tests that asked for them first."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, Any, Any]:
        """Measure the set-up of a fixture of the project, without those that it asks for."""
        start = perf_counter()
        result = yield
        code = getattr(fixturedef.func, "__code__", None)
        if code is not None and self._recorder.path_of(code.co_filename):
            item = getattr(request, "_pyfuncitem", None)
            if item is not None:
                took = f"{perf_counter() - start:.4f}"
                item.user_properties.append((f"{FIXTURE}{fixturedef.argname}", took))
        return result


class _Observation:
    """What is observed of one process."""

    def __init__(self, config: pytest.Config, file: Path) -> None:
        from flake8_nomock.catalogue.compiled import load
        from flake8_nomock.observe.endpoints import Endpoints, held_open
        from flake8_nomock.observe.hooks import Hooks
        from flake8_nomock.observe.recorder import Recorder
        from flake8_nomock.observe.rows import is_integration
        from flake8_nomock.observe.watch import fixtures, watched

        catalogue = load()
        watches = watched(catalogue)
        self._fixtures = fixtures(catalogue)
        load.cache_clear()  # thousands of objects that nobody needs, which each collection of garbage would go through
        self._names = self._fixtures.keys()
        self.recorder: Recorder = Recorder(file, config.rootpath, set(watches))
        self._endpoints: Endpoints = Endpoints()
        self._held_open, self._is_integration = held_open, is_integration
        self._hooks: Hooks = Hooks(watches, self.recorder.saw)
        self._hooks.install()

    def pytest_sessionfinish(self) -> None:
        """Write what waits: pytest-xdist may end a worker as soon as it has said that it is finished, which is next."""
        self.recorder.flush()

    def pytest_unconfigure(self) -> None:
        """Stop."""
        self._hooks.remove()
        self._endpoints.stop()
        self.recorder.close()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Name the test while it runs, and write what it connected to."""
        self._endpoints.take()
        name = self.recorder.test = junit_name(item.nodeid)
        if not self._names.isdisjoint(getattr(item, "fixturenames", ())):
            self._record_fixtures(item)
        result = yield
        endpoints = self._endpoints.take()
        marks = sorted({mark.name for mark in item.iter_markers()})
        path = item.nodeid.partition("::")[0]
        row = {"kind": "test", "test": name, "path": path, "marks": marks, "endpoints": endpoints}
        if not endpoints and self._is_integration(path, marks):
            row["held"] = self._held_open()
        self.recorder.write_later(row)
        self.recorder.test = ""
        return result

    def _record_fixtures(self, item: pytest.Item) -> None:
        """Record the doubles that a test, or a fixture of the project that it uses, asks for by their names."""
        from flake8_nomock.observe.parameters import line_of_parameter

        for function in _functions(item):
            code = getattr(function, "__code__", None)
            path = self.recorder.path_of(code.co_filename) if code else ""
            if code is not None and path:
                for name in self._names & set(code.co_varnames[: code.co_argcount]):
                    line = line_of_parameter(code.co_filename, code.co_firstlineno, name)
                    self.recorder.double(self._fixtures[name].origin, name, path, line)


def _functions(item: pytest.Item) -> Iterator[Any]:
    yield getattr(item, "function", None)
    definitions = getattr(getattr(item, "_fixtureinfo", None), "name2fixturedefs", {})
    for name in getattr(item, "fixturenames", ()):
        yield from (definition.func for definition in definitions.get(name, ()))


def junit_name(nodeid: str) -> str:
    """Return a test as `nomock health` names it: `tests.test_a.TestX::test_y[1]` for `tests/test_a.py::TestX::test_y[1]`."""
    path, *names = nodeid.split("[", 1)[0].split("::")
    parameters = nodeid[len(nodeid.split("[", 1)[0]) :]
    module = path.removesuffix(".py").replace("/", ".")
    *classes, name = names or [""]
    return f"{'.'.join([module, *classes])}::{name}{parameters}"
