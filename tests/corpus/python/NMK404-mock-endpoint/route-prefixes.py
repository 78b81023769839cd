# corpus: src/app/api.py
from fastapi import APIRouter, FastAPI
from flask import Blueprint, Flask

from app import orders

app = FastAPI()
site = Flask("größe")
router = APIRouter(prefix="/v1/mock")  # expect: NMK404
blueprint = Blueprint("orders", __name__, url_prefix="/fake")  # expect: NMK404
app.include_router(orders.router, prefix="/mock")  # expect: NMK404:1
site.register_blueprint(blueprint, url_prefix="/stub")  # expect: NMK404:1
real = APIRouter(prefix="/v1/orders", tags=["/mock"])  # ok: a tag
site.register_blueprint(blueprint, url_prefix="/v1")  # ok: an ordinary prefix
