# NMK103-patched-by-library/use-http.py
"""PATCH is an HTTP method, a file format and an English verb."""

import httpx
import requests
from fastapi import FastAPI
from fastapi.testclient import TestClient
from unittest.mock import patch as ersetze  # $ NMK101

from app.repair import patch
from app.versions import patch as bump

app = FastAPI()


@app.patch("/items/{item}")  # ok: a route
async def update(item: int):
    return item


def test_clients(client, api_client, session):
    client.patch("/items/1", json={})  # ok: an HTTP request
    api_client.patch("/grüße")  # ok: an HTTP request
    session.patch(url="/y")  # ok: an HTTP request
    requests.patch("http://localhost/x")  # ok: an HTTP request
    httpx.patch("http://localhost/x")  # ok: an HTTP request
    requests.Session().patch("http://localhost/x")  # ok: an HTTP request
    TestClient(app).patch("/x")  # ok: an HTTP request


def test_both(client):
    with ersetze("app.größe"):  # $ NMK103
        client.patch("/items/1")  # ok: an HTTP request
    ß, _ = client, ersetze.object(client, "get")  # $ NMK103
    return ß


@ersetze.object(requests, "get")  # $ NMK103
@ersetze("requests.patch")  # $ NMK103
def test_transport(first, second):
    return first, second


def test_versions(tree):
    patch(tree)  # ok: a function of the project, no dotted target
    patch("pump")  # ok: no dotted target
    bump("1.2")  # ok: no dotted name
    tree.apply(patch)  # ok: a reference
