# NMK404-mock-endpoint/arrival-samples.py
from fastapi import APIRouter

router = APIRouter()
SAMPLE_ROWS = [{"id": 1, "name": "Ada"}]  # $ NMK403


@router.get("/rows")
def rows():
    return SAMPLE_ROWS  # not reported by CodeQL


@router.get("/page")
def page():
    return {"rows": SAMPLE_ROWS}  # not reported by CodeQL


def helper():
    return SAMPLE_ROWS  # ok: no route


@router.get("/count")
def count():
    return sample_rate  # ok: a number
