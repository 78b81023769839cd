# NMK504-fabricated-fallback/arrival-samples.py
import logging

SAMPLE_ROWS = [{"id": 1, "name": "Ada"}]  # $ NMK403
DEMO_USERS = [{"email": "a@shop.test"}]  # $ NMK403
SAMPLE_RATES = [8000, 16000]
EXAMPLE_QUERY = [{"match": "x"}]


def rows():
    try:
        return load()
    except OSError:
        return SAMPLE_ROWS  # not reported by CodeQL


def users(found):
    return found or DEMO_USERS  # not reported by CodeQL


def wrapped():
    try:
        return load()
    except OSError:
        logging.exception("no rows")
        return {"rows": list(SAMPLE_ROWS)}  # not reported by CodeQL


def first(found):
    if not found:
        return SAMPLE_ROWS[0]  # not reported by CodeQL
    return found


def rates():
    try:
        return load()
    except OSError:
        return SAMPLE_RATES  # ok: no records


def queries():
    try:
        return load()
    except OSError:
        return EXAMPLE_QUERY  # ok: no rows of people or things


def unknown():
    try:
        return load()
    except OSError:
        return sample_rows  # ok: what it holds is not known


def fine():
    try:
        return load()
    except OSError:
        raise RuntimeError(len(SAMPLE_ROWS)) from None  # ok: the error is raised
