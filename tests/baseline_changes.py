"""Projects as files, for tests of what a baseline makes of changes."""

from __future__ import annotations

Files = dict[str, str]
PY, TS = "tests/test_a.py", "tests/a.test.ts"
