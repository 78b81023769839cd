"""A part of the product: tests that customers order."""


class Test:
    """One that was ordered."""
