# corpus: e2e/test_handlers.py
import playwright.sync_api


def test_orders(browser_page):
    browser_page.route("**/orders", lambda route: route.fulfill(json=[]))  # expect: NMK211
    browser_page.route("**/orders", lambda r: r.fulfill(status=500))  # expect: NMK211
    browser_page.route_from_har("orders.har")  # expect: NMK211

    def handler(route):
        route.fulfill(body="grüße")  # expect: NMK211

    browser_page.route("**/orders", handler)  # ok: the handler is the finding
    browser_page.route("**/orders", lambda route: route.continue_())  # ok: passes on
    browser_page.route("**/orders", lambda route: route.fallback())  # ok: passes on
    browser_page.unroute("**/orders")  # ok: takes it back
    return playwright.sync_api.expect
