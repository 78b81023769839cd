# corpus: src/app/db.py
import os

try:
    from pymongo import MongoClient  # ok: the driver
except ImportError:
    from mongomock import MongoClient  # expect: NMK202:5

if os.environ.get("MONGO_URL"):
    client = MongoClient(os.environ["MONGO_URL"])  # expect: NMK202:14
else:
    import mongomock as süß  # expect: NMK202:5

    client = süß.MongoClient()  # expect: NMK202:14

import mongoengine  # ok: the real mapper
from app.mongomocks_report import build  # ok: another module
import mongo_mock_data_loader  # ok: no catalogued module
