# NMK404-mock-endpoint/arrival-resolvers.py
import graphene
from sanic import Sanic
from sanic.response import json

from shop.rows import books, fake_authors

MOCK_BOOKS = [{"title": "größe"}]  # $ NMK403
app = Sanic("shop")


class Query(graphene.ObjectType):
    def resolve_books(self, info):
        return MOCK_BOOKS  # not reported by CodeQL

    async def resolve_authors(self, info, id):
        größe = 1; return [a for a in fake_authors if a.id == id]  # not reported by CodeQL

    def resolve_real(self, info):
        return books(info)  # ok: a query

    def books(self):
        return len(MOCK_BOOKS)  # ok: no resolver


class Resolver:
    def resolve_books(self, info):
        return len(MOCK_BOOKS)  # ok: no type of a schema


@app.get("/books")
async def listed(request):
    return json(MOCK_BOOKS)  # not reported by CodeQL


@app.get("/books/real")
async def real(request):
    return json(await books(request))  # ok: a query
