"""Quantiles of times."""

from __future__ import annotations

from collections.abc import Sequence


def quantile(ordered: Sequence[float], share: float) -> float:
    """Return the smallest value that so large a share of the sorted values does not exceed; 0 for none."""
    if not ordered:
        return 0.0
    place = max(0, -(-len(ordered) * share // 1) - 1)
    return ordered[int(place)]
