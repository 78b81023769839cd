# corpus: src/app/late.py
"""The words may stand anywhere in the comment."""


def charge(order):
    total = order.size  # the size; TODO: replace with real payment API  # expect: NMK409:25
    # größe first, and in production, this would call the bank  # expect: NMK409:5
    return total
