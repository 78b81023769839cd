"""Figures for github-action-benchmark (`tool: customSmallerIsBetter`): smaller is better for each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.model import FAILED, PASSED
from flake8_nomock.health.quantiles import quantile
from flake8_nomock.reports.characters import well_formed

MOST = 20
"""Slowest tests that get a chart each."""


def render(verdict: Verdict) -> Iterator[str]:
    """Yield a JSON list of `{"name": …, "unit": …, "value": …}`."""
    yield well_formed(json.dumps([*_figures(verdict)], indent=1, ensure_ascii=False)) + "\n"


def _figures(verdict: Verdict) -> Iterator[Mapping[str, Any]]:
    run = verdict.run
    times = sorted(result.seconds for result in run.tests.values() if result.outcome == PASSED)
    yield _figure("whole run", "s", run.seconds)
    yield _figure("failed tests", "tests", run.count(FAILED))
    yield _figure("tests p50", "s", quantile(times, 0.5))
    yield _figure("tests p95", "s", quantile(times, 0.95))
    for name, service in sorted(run.services.items()):
        yield _figure(f"start of {name}", "s", service.seconds)
    for name, fixture in sorted(run.fixtures.items()):
        yield _figure(f"set-up of {name}", "s", fixture.seconds)
    slowest = sorted(run.tests.items(), key=lambda pair: (-pair[1].seconds, pair[0]))[:MOST]
    for name, result in sorted(slowest):
        yield _figure(name, "s", result.seconds)


def _figure(name: str, unit: str, value: float) -> Mapping[str, Any]:
    return {"name": name, "unit": unit, "value": round(value, 4)}
