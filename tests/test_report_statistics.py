"""The table of counts and the format for assistants: exact output."""

from __future__ import annotations

from pathlib import Path

from reporting import made

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import writer
from flake8_nomock.reports.counts import by_folder, by_mocked, by_owner

TABLE = """\
errors  warnings  baseline  permitted  rule
     3         0         0          0  NMK102 test-double
     1         1         1          0  NMK203 redis-and-cache
     1         0         0          1  NMK103 patched-by-library
     1         0         0          0  NMK105 double-fixture
     1         0         0          0  NMK202 document-database
     1         0         0          0  NMK204 object-storage-and-cloud
     1         0         0          0  NMK405 mock-file
     0         0         1          0  NMK401 hand-written-double
     0         0         0          1  NMK101 double-library-import
     9         1         2          2  all
"""
AGENT = """\
nomock: 9 errors, 1 warning in 1,208 files.
Replace each by the real thing named after `instead`; do not silence, rename or hide it.
NMK204 object-storage-and-cloud
  instead: MinIO, ElasticMQ and DynamoDB-local containers, or a sandbox account
  ./::error title=x::owned.py:1:1 moto
"""


def test_statistics(hostile: Report) -> None:
    assert "".join(writer("statistics")(hostile)) == TABLE


def test_statistics_of_a_clean_run(tmp_path: Path) -> None:
    assert "".join(writer("statistics")(made([], tmp_path))).splitlines()[1:] == [
        "     0         0         0          0  all"
    ]


def test_counts(hostile: Report) -> None:
    assert by_folder(hostile) == {
        "tests": (5, 1, 2, 1),
        "web": (2, 0, 0, 1),
        ".": (1, 0, 0, 0),
        "web/__mocks__": (1, 0, 0, 0),
    }
    named = {row.name: totals for row, totals in by_mocked(hostile).items() if row.named}
    assert named["../src/player"] == (0, 0, 0, 1)
    assert named["fakeredis.FakeRedis"] == (1, 0, 0, 0)  # noqa: NMK203 -- owner=@nomock a name in a report
    assert named["shop.pay"] == (1, 0, 0, 0)
    assert named["FakeStripe"] == (0, 0, 1, 0)
    assert by_owner(hostile) == {}
    owned = hostile._replace(owner=lambda path: "@web" if path.startswith("web/") else "@all")
    assert by_owner(owned) == {"@all": (6, 1, 2, 1), "@web": (3, 0, 0, 1)}


def test_agent(hostile: Report) -> None:
    text = "".join(writer("agent")(hostile))
    assert text.startswith(AGENT)
    assert text.count("a function that pushes to an array") == 1
    assert text.endswith(
        "  web/player.test.ts:2:40 vi.fn\n  web/player.test.ts:3:41 vi.fn\n"
        "NMK203 redis-and-cache [warning]\n  instead: a real server\n  tests/test_old.py:1:1 birdisle\n"
    )


def test_agent_lists_what_can_be_fixed_in_one_go(hostile: Report) -> None:
    finding = hostile.failing[0].finding
    verdicts = tuple(Verdict(finding._replace(line=i + 1), NEW, str(i)) for i in range(1_300))
    lines = "".join(writer("agent")(hostile._replace(verdicts=verdicts))).splitlines()
    assert lines[0] == "nomock: 1,300 errors, 0 warnings in 1,208 files."
    assert sum(line.startswith("  ./::error") for line in lines) == 200
    assert lines[-1] == "1,100 more findings: fix these and run the check again."


def test_agent_of_a_clean_and_of_an_incomplete_run(hostile: Report, tmp_path: Path) -> None:
    clean = "".join(writer("agent")(made([], tmp_path)))
    assert clean == "nomock: 0 errors, 0 warnings in 1,208 files.\n"
    broken = hostile.summary._replace(exit_code=3)
    text = "".join(writer("agent")(made([], tmp_path, summary=broken)))
    assert text.startswith(
        "The scan is incomplete or its canary failed: this is not a pass.\nnomock: 0 errors"
    )
