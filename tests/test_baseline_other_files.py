"""What a baseline makes of doubles of other files: renamed helpers are green, another double is new."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from baseline_changes import PY, TS, Files

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.apply import Run, apply
from flake8_nomock.policy.baseline.file import FILE, parse, render
from flake8_nomock.policy.baseline.key import entries_of, keys_of
from flake8_nomock.policy.verdicts import NEW

HELPER = """\
from unittest.mock import Mock

import pytest

client = Mock()


def make():
    return Mock()


@pytest.fixture
def gateway():
    return Mock()
"""
HELPED = (
    "from tests.conftest import client, make\n\n\ndef test_pay(gateway):\n    pay(client, make(), gateway)\n"
)
MORE = "\n\ndef test_refund():\n    refund(client)\n\n\ndef test_more():\n    more(make())\n"
OTHER_TOO = HELPER + "\nother = Mock()\n"
TS_HELPER = (
    'import { vi } from "vitest";\nexport const client = vi.fn();\nexport const make = () => vi.fn();\n'
)
TS_HELPED = 'import { client, make } from "./helper";\nit("pays", () => pay(client, make()));\n'
OTHER_FILES: dict[str, tuple[Files, Files, Counter[str]]] = {
    "names changed": (
        {"tests/conftest.py": HELPER, PY: HELPED},
        {
            path: text.replace("client", "partner").replace("make", "build").replace("gateway", "shop")
            for path, text in {"tests/conftest.py": HELPER, PY: HELPED}.items()
        },
        Counter(),
    ),
    "names changed in TypeScript": (
        {"tests/helper.ts": TS_HELPER, TS: TS_HELPED},
        {
            path: text.replace("client", "partner").replace("make", "build")
            for path, text in {"tests/helper.ts": TS_HELPER, TS: TS_HELPED}.items()
        },
        Counter(),
    ),
    "helper renamed": (
        {"tests/helper.ts": TS_HELPER, TS: TS_HELPED},
        {"tests/doubles.ts": TS_HELPER, TS: TS_HELPED.replace("helper", "doubles")},
        Counter(),
    ),
    "test split": (
        {"tests/conftest.py": HELPER, PY: HELPED + MORE},
        {
            "tests/conftest.py": HELPER,
            PY: HELPED,
            "tests/test_b.py": "from tests.conftest import client, make\n" + MORE,
        },
        Counter(),
    ),
    "mock file renamed": (
        {"src/mock_users.py": "USERS = [{'id': 1}]\n"},
        {"src/mock_people.py": "USERS = [{'id': 1}]\n"},
        Counter(),
    ),
    "one more double": (
        {"tests/conftest.py": HELPER, PY: HELPED},
        {"tests/conftest.py": HELPER, PY: HELPED.replace("make()", "make(), make()")},
        Counter(["NMK603"]),
    ),
    "one more import": (
        {"tests/conftest.py": OTHER_TOO, PY: HELPED},
        {"tests/conftest.py": OTHER_TOO, PY: HELPED.replace("make\n", "make, other\n")},
        Counter(["NMK601"]),
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", OTHER_FILES)
def test_doubles_of_other_files(tmp_path: Path, change: str) -> None:
    before, after, expected = OTHER_FILES[change]
    counts = Counter(key for finding in _found(tmp_path / "before", before) for key in keys_of(finding))
    baseline = parse({FILE: render(entries_of(counts))})
    found = _found(tmp_path / "after", after)
    run = Run(found, frozenset(after), True, places_in(tmp_path / "after"))
    outcome = apply(run, baseline, Configuration(tmp_path, levels=Levels("strict")), date(2026, 6, 1))
    assert any(key.code in ("NMK405", "NMK601") for key in counts)
    assert Counter(v.finding.code for v in outcome.verdicts if v.state == NEW) == expected


def _found(root: Path, files: Files):  # type: ignore[no-untyped-def]
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    (root / "pyproject.toml").write_text("")
    checker = SourceChecker(Configuration(root, levels=Levels("strict")))
    return [found for path, text in files.items() for found in checker.findings(text.encode(), path)]
