# NMK404-mock-endpoint/route-urls.py
from aiohttp import web
from django.urls import include, path, re_path
from starlette.routing import Mount, Route

from app import views

urlpatterns = [
    path("mock/users/", views.users),  # $ NMK404
    re_path(r"^api/fake/(?P<größe>\d+)/$", views.size),  # $ NMK404
    path("stubs/", include("app.stub_urls")),  # $ NMK404
    path("mock-exam/<int:pk>/", views.exam),  # ok: an exam for practice
    path("mockingbird/", views.birds),  # ok: another word
    path("users/<str:mock>/", views.users),  # ok: a parameter
    re_path(r"^größe/$", views.size),  # ok: an ordinary route
]

routes = [
    Route("/fake-orders", views.orders),  # $ NMK404
    Mount("/mock", routes=[]),  # $ NMK404
    Route("/orders", views.orders, name="mock"),  # ok: a name, not a path
]


def setup(app: web.Application, base: str) -> None:
    grün = app.router.add_get("/api/mock/{id}", views.orders)  # $ NMK404
    app.router.add_static("/mock", base)  # ok: files are no answer made up by code
    app.mount("/v2", grün)  # ok: an ordinary route
