"""Annotations and step summary, read as GitHub reads them."""

from __future__ import annotations

from pathlib import Path

from consumers import command, markdown
from reporting import COMMAND, NASTY, made

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import writer


def many(report: Report, n: int, severity: str = "error") -> list[Verdict]:
    finding = report.failing[1].finding._replace(severity=severity)
    return [Verdict(finding._replace(line=i + 1, end_line=i + 1), NEW, f"{i:032x}") for i in range(n)]


def test_annotations(hostile: Report) -> None:
    lines = "".join(writer("github")(hostile)).splitlines()
    commands = [command(line) for line in lines]
    assert [(c.name, c.properties["file"], c.properties["line"]) for c in commands] == [
        *(("error", v.finding.path, str(v.finding.line)) for v in hostile.failing),
        ("warning", "tests/test_old.py", "1"),
    ]
    owned = commands[0]
    assert owned.properties == {
        "file": COMMAND,
        "line": "1",
        "endLine": "1",
        "col": "1",
        "endColumn": "12",
        "title": "NMK204 object-storage-and-cloud",
    }
    assert owned.message == (
        "`moto` replaces a cloud service: use a real one, such as an S3 server\n"
        "Instead: MinIO, ElasticMQ and DynamoDB-local containers, or a sandbox account"
    )


def test_escaping(hostile: Report) -> None:
    line = "".join(writer("github")(hostile)).splitlines()[1]
    assert line.startswith(
        "::error file=tests/te st%2C 100%25%3A'\"`|*_x_.py,line=1,endLine=1,col=12,endColumn=18,"
        "title=NMK105 double-fixture::fixture `mocker` provides mocks: use a fixture with the real resource%0AInstead: "
    )
    verdict = hostile.failing[1]
    odd = verdict._replace(
        finding=verdict.finding._replace(path="a\r\n::add-mask::x", message="50%0A\r\n::b")
    )
    (line,) = "".join(writer("github")(hostile._replace(verdicts=(odd,)))).splitlines()
    read = command(line)
    assert read.properties["file"] == "a\n::add-mask::x"
    assert read.message.startswith("50%0A\n::b\n")


def test_ten_of_a_kind_changed_lines_first(hostile: Report) -> None:
    verdicts = (*many(hostile, 13), *many(hostile, 11, "warning"))
    changed = {NASTY: frozenset({12, 13})}
    report = hostile._replace(verdicts=verdicts, changed=changed)
    commands = [command(line) for line in "".join(writer("github")(report)).splitlines()]
    errors = [int(c.properties["line"]) for c in commands if c.name == "error"]
    assert errors == [12, 13, *range(1, 9)]
    assert sum(c.name == "warning" for c in commands) == 10
    (notice,) = [c for c in commands if c.name == "notice"]
    assert notice.message.startswith("3 more errors and 1 more warning are not annotated: ")


def test_a_range_over_lines_has_no_columns(hostile: Report) -> None:
    finding = hostile.failing[1].finding._replace(end_line=3)
    report = hostile._replace(verdicts=(Verdict(finding, NEW, "0"),))
    assert command("".join(writer("github")(report))).properties.keys() == {
        "file",
        "line",
        "endLine",
        "title",
    }


def test_an_incomplete_run_is_an_error(hostile: Report) -> None:
    report = hostile._replace(
        verdicts=tuple(many(hostile, 12)), summary=hostile.summary._replace(exit_code=3)
    )
    first, *rest = [command(line) for line in "".join(writer("github")(report)).splitlines()]
    assert first.message == "The scan is incomplete or its canary failed: this is not a pass"
    assert sum(c.name == "error" for c in rest) == 9
    assert rest[-1].message.startswith("3 more errors are not annotated")


def test_a_clean_run_says_nothing(tmp_path: Path) -> None:
    assert "".join(writer("github")(made([], tmp_path))) == ""


def test_summary(hostile: Report) -> None:
    shown = markdown("".join(writer("github-summary")(hostile)))
    assert "<h2>nomock: 9 errors, 1 warning; 2 recorded in the baseline, 2 permitted</h2>" in shown
    assert "Skipped 4 files: 1 generated, 3 ignored by git." in shown
    assert '<td style="text-align:right">3</td>' in shown
    assert shown.count("<tr>") == 9 + 10 + 2
    assert "<td>tests/te st, 100%:'&quot;`|*_x_.py:1:12</td>" in shown
    assert "tests/test_&lt;script&gt;alert(1)&lt;_script&gt;.py:3:9" in shown


def test_summary_keeps_below_a_mebibyte_and_says_what_is_missing(hostile: Report) -> None:
    finding = hostile.failing[1].finding._replace(path=f"tests/{'<' * 200}.py")
    verdicts = [Verdict(finding._replace(line=i + 1, end_line=i + 1), NEW, f"{i:032x}") for i in range(4_000)]
    text = "".join(writer("github-summary")(hostile._replace(verdicts=tuple(verdicts))))
    assert 900_000 < len(text.encode()) < 1_048_576
    listed = text.count("\n| tests/")
    assert f"\n{4_000 - listed:,} findings not listed, because a summary holds only so much" in text


def test_summary_of_a_clean_and_of_an_incomplete_run(hostile: Report, tmp_path: Path) -> None:
    clean = "".join(writer("github-summary")(made([], tmp_path)))
    assert clean.startswith("## nomock: 0 errors, 0 warnings\n\nChecked 1,208 files, profile recommended.\n")
    broken = hostile.summary._replace(exit_code=3)
    text = "".join(writer("github-summary")(made([], tmp_path, summary=broken)))
    assert "**The scan is incomplete or its canary failed: this is not a pass.**" in text
