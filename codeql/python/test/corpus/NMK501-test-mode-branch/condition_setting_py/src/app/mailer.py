# NMK501-test-mode-branch/condition-setting.py
import frappe
from django.conf import settings
from django.db import connection
from flask import current_app

from app.flags import is_testing, TESTING


def send(message, app, config):
    if settings.TESTING:  # $ NMK501
        return
    if current_app.testing or current_app.config["TESTING"]:  # $ NMK501
        return
    if not frappe.flags.in_test:  # $ NMK501
        message.commit()
    if is_testing():  # $ NMK501
        return
    größe = 1 if config.get("TEST_MODE") else 2  # $ NMK501
    while TESTING:  # $ NMK501
        break
    assert not getattr(settings, "UNIT_TEST", False)  # $ NMK501
    if connection.settings_dict["NAME"].startswith("test_"):  # $ NMK501
        return
    if app.config["test_enable"] and größe:  # $ NMK501
        return
    return app.under_test  # $ NMK501


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
