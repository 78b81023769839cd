"""Python mutants: each double written in many ways, and each corpus file in many spellings.

A `Seed` is one double that a test can use. A `Form` writes it down in another way; a natural form is what people
write without any intent to hide. The forms are templates with `string.Template` marks.
"""

from __future__ import annotations

import codecs
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from string import Template
from typing import NamedTuple

from python_spellings import continued, escaped, in_parts, in_sums, wide, without_comments

from corpus.reader import Case, read

CORPUS = Path(__file__).parent / "corpus" / "python"
PATH = "tests/test_mutant.py"


class Seed(NamedTuple):
    """A double: how it comes into a file, and how it is used."""

    name: str
    head: str
    """Lines at the top of the file."""
    symbol: str
    """The expression that stands for it."""
    arguments: str
    """What it is called with."""
    parameter: str = ""
    """The fixture that brings it in, if one does."""

    @property
    def is_imported(self) -> bool:
        return not self.parameter and "from " in self.head


SEEDS = (
    Seed("Mock", "from unittest.mock import Mock\n", "Mock", "'pay'"),
    Seed("mock.MagicMock", "from unittest import mock\n", "mock.MagicMock", ""),
    Seed("unittest.mock.AsyncMock", "import unittest.mock\n", "unittest.mock.AsyncMock", ""),
    Seed("create_autospec", "from unittest.mock import create_autospec\n", "create_autospec", "Shop"),
    Seed("patch", "from unittest.mock import patch\n", "patch", "'shop.pay'"),
    Seed("patch.object", "from unittest.mock import patch\n", "patch.object", "shop, 'pay'"),
    Seed("third-party mock", "import mock\n", "mock.patch", "'shop.pay'"),
    Seed("fakeredis", "import fakeredis\n", "fakeredis.FakeStrictRedis", ""),  # noqa: NMK203 -- source of a mutant
    Seed("FakeRedis", "from fakeredis import FakeRedis\n", "FakeRedis", ""),
    Seed("mongomock", "import mongomock\n", "mongomock.MongoClient", ""),
    Seed("mock_aws", "from moto import mock_aws\n", "mock_aws", ""),
    Seed("responses", "import responses\n", "responses.add", "responses.GET, 'https://a.example'"),
    Seed("respx", "import respx\n", "respx.get", "'https://a.example'"),
    Seed("MockTransport", "from httpx import MockTransport\n", "MockTransport", "handler"),
    Seed("httpx.MockTransport", "import httpx\n", "httpx.MockTransport", "handler"),
    Seed("freeze_time", "from freezegun import freeze_time\n", "freeze_time", "'2030-01-01'"),
    Seed("vcr", "import vcr\n", "vcr.use_cassette", "'a.yaml'"),
    Seed("aioresponses", "from aioresponses import aioresponses\n", "aioresponses", ""),
    Seed(
        "override_settings", "from django.test import override_settings\n", "override_settings", "DEBUG=True"
    ),
    Seed("MonkeyPatch", "import pytest\n", "pytest.MonkeyPatch().setattr", "shop, 'pay', lambda: 1"),
    Seed("factory boy", "from pyfakefs.fake_filesystem import FakeFilesystem\n", "FakeFilesystem", ""),
    Seed("sinon-like", "from doublex import Spy\n", "Spy", ""),
    Seed("mocker.patch", "", "mocker.patch", "'shop.pay'", "mocker"),
    Seed("mocker.spy", "", "mocker.spy", "shop, 'pay'", "mocker"),
    Seed("monkeypatch.setattr", "", "monkeypatch.setattr", "shop, 'pay', lambda: 1", "monkeypatch"),
    Seed("monkeypatch.setenv", "", "monkeypatch.setenv", "'HOST', 'a'", "monkeypatch"),
    Seed("httpx_mock", "", "httpx_mock.add_response", "url='https://a.example'", "httpx_mock"),
)


class Form(NamedTuple):
    """One way of writing."""

    name: str
    text: str
    is_natural: bool = True
    only: Callable[[Seed], bool] = lambda seed: True

    def write(self, seed: Seed) -> str:
        values = {
            "head": seed.head,
            "symbol": seed.symbol,
            "args": seed.arguments,
            "comma": f", {seed.arguments}" if seed.arguments else "",
            "param": seed.parameter,
            "self": f"self, {seed.parameter}" if seed.parameter else "self",
            "more": f", {seed.parameter}" if seed.parameter else "",
            "module": _module(seed),
            "base": seed.symbol.partition(".")[0],
            "last": seed.symbol.rpartition(".")[2],
            "owner": seed.symbol.rpartition(".")[0],
            "inner": "".join(f"    {line}\n" for line in seed.head.splitlines()),
            "inner2": "".join(f"        {line}\n" for line in seed.head.splitlines()),
        }
        return Template(self.text).substitute(values)


def _module(seed: Seed) -> str:
    """Return the module that a seed is imported from; empty for fixtures."""
    match = re.match(r"(?:from|import) ([\w.]+)(?: import (\w+))?", seed.head)
    if match is None:
        return ""
    return f"{match[1]}.{match[2]}" if match[2] == seed.symbol.partition(".")[0] == "mock" else match[1]


def _imported(seed: Seed) -> bool:
    return not seed.parameter


def _from(seed: Seed) -> bool:
    return seed.is_imported


def _owned(seed: Seed) -> bool:
    return "." in seed.symbol


def _fixture(seed: Seed) -> bool:
    return bool(seed.parameter)


T = "$head\ndef test_a($param):\n"
FORMS = (
    Form("plain", T + "    $symbol($args)\n"),
    Form("name in the function", T + "    make = $symbol\n    make($args)\n"),
    Form("two names", T + "    one = $symbol\n    two = one\n    two($args)\n"),
    Form("name of the module", "$head\nmake = $symbol\n\ndef test_a():\n    make($args)\n", True, _imported),
    Form("annotated name", T + "    make: object = $symbol\n    make($args)\n"),
    Form("late assignment", T + "    make = None\n    make = $symbol\n    make($args)\n"),
    Form("tuple", T + "    make, other = $symbol, 1\n    make($args)\n"),
    Form("walrus", T + "    if make := $symbol:\n        make($args)\n"),
    Form("list", T + "    made = [$symbol]\n    made[0]($args)\n"),
    Form("dict", T + "    made = {'a': $symbol}\n    made['a']($args)\n"),
    Form("dict of doubles", T + "    made = dict(a=$symbol($args))\n    use(**made)\n"),
    Form("loop", T + "    for make in ($symbol, print):\n        make($args)\n"),
    Form("comprehension", T + "    made = [make($args) for make in [$symbol]]\n"),
    Form("comprehension of doubles", T + "    made = [$symbol($args) for _ in range(3)]\n"),
    Form("partial", "from functools import partial\n" + T + "    make = partial($symbol$comma)\n    make()\n"),
    Form("map", T + "    list(map($symbol, []))\n"),
    Form("lambda", T + "    make = lambda: $symbol($args)\n    make()\n"),
    Form("conditional", T + "    make = $symbol if ready else None\n    make($args)\n"),
    Form("or", T + "    make = None or $symbol\n    make($args)\n"),
    Form("argument", T + "    use($symbol)\n"),
    Form("named argument", T + "    use(factory=$symbol)\n"),
    Form("argument of a double", T + "    use($symbol($args))\n"),
    Form("default argument", "$head\ndef build(make=$symbol):\n    return make($args)\n", True, _imported),
    Form("default double", "$head\ndef build(made=$symbol($args)):\n    return made\n", True, _imported),
    Form("helper without test words", "$head\ndef build($param):\n    return $symbol($args)\n"),
    Form("helper that returns it", "$head\ndef build($param):\n    return $symbol\n"),
    Form("fixture", "import pytest\n$head\n@pytest.fixture\ndef made($param):\n    return $symbol($args)\n"),
    Form("fixture of the symbol", "import pytest\n$head\n@pytest.fixture\ndef made($param):\n    return $symbol\n"),
    Form("fixture that yields", "import pytest\n$head\n@pytest.fixture\ndef made($param):\n    yield $symbol($args)\n"),
    Form("method", "$head\nclass TestA:\n    def test_a($self):\n        $symbol($args)\n"),
    Form("attribute of self", "$head\nclass TestA:\n    def test_a($self):\n        self.make = $symbol\n        self.make($args)\n"),
    Form("property", "$head\nclass Kit:\n    @property\n    def make(self):\n        return $symbol\n", True, _imported),
    Form("class attribute", "$head\nclass Kit:\n    make = $symbol\n\ndef test_a():\n    Kit.make($args)\n", True, _imported),
    Form("import in a class", "class Kit:\n$inner\n    def test_a(self):\n        self.$symbol($args)\n", True, _imported),
    Form("import in a function", "def test_a():\n$inner\n    $symbol($args)\n", True, _imported),
    Form("import in a method", "class TestA:\n    def test_a(self):\n$inner2\n        $symbol($args)\n", True, _imported),
    Form("import in try", "try:\n$inner\nexcept ImportError:\n    pass\n\ndef test_a():\n    $symbol($args)\n", True, _imported),
    Form("import if", "import sys\nif sys.version_info > (3, 8):\n$inner\n\ndef test_a():\n    $symbol($args)\n", True, _imported),
    Form("alias of the import", "from $module import $base as other\n\ndef test_a():\n    other($args)\n", True,
         lambda seed: seed.is_imported and not _owned(seed)),
    Form("star import", "from $module import *\n\ndef test_a():\n    $symbol($args)\n", True,
         lambda seed: seed.is_imported and not _owned(seed)),
    Form("names in brackets", "from $module import (\n    $base,\n)\n\ndef test_a():\n    $symbol($args)\n", True,
         lambda seed: seed.is_imported and not _owned(seed)),
    Form("alias of the module", "import $module as m\n\ndef test_a():\n    m.$last($args)\n", True,
         lambda seed: _imported(seed) and seed.symbol.count(".") < 2 and "patch.object" not in seed.symbol),
    Form("subclass", "$head\nclass Mine($symbol):\n    pass\n", True, lambda seed: _imported(seed) and seed.symbol.rpartition(".")[2][0].isupper()),
    Form("decorator", "$head\n@$symbol($args)\ndef test_a():\n    pass\n", True, _imported),
    Form("parametrize", "import pytest\n$head\n@pytest.mark.parametrize('make', [$symbol])\ndef test_a(make):\n    make($args)\n", True, _imported),
    Form("with", T + "    with $symbol($args) as made:\n        made.run()\n"),
    Form("exit stack", "from contextlib import ExitStack\n" + T + "    with ExitStack() as stack:\n        stack.enter_context($symbol($args))\n"),
    Form("async", "$head\nasync def test_a($param):\n    $symbol($args)\n"),
    Form("closure", T + "    def inner():\n        return $symbol($args)\n    inner()\n"),
    Form("await", "$head\nasync def test_a($param):\n    await use($symbol($args))\n"),
    Form("brackets", T + "    ($symbol)($args)\n"),
    Form("conditional body", T + "    if ready:\n        $symbol($args)\n"),
    Form("match", T + "    match ready:\n        case True:\n            $symbol($args)\n"),
    Form("one line", "$head\ndef test_a($param): $symbol($args)\n"),
    Form("semicolon", T + "    x = 1; $symbol($args)\n"),
    Form("global", "$head\nmake = None\n\ndef test_a($param):\n    global make\n    make = $symbol\n    make($args)\n"),
    Form("starred", T + "    $symbol(*[], **{})\n"),
    Form("name of the module's part", T + "    part = $owner\n    part.$last($args)\n", True, _owned),
    Form("object and field", "from types import SimpleNamespace\n" + T + "    kit = SimpleNamespace(make=$symbol)\n    kit.make($args)\n"),
    Form("dataclass field", "from dataclasses import dataclass, field\n$head\n@dataclass\nclass Kit:\n    make: object = field(default_factory=$symbol)\n", True, _imported),
    Form("generator", "$head\ndef build($param):\n    yield $symbol($args)\n"),
    Form("raise in finally", T + "    try:\n        pass\n    finally:\n        $symbol($args)\n"),
    Form("setup_method", "$head\nclass TestA:\n    def setup_method($self):\n        self.made = $symbol($args)\n"),
    Form("use of the fixture by name", "import pytest\n@pytest.mark.usefixtures('$param')\ndef test_a():\n    pass\n", True,
         lambda seed: _fixture(seed) and seed.parameter != "monkeypatch"),
    Form("nested fixture parameter", "import pytest\n@pytest.fixture\ndef kit($param):\n    return {'patch': $symbol}\n", True, _fixture),
    Form("import_module", "from importlib import import_module\n\ndef test_a():\n    import_module('$module').$last($args)\n", True,
         lambda seed: _imported(seed) and seed.symbol.count(".") < 2 and "patch.object" not in seed.symbol),
    # what only an adversary writes
    Form("__import__", "def test_a():\n    __import__('$module', fromlist=['x']).$last($args)\n", False,
         lambda seed: _imported(seed) and seed.symbol.count(".") < 2 and "patch.object" not in seed.symbol),
    Form("import_module of a name", "from importlib import import_module\nNAME = '$module'\n\ndef test_a():\n    import_module(NAME).$last($args)\n", False, _imported),
    Form("import_module of a sum", "from importlib import import_module\n\ndef test_a():\n    import_module('$module' + '').$last($args)\n", False, _imported),
    Form("getattr", T + "    getattr($owner, '$last')($args)\n", False, _owned),
    Form("getattr of a name", T + "    name = '$last'\n    getattr($owner, name)($args)\n", False, _owned),
    Form("globals", "$head\n\ndef test_a():\n    globals()['$base']($args)\n", False, lambda s: _imported(s) and not _owned(s)),
    Form("sys.modules", "import sys\n\ndef test_a():\n    sys.modules['$module'].$last($args)\n", False, lambda s: _imported(s) and "patch.object" not in s.symbol and s.symbol.count(".") < 2),
    Form("getfixturevalue", "def test_a(request):\n    request.getfixturevalue('$param').$last($args)\n", False, _fixture),
)  # fmt: skip


class Mutant(NamedTuple):
    """One file to check."""

    form: str
    is_natural: bool
    name: str
    """What it was made of."""
    path: str
    """Where it lies in a project."""
    source: bytes
    original: bytes = b""
    """The source that has the same findings; empty if one finding is enough."""


def from_seeds(forms: Sequence[Form] = FORMS) -> Iterator[Mutant]:
    """Every double in every form that fits it."""
    for form in forms:
        for seed in SEEDS:
            if form.only(seed):
                yield Mutant(form.name, form.is_natural, seed.name, PATH, form.write(seed).encode())


HEADERS = {
    "header: generated by": "# Generated by an assistant\n",
    "header: do not edit": "# Please do not edit the prices below\n# ids generated by the database\n",
    "header: docstring": '"""Do not edit: @generated by the database."""\n',
    "header: licence and mode": "#!/usr/bin/env python3\n# -*- mode: python -*-\n# @generated\n# type: ignore\n",
    "header: protobuf": "# -*- coding: utf-8 -*-\n# Generated by the protocol buffer compiler.  DO NOT EDIT!\n# source: shop.proto\n",
}  # fmt: skip
"""Natural comments that once switched a file off."""

SPELLINGS: dict[str, tuple[Callable[[str], bytes], bool]] = {
    "byte-order mark": (lambda source: codecs.BOM_UTF8 + source.encode(), True),
    "CRLF": (lambda source: source.replace("\n", "\r\n").encode(), True),
    "CRLF and byte-order mark": (
        lambda source: codecs.BOM_UTF8 + source.replace("\n", "\r\n").encode(),
        True,
    ),
    "continued lines": (lambda source: continued(source).encode(), True),
    "continued lines, CRLF": (lambda source: continued(source).replace("\n", "\r\n").encode(), True),
    "without comments": (lambda source: without_comments(source).encode(), True),
    "blank lines": (lambda source: re.sub(r"(?m)^(?=(def|class|import|from) )", "\n\n", source).encode(), True),
    "form feeds": (lambda source: source.replace("\n\n", "\n\f\n").encode(), True),
    "no line end at the end": (lambda source: source.rstrip("\n").encode(), True),
    "CR": (lambda source: source.replace("\n", "\r").encode(), False),
    "Latin-1": (lambda source: f"# coding: latin-1\n{source}".encode("latin-1", "ignore"), False),
    "utf-7": (lambda source: b"# coding: utf-7\n" + source.encode("utf-7"), False),
    "escaped letters": (lambda source: escaped(source).encode(), False),
    "strings in parts": (lambda source: in_parts(source).encode(), False),
    "strings in sums": (lambda source: in_sums(source).encode(), False),
    "full-width letters": (lambda source: wide(source).encode(), False),
} | {name: ((lambda head: lambda source: (head + source).encode())(text), True) for name, text in HEADERS.items()}  # fmt: skip


def from_corpus() -> Iterator[Mutant]:
    """Every corpus file in every spelling that leaves it Python."""
    for case in read(CORPUS):
        if not case.path.endswith(".py"):
            continue
        yield from _spellings(case)


def _spellings(case: Case) -> Iterator[Mutant]:
    for name, (spell, is_natural) in SPELLINGS.items():
        try:
            plain = without_comments(case.source)
            source = spell(plain)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(source, case.path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, LookupError):
            continue
        yield Mutant(name, is_natural, case.id, case.path, source, plain.encode())
