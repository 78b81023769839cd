# NMK501-test-mode-branch/condition-environment-near.py
import os

from decouple import config

MODEL = os.environ.get("TEST_MODEL", "small")  # ok: the model of a laboratory test
BENCH = config("BENCH_URL")  # ok: an address
LIMIT = os.getenv("TESTER_LIMIT", "größe")  # ok: another word
FASTEST = os.environ.get("FASTEST")  # ok: another word
ATTEST = config("ATTESTING_KEY")  # ok: another word
PROTEST = "PROTEST" in os.environ  # ok: another word
MODE = config("TESTING", default=False)  # $ NMK501
grün = [n for n in (1, 2) if os.getenv("UNITTEST")]  # $ NMK501
