# corpus: src/shop/graph.py
import graphene
from sanic import Sanic
from sanic.response import json

from shop.rows import books, fake_authors

MOCK_BOOKS = [{"title": "größe"}]  # expect: NMK403
app = Sanic("shop")


class Query(graphene.ObjectType):
    def resolve_books(self, info):
        return MOCK_BOOKS  # expect: NMK404@python

    async def resolve_authors(self, info, id):
        größe = 1; return [a for a in fake_authors if a.id == id]  # expect: NMK404:39@python

    def resolve_real(self, info):
        return books(info)  # ok: a query

    def books(self):
        return len(MOCK_BOOKS)  # ok: no resolver


class Resolver:
    def resolve_books(self, info):
        return len(MOCK_BOOKS)  # ok: no type of a schema


@app.get("/books")
async def listed(request):
    return json(MOCK_BOOKS)  # expect: NMK404@python


@app.get("/books/real")
async def real(request):
    return json(await books(request))  # ok: a query
