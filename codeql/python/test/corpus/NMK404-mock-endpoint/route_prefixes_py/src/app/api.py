# NMK404-mock-endpoint/route-prefixes.py
from fastapi import APIRouter, FastAPI
from flask import Blueprint, Flask

from app import orders

app = FastAPI()
site = Flask("größe")
router = APIRouter(prefix="/v1/mock")  # $ NMK404
blueprint = Blueprint("orders", __name__, url_prefix="/fake")  # $ NMK404
app.include_router(orders.router, prefix="/mock")  # $ NMK404
site.register_blueprint(blueprint, url_prefix="/stub")  # $ NMK404
real = APIRouter(prefix="/v1/orders", tags=["/mock"])  # ok: a tag
site.register_blueprint(blueprint, url_prefix="/v1")  # ok: an ordinary prefix
