# NMK211-browser-network/member-shop.py
def test_ships(order):
    order.fulfill(lines=[1])  # ok: a shop's own word, without Playwright
