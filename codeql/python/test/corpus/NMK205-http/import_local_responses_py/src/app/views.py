# NMK205-http/import-local-responses.py
import responses  # ok: a module of the project, by what is used of it

from responses import NotFound  # ok: the same


def view(request):
    if request.method == "PATCH":
        return responses.render(request)
    raise NotFound


if __name__ == "__main__":
    from aioresponses import aioresponses  # $ NMK205
