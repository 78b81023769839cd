"""What a TypeScript patch replaces, and what declares a name: scopes count, mere mentions do not."""

from __future__ import annotations

import pytest
from ast_grep_py import SgRoot

from flake8_nomock.engines.astgrep.declarations import declaration_of
from flake8_nomock.engines.astgrep.patch_targets import PatchTargets


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("vi.mock('./db')", "./db"),
        ("vi.mock(`./db`, () => ({}))", "./db"),
        ("vi.mock(/* the pool */ './db')", "./db"),
        ("vi.mock(import('./db'))", "./db"),
        ("vi.spyOn(require('./db'), 'query')", "./db#query"),
        ("import * as db from './db'\nvi.spyOn(db, 'query').mockReturnValue(1)", "./db#query"),
        ("import db = require('./db')\nvi.spyOn(db.pool, 'query')", "./db#pool.query"),
        ("import { pool as p } from './db'\np.query = vi.fn()", "./db#query"),
        ("import { pool } from './db'\n(pool as any).query = vi.fn()", "./db#query"),
        (
            "const { pool: { main } } = await import('./db')\nconst m = main\nvi.spyOn(m, 'query')",
            "./db#query",
        ),
        ("import fs from 'fs'\nvi.spyOn(fs!.promises, 'readFile')", "fs#promises.readFile"),
        ("import db from './db'\nconst other = make(db)\nvi.spyOn(other, 'query')", "#query"),
        ("import db from './db'\nconst f = (db) => {\nvi.spyOn(db, 'query') }", "#query"),
        ("import db from './db'\nconst f = (x = db) => {\nvi.spyOn(db, 'query') }", "./db#query"),
        ("import db from './db'\n{ const db = {}\nvi.spyOn(db, 'query') }", "#query"),
        ("vi.spyOn(console, 'log')", "console.log"),
        ("vi.stubGlobal('fetch', send)", "fetch"),
        ("Object.defineProperty(window, 'innerWidth', { value: 1 })", "window.innerWidth"),
        ("import { Store } from './store'\nTestBed.overrideProvider(Store, { useValue: {} })", "Store"),
    ],
)
def test_target(source: str, target: str) -> None:
    targets = PatchTargets(SgRoot(source, "tsx").root())
    assert targets.target_at("NMK104", source.count("\n") + 1, 1) == target


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("createStubInstance(Store)", "Store"),
        ("mock<Store>()", "Store"),
        ("vi.fn(Store)", ""),
        ("vi.fn().mockReturnValue(rows)", ""),
        ("vi\n.fn()\n.mockRejectedValueOnce(error)", ""),
        ("sinon.stub().returns(rows)", ""),
        ("sinon.createSandbox().stub(db)", "db"),
    ],
)
def test_what_a_double_is_made_after(source: str, target: str) -> None:
    assert PatchTargets(SgRoot(source, "tsx").root()).target_at("NMK102", 1, 1) == target


@pytest.mark.parametrize(
    ("source", "how"),
    [
        ("function f(vi) { return vi }", "a parameter"),
        ("function f({ a: [vi] }) { return vi }", "a parameter"),
        ("function f(...vi) { return vi }", "a parameter"),
        ("function f(send = vi.fn()) { return vi }", ""),
        ("function f(send: vi.Mock) { return vi }", ""),
        ("function f({ vi: other }) { return vi }", ""),
        ("const [vi] = x; vi", "declared"),
        ("const y = () => vi; vi", ""),
    ],
)
def test_declaration(source: str, how: str) -> None:
    *_, last = SgRoot(source, "tsx").root().find_all({"rule": {"kind": "identifier", "regex": "^vi$"}})
    found = declaration_of(last)
    assert (found.how if found else "") == how
