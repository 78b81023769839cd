"""TypeScript and JavaScript mutants: each double written in many ways, and each corpus file in many spellings.

As `mutants_python.py`: a natural form is what people write without any intent to hide.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from string import Template
from typing import NamedTuple

from mutants_python import Mutant
from typescript_variants import Program, rewritten, without_comments

from corpus.reader import read
from flake8_nomock.config.languages import grammar_of

CORPUS = Path(__file__).parent / "corpus" / "typescript"
PATH = "tests/mutant.test.ts"


class Seed(NamedTuple):
    """A double: how it is imported, and how it is used."""

    module: str
    """Empty for what the test runner makes global."""
    imported: str
    """The name that is imported; `default` and `*` for those kinds of import."""
    local: str
    member: str
    """What is used of it, with a point in front; empty for itself."""
    arguments: str = ""

    @property
    def name(self) -> str:
        return f"{self.symbol} of {self.module or 'the runner'}"

    @property
    def symbol(self) -> str:
        return self.local + self.member

    @property
    def clause(self) -> str:
        """What stands between `import` and `from`."""
        if self.imported == "default":
            return self.local
        return f"* as {self.local}" if self.imported == "*" else f"{{ {self._pair(' as ')} }}"

    @property
    def pattern(self) -> str:
        """What a `require` or `await import` is destructured into, or assigned to."""
        return self.local if self.imported in ("default", "*") else f"{{ {self._pair(': ')} }}"

    @property
    def head(self) -> str:
        return f'import {self.clause} from "{self.module}";\n' if self.module else ""

    def _pair(self, between: str) -> str:
        return self.local if self.imported == self.local else f"{self.imported}{between}{self.local}"


SEEDS = (
    Seed("vitest", "vi", "vi", ".fn"),
    Seed("vitest", "vi", "vi", ".spyOn", 'shop, "pay"'),
    Seed("@jest/globals", "jest", "jest", ".fn"),
    Seed("", "", "jest", ".fn"),
    Seed("", "", "jest", ".spyOn", 'shop, "pay"'),
    Seed("", "", "jasmine", ".createSpy", '"pay"'),
    Seed("sinon", "default", "sinon", ".stub"),
    Seed("sinon", "*", "sinon", ".fake"),
    Seed("sinon", "stub", "stub", ""),
    Seed("nock", "default", "nock", "", '"https://a.example"'),
    Seed("msw/node", "setupServer", "setupServer", ""),
    Seed("msw", "http", "http", ".get", '"/a", handler'),
    Seed("axios-mock-adapter", "default", "MockAdapter", "", "client"),
    Seed("fetch-mock", "default", "fetchMock", ".get", '"/a", {}'),
    Seed("ioredis-mock", "default", "Redis", ""),
    Seed("mongodb-memory-server", "MongoMemoryServer", "MongoMemoryServer", ".create"),
    Seed("testdouble", "*", "td", ".func"),
    Seed("proxyquire", "default", "proxyquire", "", '"./shop", {}'),
    Seed("mock-fs", "default", "mock", "", "{}"),
    Seed("memfs", "vol", "vol", ".fromJSON", "{}"),
    Seed("aws-sdk-client-mock", "mockClient", "mockClient", "", "S3Client"),
    Seed("node:test", "mock", "mock", ".fn"),
    Seed("bun:test", "mock", "mock", "", "() => 1"),
    Seed("ts-mockito", "mock", "mock", "", "Shop"),
    Seed("jest-mock-extended", "mockDeep", "mockDeep", ""),
    Seed("redux-mock-store", "default", "configureStore", "", "[]"),
)


class Form(NamedTuple):
    """One way of writing."""

    name: str
    text: str
    is_natural: bool = True
    only: Callable[[Seed], bool] = lambda seed: True
    path: str = PATH

    def write(self, seed: Seed) -> str:
        values = {
            "head": seed.head,
            "symbol": seed.symbol,
            "args": seed.arguments,
            "comma": f", {seed.arguments}" if seed.arguments else "",
            "module": seed.module,
            "clause": seed.clause if seed.module else "",
            "pattern": seed.pattern if seed.module else "",
            "local": seed.local,
            "imported": seed.imported,
            "member": seed.member,
            "last": seed.member.removeprefix("."),
            "whole": f"m.{seed.imported}{seed.member}"
            if seed.imported not in ("default", "*")
            else f"m.default{seed.member}"
            if seed.imported == "default"
            else f"m{seed.member}",
            "of": f".{seed.imported}" if seed.imported not in ("default", "*") else "",
        }
        return Template(self.text).substitute(values)


def _imported(seed: Seed) -> bool:
    return bool(seed.module)


def _named(seed: Seed) -> bool:
    return bool(seed.module) and seed.imported not in ("default", "*")


def _member(seed: Seed) -> bool:
    return bool(seed.member)


def _package(seed: Seed) -> bool:
    """Whether the module comes from a registry of packages."""
    return bool(seed.module) and ":" not in seed.module


T = '$head\ntest("a", () => {\n'
FORMS = (
    Form("plain", T + "  $symbol($args);\n});\n"),
    Form("without semicolons", '$head\ntest("a", () => {\n  $symbol($args)\n})\n'),
    Form("name in the function", T + "  const make = $symbol;\n  make($args);\n});\n"),
    Form("two names", T + "  const one = $symbol;\n  const two = one;\n  two($args);\n});\n"),
    Form("name of the module", "$head\nconst make = $symbol;\nmake($args);\n"),
    Form("late assignment", T + "  let make;\n  make = $symbol;\n  make($args);\n});\n"),
    Form("object", T + "  const kit = { make: $symbol };\n  kit.make($args);\n});\n"),
    Form("object of a double", T + "  const kit = { made: $symbol($args) };\n  use(kit.made);\n});\n"),
    Form("into an object", T + "  const kit: any = {};\n  kit.make = $symbol;\n  kit.make($args);\n});\n"),
    Form("array", T + "  const made = [$symbol];\n  made[0]($args);\n});\n"),
    Form("map", T + '  const made = new Map([["a", $symbol]]);\n  made.get("a")($args);\n});\n'),
    Form("loop", T + "  for (const make of [$symbol]) {\n    make($args);\n  }\n});\n"),
    Form("forEach", T + "  [$symbol].forEach((make) => make($args));\n});\n"),
    Form("array of doubles", T + "  const made = [1, 2].map(() => $symbol($args));\n});\n"),
    Form("argument", T + "  use($symbol);\n});\n"),
    Form("argument of a double", T + "  use($symbol($args));\n});\n"),
    Form("named argument", T + "  use({ make: $symbol($args) });\n});\n"),
    Form("default parameter", "$head\nfunction build(make = $symbol) {\n  return make($args);\n}\n"),
    Form("default double", "$head\nfunction build(made = $symbol($args)) {\n  return made;\n}\n"),
    Form("default in a pattern", "$head\nfunction build({ make = $symbol }) {\n  return make($args);\n}\n"),
    Form("helper", "$head\nexport function build() {\n  return $symbol($args);\n}\n"),
    Form("helper that returns it", "$head\nexport function build() {\n  return $symbol;\n}\n"),
    Form("arrow", "$head\nexport const build = () => $symbol($args);\n"),
    Form("class field", "$head\nclass Kit {\n  make = $symbol;\n  run() { this.make($args); }\n}\n"),
    Form("class field of a double", "$head\nclass Kit {\n  made = $symbol($args);\n}\n"),
    Form("constructor", "$head\nclass Kit {\n  constructor() { this.make = $symbol; }\n  run() { this.make($args); }\n}\n"),
    Form("static field", "$head\nclass Kit {\n  static make = $symbol;\n}\nKit.make($args);\n"),
    Form("getter", "$head\nclass Kit {\n  get make() { return $symbol; }\n}\n"),
    Form("beforeEach", "$head\nlet made;\nbeforeEach(() => {\n  made = $symbol($args);\n});\n"),
    Form("async", '$head\ntest("a", async () => {\n  await $symbol($args);\n});\n'),
    Form("conditional", T + "  const make = ready ? $symbol : undefined;\n  make($args);\n});\n"),
    Form("or", T + "  const make = undefined ?? $symbol;\n  make($args);\n});\n"),
    Form("optional call", T + "  $symbol?.($args);\n});\n"),
    Form("brackets", T + "  ($symbol)($args);\n});\n"),
    Form("as any", T + "  ($symbol as any)($args);\n});\n"),
    Form("satisfies", T + "  ($symbol satisfies unknown)($args);\n});\n"),
    Form("not null", T + "  $symbol!($args);\n});\n"),
    Form("object as any", T + "  ($local as any)$member($args);\n});\n"),
    Form("call", T + "  $symbol.call(null$comma);\n});\n"),
    Form("bind", T + "  const make = $symbol.bind(null$comma);\n  make();\n});\n"),
    Form("over two lines", T + "  $local\n    $member($args);\n});\n", True, _member),
    Form("type argument", T + "  $symbol<any>($args);\n});\n"),
    Form("member of text", T + '  $local["$last"]($args);\n});\n', True, _member),
    Form("destructured", T + "  const { $last } = $local;\n  $last($args);\n});\n", True, _member),
    Form("destructured anew", T + "  const { $last: make } = $local;\n  make($args);\n});\n", True, _member),
    Form("name of the object", T + "  const kit = $local;\n  kit$member($args);\n});\n", True, _member),
    Form("parameter of a helper", "$head\nfunction build(kit) {\n  return kit$member($args);\n}\nbuild($local);\n", True, _imported),
    Form("other name in the import", 'import { $imported as other } from "$module";\n\nother$member($args);\n', True, _named),
    Form("namespace", 'import * as m from "$module";\n\n$whole($args);\n', True, _imported),
    Form("single quotes", "import $clause from '$module'\n\n$symbol($args)\n", True, _imported),
    Form("import over lines", 'import {\n  $imported,\n  other,\n} from "$module";\n$imported$member($args);\n', True, _named),
    Form("default and names", 'import $local, { other } from "$module";\n$symbol($args);\n', True, lambda seed: seed.imported == "default"),
    Form("import of a default by name", 'import { default as $local } from "$module";\n$symbol($args);\n', True, lambda seed: seed.imported == "default"),
    Form("import for its effect", 'import "$module";\n', True, lambda seed: seed.module in ("nock", "fetch-mock")),
    Form("require", 'const $pattern = require("$module");\n\n$symbol($args);\n', True, _imported, "tests/mutant.test.js"),
    Form("require in place", 'require("$module")$of$member($args);\n', True, _imported, "tests/mutant.test.js"),
    Form("require in a function", 'function build() {\n  const $pattern = require("$module");\n  return $symbol($args);\n}\n', True, _imported, "tests/mutant.test.cjs"),
    Form("import = require", 'import m = require("$module");\n\n$whole($args);\n', True, _imported),
    Form("await import", 'const $pattern = await import("$module");\n\n$symbol($args);\n', True, _imported),
    Form("await import in place", '(await import("$module"))$of$member($args);\n', True, _imported),
    Form("import().then", 'import("$module").then((m) => $whole($args));\n', True, _imported),
    Form("import().then with a pattern", 'import("$module").then(({ $imported }) => $imported$member($args));\n', True, _named),
    Form("import() kept", 'const loading = import("$module");\nloading.then((m) => $whole($args));\n', True, _imported),
    Form("re-export", 'export { $imported } from "$module";\n', True, _named),
    Form("re-export of all", 'export * from "$module";\n', False, _imported),
    Form("re-export of all by name", 'export * as kit from "$module";\n', False, _imported),
    Form("import and export", '$head\nexport { $local };\n', True, _imported),
    Form("(require as any)", 'const m = (require as any)("$module");\n$whole($args);\n', True, _imported),
    Form("npm: specifier", 'import $clause from "npm:$module@1.0.0";\n\n$symbol($args);\n', True, _package),
    Form("https://esm.sh", 'import $clause from "https://esm.sh/$module";\n\n$symbol($args);\n', True, _package),
    Form("createRequire", 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\nconst $pattern = require("$module");\n$symbol($args);\n', True, _imported),
    Form("require.resolve path", 'const m = require(require.resolve("$module"));\n$whole($args);\n', False, _imported, "tests/mutant.test.js"),
    Form("module.require", 'const m = module.require("$module");\n$whole($args);\n', False, _imported, "tests/mutant.test.js"),
    Form("tsx", '$head\nexport const View = () => <Shop pay={$symbol($args)} />;\n', True, lambda seed: True, "tests/mutant.test.tsx"),
    Form("jsx", '$head\nexport const View = () => <Shop pay={$symbol($args)}>{$symbol}</Shop>;\n', True, lambda seed: True, "tests/mutant.test.jsx"),
    Form("mts", T + "  $symbol($args);\n});\n", True, lambda seed: True, "tests/mutant.test.mts"),
    Form("cts", T + "  $symbol($args);\n});\n", True, lambda seed: True, "tests/mutant.test.cts"),
    Form("mjs", T + "  $symbol($args);\n});\n", True, lambda seed: True, "tests/mutant.test.mjs"),
    Form("Vue", '<script setup lang="ts">\n$head$symbol($args);\n</script>\n<template><p /></template>\n', True, _imported, "tests/Mutant.vue"),
    Form("Svelte", '<script lang="ts">\n$head$symbol($args);\n</script>\n<p></p>\n', True, _imported, "tests/Mutant.svelte"),
    Form("header: generated", "// @generated by the database. Do not edit.\n/* eslint-disable */\n" + T + "  $symbol($args);\n});\n"),
    # what only an adversary writes
    Form("member of a template", T + "  $local[`$last`]($args);\n});\n", False, _member),
    Form("member of a sum", T + '  $local["" + "$last"]($args);\n});\n', False, _member),
    Form("member of a name", T + '  const name = "$last";\n  $local[name]($args);\n});\n', False, _member),
    Form("specifier of a name", 'const NAME = "$module";\nconst $pattern = require(NAME);\n$symbol($args);\n', False, _imported, "tests/mutant.test.js"),
    Form("specifier of a sum", 'const $pattern = require("$module" + "");\n$symbol($args);\n', False, _imported, "tests/mutant.test.js"),
    Form("specifier of a template", "const $pattern = require(`$module`);\n$symbol($args);\n", False, _imported, "tests/mutant.test.js"),
    Form("import of a template", "const $pattern = await import(`$module`);\n$symbol($args);\n", False, _imported),
    Form("alias of require", 'const load = require;\nconst $pattern = load("$module");\n$symbol($args);\n', False, _imported, "tests/mutant.test.js"),
    Form("comma", T + "  (0, $symbol)($args);\n});\n", False),
    Form("Reflect.get", T + '  Reflect.get($local, "$last")($args);\n});\n', False, _member),
    Form("globalThis", "globalThis.$symbol($args);\n", False, lambda seed: not seed.module),
    Form("this of the module", "const { $local } = globalThis;\n$symbol($args);\n", False, lambda seed: not seed.module),
)  # fmt: skip


def from_seeds(forms: Sequence[Form] = FORMS) -> Iterator[Mutant]:
    """Every double in every form that fits it."""
    for form in forms:
        for seed in SEEDS:
            if form.only(seed):
                yield Mutant(form.name, form.is_natural, seed.name, form.path, form.write(seed).encode())


HEADERS = {
    "header: generated by": "// Generated by an assistant\n",
    "header: do not edit": "/* Please do not edit the prices below */\n/* ids generated by the database */\n",
    "header: @generated": "/**\n * @generated\n */\n/* eslint-disable */\n// @ts-nocheck\n",
}
SPELLINGS: dict[str, tuple[Callable[[str], str], bool]] = {
    "byte-order mark": (lambda source: f"\ufeff{source}", True),
    "CRLF": (lambda source: source.replace("\n", "\r\n"), True),
    "CRLF and byte-order mark": (lambda source: "\ufeff" + source.replace("\n", "\r\n"), True),
    "without comments": (lambda source: source, True),
    "blank lines": (lambda source: re.sub(r"(?m)^(?=(import|export|const|class|function) )", "\n\n", source), True),
    "tabs": (lambda source: re.sub(r"(?m)^ +", lambda match: "\t" * (len(match[0]) // 2), source), True),
    "no line end at the end": (lambda source: source.rstrip("\n"), True),
} | {name: ((lambda head: lambda source: head + source)(text), True) for name, text in HEADERS.items()}  # fmt: skip


def from_corpus() -> Iterator[Mutant]:
    """Every corpus file of a script in every spelling, and rewritten token by token."""
    for number, case in enumerate(read(CORPUS)):
        if grammar_of(case.path) not in ("TypeScript", "Tsx"):
            continue
        plain = without_comments(case)
        for name, (spell, is_natural) in SPELLINGS.items():
            yield Mutant(
                name, is_natural, case.id, case.path, spell(plain.text).encode(), plain.text.encode()
            )
        other = rewritten(Program(case.path, plain.text), random.Random(number).randrange(1000))
        yield Mutant("other tokens", False, case.id, case.path, other.text.encode(), plain.text.encode())
