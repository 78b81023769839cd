"""The verdict over a history: what became slower, what is flaky, and what is neither although the machine varies."""

from __future__ import annotations

import gzip
from pathlib import Path
from random import Random

import pytest
from health_runs import made, problems

from flake8_nomock.config.model import Health
from flake8_nomock.health import history
from flake8_nomock.health.model import Run
from flake8_nomock.health.problem import FLAKY_TEST, SLOWER, WHOLE, Problem

SLOW, UNSTABLE = "test_slow", "test_unstable"


def suite(seed: int, runs: int = 30, tests: int = 120, since: int = 15, growth: float = 0.3) -> list[Run]:
    """Return runs on a machine that varies by a factor of two, with tests that do and do not depend on it.

    One test is slower from run `since` on, another one fails now and then; two runs are of one commit.
    """
    random = Random(seed)
    usual = {f"test_{n}": 0.003 * 1.05**n for n in range(tests)} | {SLOW: 0.5, UNSTABLE: 0.1}
    waits = {name for name in usual if random.random() < 0.3} | {UNSTABLE}
    history = []
    for number in range(runs):
        machine = random.choice((0.8, 1.0, 1.1, 1.3, 1.6))
        times = {}
        for name, seconds in usual.items():
            noise = random.lognormvariate(0, 0.04) * (1.8 if random.random() < 0.02 else 1)
            grown = 1 + growth if name == SLOW and number >= since else 1
            times[name] = round(seconds * noise * grown * (1 if name in waits else machine), 3)
        failed = (UNSTABLE,) if number % 5 in (0, 3) else ()
        history.append(made(number, times, failed, commit=f"{number // 2:040x}"))
    return history


def found(runs: list[Run], limits: Health | None = None) -> list[tuple[str, str]]:
    return [(one.kind, one.subject) for one in problems(runs, limits) if one.severity == "error"]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_exactly_the_slower_and_the_flaky_test(seed: int) -> None:
    runs = suite(seed)
    assert found(runs) == [(FLAKY_TEST, UNSTABLE), (SLOWER, SLOW)]
    slower = next(one for one in problems(runs) if one.kind == SLOWER)
    assert abs(int(slower.commit, 16) - 7) <= 1
    assert 1.25 <= slower.after / slower.before <= 1.4
    assert slower.message.startswith(f"{slower.after / slower.before - 1:.0%} slower since commit 0000000000")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_a_noisy_machine_alone_is_no_regression(seed: int) -> None:
    assert found(suite(100 + seed, growth=0.0)) == [(FLAKY_TEST, UNSTABLE)]


def steady(times: list[float], others: int = 0) -> list[Run]:
    extra = {f"test_other_{n}": 0.2 for n in range(others)}
    return [made(number, {"test_x": seconds, **extra}) for number, seconds in enumerate(times)]


def test_one_slow_run_is_none_and_four_are_one() -> None:
    before = [0.5, 0.51, 0.49] * 5
    assert found(steady([*before, 0.9], 20)) == []
    assert found(steady([*before, 0.9, 0.9, 0.9], 20)) == []
    assert found(steady([*before, 0.9, 0.9, 0.9, 0.9], 20)) == [(SLOWER, "test_x")]


def test_what_is_fast_again_is_none() -> None:
    assert found(steady([0.5] * 8 + [0.9] * 12 + [0.5] * 4, 20)) == []


def test_below_the_floor_or_the_threshold_is_none() -> None:
    assert found(steady([0.020] * 10 + [0.069] * 10, 20)) == []
    assert found(steady([0.5] * 10 + [0.6] * 10, 20)) == []
    assert found(steady([0.5] * 10 + [0.6] * 10, 20), Health(regression=0.15)) == [(SLOWER, "test_x")]
    assert found(steady([0.020] * 10 + [0.069] * 10, 20), Health(floor_seconds=0.01)) == [(SLOWER, "test_x")]


def test_small_steps_add_up() -> None:
    runs = steady([0.5] * 8 + [0.6] * 8 + [0.7] * 8, 20)
    slower = problems(runs)
    assert [(one.subject, one.commit) for one in slower] == [("test_x", runs[8].commit)]
    assert slower[0].message.startswith("40% slower since")


def test_the_whole_run() -> None:
    runs = [made(n, {f"test_{n}_{k}": 0.1 for k in range(10 if n < 10 else 20)}) for n in range(20)]
    whole = problems(runs)
    assert [(one.subject, one.severity) for one in whole] == [
        (WHOLE, "error")
    ]  # more tests, none of them slower
    runs = [made(n, {f"test_{k}": 0.1 if n < 10 else 0.15 for k in range(20)}) for n in range(20)]
    whole = problems(runs)
    assert [(one.subject, one.severity) for one in whole] == [(WHOLE, "warning")]
    assert "most tests alike: a slower machine, or something that all of them use" in whole[0].message


def test_only_the_default_branch_says_what_is_usual() -> None:
    runs = steady([0.5] * 10 + [0.9] * 10, 20)
    elsewhere = [run._replace(branch="feature") if n < 10 else run for n, run in enumerate(runs)]
    assert found(elsewhere) == []
    assert found([run._replace(environment="py3.12") if n < 10 else run for n, run in enumerate(runs)]) == []


def test_flaky_is_both_outcomes_at_one_commit() -> None:
    runs = [made(n, {"test_x": 0.1}, ("test_x",) if n in (3, 5) else ()) for n in range(8)]
    assert found(runs) == []  # broken and repaired
    again = [*runs, made(8, {"test_x": 0.1}, commit=runs[3].commit)]
    flaky = problems(again)
    assert [(one.kind, one.commit) for one in flaky] == [(FLAKY_TEST, runs[3].commit)]
    assert flaky[0].message == (
        "flaky: failed and passed at the same commit 000000000000; failed in 2 of the latest 9 runs"
    )
    unknown = [run._replace(commit="") for run in again]
    assert found(unknown) == []


def test_a_flaky_failure_is_one_problem() -> None:
    runs = [
        made(n, {"test_x": 0.1, "test_y": 0.1}, ("test_x",) if n == 1 else (), commit="a") for n in (0, 1)
    ]
    assert found(runs, Health()) == [(FLAKY_TEST, "test_x")]
    assert found(runs[1:], Health()) == [("pass-rate", WHOLE)]


def test_accepted() -> None:
    runs = steady([0.5] * 10 + [0.9] * 10, 20)
    accepted = problems(runs, Health(accept=(("test_x", "reads the large file now"),)))
    assert [(one.subject, one.reason) for one in accepted] == [("test_x", "reads the large file now")]


def test_fixtures_and_services() -> None:
    from flake8_nomock.health.model import Fixture, Service

    runs = [
        run._replace(
            fixtures={"shop": Fixture(10, 2.0 if number < 8 else 3.0)},
            services={"redis": Service("local", 0.2 if number < 8 else 0.4)},
        )
        for number, run in enumerate(steady([0.5] * 16, 20))
    ]
    slower: list[Problem] = [*problems(runs)]
    assert [(one.subject, one.commit) for one in slower] == [
        ("fixture shop", runs[8].commit), ("service redis", runs[8].commit),
    ]  # fmt: skip


DATA = Path(__file__).parent / "data" / "health"


def recorded(name: str) -> list[Run]:
    text = gzip.decompress((DATA / name).read_bytes()).decode()
    return history.load_text(text, name)


@pytest.mark.parametrize("name", ["filelock-30-runs.jsonl.gz", "filelock-30-runs-loaded.jsonl.gz"])
def test_thirty_real_runs_with_one_slower_and_one_flaky_test(name: str) -> None:
    """Part of filelock's own suite, two runs of each of 15 commits; the eighth commit makes one test 30 % slower.

    In both histories the machine made runs before that commit as slow; a later run was as fast as ever.
    """
    runs = recorded(name)
    assert [len(run.tests) for run in runs] == [49] * 30
    assert [(one.kind, one.subject, one.severity) for one in problems(runs, Health())] == [
        (FLAKY_TEST, "tests.test_filelock::test_timeout[UnixFileLock]", "error"),
        (SLOWER, "tests.test_filelock::test_poll_interval_used_by_context_manager[UnixFileLock]", "error"),
    ]
    slower = problems(runs, Health())[1]
    assert slower.commit == runs[14].commit != runs[13].commit  # the eighth
    assert 1.25 <= slower.after / slower.before <= 1.35


@pytest.mark.slow
def test_thirty_real_runs_on_a_machine_under_load() -> None:
    """The same suite while other programs take the processors: runs take between 17 and 115 s."""
    runs = recorded("filelock-machine-under-load.jsonl.gz")
    assert max(run.seconds for run in runs) > 6 * min(run.seconds for run in runs)
    assert found(runs, Health()) == [(FLAKY_TEST, "tests.test_filelock::test_timeout[UnixFileLock]")]
