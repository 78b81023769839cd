"""Its addresses."""

ADDRESSES = ["/blood"]
