# $ NMK405
"""A gateway that charges nobody."""


def charge(amount: int, währung: str) -> dict[str, int]:
    return {währung: amount}
