"""Every error-level library, symbol, fixture and marker of the catalogue, in every form of use: generated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_nomock.catalogue.compiled import load
from flake8_nomock.catalogue.signal_types.python import FixtureSignal, ImportSignal, UseSignal
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.project import Project

PROJECT = Project(Configuration(Path("/nonexistent")))
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
    found = PROJECT.check_source(source + "\n", "/nonexistent/tests/test_x.py")
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


def module_id(signal: ImportSignal) -> str:
    return f"{signal.origin.code}-{signal.module}"


@pytest.mark.parametrize("signal", list(banned_modules()), ids=module_id)
def test_module_in_every_import_form(signal: ImportSignal) -> None:
    module = signal.module
    parent, _, name = module.rpartition(".")
    forms = MODULE_FORMS | (PARENT_FORMS if parent else {})
    missed = [
        form
        for form, template in forms.items()
        if signal.origin.code
        not in codes(
            template.format(module=module, parent=parent, name=name, head=module[:2], tail=module[2:])
        )
    ]
    assert missed == []


@pytest.mark.parametrize("signal", list(banned_modules()), ids=module_id)
def test_module_for_annotations_only_is_silent(signal: ImportSignal) -> None:
    source = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import {0}\n    from {0} import X"
    assert signal.origin.code not in codes(source.format(signal.module))


@pytest.mark.parametrize("signal", list(banned_modules()), ids=module_id)
def test_relative_module_of_the_same_name_is_silent(signal: ImportSignal) -> None:
    assert signal.origin.code not in codes(f"from .{signal.module} import x")


@pytest.mark.parametrize(
    "signal", list(banned_symbols()), ids=lambda s: f"{s.origin.code}-{s.path}-{'-'.join(s.first)}"
)
def test_symbol_in_every_form(signal: UseSignal) -> None:
    module, name = module_and_symbol(signal.path.replace("*", "s3"))
    missed = []
    for form, template in SYMBOL_FORMS.items():
        if form == "star" and "*" in signal.path:
            continue  # the catalogue cannot know the names that a wildcard stands for
        if form in ("from", "from as", "star", "in function") and ("." in name or signal.once):
            continue  # no name to import, or reported at the import
        source = template.format(module=module, name=name, call=arguments(signal))
        if signal.origin.code not in codes(source):
            missed.append(form)
    assert missed == []


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


@pytest.mark.parametrize(
    "signal",
    [
        s
        for s in SIGNALS["fixture"]
        if isinstance(s, FixtureSignal) and s.origin.level == "error" and not s.silent
    ],
    ids=lambda s: f"{s.origin.code}-{s.name}",
)
def test_fixture_in_every_form(signal: FixtureSignal) -> None:
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
    assert [f for f, source in forms.items() if signal.origin.code not in codes(source)] == []
    silent = {
        "helper": f"def helper({name}):\n    return {name}",
        "default": f"def test_a({name}=None):\n    pass",
        "parametrized": f"import pytest\n\n\n@pytest.mark.parametrize('{name}', [1])\ndef test_a({name}):\n    pass",
        "own": f"import pytest\n\n\n@pytest.fixture\ndef {name}():\n    return 1\n\n\ndef test_a({name}):\n    pass",
    }
    assert [f for f, source in silent.items() if signal.origin.code in codes(source)] == []


@pytest.mark.parametrize(
    "signal", [s for s in SIGNALS["marker"] if s.origin.level == "error"], ids=lambda s: s.name
)
def test_marker_in_every_form(signal: object) -> None:
    name = signal.name  # type: ignore[attr-defined]
    forms = {
        "decorator": f"import pytest\n\n\n@pytest.mark.{name}\ndef test_a():\n    pass",
        "call": f"import pytest\n\n\n@pytest.mark.{name}(1)\ndef test_a():\n    pass",
        "from": f"from pytest import mark\n\n\n@mark.{name}\ndef test_a():\n    pass",
        "class": f"import pytest\n\n\n@pytest.mark.{name}\nclass TestIt:\n    pass",
        "pytestmark": f"import pytest\n\npytestmark = [pytest.mark.{name}]",
        "param": f"import pytest\n\nx = [pytest.param(1, marks=pytest.mark.{name})]",
    }
    code = signal.origin.code  # type: ignore[attr-defined]
    assert [form for form, source in forms.items() if code not in codes(source)] == []
