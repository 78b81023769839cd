"""Every format with 50,000 findings: it completes, stays valid, and is made piece by piece."""

from __future__ import annotations

import tracemalloc
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

import pytest
from consumers import READ, command, markdown
from reporting import made

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import NEW, Verdict, identify
from flake8_nomock.reports import FORMATS, writer

pytestmark = pytest.mark.slow

MANY = 50_000
LIMITED = {"sarif-upload", "github-summary"}
"""Formats that hold what they choose, up to a limit."""
SOURCE = ['x = "𝔘𝔫𝔦 – 日本"; y = "\x1b</script>"; import moto'] * 50


@pytest.fixture(scope="module")
def crowd(hostile: Report) -> Report:
    """50,000 findings in 1,000 files, made of the real ones."""
    real = islice(cycle(verdict.finding for verdict in hostile.verdicts), MANY)
    placed = (_placed(place, finding) for place, finding in enumerate(real))
    verdicts = [Verdict(finding, NEW, identity.fingerprint) for finding, identity in identify(placed)]
    return made(verdicts, Path(), lines=lambda path: SOURCE)


def _placed(place: int, finding: Finding) -> Finding:
    file, line = divmod(place, 50)
    path = f"tests/{file:04}/te st, 100%:'`|<script>.{'ts' if finding.engine == 'astgrep' else 'py'}"
    return finding._replace(path=path.replace(".ts", ".py"), line=line + 1, end_line=line + 1)


@pytest.mark.parametrize("name", FORMATS)
def test_many(name: str, crowd: Report) -> None:
    pieces = list(writer(name)(crowd))
    text = "".join(pieces)
    if name == "html":
        # html5lib takes half a minute for the page: the files of the middle are alike, so leave them out.
        assert text.count('<tr data-state="new"') == MANY
        head, *files = text.split("<details data-folder=")
        assert len(files) == 1_000
        assert len(READ["html"]("<details data-folder=".join([head, *files[:40], *files[-40:]]))) == 4_000
    elif name in READ:
        found = READ[name](text)
        limit = 5_000 if name == "sarif-upload" else MANY
        assert len(found) == len(set(found)) == limit
        assert len(pieces) >= limit
    elif name == "github":
        assert [command(line).name for line in text.splitlines()].count("error") == 10
    elif name == "github-summary":
        assert len(text.encode()) < 1_048_576
        assert markdown(text).count("<tr>") > 1_000
    else:
        says_how_many = "50,000" in text or "46,4" in text  # in all, or of the rule that has most
        assert says_how_many, f"add `{name}` to READ of tests/consumers.py, or say what it leaves out"


@pytest.mark.parametrize("name", sorted({*FORMATS} - LIMITED))
def test_memory_does_not_grow_with_the_text(name: str, crowd: Report) -> None:
    few, more = (_held(name, crowd._replace(verdicts=crowd.verdicts[:n])) for n in (2_000, 8_000))
    assert more.peak - few.peak < max((more.size - few.size) / 4, 200_000)


@pytest.mark.parametrize("name", sorted(LIMITED))
def test_memory_ends_with_the_limit_of_the_format(name: str, crowd: Report) -> None:
    full, more = (_held(name, crowd._replace(verdicts=crowd.verdicts[:n])) for n in (5_000, 20_000))
    assert more.peak - full.peak < 1_000_000


class _Held(NamedTuple):
    """Bytes of memory at most at once, and of text in all."""

    peak: int
    size: int


def _held(name: str, report: Report) -> _Held:
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in writer(name)(report))
        return _Held(tracemalloc.get_traced_memory()[1], size)
    finally:
        tracemalloc.stop()
