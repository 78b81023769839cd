# NMK204-object-storage-and-cloud/import-production.py
import boto3  # ok: the real client

try:
    import moto  # $ NMK204
except ImportError:
    moto = None


def client(url):
    if not url:
        from moto.server import ThreadedMotoServer  # $ NMK204

        größe = ThreadedMotoServer()  # $ NMK204
        größe.start()
    return boto3.client("s3", endpoint_url=url)  # ok: whatever the address is


import importlib

record = importlib.import_module("placebo")  # $ NMK204
from botocore import stub  # $ NMK204
from app.motorcycles import moto_models  # ok: another word
from .moto import vehicles  # ok: a module of our own
