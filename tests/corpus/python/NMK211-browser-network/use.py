# corpus: e2e/test_orders.py
from playwright.async_api import Page as AsyncPage
from playwright.sync_api import BrowserContext, Page, Route


def answer(route: Route) -> None:
    größe = 1; route.fulfill(status=200, body="[]")  # expect: NMK211:16


def test_replay(page: Page, context: BrowserContext):
    page.route_from_har("orders.har")  # expect: NMK211
    page.context.route_from_har("orders.har")  # expect: NMK211
    context.route_from_har("orders.har")  # expect: NMK211
    page.route("**/orders", answer)  # ok: the handler is the finding
    page.route("**/*.png", lambda route: route.abort())  # ok: leaves pictures out
    page.goto("/orders")  # ok: the real page
    page.expect_response("**/orders")  # ok: only watches


async def test_later(page: AsyncPage):
    await page.route_from_har("orders.har")  # expect: NMK211
    await page.unroute("**/orders")  # ok: takes it back
