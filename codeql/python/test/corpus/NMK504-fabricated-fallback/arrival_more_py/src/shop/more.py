# NMK504-fabricated-fallback/arrival-more.py
"""Further places at which a made-up row stands in for a real one."""

from shop.remote import fetch

ROWS = 3
MOCK_ROWS = [{"id": 1, "name": "größe"}]  # $ NMK403


def matched():
    match fetch():
        case None:
            return MOCK_ROWS  # not reported by CodeQL
        case rows:
            return rows


def matched_kind(kind):
    match kind:
        case "rows":
            return ROWS  # ok: no made-up value
        case True:
            return fetch()  # ok: the real one
