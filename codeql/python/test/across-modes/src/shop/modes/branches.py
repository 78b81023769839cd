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
    if FLAVOUR == "vanilla":
        return None
    if COLOUR in ("red", "green"):
        order.paint()
    if NAME == "test":
        order.name()
    if get_name() == "test":
        order.name()
    if LEVEL == 1:
        order.level()
    if settings.fixed == "test":
        order.fix()
    if order.kind == "test":
        order.sort()
    if OWN == "test":
        order.tint()
    if FLAVOUR == "test":
        raise RuntimeError("not for tests")
    if FLAVOUR == "latest":
        order.taste()
    return FLAVOUR
