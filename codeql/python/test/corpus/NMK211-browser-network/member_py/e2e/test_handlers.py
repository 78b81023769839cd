# NMK211-browser-network/member.py
import playwright.sync_api


def test_orders(browser_page):
    browser_page.route("**/orders", lambda route: route.fulfill(json=[]))  # $ NMK211
    browser_page.route("**/orders", lambda r: r.fulfill(status=500))  # $ NMK211
    browser_page.route_from_har("orders.har")  # $ NMK211

    def handler(route):
        route.fulfill(body="grüße")  # $ NMK211

    browser_page.route("**/orders", handler)  # ok: the handler is the finding
    browser_page.route("**/orders", lambda route: route.continue_())  # ok: passes on
    browser_page.route("**/orders", lambda route: route.fallback())  # ok: passes on
    browser_page.unroute("**/orders")  # ok: takes it back
    return playwright.sync_api.expect
