# NMK409-placeholder-comment/comment-late.py
"""The words may stand anywhere in the comment."""


def charge(order):
    total = order.size  # the size; TODO: replace with real payment API
    # $ NMK409
    # größe first, and in production, this would call the bank
    # $ NMK409
    return total
