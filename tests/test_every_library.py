"""Every error-level library, symbol, fixture and marker of the catalogue, in every form of use: generated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_nomock.catalogue.compiled import load
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.catalogue.signal_types.python import FixtureSignal, ImportSignal, MarkerSignal, UseSignal
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.tree_checker import TreeChecker

PROJECT = TreeChecker(Configuration(Path("/nonexistent")))
SIGNALS = load().signals

MODULE_FORMS = {
    "import": "import {module}",
    "import as": "import {module} as m",
    "from star": "from {module} import *",
    "from name": "from {module} import something_of_it",
    "submodule": "import {module}.sub.deep as m",
    "in function": "def test_a():\n    import {module}",
    "conditional": "try:\n    import {module}\nexcept ImportError:\n    m = None",
    "importlib": "import importlib\n\nm = importlib.import_module('{module}')",
    "importlib alias": "from importlib import import_module as load\n\nm = load('{module}')",
    "folded": "import importlib\n\nm = importlib.import_module('{head}' + '{tail}')",
    "dunder": "m = __import__('{module}', fromlist=['x'])",
    "importorskip": "import pytest\n\nm = pytest.importorskip('{module}')",
    "sys.modules": "import sys\n\nm = sys.modules['{module}']",
}
PARENT_FORMS = {
    "from parent": "from {parent} import {name}",
    "from parent as": "from {parent} import {name} as m",
}

SYMBOL_FORMS = {
    "from": "from {module} import {name}\n\nx = [{name}({call})]",
    "from as": "from {module} import {name} as renamed\n\nx = [renamed({call})]",
    "module": "import {module}\n\nx = [{module}.{name}({call})]",
    "module as": "import {module} as m\n\nx = [m.{name}({call})]",
    "star": "from {module} import *\n\nx = [{name}({call})]",
    "rebound": "import {module} as m\n\nalias = m.{name}\nx = [alias({call})]",
    "decorator": "import {module} as m\n\n\n@m.{name}({call})\ndef test_a():\n    pass",
    "with": "import {module} as m\n\n\ndef test_a():\n    with m.{name}({call}) as x:\n        pass",
    "async with": "import {module} as m\n\n\nasync def test_a():\n    async with m.{name}({call}) as x:\n        pass",
    "exit stack": "import {module} as m\n\n\ndef test_a(stack):\n    stack.enter_context(m.{name}({call}))",
    "default": "import {module} as m\n\n\ndef helper(x=m.{name}({call})):\n    return x",
    "getattr": "import {module} as m\n\nx = [getattr(m, '{name}')({call})]",
    "in function": "def test_a():\n    from {module} import {name}\n\n    return [{name}({call})]",
    "attribute": "import {module} as m\n\n\nclass T:\n    made = m.{name}\n\n    def test_a(self):\n        self.made({call})",
}


def codes(source: str) -> set[str]:
    found = PROJECT.check_text(source + "\n", "/nonexistent/tests/test_x.py")
    return {finding.code for finding in found if finding.severity == "error"}


def banned_modules() -> Iterator[ImportSignal]:
    for signal in SIGNALS["import"]:
        assert isinstance(signal, ImportSignal)
        plain = not (signal.names or signal.only or signal.type_only or signal.segment)
        if signal.origin.level == "error" and signal.origin.scope != "production" and plain:
            yield signal


def banned_symbols() -> Iterator[UseSignal]:
    for signal in SIGNALS["use"]:
        assert isinstance(signal, UseSignal)
        if signal.origin.level != "error" or signal.origin.scope == "production":
            continue
        # instances (`X().y`) and names on `self` are reached through fixtures, annotations and bases
        if signal.path and "()" not in signal.path and not signal.path.startswith("self."):
            yield signal


Sources = Iterator[tuple[Origin, str, str]]
"""The entry that a source is about, what the source is (for the message of a failure), and the source."""


def check(sources: Sources, is_flagged: bool) -> None:
    """Assert that every source has a finding of its rule, or none has."""
    listed = list(sources)
    assert len(listed) > 20
    wrong = [
        f"{origin.code} {origin.entry}: {what}"
        for origin, what, source in listed
        if (origin.code in codes(source)) is not is_flagged
    ]
    assert not wrong, "\n".join(wrong)


def test_module_in_every_import_form() -> None:
    def sources() -> Sources:
        for signal in banned_modules():
            module = signal.module
            parent, _, name = module.rpartition(".")
            fields = {
                "module": module,
                "parent": parent,
                "name": name,
                "head": module[:2],
                "tail": module[2:],
            }
            for form, template in (MODULE_FORMS | (PARENT_FORMS if parent else {})).items():
                yield signal.origin, f"{module}, {form}", template.format(**fields)

    check(sources(), is_flagged=True)


def test_module_for_annotations_only_is_silent() -> None:
    source = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import {0}\n    from {0} import X"
    check(((s.origin, s.module, source.format(s.module)) for s in banned_modules()), is_flagged=False)


def test_relative_module_of_the_same_name_is_silent() -> None:
    check(((s.origin, s.module, f"from .{s.module} import x") for s in banned_modules()), is_flagged=False)


@pytest.mark.slow
def test_symbol_in_every_form() -> None:
    def sources() -> Sources:
        for signal in banned_symbols():
            module, name = module_and_symbol(signal.path.replace("*", "s3"))
            for form, template in SYMBOL_FORMS.items():
                if form == "star" and "*" in signal.path:
                    continue  # the catalogue cannot know the names that a wildcard stands for
                if form in ("from", "from as", "star", "in function") and ("." in name or signal.once):
                    continue  # no name to import, or reported at the import
                source = template.format(module=module, name=name, call=arguments(signal))
                yield signal.origin, f"{signal.path}({', '.join(signal.first)}), {form}", source

    check(sources(), is_flagged=True)


def module_and_symbol(path: str) -> tuple[str, str]:
    """The importable part of a path and what hangs below it: `patch.dict` of `unittest.mock`."""
    module, _, name = path.rpartition(".")
    while module not in MODULES and (module.rpartition(".")[2][:1].isupper() or module.endswith(".patch")):
        module, _, owner = module.rpartition(".")
        name = f"{owner}.{name}"
    return module, name


MODULES = {signal.module for signal in SIGNALS["import"] if isinstance(signal, ImportSignal)}


def arguments(signal: UseSignal) -> str:
    """Arguments with which a call meets the signal's conditions."""
    if signal.first:
        return f"'{signal.first[0]}', {{}}"
    count = max(signal.positional, signal.min_positional, 0)
    return ", ".join(["app.thing", "'name'", "app.other"][:count] or ["'app.thing'"])


def banned_fixtures() -> Iterator[FixtureSignal]:
    for signal in SIGNALS["fixture"]:
        assert isinstance(signal, FixtureSignal)
        if signal.origin.level == "error" and not signal.silent:
            yield signal


def test_fixture_in_every_form() -> None:
    def sources() -> Sources:
        for signal in banned_fixtures():
            name = signal.name
            body = f"{name}.{signal.confirm[0]}()" if signal.confirm else "pass"
            forms = {
                "test": f"def test_a({name}):\n    {body}",
                "async": f"async def test_a({name}):\n    {body}",
                "keyword-only": f"def test_a(*, {name}):\n    {body}",
                "method": f"class TestIt:\n    def test_a(self, {name}):\n        {body}",
                "fixture": f"import pytest\n\n\n@pytest.fixture\ndef a({name}):\n    {body}",
                "async fixture": f"import pytest_asyncio\n\n\n@pytest_asyncio.fixture()\nasync def a({name}):\n    {body}",
            }
            if not signal.confirm:
                forms |= {
                    "usefixtures": f"import pytest\n\n\n@pytest.mark.usefixtures('{name}')\ndef test_a():\n    pass",
                    "pytestmark": f"import pytest\n\npytestmark = [pytest.mark.usefixtures('db', '{name}')]",
                    "getfixturevalue": f"def test_a(request):\n    request.getfixturevalue('{name}')",
                }
            yield from ((signal.origin, f"{name}, {form}", source) for form, source in forms.items())

    check(sources(), is_flagged=True)


def test_parameter_that_is_no_fixture_is_silent() -> None:
    def sources() -> Sources:
        for signal in banned_fixtures():
            name = signal.name
            silent = {
                "helper": f"def helper({name}):\n    return {name}",
                "default": f"def test_a({name}=None):\n    pass",
                "parametrized": f"import pytest\n\n\n@pytest.mark.parametrize('{name}', [1])\ndef test_a({name}):\n    pass",
                "own": f"import pytest\n\n\n@pytest.fixture\ndef {name}():\n    return 1\n\n\ndef test_a({name}):\n    pass",
            }
            yield from ((signal.origin, f"{name}, {form}", source) for form, source in silent.items())

    check(sources(), is_flagged=False)


def test_marker_in_every_form() -> None:
    def sources() -> Sources:
        for signal in SIGNALS["marker"]:
            assert isinstance(signal, MarkerSignal)
            name = signal.name
            forms = {
                "decorator": f"import pytest\n\n\n@pytest.mark.{name}\ndef test_a():\n    pass",
                "call": f"import pytest\n\n\n@pytest.mark.{name}(1)\ndef test_a():\n    pass",
                "from": f"from pytest import mark\n\n\n@mark.{name}\ndef test_a():\n    pass",
                "class": f"import pytest\n\n\n@pytest.mark.{name}\nclass TestIt:\n    pass",
                "pytestmark": f"import pytest\n\npytestmark = [pytest.mark.{name}]",
                "param": f"import pytest\n\nx = [pytest.param(1, marks=pytest.mark.{name})]",
            }
            if signal.origin.level == "error":
                yield from ((signal.origin, f"{name}, {form}", source) for form, source in forms.items())

    check(sources(), is_flagged=True)
