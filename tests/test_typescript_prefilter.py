"""Filtered equals unfiltered: the prefilter of TypeScript leaves out no signal that a search without it finds."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from typescript_variants import Program, imports_alone, rewritten, shuffled, statements, without_comments

from corpus.reader import CORPUS, read
from flake8_nomock.catalogue.loader import load_rules, shipped_rules
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.astgrep.prefilter import Prefilter
from flake8_nomock.engines.astgrep.rules.assemble import signals_in
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules

STRICT = Levels("strict")
CASES = [case for case in read(CORPUS / "typescript") if grammar_of(case.path) in ("TypeScript", "Tsx")]
BARE = [without_comments(case) for case in CASES]

REGEXES = (
    "Acme\\w+",
    "^Acme.*$",
    "(?i)acm\u00e9\\w*",
    "Acme.Store",
    "Acme[^a-z]\\w*",
    "Acme[\\d]\\w*",
    "Acme|\\w{20,}",
)
NAMES = ("AcmeStore", "AcmeÄrger", "ACM\u00c9Store", "Acme\u0663Store", "AveryLongNameOfSomething")
RULE = """\
code: NMK950
name: acme-double
since: 0.1.0
summary: a double of Acme
message: "{{symbol}} is a double of Acme: use the real one"
why: Our own product is tested against the real Acme, which runs in a container.
instead: [{{for: Acme, use: the real one}}]
scope: any
severity: error
confidence: high
engines:
  python: {{support: "no", reason: Acme is for TypeScript}}
  astgrep: true
  codeql: {{support: "no", reason: we do not run it here}}
typescript:
  - {{id: acme, level: error, define: [{{class: '{regex}'}}]}}
  - {{id: other, level: error, define: [{{function: '{regex}'}}]}}
"""


def lost(programs: Iterable[Program], root: Path, rules: tuple[Rule, ...] = shipped_rules()) -> list[str]:
    """What a scan without the prefilter finds, of signals that the prefilter takes for impossible in that source."""
    texts = {}
    for number, program in enumerate(programs):
        path = f"p{number}/{program.path}"
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(program.text.encode())
        texts[path] = program.text
    found = Scanner(ScriptRules(rules, STRICT), root, unsuppressed=True, is_filtered=False).check_files(texts)
    assert found, "nothing is found at all"
    filters: dict[str, Prefilter] = {}
    missing = []
    for finding in found:
        scope = default_kind(finding.path)
        if scope not in filters:
            filters[scope] = Prefilter(s for rule in rules for s in signals_in(rule, STRICT, scope))
        text = texts[finding.path]
        possible = {(s.origin.code, s.origin.entry) for s in filters[scope].possible(text)}
        about_path = finding.code == "NMK405" or finding.entry == "mock-route-file"
        if finding.code != NOT_ANALYSED and not about_path and (finding.code, finding.entry) not in possible:
            line = text.replace("\r", "").split("\n")[finding.line - 1]
            missing.append(f"{finding.code} {finding.entry}: {line!r}\n{text}")
    return missing


@pytest.mark.slow
def test_without_comments(tmp_path: Path) -> None:
    assert lost(BARE, tmp_path) == []


@pytest.mark.slow
def test_statement_by_statement(tmp_path: Path) -> None:
    assert lost((part for program in BARE for part in statements(program)), tmp_path) == []


@pytest.mark.slow
def test_import_by_import(tmp_path: Path) -> None:
    assert lost((part for program in BARE for part in imports_alone(program)), tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("path", ["tests/a.test.tsx", "src/a.tsx"])
def test_statements_of_different_files(path: str, tmp_path: Path) -> None:
    assert lost((made for seed in range(2) for made in shuffled(BARE, path, seed)), tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_rewritten_programs(seed: int, tmp_path: Path) -> None:
    """Other quotes, template strings, escapes, CRLF, byte order marks, white space and comments within chains."""
    assert lost((rewritten(program, seed * 1000 + n) for n, program in enumerate(BARE)), tmp_path) == []


TRAPS = {
    "no-break space in a chain": "import { vi } from 'vitest'\nvi\u00a0.fn()\n",
    "byte order mark": "\ufeffvi.fn()\n",
    "line separator in a chain": "vi\u2028.fn()\n",
    "line end in a cast": "(db\nas any).query = async () => []\n",
    "member outside ASCII": "(db as any).gr\u00f6\u00dfe = async () => []\n",
    "escaped member of a cast": "(db as any).\\u0071uery = async () => []\n",
    "optional member of a module": "import * as db from './db'\ndb?.query = async () => []\n",
    "escaped member of a module": "import * as db from './db'\ndb.\\u0071uery = async () => []\n",
    "no-break space before an assignment": "import * as db from './db'\ndb.query\u00a0= async () => []\n",
    "comment that a line separator ends": "import * as db from './db'\ndb // x\u2028.query = async () => []\n",
    "em space in a chain": "page.clock\u2003.install()\n",
    "letter that folds to k": "// for now return moc\u212a data\n",
    "sandbox of another library": "createSandbox().stub(db, 'x')\nsinon.createSandbox().stub(db, 'x')\n",
    "method of another library": "foo.noCallThru().load('./x')\nvi.fn()\n",
    "stage behind a dollar": "const s = process.env.$MODE\nif (s === 'test') {}\n",
}
"""Each was lost by a prefilter of the past, or is found by the rules only where the prefilter says so."""


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["tests/a.test.tsx", "src/a.tsx"])
def test_traps(folder: str, tmp_path: Path) -> None:
    assert lost((Program(folder, text) for text in TRAPS.values()), tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("regex", REGEXES)
def test_rules_of_a_user(regex: str, tmp_path: Path) -> None:
    """A regular expression that ast-grep and Python do not read alike requires nothing, instead of the wrong thing."""
    file = tmp_path / "acme.yaml"
    file.write_text(RULE.format(regex=regex), encoding="utf-8")
    programs = [Program("src/a.ts", f"class {name} {{}}\n") for name in NAMES]
    assert lost(programs, tmp_path, (*shipped_rules(), *load_rules([file]))) == []
