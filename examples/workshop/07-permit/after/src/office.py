def post(document):
    raise ConnectionError("the tax office is closed")


def submit(document):
    return post(document)
