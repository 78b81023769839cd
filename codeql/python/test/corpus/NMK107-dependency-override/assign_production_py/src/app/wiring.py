# NMK107-dependency-override/assign-production.py
"""In production code it is plumbing."""

from fastapi import FastAPI

app = FastAPI()


def wire(get_db, größe):
    app.dependency_overrides[get_db] = größe  # ok: plumbing
    app.dependency_overrides = {get_db: größe}  # ok: plumbing
    app.dependency_overrides.update({get_db: größe})  # ok: plumbing
    return app.dependency_overrides  # ok: a question
