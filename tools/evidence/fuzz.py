"""Feed nomock with generated and broken inputs; report each crash, hang and difference.

    python tools/evidence/fuzz.py [--seconds 600] [--seed N]

Sources: corpus files cut, spliced, and with bytes changed, through both engines in process (no exception, no more than
20 seconds; Python also with and without the prefilter). Documents: configuration files, SARIF reports and receipts with
values changed, through the readers of `nomock check` and `nomock gate`, which may raise nothing but nomock's own errors.
Exit code 1 if anything is found; the seed of each round is printed with it.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "tests"))
sys.path.insert(0, str(Path(__file__).parent))

from prefilter import NOWHERE, unfiltered

from corpus.reader import CORPUS, Case, read
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.find import read_configuration
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import NomockError
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.merge_gate import sarif, verify_receipt

LIMIT = 20
"""Seconds of processor time that one input may take."""
ODD = (
    *(b"\0", b"\xef\xbb\xbf", b"\r", b"\x0c", b"\\\n", b"'''"),
    *(b"{", b"(", b"\xff", "\u2028".encode(), b"`", b"# noqa", b"//"),
)
VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1e308,
    2**70,
    "",
    "x" * 300,
    "\ud800",
    "../..",
    [],
    [[]],
    {},
    {"a": []},
    "NMK102",
    "**/" * 12,
)
CONFIGURATION = """profile = "strict"
ignored-paths = ["gen/**"]
test-paths = ["checks/**"]
first-party = ["shop"]
baseline = true
[levels]
NMK102 = "warning"
[allow]
"tests/**" = ["nock"]
[[paths]]
globs = ["src/**"]
profile = "production"
[[budgets]]
rule = "NMK302"
below = "tests"
at-most = 3
[boundaries]
own = ["shop"]
may-patch = ["requests"]
"""
RECEIPT = {
    "receipt": 1,
    "tool": {"name": "nomock", "version": "0.1.0"},
    "commit": "a" * 40,
    "against": "",
    "new_from": "",
    "complete": True,
    "shard": "",
    "exit_code": 0,
    "profile": "recommended",
    "engines": {"python": {"version": "0.1.0", "files": 1, "scanned": 1, "canaries": 1}},
    "findings": {},
    "results": "a" * 32,
    "skipped": {},
    "hashes": {"catalogue": "a", "configuration": "", "baseline": ""},
    "files": {"a.py": "a" * 32},
}
SARIF: dict[str, Any] = {
    "version": "2.1.0",
    "runs": [
        {
            "tool": {
                "driver": {
                    "name": "CodeQL",
                    "semanticVersion": "2.19.0",
                    "rules": [{"id": "py/nomock/nmk102"}],
                }
            },
            "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": []}],
            "versionControlProvenance": [{"revisionId": "a" * 40, "repositoryUri": "https://a.example"}],
            "results": [
                {
                    "ruleId": "py/nomock/nmk102",
                    "ruleIndex": 0,
                    "level": "error",
                    "message": {"text": "x"},
                    "partialFingerprints": {"primaryLocationLineHash": "a:1"},
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": "a.py", "uriBaseId": "%SRCROOT%"},
                                "region": {"startLine": 1, "startColumn": 1, "endColumn": 3},
                            }
                        }
                    ],
                }
            ],
        }
    ],
}


class HangError(Exception):
    """An input took too long."""


def main() -> int:
    """Fuzz until the time is over; return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGVTALRM, _hang)
    kinds: dict[str, Callable[[random.Random], None]] = {
        "python": _python,
        "typescript": _typescript,
        "configuration": _configuration,
        "SARIF": lambda chance: _document(chance, SARIF, sarif.read),
        "receipt": lambda chance: _document(chance, RECEIPT, verify_receipt.read),
    }
    counts: Counter[str] = Counter()
    failures, end, number = 0, time.monotonic() + options.seconds, options.seed
    while time.monotonic() < end:
        name = list(kinds)[number % len(kinds)]
        signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)  # processor time: a busy machine is no hang
        try:
            kinds[name](random.Random(number))
        except Exception as error:
            failures += 1
            print(f"{name}, seed {number}: {type(error).__name__}: {error}", flush=True)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        counts[name] += 1
        number += 1
    inputs = ", ".join(f"{count:,} {name}" for name, count in counts.items())
    print(f"{inputs}: {failures} failures, {time.process_time():,.0f} s of processor time")
    return int(bool(failures))


def _hang(_number: int, _frame: FrameType | None) -> None:
    raise HangError(f"more than {LIMIT} seconds of processor time")


_CASES = {language: list(read(CORPUS / language)) for language in ("python", "typescript")}
_CASES["python"] = [case for case in _CASES["python"] if case.path.endswith(".py")]
_PYTHON = PythonChecker(TreeChecker(Configuration(NOWHERE, levels=Levels("strict"))))
_SCRIPTS = ScriptChecker(ScriptRules(shipped_rules(), Levels("strict")))


def _source(chance: random.Random, language: str) -> tuple[Case, bytes]:
    """Return a broken source made of one or two corpus files."""
    case, other = chance.choice(_CASES[language]), chance.choice(_CASES[language])
    text = bytearray(case.source.encode())
    for _ in range(chance.randint(0, 4)):
        at = chance.randint(0, len(text))
        what = chance.randint(0, 4)
        if what == 0:
            text[at:at] = chance.choice(ODD)
        elif what == 1:
            del text[at : at + chance.randint(1, 40)]
        elif what == 2:
            lines = other.source.encode().splitlines(keepends=True)
            text[at:at] = b"".join(chance.sample(lines, min(3, len(lines))))
        elif what == 3:
            text[at : at + 1] = bytes([chance.randrange(256)])
        else:
            rows = bytes(text).splitlines(keepends=True)
            chance.shuffle(rows)
            text = bytearray(b"".join(rows))
    return case, bytes(text)


def _python(chance: random.Random) -> None:
    case, source = _source(chance, "python")
    found = list(_PYTHON.check_source(source, case.path).findings)
    expected = unfiltered(_PYTHON, case.path, source)
    if expected is not None and found != expected:
        raise ValueError(f"{case.id}: the prefilter changes the findings")
    suppressions_in(case.path, source.decode("utf-8", "replace"))


def _typescript(chance: random.Random) -> None:
    case, source = _source(chance, "typescript")
    text = source.decode("utf-8", "replace")
    for finding in _SCRIPTS.check_source(text, case.path):
        if finding.code != NOT_ANALYSED and finding.line > text.count("\n") + 1:
            raise ValueError(f"{case.id}: a finding behind the end")
    suppressions_in(case.path, text)


def _configuration(chance: random.Random) -> None:
    text = CONFIGURATION
    for _ in range(chance.randint(1, 4)):
        lines = text.split("\n")
        at = chance.randrange(len(lines))
        what = chance.randint(0, 3)
        if what == 0:
            del lines[at]
        elif what == 1:
            lines[at] = lines[at].partition("=")[0] + "= " + json.dumps(chance.choice(VALUES))
        elif what == 2:
            lines.insert(at, chance.choice(lines))
        else:
            lines[at] = lines[at].replace(
                chance.choice(lines[at] or "x"), chance.choice("\"'[]{}=#\\\0ü*"), 1
            )
        text = "\n".join(lines)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "nomock.toml")
        file.write_text(text, encoding="utf-8", errors="surrogatepass")
        try:
            configuration = read_configuration(file)
        except NomockError:
            return
        for path in ("src/a.py", "tests/b.test.ts", "gen/c.py"):
            configuration.file_kinds.kind_of(path)
            configuration.levels_for(path)


def _document(chance: random.Random, document: Any, reader: Callable[[Path], object]) -> None:
    """Change values anywhere in a document, or bytes of its text, and read it."""
    changed = json.loads(json.dumps(document))
    for _ in range(chance.randint(1, 4)):
        _change(changed, chance)
    text = json.dumps(changed).encode()
    if chance.random() < 0.2:
        at = chance.randrange(len(text))
        text = text[:at] + bytes([chance.randrange(256)]) + text[at + chance.randint(0, 3) :]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "document.json")
        file.write_bytes(text)
        try:
            reader(file)
        except NomockError:
            return


def _change(node: Any, chance: random.Random) -> None:
    while isinstance(node, (dict, list)) and node:
        key = chance.choice(list(node) if isinstance(node, dict) else range(len(node)))
        if chance.random() < 0.25 or not isinstance(node[key], (dict, list)):
            if chance.random() < 0.3:
                del node[key]
            else:
                node[key] = chance.choice(VALUES)
            return
        node = node[key]


if __name__ == "__main__":
    sys.exit(main())
