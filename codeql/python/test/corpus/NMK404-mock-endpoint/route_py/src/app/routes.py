# NMK404-mock-endpoint/route.py
from fastapi import APIRouter, FastAPI
from flask import Flask

app = FastAPI()
router = APIRouter()
site = Flask("größe")


@app.get("/mock/status")  # $ NMK404
def status():
    return {}


@router.post("/v1/fake/payments", tags=["größe"])  # $ NMK404
async def pay():
    return {}


@site.route("/stub", methods=["POST"])  # $ NMK404
def stub():
    return ""


@app.api_route(path="/users/mock-users", methods=["GET"])  # $ NMK404
def users():
    return []


@app.websocket("/dummy/{name}")  # $ NMK404
async def stream(websocket, name):
    pass


größe = 1; site.add_url_rule("/mocks/<name>", view_func=users)  # $ NMK404
app.add_api_route("/fake_data", users)  # $ NMK404


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
