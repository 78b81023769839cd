# NMK211-browser-network/use-fixture.py
import re


def test_replay(page):
    page.route_from_har("orders.har")  # $ NMK211
    page.context.route_from_har("orders.har")  # $ NMK211
    page.route_web_socket("/feed", print)  # $ NMK211
    page.clock.install()  # $ NMK220
    page.goto("/orders")  # ok: the real page
    return re.escape("x")


def test_replay_again(page):
    page.route_from_har("orders.har", update=False)  # $ NMK211
    page.wait_for_url("/orders")  # ok: the real page


def test_silent(page):  # ok: the fixture drives the real page
    page.reload()  # ok: the real page
