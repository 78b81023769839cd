"""`nomock gate` over the reports of real runs: nomock, ast-grep, and logs such as CodeQL writes."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processes
import pytest
from codeql_sarif import Alert, codeql_sarif
from gitrepo import Repository

from flake8_nomock import __version__
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.merge_gate import rule_ids
from flake8_nomock.merge_gate.line_hash import line_hash

TOP = Path(__file__).parent.parent
PYTHON = '''\
"""Ünïcode."""
from unittest.mock import Mock, patch

import factory


def test_pays():
    name = "𝔘𝔫𝔦 – 日本"; client = Mock()
    with patch("shop.pay"):
        client.pay(factory.make())
'''
SCRIPT = """\
import { vi } from "vitest";
const title = "𝔘𝔫𝔦 – 日本"; const play = vi.fn<() => void>();
vi.mock("../src/player", () => ({ play: vi.fn() }));
"""
FACTORY = "def make():\n    return build()\n"
OWN = [
    "tests/test_a.py:2:1 NMK101",
    "tests/test_a.py:8:33 NMK102",
    "tests/test_a.py:9:10 NMK103",
    "web/p.test.ts:2:40 NMK102",
    "web/p.test.ts:3:1 NMK103",
    "web/p.test.ts:3:41 NMK102",
]
SAME = Alert(
    "nmk103",
    "tests/test_a.py",
    9,
    10,
    15,
    "`unittest.mock.patch` replaces code during the test: use the real code",
)
ONLY_CODEQL = Alert(
    "nmk102", "tests/test_a.py", 10, 20, 34, "`factory.make` creates a mock object: use the real object"
)


class Pipeline:
    """A project with the jobs of a pipeline: scans that write reports, and the gate."""

    def __init__(self, root: Path, made: bool = False) -> None:
        self.repository = Repository(root)
        self.root = root
        if made:
            return
        self.write("tests/test_a.py", PYTHON)
        self.write("factory.py", FACTORY)
        self.write("web/p.test.ts", SCRIPT)
        self.write(".gitignore", "*.sarif\n*.json\n/astgrep-rules/\n/astgrep-utils/\n/sgconfig.yml\n")
        for name in ("astgrep-rules", "astgrep-utils"):
            shutil.copytree(TOP / name, root / name)
        shutil.copy(TOP / "sgconfig.yml", root)
        self.repository.commit()

    def write(self, path: str, text: str) -> None:
        self.repository.write(path, text)

    def nomock(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return processes.nomock(*arguments, cwd=self.root)

    def scan(self) -> None:
        """The jobs before the gate."""
        done = self.nomock("check", "--receipt", "receipt.json", "--output", "sarif=nomock.sarif")
        assert done.returncode in (0, 1), done.stderr
        tool = Path(sys.executable).parent / "ast-grep"
        with (self.root / "ast-grep.sarif").open("wb") as file:
            subprocess.run([tool, "scan", "--format", "sarif"], cwd=self.root, stdout=file, check=False)

    def codeql(self, *alerts: Alert, name: str = "codeql.sarif") -> str:
        self.save(name, codeql_sarif(alerts))
        return name

    def save(self, name: str, document: Any) -> None:
        (self.root / name).write_text(json.dumps(document), encoding="utf-8")

    def change(self, name: str, change: Callable[[Any], object]) -> None:
        """Edit a report."""
        document = json.loads((self.root / name).read_text(encoding="utf-8"))
        change(document)
        self.save(name, document)

    def gate(self, *reports: str) -> subprocess.CompletedProcess[str]:
        return self.nomock(
            "gate", "receipt.json", *reports, "--output", "sarif=merged.sarif", "--format", "json"
        )

    def findings(self, *reports: str) -> list[str]:
        """What the gate finds, as `path:line:column code`, with what is not new in brackets."""
        done = self.gate(*reports)
        assert done.stdout, done.stderr
        document = json.loads(done.stdout)
        marks = {"new": "", "baseline": " (baseline)", "permitted": " (permitted)"}
        return [
            f"{f['path']}:{f['line']}:{f['column']} {f['code']}{marks[f['state']]}"
            for f in document["findings"]
        ]

    def refused(self, *reports: str) -> str:
        """The one line with which the gate fails closed."""
        done = self.gate(*reports)
        assert (done.returncode, done.stdout) == (3, ""), done.stdout + done.stderr
        (line,) = done.stderr.splitlines()
        assert not (self.root / "merged.sarif").exists()
        return line


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose scans are done."""
    made = Pipeline(tmp_path_factory.mktemp("scanned"))
    made.scan()
    return made.root


@pytest.fixture
def pipeline(scanned: Path, tmp_path: Path) -> Pipeline:
    shutil.copytree(scanned, tmp_path, dirs_exist_ok=True)
    return Pipeline(tmp_path, made=True)


@pytest.mark.slow
def test_every_finding_counts_once(pipeline: Pipeline) -> None:
    assert "NMK103" in (pipeline.root / "ast-grep.sarif").read_text()
    assert pipeline.findings("nomock.sarif") == OWN
    assert pipeline.findings("nomock.sarif", "ast-grep.sarif", pipeline.codeql(SAME)) == OWN


@pytest.mark.slow
def test_what_only_codeql_sees_is_one_more(pipeline: Pipeline) -> None:
    name = pipeline.codeql(SAME, ONLY_CODEQL)
    done = pipeline.gate("nomock.sarif", "ast-grep.sarif", name)
    assert (done.returncode, done.stderr) == (1, "")
    found = [f for f in json.loads(done.stdout)["findings"] if f["engine"] == "codeql"]
    assert [(f["line"], f["column"], f["symbol"]) for f in found] == [(10, 20, "factory.make")]
    (run,) = json.loads((pipeline.root / "merged.sarif").read_text())["runs"]
    assert run["tool"]["driver"]["name"] == "flake8-nomock"
    assert [r["properties"]["engine"] for r in run["results"]].count("codeql") == 1
    assert len(run["results"]) == 7 and run["invocations"][0]["properties"]["engines"]["codeql"] == "2.25.1"


@pytest.mark.slow
def test_a_statement_over_lines_is_one_finding(pipeline: Pipeline) -> None:
    """The same statement, reported at another of its lines: the fingerprint is the same."""
    text = (
        "from unittest.mock import Mock\n\n\ndef test_b():\n"
        "    client = (\n        Mock(\n            name='a'\n        )\n    )\n"
    )
    pipeline.write("tests/test_b.py", text)
    pipeline.repository.commit()
    pipeline.scan()
    elsewhere = Alert(
        "nmk102",
        "tests/test_b.py",
        5,
        5,
        11,
        "`unittest.mock.Mock` creates a mock object: use the real object",
    )
    found = pipeline.findings("nomock.sarif", pipeline.codeql(elsewhere))
    assert [f for f in found if "test_b" in f] == ["tests/test_b.py:1:1 NMK101", "tests/test_b.py:6:9 NMK102"]


@pytest.mark.slow
def test_columns_of_codeql_are_utf_16(pipeline: Pipeline) -> None:
    """Three letters before it take two code units each."""
    found = Alert("nmk203", "tests/test_a.py", 8, 36, 40, "Mock is a stand-in for Redis")
    assert "tests/test_a.py:8:33 NMK203" in pipeline.findings("nomock.sarif", pipeline.codeql(found))


@pytest.mark.slow
def test_queries_of_other_tiers(pipeline: Pipeline) -> None:
    alerts = (ONLY_CODEQL._replace(rule="nmk103-warning"), ONLY_CODEQL._replace(rule="nmk106-strict"))
    done = pipeline.gate("nomock.sarif", pipeline.codeql(*alerts))
    assert (
        done.stderr
        == "nomock: left out: 1 results switched off by the profile or the configuration (codeql)\n"
    )
    (found,) = [f for f in json.loads(done.stdout)["findings"] if f["engine"] == "codeql"]
    assert (found["code"], found["severity"]) == ("NMK103", "warning")


@pytest.mark.slow
def test_the_policy_holds_for_all_tools(pipeline: Pipeline) -> None:
    """The baseline records what the local engines found; a permit covers what only CodeQL sees."""
    permit = "  # noqa: NMK102 -- owner=@a the vendor has no sandbox"
    pipeline.write("tests/test_a.py", PYTHON.replace("factory.make())", f"factory.make()){permit}"))
    assert pipeline.nomock("baseline", "init").returncode == 0
    pipeline.repository.commit()
    pipeline.scan()
    reports = ("nomock.sarif", "ast-grep.sarif", pipeline.codeql(SAME, ONLY_CODEQL))
    recorded = [f"{line} (baseline)" for line in OWN]
    found = pipeline.findings(*reports)
    assert found == [*recorded[:3], "tests/test_a.py:10:20 NMK102 (permitted)", *recorded[3:]]
    assert pipeline.gate(*reports).returncode == 0
    alone = pipeline.gate("nomock.sarif")
    unused = [f["code"] for f in json.loads(alone.stdout)["findings"] if f["state"] == "new"]
    assert (alone.returncode, unused) == (1, ["NMK903"]), "without CodeQL the permit serves nothing"


@pytest.mark.slow
def test_other_formats(pipeline: Pipeline) -> None:
    outputs = [f"--output={name}=report.{name}.json" for name in ("sonar", "gitlab")]
    reports = ("nomock.sarif", pipeline.codeql(ONLY_CODEQL))
    done = pipeline.nomock("gate", "receipt.json", *reports, *outputs)
    assert (done.returncode, done.stdout) == (1, "")
    sonar = json.loads((pipeline.root / "report.sonar.json").read_text())
    assert len(sonar["issues"]) == len(json.loads((pipeline.root / "report.gitlab.json").read_text())) == 7


@pytest.mark.slow
def test_a_clean_pipeline(tmp_path: Path) -> None:
    made = Pipeline(tmp_path)
    made.repository.git("rm", "-q", "tests/test_a.py", "web/p.test.ts")
    made.repository.commit()
    made.scan()
    done = made.gate("nomock.sarif", "ast-grep.sarif", made.codeql())
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_a_project_in_a_folder(tmp_path: Path) -> None:
    """CodeQL's paths begin at the top of the repository, ours at the project."""
    outer = Repository(tmp_path)
    made = Pipeline(tmp_path / "app")
    shutil.rmtree(made.root / ".git")
    made.write("nomock.toml", "")
    outer.write("other/tests/test_z.py", "import moto\n")
    outer.commit()
    made.scan()
    inside = SAME._replace(path="app/tests/test_a.py", rule="nmk203")
    outside = Alert("nmk101", "other/tests/test_z.py", 1, 1, 12, "moto")
    done = made.gate("nomock.sarif", made.codeql(inside, outside))
    found = [f["path"] for f in json.loads(done.stdout)["findings"] if f["engine"] == "codeql"]
    assert found == ["tests/test_a.py"]
    assert done.stderr == "nomock: left out: 1 results in files that nomock does not look at (codeql)\n"


@pytest.mark.slow
def test_missing_reports(pipeline: Pipeline) -> None:
    assert "codeql/*.sarif: no such report: the tool that" in pipeline.refused(
        "nomock.sarif", "codeql/*.sarif"
    )
    assert "no report of flake8-nomock among the files" in pipeline.refused("ast-grep.sarif")
    assert "no report of CodeQL among" in pipeline.refused("nomock.sarif", "--require", "codeql")
    assert "no report of CodeQL among" in pipeline.refused("--require", "codeql")


BROKEN = [
    ("", "the report cannot be read"),
    ('{"version": "2.1.0", "runs": [{"tool"', "the report cannot be read"),
    ("[]", "no SARIF log, or a damaged one"),
    ("{}", "no SARIF log, or a damaged one"),
    ('{"version": "2.0.0", "runs": []}', "SARIF 2.0.0: only 2.1.0 can be judged"),
    ('{"version": "2.1.0", "runs": []}', "no run in it"),
    ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "ESLint"}}, "results": []}]}', "of ESLint"),
    ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "ast-grep"}}}]}', "it holds no results"),
    ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "ast-grep"}}, "results": [{}]}]}', "no SARIF"),
    ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL"}}, "results": []}]}', "no query of"),
]  # fmt: skip


@pytest.mark.slow
def test_broken_reports(pipeline: Pipeline) -> None:
    for text, said in BROKEN:
        (pipeline.root / "other.sarif").write_text(text, encoding="utf-8")
        line = pipeline.refused("nomock.sarif", "other.sarif")
        assert line.startswith("nomock: other.sarif: ") and said in line, text


FAILED: list[Callable[[Any], object]] = [
    lambda run: run["invocations"][0].update(executionSuccessful=False),
    lambda run: run["invocations"][0]["toolExecutionNotifications"].append(
        {"level": "error", "message": {"text": "Could not extract\n file a.py."}}
    ),
    lambda run: run["invocations"][0].update(
        toolConfigurationNotifications=[{"level": "error", "message": {"text": "no such pack"}}]
    ),
    lambda run: run.update(results=None),
    lambda run: run.update(externalPropertyFileReferences={"results": [{"location": {"uri": "r.json"}}]}),
]


@pytest.mark.slow
def test_a_run_that_failed(pipeline: Pipeline) -> None:
    name = pipeline.codeql(SAME)
    assert pipeline.gate("nomock.sarif", name).returncode == 1
    (pipeline.root / "merged.sarif").unlink()
    for change in FAILED:
        log = codeql_sarif([SAME])
        change(log["runs"][0])
        pipeline.save(name, log)
        assert "codeql.sarif: the run of CodeQL failed: " in pipeline.refused("nomock.sarif", name)


@pytest.mark.slow
def test_a_report_of_another_commit(pipeline: Pipeline) -> None:
    name = pipeline.codeql(SAME)
    other = {"repositoryUri": "https://example.org/a", "revisionId": "b" * 40}
    pipeline.change(name, lambda log: log["runs"][0].update(versionControlProvenance=[other]))
    assert f"of commit {'b' * 40}, not " in pipeline.refused("nomock.sarif", name)
    gone = pipeline.codeql(SAME._replace(path="tests/test_gone.py"))
    assert "tests/test_gone.py is not here" in pipeline.refused("nomock.sarif", gone)
    beyond = pipeline.codeql(SAME._replace(line=999))
    assert "line 999 of tests/test_a.py is not what was looked at" in pipeline.refused("nomock.sarif", beyond)
    hashed = Alert("nmk102", "factory.py", 1, 1, 4, "make", line_hash="0123456789abcdef")
    assert "line 1 of factory.py is not what" in pipeline.refused("nomock.sarif", pipeline.codeql(hashed))
    right = hashed._replace(line_hash=line_hash(FACTORY, 1))
    assert pipeline.gate("nomock.sarif", pipeline.codeql(right)).returncode == 1


@pytest.mark.slow
def test_an_old_report_of_ast_grep(pipeline: Pipeline) -> None:
    pipeline.write("web/p.test.ts", SCRIPT.replace("vi.mock", "vi .mock").replace("vi.fn<", "vi\n.fn<"))
    pipeline.repository.commit()
    old = (pipeline.root / "ast-grep.sarif").read_bytes()
    pipeline.scan()
    (pipeline.root / "ast-grep.sarif").write_bytes(old)
    assert "of web/p.test.ts is not what was looked at" in pipeline.refused("nomock.sarif", "ast-grep.sarif")


@pytest.mark.slow
def test_an_own_report_of_another_run(pipeline: Pipeline) -> None:
    pipeline.change("nomock.sarif", lambda log: log["runs"][0]["results"].pop())
    assert "not of the run that the receipt is of" in pipeline.refused("nomock.sarif")


def forge(pipeline: Pipeline, **fields: Any) -> None:
    pipeline.change("receipt.json", lambda receipt: receipt.update(fields))


@pytest.mark.slow
def test_a_forged_receipt(pipeline: Pipeline) -> None:
    """What the gate can compute itself, no receipt can talk it out of: results, files, profile, exit code."""
    summed_up_nothing = hashlib.sha256(b"").hexdigest()[:32]
    scanned = json.loads((pipeline.root / "receipt.json").read_text())
    pipeline.change("nomock.sarif", lambda log: log["runs"][0]["results"].clear())
    forge(pipeline, exit_code=0, results=summed_up_nothing)
    assert "the scan had other results: scan again" in pipeline.refused("nomock.sarif")
    assert pipeline.nomock("gate", "receipt.json").returncode == 3
    pipeline.save("receipt.json", scanned | {"exit_code": 0})
    assert "the scan ended with exit code 0: scan again" in pipeline.refused()
    pipeline.save("receipt.json", scanned | {"profile": "production"})
    assert "the scan had profile production, the gate has recommended" in pipeline.refused()
    without = {path: digest for path, digest in scanned["files"].items() if path != "tests/test_a.py"}
    pipeline.save("receipt.json", scanned | {"files": without})
    assert "tests/test_a.py was not scanned: scan again" in pipeline.refused()
    pipeline.save("receipt.json", scanned | {"files": {**scanned["files"], "more.py": "0" * 32}})
    assert "more.py is not here: scan again" in pipeline.refused()


@pytest.mark.slow
def test_an_empty_receipt(pipeline: Pipeline) -> None:
    """Made by hand: "0 files were checked, and all is well"."""
    commit = pipeline.repository.git("rev-parse", "HEAD").strip()
    made = {
        "receipt": 1,
        "tool": {"name": "nomock", "version": __version__},
        "commit": commit,
        "against": "",
        "new_from": "",
        "complete": True,
        "shard": "",
        "exit_code": 0,
        "profile": "recommended",
        "engines": {},
        "results": "",
        "files": {},
        "hashes": {},
        "skipped": {},
    }
    pipeline.save("receipt.json", made)
    assert "receipt.json: it is of no file at all" in pipeline.refused()
    for missing in ("hashes", "shard"):
        pipeline.save("receipt.json", {key: value for key, value in made.items() if key != missing})
        assert "receipt.json: not a receipt of nomock" in pipeline.refused()


@pytest.mark.slow
def test_a_receipt_with_a_byte_order_mark(pipeline: Pipeline) -> None:
    """As PowerShell writes it, and so the reports."""
    for name, encoding in (("receipt.json", "utf-8-sig"), ("nomock.sarif", "utf-16")):
        file = pipeline.root / name
        file.write_bytes(file.read_text(encoding="utf-8").encode(encoding))
    assert pipeline.findings("nomock.sarif") == OWN


@pytest.mark.slow
def test_a_work_tree_that_is_not_the_scanned_one(pipeline: Pipeline) -> None:
    pipeline.write("tests/test_a.py", PYTHON + "\n")
    assert "tests/test_a.py has changed since the scan: scan again" in pipeline.refused("nomock.sarif")
    pipeline.write("tests/test_a.py", PYTHON)
    pipeline.write("tests/test_new.py", "import moto\n")
    assert "tests/test_new.py was not scanned: scan again" in pipeline.refused("nomock.sarif")
    (pipeline.root / "tests/test_new.py").unlink()
    pipeline.write("nomock-baseline.jsonl", "")
    assert "the scan had another baseline: scan again" in pipeline.refused("nomock.sarif")


@pytest.mark.slow
def test_an_incomplete_scan(pipeline: Pipeline) -> None:
    pipeline.write("tests/test_broken.py", "from unittest import mock\ndef (:\n")
    pipeline.repository.commit()
    done = pipeline.nomock("check", "--receipt", "receipt.json", "--output", "sarif=nomock.sarif")
    assert done.returncode == 3
    gate = pipeline.nomock("gate", "receipt.json", "nomock.sarif")
    assert (gate.returncode, gate.stdout) == (
        3,
        "nomock: the scan ended with exit code 3: see the log of its job\n",
    )


@pytest.mark.slow
def test_a_rule_from_the_future(pipeline: Pipeline) -> None:
    pipeline.change("ast-grep.sarif", lambda log: log["runs"][0]["results"][0].update(ruleId="NMK499"))
    assert "ast-grep.sarif: no rule NMK499" in pipeline.refused("nomock.sarif", "ast-grep.sarif")


@pytest.mark.slow
def test_rules_that_are_not_ours(pipeline: Pipeline) -> None:
    pipeline.change("ast-grep.sarif", lambda log: log["runs"][0]["results"][0].update(ruleId="no-console"))
    done = pipeline.gate("nomock.sarif", "ast-grep.sarif")
    assert done.returncode == 1
    assert done.stderr == "nomock: left out: 1 results of rules that are not of the catalogue (ast-grep)\n"


def rendered_ids() -> list[str]:
    """Every rule identifier that we ship: of the CodeQL queries, and of the rules of ast-grep."""
    queries = (file.read_text(encoding="utf-8") for file in (TOP / "codeql").rglob("*.ql"))
    ids = [match[1] for text in queries for match in re.finditer(r"(?m)^ \* @id (\S+)$", text)]
    return ids + [file.stem for file in (TOP / "astgrep-rules").glob("*.yml")]


def test_every_rule_that_is_shipped_is_understood() -> None:
    known = {rule.code for rule in shipped_rules()}
    ids = rendered_ids()
    assert {"py/nomock/nmk102", "js/nomock/nmk603", "NMK101"} < set(ids)
    for identifier in ids:
        rule = rule_ids.parse(identifier)
        assert rule is not None and rule.code in known, identifier
        assert rule.tier == (
            identifier.rpartition("-")[2] if identifier.endswith(("-warning", "-strict")) else ""
        )
        assert rule.language == (identifier.partition("/")[0] if "/" in identifier else "")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["nmk601", "nmk602", "nmk603", "nmk604"])
def test_what_codeql_finds_across_files_counts(pipeline: Pipeline, name: str) -> None:
    done = pipeline.gate("nomock.sarif", pipeline.codeql(ONLY_CODEQL._replace(rule=name)))
    (found,) = [f for f in json.loads(done.stdout)["findings"] if f["engine"] == "codeql"]
    assert (done.returncode, done.stderr, found["severity"]) == (1, "", "error")
    assert found["code"] == name.upper()


@pytest.mark.slow
def test_a_query_that_is_not_known(pipeline: Pipeline) -> None:
    name = pipeline.codeql(ONLY_CODEQL._replace(rule="double-in-the-future"))
    assert "no rule py/nomock/double-in-the-future in this version" in pipeline.refused("nomock.sarif", name)
    pipeline.change("ast-grep.sarif", lambda log: log["runs"][0]["results"][0].update(ruleId="NMK10x"))
    assert "no rule NMK10x in this version" in pipeline.refused("nomock.sarif", "ast-grep.sarif")


def _security_only(log: Any) -> None:
    """Shape the log as that of the security suite: rules in the driver, results of them."""
    (run,) = log["runs"]
    run["tool"] = {"driver": {"name": "CodeQL", "rules": [{"id": "py/unused-local-variable"}]}}
    for result in run["results"]:
        result.update(ruleId="py/unused-local-variable", ruleIndex=0)
        del result["rule"]


def _no_rules_listed(log: Any) -> None:
    """Shape the log as an older command line does: an empty list of rules, results that count into it."""
    _security_only(log)
    log["runs"][0]["tool"]["driver"]["rules"] = []


def _older_name(log: Any) -> None:
    log["runs"][0]["tool"]["driver"]["name"] = "CodeQL command-line toolchain"


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        (_security_only, "CodeQL ran no query of nomock"),
        (_no_rules_listed, "CodeQL ran no query of nomock"),
        (_older_name, "a report of CodeQL command-line toolchain: only those of"),
        (lambda log: log["runs"][0].update(results=42), "no SARIF log, or a damaged one"),
    ],
)
def test_logs_of_codeql_that_hold_nothing_of_ours(
    pipeline: Pipeline, shape: Callable[[Any], None], message: str
) -> None:
    """Real logs of CodeQL have these shapes; taken for a clean run, each would hide that our queries did not run."""
    name = pipeline.codeql(ONLY_CODEQL)
    pipeline.change(name, shape)
    assert message in pipeline.refused("nomock.sarif", name)


@pytest.mark.slow
def test_rules_given_by_their_index(pipeline: Pipeline) -> None:
    name = pipeline.codeql(ONLY_CODEQL)

    def only_index(log: Any) -> None:
        (result,) = log["runs"][0]["results"]
        del result["ruleId"], result["rule"]["id"]

    pipeline.change(name, only_index)
    found = pipeline.findings("nomock.sarif", name)
    assert "tests/test_a.py:10:20 NMK102" in found

    def in_the_driver(log: Any) -> None:
        (run,) = log["runs"]
        run["tool"]["driver"]["rules"] = run["tool"].pop("extensions")[0]["rules"]
        del run["results"][0]["rule"]

    pipeline.change(name, in_the_driver)
    assert pipeline.findings("nomock.sarif", name) == found


@pytest.mark.slow
@pytest.mark.parametrize("base", ["", "file:///home/runner/work/shop/shop/"])
def test_addresses_of_another_runner(pipeline: Pipeline, base: str) -> None:
    name = pipeline.codeql(SAME, ONLY_CODEQL)

    def elsewhere(log: Any) -> None:
        (run,) = log["runs"]
        for result in run["results"]:
            artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
            artifact["uri"] = f"file:///home/runner/work/shop/shop/{artifact['uri']}"
            del artifact["uriBaseId"]
        if base:
            run["originalUriBaseIds"] = {"%SRCROOT%": {"uri": base}}

    pipeline.change(name, elsewhere)
    assert "tests/test_a.py:10:20 NMK102" in pipeline.findings("nomock.sarif", name)


@pytest.mark.slow
def test_a_base_address_within_the_repository(pipeline: Pipeline) -> None:
    name = pipeline.codeql(ONLY_CODEQL)

    def below(log: Any) -> None:
        (run,) = log["runs"]
        artifact = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
        artifact.update(uri="test_a.py", uriBaseId="TESTS")
        run["originalUriBaseIds"] = {
            "TESTS": {"uri": "tests/", "uriBaseId": "%SRCROOT%"},
            "%SRCROOT%": {"uri": "file:///home/runner/work/shop/shop/"},
        }

    pipeline.change(name, below)
    assert "tests/test_a.py:10:20 NMK102" in pipeline.findings("nomock.sarif", name)


@pytest.mark.slow
def test_codeql_is_required_for_every_language(pipeline: Pipeline) -> None:
    python, script = pipeline.codeql(), "script.sarif"
    pipeline.save(script, codeql_sarif([], language="js"))
    for only, missing in ((python, "JavaScript and TypeScript"), (script, "Python")):
        said = pipeline.refused("nomock.sarif", only, "--require", "codeql")
        assert f"no report of CodeQL for {missing} among the files" in said
    assert pipeline.gate("nomock.sarif", python, script, "--require", "codeql").returncode == 1
