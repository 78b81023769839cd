# corpus: src/shop/api.py
from fastapi import APIRouter

router = APIRouter()
SAMPLE_ROWS = [{"id": 1, "name": "Ada"}]  # expect: NMK403


@router.get("/rows")
def rows():
    return SAMPLE_ROWS  # expect: NMK404@python


@router.get("/page")
def page():
    return {"rows": SAMPLE_ROWS}  # expect: NMK404@python


def helper():
    return SAMPLE_ROWS  # ok: no route


@router.get("/count")
def count():
    return sample_rate  # ok: a number
