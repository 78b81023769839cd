# NMK205-http/define.py
import httpx
from httpx import AsyncBaseTransport, BaseTransport as Transport


class CannedTransport(httpx.BaseTransport):  # $ NMK205
    def handle_request(self, request):
        return httpx.Response(200)


class AsyncCanned(AsyncBaseTransport):  # $ NMK205
    async def handle_async_request(self, request):
        return httpx.Response(200)


class Größe(Transport, dict): größer = True  # $ NMK205


class Derived(CannedTransport):  # $ NMK205
    status = 404


def build():
    class Inner(httpx.AsyncBaseTransport):  # $ NMK205
        pass

    return Inner()


class Counting(httpx.HTTPTransport):  # ok: extends the real transport
    pass


class Application(httpx.ASGITransport):  # ok: calls the real application
    pass


class BaseTransport:  # ok: a class of our own
    pass


class Local(BaseTransport):  # ok: and its heir
    pass


class Holder:  # ok: only mentions it
    kind = httpx.BaseTransport
