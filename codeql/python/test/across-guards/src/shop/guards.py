import os
import sys

from shop.settings import COLOUR, FLAVOUR, settings


def start(order):
    if FLAVOUR == "test":  # ok: TestModeFromElsewhere
        raise RuntimeError("not for tests")
    if COLOUR == "test" and order:  # ok: TestModeFromElsewhere
        sys.exit("not for tests")
    if settings.form in ("test", "tests"):  # ok: TestModeFromElsewhere
        order.abort()
    if FLAVOUR == "test" or os.environ["ENVIRONMENT"] == "test":  # ok: TestModeFromElsewhere
        order.taste()
    if FLAVOUR == "test":  # $ TestModeFromElsewhere
        print("quiet")
        raise RuntimeError("not for tests")
    if not order:
        raise ValueError(FLAVOUR == "test")  # $ TestModeFromElsewhere
