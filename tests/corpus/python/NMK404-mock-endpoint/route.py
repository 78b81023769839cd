# corpus: src/app/routes.py
from fastapi import APIRouter, FastAPI
from flask import Flask

app = FastAPI()
router = APIRouter()
site = Flask("größe")


@app.get("/mock/status")  # expect: NMK404:2
def status():
    return {}


@router.post("/v1/fake/payments", tags=["größe"])  # expect: NMK404:2
async def pay():
    return {}


@site.route("/stub", methods=["POST"])  # expect: NMK404:2
def stub():
    return ""


@app.api_route(path="/users/mock-users", methods=["GET"])  # expect: NMK404:2
def users():
    return []


@app.websocket("/dummy/{name}")  # expect: NMK404:2
async def stream(websocket, name):
    pass


größe = 1; site.add_url_rule("/mocks/<name>", view_func=users)  # expect: NMK404:12
app.add_api_route("/fake_data", users)  # expect: NMK404:1


@app.get("/mock-interview")  # ok: an interview for practice
def interview():
    return {}


@app.get("/mock-tests/{number}")  # ok: a test for practice
def exam():
    return {}


@router.get("/mockups/größe")  # ok: another word
def mockups():
    return {}


@app.patch("/items/{id}")  # ok: HTTP PATCH
def change():
    return {}


@app.get("/hammock")  # ok: another word
def hammock():
    return {"mock": "/mock/status"}


def proxy(client):
    client.get("/mock/status")  # ok: a request, not a route
    return client.post(url="/fake/payments")  # ok: the same


PATHS = ["/mock/status"]  # ok: a string on its own
