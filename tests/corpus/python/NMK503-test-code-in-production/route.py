# corpus: src/shop/seeding.py
# Routes that are there for the tests alone.
from django.urls import path
from fastapi import APIRouter
from flask import Blueprint

router = APIRouter()
testing = APIRouter(prefix="/api/test")
blueprint = Blueprint("testing", __name__, url_prefix="/e2e/")
admin = APIRouter(prefix="/admin")


@router.post("/test/seed")  # expect: NMK503:2
async def seed(session): ...


@router.post("/api/testing/reset-db")  # expect: NMK503:2
async def reset(session): ...


@router.delete("/__test__/users")  # expect: NMK503:2
async def users(session): ...


@testing.post("/seed")  # expect: NMK503:2@python
async def seed_all(session): ...


@blueprint.route("/cleanup", methods=["POST"])  # expect: NMK503:2@python
def clean_up(): ...


@router.post("/reset-test-db")  # expect: NMK503:2
async def reset_all(session): ...


urlpatterns = [
    path("test/fixtures/<name>/", seed),  # expect: NMK503:5
    path("test-only/clock", seed),  # expect: NMK503:5
    path("test/<int:pk>/", seed),  # ok: the tests of the product
    path("tests/seed/", seed),  # ok: the plural is a collection of the product's own tests
    path("test/results/", seed),  # ok: the subject
    path("lab/test", seed),  # ok: nothing behind it
]


@router.get("/test")  # ok: a route that tells whether it is reachable
async def ping(): ...


@admin.post("/seed")  # ok: an administrator's
async def fill(session): ...


@router.post("/contest/reset")  # ok: another word
async def contest(session): ...


router.get("/test/seed/vault")  # ok: no decorator, a client's request
