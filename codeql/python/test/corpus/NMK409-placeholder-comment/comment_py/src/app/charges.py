# NMK409-placeholder-comment/comment.py
def charge(order):
    # TODO: replace with real payment API
    # $ NMK409
    return {"ok": True, "größe": order.size}


def weather(city):
    # In production, this would call the weather service
    # $ NMK409
    grad = 20 if city == "Köln" else 19  # FIXME(zoë): replace with the actual value
    # $ NMK409
    return grad  # in production we would ask the service
    # $ NMK409


def mail(body):
    # todo: Replace with an actual mailer
    # $ NMK409
    return len(body)


def near(order):
    # TODO: replace with a faster loop  # ok: nothing is missing
    # In production, keep the pool small  # ok: an advice
    # The real API is called below  # ok: prose
    # replace with real numbers  # ok: no task marker
    text = "TODO: replace with real payment API"  # ok: words in a string
    """In production, this would be a docstring."""  # ok: a string
    return text + str(order)  # TODO: translate
