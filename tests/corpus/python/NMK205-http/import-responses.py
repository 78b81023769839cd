# corpus: tests/test_weather.py
import responses  # expect: NMK205:1
from responses import GET, activate  # expect: NMK205
from responses import matchers  # expect: NMK205
from responses.registries import OrderedRegistry  # expect: NMK205
import responses as grün  # ok: nothing of the library is used through it
from starlette import responses as http_responses  # ok: answers of a framework
from fastapi.responses import JSONResponse  # ok: the same
from .responses import Envelope  # ok: a module of our own
from app import responses as own  # ok: the same
from responses import ErrorBody  # ok: a name that the library does not have

responses.add(GET, "https://example.org/")  # expect: NMK205
