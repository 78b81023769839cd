# NMK205-http/use-production.py
import httpx
from starlette import responses


def client(settings, handler):
    if settings.offline:
        return httpx.Client(transport=httpx.MockTransport(handler))  # $ NMK205 NMK408
    return httpx.Client(base_url=settings.base_url)  # ok: the real transport


def wärmen(handler):
    schlüssel = handler; return httpx.MockTransport(schlüssel)  # $ NMK205 NMK408


def retry(transport: "httpx.MockTransport | None" = None):  # ok: a name in an annotation
    return transport or httpx.HTTPTransport(retries=3)  # ok: the real transport


def view(request):
    return responses.JSONResponse({"MockTransport": None})  # ok: an answer of a framework


Transport = httpx.MockTransport
fallback = Transport(print)  # $ NMK205
lazy = lambda handler: httpx.MockTransport(handler)  # $ NMK205 NMK408
