import os

from shop import settings as conf
from shop.settings import COLOUR, FLAVOUR, LEVEL, NAME, SHAPE, SIZE, Settings, get_flavour, get_name, settings

OWN = os.environ["TINT"]


def branches(order):
    if FLAVOUR == "test":  # $ TestModeFromElsewhere
        return None
    if COLOUR != "testing":  # $ TestModeFromElsewhere
        order.paint()
    if SHAPE in ("test", "demo"):  # $ TestModeFromElsewhere
        order.cut()
    while SIZE == "unittest":  # $ TestModeFromElsewhere
        order.grow()
    if get_flavour() == "test":  # $ TestModeFromElsewhere
        order.taste()
    if conf.FLAVOUR == "pytest":  # $ TestModeFromElsewhere
        order.taste()
    if settings.form == "tests":  # $ TestModeFromElsewhere
        order.fill()
    if Settings.kind == "Test":  # $ TestModeFromElsewhere
        order.sort()
    if "test" == FLAVOUR.strip():  # $ TestModeFromElsewhere
        order.taste()
    again = FLAVOUR
    return again == "test"  # $ TestModeFromElsewhere


def others(order):
    if FLAVOUR == "vanilla":  # ok: TestModeFromElsewhere
        return None
    if COLOUR in ("red", "green"):  # ok: TestModeFromElsewhere
        order.paint()
    if NAME == "test":  # ok: TestModeFromElsewhere
        order.name()
    if get_name() == "test":  # ok: TestModeFromElsewhere
        order.name()
    if LEVEL == 1:  # ok: TestModeFromElsewhere
        order.level()
    if settings.fixed == "test":  # ok: TestModeFromElsewhere
        order.fix()
    if order.kind == "test":  # ok: TestModeFromElsewhere
        order.sort()
    if OWN == "test":  # ok: TestModeFromElsewhere
        order.tint()
    if FLAVOUR == "test":  # ok: TestModeFromElsewhere
        raise RuntimeError("not for tests")
    if FLAVOUR == "latest":  # ok: TestModeFromElsewhere
        order.taste()
    return FLAVOUR
