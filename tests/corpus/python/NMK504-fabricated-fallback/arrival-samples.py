# corpus: src/shop/rows.py
import logging

SAMPLE_ROWS = [{"id": 1, "name": "Ada"}]  # expect: NMK403
DEMO_USERS = [{"email": "a@shop.test"}]  # expect: NMK403
SAMPLE_RATES = [8000, 16000]
EXAMPLE_QUERY = [{"match": "x"}]


def rows():
    try:
        return load()
    except OSError:
        return SAMPLE_ROWS  # expect: NMK504@python


def users(found):
    return found or DEMO_USERS  # expect: NMK504@python


def wrapped():
    try:
        return load()
    except OSError:
        logging.exception("no rows")
        return {"rows": list(SAMPLE_ROWS)}  # expect: NMK504@python


def first(found):
    if not found:
        return SAMPLE_ROWS[0]  # expect: NMK504@python
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
