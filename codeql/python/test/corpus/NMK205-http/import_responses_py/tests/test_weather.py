# NMK205-http/import-responses.py
import responses  # $ NMK205
from responses import GET, activate  # $ NMK205
from responses import matchers  # $ NMK205
from responses.registries import OrderedRegistry  # $ NMK205
import responses as grün  # ok: nothing of the library is used through it
from starlette import responses as http_responses  # ok: answers of a framework
from fastapi.responses import JSONResponse  # ok: the same
from .responses import Envelope  # ok: a module of our own
from app import responses as own  # ok: the same
from responses import ErrorBody  # ok: a name that the library does not have

responses.add(GET, "https://example.org/")  # $ NMK205
