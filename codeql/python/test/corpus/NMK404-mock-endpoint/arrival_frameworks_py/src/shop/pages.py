# NMK404-mock-endpoint/arrival-frameworks.py
"""Handlers of more frameworks."""

import tornado.web
from django.shortcuts import render
from django.views.generic import ListView
from flask import Flask, render_template
from litestar import Controller, get
from litestar.testing import fetch

app = Flask(__name__)
MOCK_ORDERS = [{"id": 1, "title": "Größe"}]  # $ NMK403


class Orders(Controller):
    @get("/orders")
    async def orders(self) -> list:
        return MOCK_ORDERS  # not reported by CodeQL


class OrderHandler(tornado.web.RequestHandler):
    def get(self):
        self.write({"orders": MOCK_ORDERS})  # not reported by CodeQL


class Spool:
    def get(self):
        self.write(MOCK_ORDERS)  # ok: no handler of a route


@app.route("/shown")
def shown():
    return render_template("orders.html", orders=MOCK_ORDERS)  # not reported by CodeQL


def drawn(request):
    return render(request, "orders.html", {"orders": MOCK_ORDERS})  # not reported by CodeQL


def drawn_for(request, orders):
    return render(request, "orders.html", {"orders": orders, "title": "mock"})  # ok: a text


class OrderList(ListView):
    def get_queryset(self):
        return MOCK_ORDERS  # not reported by CodeQL

    def get_context_data(self, **kwargs):
        return super().get_context_data(orders=MOCK_ORDERS, **kwargs)  # not reported by CodeQL

    def get_absolute_url(self):
        return "/orders"  # ok: an address


@app.route("/handed-back")
def handed_back():
    return rows()  # not reported by CodeQL


def rows():
    return list(MOCK_ORDERS)


@fetch("orders")
def fetched():
    return MOCK_ORDERS  # ok: no path
