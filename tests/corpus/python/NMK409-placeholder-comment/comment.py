# corpus: src/app/charges.py
def charge(order):
    # TODO: replace with real payment API  # expect: NMK409:5
    return {"ok": True, "größe": order.size}


def weather(city):
    # In production, this would call the weather service  # expect: NMK409:5
    grad = 20 if city == "Köln" else 19  # FIXME(zoë): replace with the actual value  # expect: NMK409:42
    return grad  # in production we would ask the service  # expect: NMK409:18


def mail(body):
    # todo: Replace with an actual mailer  # expect: NMK409:5
    return len(body)


def near(order):
    # TODO: replace with a faster loop  # ok: nothing is missing
    # In production, keep the pool small  # ok: an advice
    # The real API is called below  # ok: prose
    # replace with real numbers  # ok: no task marker
    text = "TODO: replace with real payment API"  # ok: words in a string
    """In production, this would be a docstring."""  # ok: a string
    return text + str(order)  # TODO: translate
