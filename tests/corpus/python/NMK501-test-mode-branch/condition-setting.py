# corpus: src/app/mailer.py
import frappe
from django.conf import settings
from django.db import connection
from flask import current_app

from app.flags import is_testing, TESTING


def send(message, app, config):
    if settings.TESTING:  # expect: NMK501:8
        return
    if current_app.testing or current_app.config["TESTING"]:  # expect: NMK501:8
        return
    if not frappe.flags.in_test:  # expect: NMK501:8
        message.commit()
    if is_testing():  # expect: NMK501:8
        return
    größe = 1 if config.get("TEST_MODE") else 2  # expect: NMK501:18
    while TESTING:  # expect: NMK501:11
        break
    assert not getattr(settings, "UNIT_TEST", False)  # expect: NMK501:12
    if connection.settings_dict["NAME"].startswith("test_"):  # expect: NMK501:8
        return
    if app.config["test_enable"] and größe:  # expect: NMK501:8
        return
    return app.under_test  # expect: NMK501:12


def configure(app):
    app.config["TESTING"] = True  # ok: asks nothing
    app.testing = False  # ok: the same
    if settings.TESTING:
        raise RuntimeError("TESTING must be off")  # ok: only refuses


def near(args, test, message, pattern):
    if args.test:  # ok: an option of the command line
        return
    if test is None or test:  # ok: a variable
        return
    if settings.DEBUG or settings.DRY_RUN or __debug__:  # ok: features
        return
    if pattern.test(message):  # ok: a method with an argument
        return
    if settings.LATEST_TEST_RESULT or message.tested:  # ok: other words
        return
    if message.größe == "testing":  # ok: a value
        return


def optional():
    try:
        import orjson
    except ImportError:  # ok: an optional dependency
        orjson = None
    return orjson
