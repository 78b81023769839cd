"""Per-path profiles, boundaries and budgets: the configuration and what it does, with the real engines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from conftest import Run as Command
from conftest import write

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.find import read_configuration
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.policy.apply import Outcome, Run, apply
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.baseline.renames import Places

NOWHERE = Places(lambda path: False, lambda path, name: True)
"""Nothing was renamed."""

PATHS = """
[[paths]]
globs = ["tests/e2e/**"]
profile = "strict"

[[paths]]
globs = ["tests/unit"]
levels = {NMK102 = "off"}
"""


def test_profiles_per_path(project: Path, flake8: Command) -> None:
    write(project, "nomock.toml", PATHS)
    source = 'from unittest import mock\nmock.Mock()\ndef test_x(monkeypatch): monkeypatch.setenv("A", "1")\n'
    for name in ("e2e", "unit", "integration"):
        write(project, f"tests/{name}/test_a.py", source)
    shown = [line.split(" ")[:2] for line in flake8("tests").stdout.replace("./", "").splitlines()]
    assert sorted(shown) == sorted(
        [f"tests/{name}/test_a.py:{line}:{1 + 25 * (line == 3)}:", code]
        for name, line, code in [
            ("e2e", 1, "NMK101"),
            ("e2e", 2, "NMK102"),
            ("e2e", 3, "NMK304"),
            ("unit", 1, "NMK101"),
            ("integration", 1, "NMK101"),
            ("integration", 2, "NMK102"),
        ]
    )


def test_the_last_part_that_matches_wins(tmp_path: Path) -> None:
    text = 'profile = "production"\n[levels]\nNMK101 = "off"\n' + PATHS
    configuration = read_configuration(write(tmp_path, "nomock.toml", text))
    off = (("NMK101", "off"),)
    assert configuration.levels_for("src/a.py") == Levels("production", off)
    assert configuration.levels_for("tests/e2e/a.py") == Levels("strict", off)
    assert configuration.levels_for("tests/unit/a.py") == Levels("production", (*off, ("NMK102", "off")))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[paths]]\n", "at `paths.1.globs`: name at least one glob"),
        ("[paths]\n", r"at `paths`: must be a list of tables: \[\[paths\]\]"),
        (
            '[[paths]]\nglobs = ["a"]\nprofile = "strickt"\n',
            r"at `paths.1.profile`: unknown profile 'strickt'",
        ),
        (
            '[[paths]]\nglobs = ["a"]\n[paths.levels]\nNMK1 = "off"\n',
            "at `paths.1.levels.NMK1`: not a rule code",
        ),
        ('[boundaries]\nmay = ["x"]\n', r"at `boundaries.may`: unknown key"),
        ('[[budgets]]\nrule = "NMK9"\n', "at `budgets.1.rule`: must be the code"),
        ('[[budgets]]\nrule = "NMK901"\n', "at `budgets.1.rule`: must be the code"),
        (
            '[[budgets]]\nrule = "NMK103"\nbelow = "a"\nat-most = true\n',
            "at `budgets.1.at-most`: must be a num",
        ),
        ('baseline = "x"\n', "at `baseline`: must be true or false"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        read_configuration(write(tmp_path, "nomock.toml", text))


def test_budgets_of_unknown_rules(tmp_path: Path) -> None:
    text = '[[budgets]]\nrule = "NMK199"\nbelow = "tests"\nat-most = 1\n'
    with pytest.raises(ConfigurationError, match=r"at `budgets.1.rule`: no such rule"):
        TreeChecker(read_configuration(write(tmp_path, "nomock.toml", text)))


def outcome(root: Path, configuration: str, files: dict[str, str]) -> Outcome:
    settings = read_configuration(write(root, "nomock.toml", configuration))
    python, checker = TreeChecker(settings), ScriptChecker(ScriptRules(shipped_rules()), unsuppressed=True)
    found = []
    for path, text in files.items():
        one = python.check_text(text, str(root / path)) if path.endswith(".py") else None
        found += checker.check_source(text, path) if one is None else one
    permits = {path: suppressions_in(path, text) for path, text in files.items()}
    run = Run(found, frozenset(files), True, NOWHERE, permits)
    return apply(run, Baseline(), settings, date(2026, 1, 1))


def lines(result: Outcome, *codes: str) -> list[str]:
    return [
        f"{v.finding.line} {v.finding.code} {v.state} {v.reason}".rstrip()
        for v in result.verdicts
        if v.finding.code in codes
    ]


BOUNDARIES = '[boundaries]\nown = ["shop", "@acme/*"]\nmay-patch = ["stripe", "aws*", "requests"]\n'

PATCHES = """from unittest import mock
from unittest.mock import patch
import stripe
import stripe.http as http
from shop import orders
from . import helpers
with patch("stripe.Charge.create"): pass
patch("shop.orders.charge").start()  # noqa: NMK103 -- please
patch.object(stripe.Charge, "create")
patch.object(orders, "charge")
patch.object(http, "get")
@mock.patch(target="stripes.x")
def test_b(double): pass
import requests
def test_a(monkeypatch):
    monkeypatch.setattr(stripe, "key", "k")
    monkeypatch.setattr("shop.orders.key", "k")
    monkeypatch.setattr(helpers, "key", "k")
    requests.get = lambda: None
    orders.charge = lambda: None
"""


def test_boundaries_in_python(tmp_path: Path) -> None:
    strict = 'profile = "strict"\n' + BOUNDARIES
    result = outcome(tmp_path, strict, {"tests/test_a.py": PATCHES})
    why = "boundary: stripe may be patched"
    assert lines(result, "NMK103", "NMK301", "NMK302") == [
        f"7 NMK103 permitted {why}",
        "8 NMK103 new",
        f"9 NMK103 permitted {why}",
        "10 NMK103 new",
        f"11 NMK103 permitted {why}",
        "12 NMK103 new",
        f"16 NMK301 permitted {why}",
        "17 NMK301 new",
        "18 NMK301 new",
        "19 NMK302 permitted boundary: requests may be patched",
        "20 NMK302 new",
    ]


def test_boundaries_in_typescript(tmp_path: Path) -> None:
    source = """import { vi } from 'vitest';
import Stripe from 'stripe';
import * as db from './db';
vi.mock('stripe');
vi.mock('./db');
vi.mock(import('@acme/money'), () => ({}));
vi.mock('aws-sdk/clients/s3');
vi.mock('@/lib/x');
vi.mock('other');
vi.spyOn(Stripe.prototype, 'charge');
vi.spyOn(db, 'query');
"""
    result = outcome(tmp_path, BOUNDARIES, {"tests/a.test.ts": source})
    why = "boundary: stripe may be patched"
    assert lines(result, "NMK103", "NMK104") == [
        f"4 NMK103 permitted {why}",
        "5 NMK103 new",
        "6 NMK103 new",
        "7 NMK103 permitted boundary: aws* may be patched",
        "8 NMK103 new",
        "9 NMK103 new",
        f"10 NMK104 permitted {why}",
        "11 NMK104 new",
    ]


ALIASES = """from unittest.mock import patch
import shop.payments
import stripe
gateway = shop.payments
vendor = stripe.Charge
PREFIX = "shop."
def test_alias(): patch.object(gateway, "charge").start()
def test_sum(): patch("shop." + "payments.charge").start()
def test_constant(): patch(PREFIX + "payments.charge").start()
def test_format(): patch(f"{PREFIX}payments.charge").start()
def test_vendor(): patch.object(vendor, "create").stop()
def test_shadowed(shop): patch.object(shop.payments, "charge").start()
def test_local(monkeypatch):
    stripe = __import__("shop.payments")
    monkeypatch.setattr(stripe, "key", "k")
    monkeypatch.setattr(gateway, "key", "k")
def test_end(base): patch(f"{base}.db.charge").start()
def test_end_of_sum(base): patch(base + ".charge").start()
"""


def test_targets_are_followed_through_names(tmp_path: Path) -> None:
    """V3 of the redesign: what an own package is called in the test decides nothing."""
    settings = BOUNDARIES + '[levels]\nNMK301 = "error"\n'
    permitted = ALIASES.replace(".start()", ".start()  # noqa: NMK103 -- legacy")
    result = outcome(tmp_path, settings, {"tests/test_a.py": permitted})
    targets = {v.finding.line: v.finding.target for v in result.verdicts}
    assert {line: targets[line] for line in range(7, 12)} == {
        7: "shop.payments.charge",
        8: "shop.payments.charge",
        9: "shop.payments.charge",
        10: "shop.payments.charge",
        11: "stripe.Charge.create",
    }
    assert (targets[17], targets[18]) == ("#db.charge", "#charge")
    assert lines(result, "NMK103", "NMK301") == [
        "7 NMK103 new",
        "8 NMK103 new",
        "9 NMK103 new",
        "10 NMK103 new",
        "11 NMK103 permitted boundary: stripe may be patched",
        "12 NMK103 permitted legacy",
        "15 NMK301 new",
        "16 NMK301 new",
        "17 NMK103 permitted legacy",
        "18 NMK103 permitted legacy",
    ]


def test_targets_of_typescript_follow_aliases(tmp_path: Path) -> None:
    source = """import { vi } from 'vitest';
import * as db from './db';
const gateway = db.client;
vi.spyOn(gateway, 'query');
"""
    result = outcome(tmp_path, BOUNDARIES, {"tests/a.test.ts": source})
    assert [v.finding.target for v in result.verdicts if v.finding.code == "NMK104"] == ["./db#query"]


def test_own_patches_are_errors_whatever_their_level(tmp_path: Path) -> None:
    text = BOUNDARIES + '[levels]\nNMK103 = "warning"\n'
    result = outcome(tmp_path, text, {"tests/test_a.py": PATCHES})
    severities = {v.finding.line: v.finding.severity for v in result.verdicts if v.finding.code == "NMK103"}
    assert severities == {7: "warning", 8: "error", 9: "warning", 10: "error", 11: "warning", 12: "warning"}


def test_budgets(tmp_path: Path) -> None:
    """Five patches below the path; the sixth has a permit and costs nothing."""
    files = {"tests/unit/test_a.py": PATCHES, "tests/test_b.py": PATCHES}
    for at_most, exceeded in ((5, False), (4, True)):
        text = f'[[budgets]]\nrule = "NMK103"\nbelow = "tests/unit"\nat-most = {at_most}\n'
        result = outcome(tmp_path, text, files)
        count = f"5 of at most {at_most} NMK103 below tests/unit"
        below = [v for v in result.verdicts if v.finding.path == "tests/unit/test_a.py"]
        reasons = [v.reason for v in below if v.finding.code == "NMK103" and v.finding.line != 8]
        assert reasons == (["" if exceeded else f"budget: {count}"] * 5)
        assert result.overdrawn == ((f"budget exceeded: {count}",) if exceeded else ())
        elsewhere = [v for v in result.verdicts if v.finding.path == "tests/test_b.py"]
        assert [v.state for v in elsewhere if v.finding.code == "NMK103"].count("new") == 5
