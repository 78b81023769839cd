"""Every module that the catalogue bans, in every form of importing it; generated over the catalogue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.catalogue.signal_types.typescript import Import, Manifest, signals_of
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker

STRICT = ScriptChecker(ScriptRules(shipped_rules(), Levels("strict")))

FORMS = {
    "default": "import x from 'MODULE';",
    "named": "import { a, b as c } from 'MODULE';",
    "mixed": 'import x, { type T, a } from "MODULE";',
    "namespace": "import * as x from 'MODULE';",
    "side effect": "import 'MODULE';",
    "deep": "import x from 'MODULE/deep/path.js';",
    "equals": "import x = require('MODULE');",
    "export named": "export { a } from 'MODULE';",
    "export all": "export * from 'MODULE';",
    "export as": "export * as x from 'MODULE';",
    "require": "const x = require('MODULE');",
    "destructured": "const { a } = require('MODULE');",
    "member": "const x = require('MODULE').a();",
    "template": "const x = require(`MODULE`);",
    "dynamic": "const x = await import('MODULE');",
    "then": "import('MODULE').then((m) => m.a());",
    "createRequire": "const x = createRequire(import.meta.url)('MODULE');",
    "actual": "const x = await vi.importActual('MODULE');",
    "actual typed": "const x = await vi.importActual<typeof T>('MODULE');",
    "required actual": "const x = jest.requireActual('MODULE');",
}

TYPES = (
    "import type x from 'MODULE';",
    "import type { T } from 'MODULE';",
    "import { type T, type U } from 'MODULE';",
    "export type { T } from 'MODULE';",
    "type T = import('MODULE').T;",
    "let x: typeof import('MODULE');",
    "const s = 'MODULE';",
)

MIXED = {
    "@std/testing/mock",
    "jest-mock",
    "@vitest/spy",
    "tinyspy",
    "next/experimental/testmode",
    "mockserver-node",
    "setup-polly-jest",
    "ai/test",
    "langchain/embeddings/fake",
    "@langchain/classic/embeddings/fake",
    "@langchain/core/testing",
    "@langchain/core/utils/testing",
}
"""Banned imports that are no dependency of their own, or come with one that is banned."""

FAMILIES = ("@pollyjs/", "@mockoon/", "@stoplight/", "@mocks-server/")


def _modules() -> Iterator[tuple[str, str, str]]:
    for rule in shipped_rules():
        for signal in signals_of(rule):
            item = signal.spec
            if isinstance(item, Import) and item.module and not item.names and signal.origin.level == "error":
                production = "production" in (signal.origin.scope, rule.scope)
                yield rule.code, item.module, "src" if production else "tests"


MODULES = sorted(set(_modules()))


@pytest.mark.slow
def test_every_form_is_found() -> None:
    assert len(MODULES) > 100
    missed = []
    for code, module, folder in MODULES:
        source = "\n".join(form.replace("MODULE", module) for form in FORMS.values())
        found = {f.line for f in STRICT.check_source(source, f"{folder}/a.ts") if f.code == code}
        missed += [f"{code} {module}: {name}" for number, name in enumerate(FORMS, 1) if number not in found]
    assert not missed, "\n".join(missed)


@pytest.mark.slow
def test_types_strings_and_longer_names_are_silent() -> None:
    surplus = []
    for code, module, folder in MODULES:
        others = (f"import a from '{module}-more';", f"import b from './{module}x';")
        lines = [*(form.replace("MODULE", module) for form in TYPES), *others]
        found = STRICT.check_source("\n".join(lines), f"{folder}/a.ts")
        surplus += [f"{code}: {lines[f.line - 1]}" for f in found if f.code == code]
    assert not surplus, "\n".join(surplus)


def test_every_banned_module_is_a_banned_dependency() -> None:
    declared = {
        signal.spec.package
        for rule in shipped_rules()
        for signal in signals_of(rule)
        if isinstance(signal.spec, Manifest)
    }
    banned = {module for code, module, _ in MODULES if code != "NMK503" and not module.startswith(FAMILIES)}
    assert banned - declared - MIXED == set()
