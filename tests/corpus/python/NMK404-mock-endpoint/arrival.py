# corpus: src/app/views.py
# Made-up values as the answers of routes.
from flask import Flask, jsonify
from django.http import JsonResponse
from django.urls import path
from rest_framework.views import APIView

from app.seed import fake_orders

app = Flask(__name__)
MOCK_USERS = [{"id": 1, "name": "Nora"}]  # expect: NMK403


@app.get("/größe")
def users():
    return jsonify(MOCK_USERS)  # expect: NMK404:20


@app.route("/orders", methods=["GET"])
async def orders():
    return fake_orders  # expect: NMK404


def listed(request):
    return JsonResponse({"users": MOCK_USERS}, safe=False)  # expect: NMK404


def registered(request):
    rows = list(MOCK_USERS)
    return rows  # expect: NMK404


urlpatterns = [path("users/", registered)]


class Users(APIView):
    def get(self, request):
        return [*MOCK_USERS]  # expect: NMK404

    def rows(self, request):
        return MOCK_USERS  # ok: no method of a request


@app.get("/assets")
def asset():
    return {"id": 4, "is_mock": True}  # expect: NMK404


@app.get("/flags")
def flags(settings):
    return {"id": 4, "is_mock": False}  # ok: says that it is none


@app.get("/exams")
def mock_exams(store):
    return store.mock_exams  # ok: mock exams are what the product is about


@app.get("/real")
def real(store):
    return jsonify(store.users())  # ok: the real ones
