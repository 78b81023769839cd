# NMK501-test-mode-branch/condition-environment.py
import os
from os import environ, getenv as lies

TESTING = os.getenv("TESTING", "false").lower() in ("1", "true")  # $ NMK501
größe = 1 if os.environ.get("IS_TEST") else 2  # $ NMK501

if environ["APP_TEST_MODE"] == "1":  # $ NMK501
    größe = 3
elif "UNIT_TEST" in os.environ:  # $ NMK501
    größe = 4

while not lies("IN_TEST"):  # $ NMK501
    break

if (flagge := os.environ.get("SHOP_TESTING")) is not None:  # $ NMK501
    größe = flagge


def connect(url):
    assert not os.getenv("TEST_ENV")  # $ NMK501
    if url and bool(os.environ.get("RUNNING_TESTS")):  # $ NMK501
        return None
    return os.getenv("CONDA_TEST_SAVE_TEMPS") or url  # $ NMK501


if os.environ.get("TESTING") == "1":
    raise SystemExit("TESTING must be off")  # ok: only refuses

MODEL = os.environ.get("TESTING_PASSWORD")  # ok: another variable
LATEST = os.getenv("LATEST_TAG")  # ok: another word
CONTEST = os.environ["CONTEST"]  # ok: another word
if os.environ.get("CI"):  # ok: no test mode
    größe = 5
if os.environ.get("DEBUG") or os.environ.get("DRY_RUN"):  # ok: features
    größe = 6
os.environ["TESTING"] = ""  # ok: asks nothing
HELP = "set TESTING=1"  # ok: words in a string


def read(environ):
    value = environ.get("TESTING")  # ok: a parameter, and nothing is decided
    return value
