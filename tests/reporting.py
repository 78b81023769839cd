"""Reports for the tests of the formats: real findings of both engines over a small hostile project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from conftest import write

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import Finding, one_per_line
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.pipeline.report import Report, Summary
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED, Identity, Verdict, identify

RULES = {rule.code: rule for rule in shipped_rules()}
REASON = 'the vendor has no sandbox, says <b>"legal"</b> & 100%'

SCRIPT = "tests/test_<script>alert(1)</script>.py".replace("</", "<_")
NASTY = "tests/te st, 100%:'\"`|*_x_.py"
COMMAND = "::error title=x::owned.py"
"""A file whose name is a command to GitHub's runner."""

ORDERS = '''\
"""Ünïcode."""
from unittest.mock import Mock, patch

def test_pays():
    name = "𝔘𝔫𝔦 – 日本"; client = Mock()
    with patch("shop.pay"): pass

class FakeStripe:
    """</script><script>alert('x')</script> ]]> \x1b[31m %0A"""
    def charge(self): return "ok"
'''
PLAYER = """\
import { vi } from "vitest";
const title = "𝔘𝔫𝔦 – 日本"; const play = vi.fn<() => void>();
vi.mock("../src/player", () => ({ play: vi.fn() }));
"""
FILES = {
    "tests/test_orders.py": ORDERS,
    SCRIPT: "import fakeredis\n\nstore = fakeredis.FakeRedis()\n",
    NASTY: "def test_a(mocker):\n\tassert mocker\n",
    COMMAND: "import moto\n",
    "web/player.test.ts": PLAYER,
    "web/__mocks__/db.ts": "export const db = {};\n",
    "tests/test_old.py": "import birdisle\n",
    "tests/test_minified.py": f"x = {'[1], ' * 400}; import mongomock; y = {'2, ' * 400}3\n",
}
STATES = {
    (SCRIPT, "NMK203", 1): BASELINE,
    ("tests/test_orders.py", "NMK401", 8): BASELINE,
    ("tests/test_orders.py", "NMK101", 2): PERMITTED,
    ("web/player.test.ts", "NMK103", 3): PERMITTED,
}


def findings(root: Path) -> list[Finding]:
    """What both engines find in the project below `root`, under the profile `recommended`."""
    for path, content in FILES.items():
        write(root, path, content)
    project = TreeChecker(Configuration(root))
    python = [path for path in FILES if path.endswith(".py")]
    found = [f for path in python for f in project.check_text((root / path).read_bytes(), str(root / path))]
    found += Scanner(ScriptRules(RULES.values(), Levels()), root).check_paths(["web"])
    return one_per_line(found)


def report(root: Path, **changes: object) -> Report:
    """A report with findings in all three states; `changes` replace fields of the report."""
    return made(verdicts(identify(findings(root))), root, **changes)


def verdicts(identified: Iterable[tuple[Finding, Identity]]) -> Iterator[Verdict]:
    """What `STATES` says, the rest new."""
    for finding, identity in identified:
        state = STATES.get((finding.path, finding.code, finding.line), NEW)
        yield Verdict(finding, state, identity.fingerprint, REASON if state == PERMITTED else "")


def made(verdicts: Iterable[Verdict], root: Path, **changes: object) -> Report:
    """A report of these verdicts."""
    made = Report(
        root=root,
        rules=RULES,
        verdicts=tuple(verdicts),
        summary=Summary(
            files={"python": 1206, "astgrep": 2},
            skipped={"ignored by git": 3, "generated": 1},
            seconds=0.25,
            engines={"python": "0.1.0", "astgrep": "0.51.1"},
            profile="recommended",
            exit_code=1,
        ),
        lines=reader(root),
    )
    return made._replace(**changes)


def reader(root: Path) -> Callable[[str], Sequence[str]]:
    """Path to the lines of the file; empty for what cannot be read."""

    @lru_cache(maxsize=4)
    def lines(path: str) -> list[str]:
        try:
            return split_lines((root / path).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return []

    return lines
