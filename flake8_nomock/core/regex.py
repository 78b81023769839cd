"""Regular expressions, compiled at their first use: one that is never asked for costs a start nothing."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=8192)
def pattern(regex: str) -> re.Pattern[str]:
    """Return the compiled form; raises `re.error` for what is no regular expression."""
    return re.compile(regex)
