# NMK202-document-database/import-production.py
import os

try:
    from pymongo import MongoClient  # ok: the driver
except ImportError:
    from mongomock import MongoClient  # $ NMK202

if os.environ.get("MONGO_URL"):
    client = MongoClient(os.environ["MONGO_URL"])  # $ NMK202
else:
    import mongomock as süß  # $ NMK202

    client = süß.MongoClient()  # $ NMK202

import mongoengine  # ok: the real mapper
from app.mongomocks_report import build  # ok: another module
import mongo_mock_data_loader  # ok: no catalogued module
