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
    config.pluginmanager.register(_Observation(config, file), "nomock-observation")


class _Observation:
    """What is observed of one process."""

    def __init__(self, config: pytest.Config, file: Path) -> None:
        from flake8_nomock.catalogue.compiled import load
        from flake8_nomock.observe.endpoints import Endpoints
        from flake8_nomock.observe.hooks import Hooks
        from flake8_nomock.observe.recorder import Recorder
        from flake8_nomock.observe.watch import fixtures, watched

        catalogue = load()
        watches = watched(catalogue)
        self._fixtures = fixtures(catalogue)
        self._recorder: Recorder = Recorder(file, config.rootpath, set(watches))
        self._endpoints: Endpoints = Endpoints()
        self._hooks: Hooks = Hooks(watches, self._recorder.saw)
        self._hooks.install()

    def pytest_unconfigure(self) -> None:
        """Stop."""
        self._hooks.remove()
        self._endpoints.stop()
        self._recorder.close()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Name the test while it runs, and write what it connected to."""
        from flake8_nomock.observe.endpoints import held_open

        self._endpoints.take()
        self._recorder.test = junit_name(item.nodeid)
        self._record_fixtures(item)
        result = yield
        endpoints = self._endpoints.take()
        marks = sorted({mark.name for mark in item.iter_markers()})
        path = item.nodeid.partition("::")[0]
        row = {
            "kind": "test",
            "test": self._recorder.test,
            "path": path,
            "marks": marks,
            "endpoints": endpoints,
        }
        if not endpoints and is_integration(path, marks):
            row["held"] = held_open()
        self._recorder.write(row)
        self._recorder.test = ""
        return result

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

    def _record_fixtures(self, item: pytest.Item) -> None:
        """Record the doubles that a test, or a fixture of the project that it uses, asks for by their names."""
        if self._fixtures.keys().isdisjoint(getattr(item, "fixturenames", ())):
            return
        from flake8_nomock.observe.parameters import line_of_parameter

        for function in _functions(item):
            code = getattr(function, "__code__", None)
            path = self._recorder.path_of(code.co_filename) if code else ""
            if code is not None and path:
                for name in self._fixtures.keys() & set(code.co_varnames[: code.co_argcount]):
                    line = line_of_parameter(code.co_filename, code.co_firstlineno, name)
                    self._recorder.double(self._fixtures[name].origin, name, path, line)


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


def is_integration(path: str, marks: list[str]) -> bool:
    """Tell whether a test says of itself that it uses real services: by a marker, or by a folder or name of its file."""
    words = {"integration", "e2e", "functional"}
    parts = path.lower().replace(".", "/").replace("_", "/").split("/")
    return not words.isdisjoint(marks) or not words.isdisjoint(parts)
