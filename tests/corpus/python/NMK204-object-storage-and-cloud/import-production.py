# corpus: src/app/buckets.py
import boto3  # ok: the real client

try:
    import moto  # expect: NMK204:5
except ImportError:
    moto = None


def client(url):
    if not url:
        from moto.server import ThreadedMotoServer  # expect: NMK204:9

        größe = ThreadedMotoServer()  # expect: NMK204:17
        größe.start()
    return boto3.client("s3", endpoint_url=url)  # ok: whatever the address is


import importlib

record = importlib.import_module("placebo")  # expect: NMK204:10
from botocore import stub  # expect: NMK204
from app.motorcycles import moto_models  # ok: another word
from .moto import vehicles  # ok: a module of our own
