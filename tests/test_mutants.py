"""Mutants: all readers agree on them, natural ways of writing a double are all found, the others nearly all.

Here a few of each way; `python tools/evidence/mutants.py` runs all of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "tools/evidence"))
import mutants


@pytest.mark.slow
@pytest.mark.parametrize(("language", "forms"), [("python", 190), ("typescript", 230)])
def test_mutants(language: str, forms: int) -> None:
    chosen = mutants.sampled(mutants.all_mutants(language), 3, seed=14)
    seen = list(mutants.look(chosen, language))
    assert [(one.mutant.form, one.mutant.name, one.by) for one in seen if one.differences] == []
    rows = list(mutants.tables(seen))
    assert len(rows) > forms
    for form, is_natural, _, recall, _ in rows:
        assert not is_natural or recall == 1, form
    # of the others a sample is too small for a bar: what is given up is written down
    missed = {form for form, is_natural, _, recall, _ in rows if not is_natural and recall < 0.5}
    assert missed <= set(mutants.GIVEN_UP)


def test_what_is_given_up_is_written_down() -> None:
    page = (Path(__file__).parent.parent / "docs/threats.md").read_text(encoding="utf-8")
    for form in mutants.GIVEN_UP:
        assert form in page, form
