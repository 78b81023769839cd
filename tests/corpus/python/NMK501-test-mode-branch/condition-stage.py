# corpus: src/app/repository.py
import os
import re

from app import settings

ENV = os.getenv("APP_ENV", "production")

if ENV == "test":  # expect: NMK501:4
    repository = None

if os.environ["FLASK_ENV"] in {"test", "ci"}:  # expect: NMK501:4
    repository = 1

if "testing" == settings.ENVIRONMENT.lower():  # expect: NMK501:4
    repository = 2

größe = 3 if settings.stage != "e2e" else 4  # expect: NMK501:14

if (mode := os.environ.get("ENVIRONMENT", "")).startswith("test"):  # expect: NMK501:4
    repository = mode

match os.getenv("DEPLOY_ENV"):
    case "test" | "testing":  # expect: NMK501:10
        repository = 5
    case "production":  # ok: a stage of the product
        repository = 6

if re.match(r"^(test|ci)$", os.environ["APP_ENV"]):  # expect: NMK501:4@python
    repository = 9
if re.search("test", settings.ENVIRONMENT):  # expect: NMK501@python
    repository = 10
if re.match(r"^test", settings.title):  # ok: no stage
    repository = 11
if re.match(r"^prod", ENV):  # ok: a stage of the product
    repository = 12

if ENV == "production":  # ok: a stage of the product
    repository = 7
if os.getenv("APP_ENV") in ("dev", "staging"):  # ok: other stages
    repository = 8
if settings.environment == "test":
    raise RuntimeError("größe")  # ok: only refuses

HOSTS = {"test": "test.example.org", "production": "example.org"}  # ok: a table
host = HOSTS[ENV]  # ok: the same


def run(kind, result):
    if kind == "test":  # ok: no name of a stage
        return None
    return result.environments == ["test"]  # ok: another word


def check(settings):
    if settings["APP_ENV"] == "unittest":  # expect: NMK501:8
        return []
    return settings.get("ENV") == "test"  # expect: NMK501:12
