# NMK205-http/define-production.py
# A transport of one's own is a real extension in production.
import httpx


class CachingTransport(httpx.BaseTransport):  # ok: production code
    def __init__(self, inner):
        self.inner = inner

    def handle_request(self, request):
        return self.inner.handle_request(request)
