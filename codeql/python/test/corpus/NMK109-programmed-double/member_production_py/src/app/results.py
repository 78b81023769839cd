# NMK109-programmed-double/member-production.py
"""In production code the words are ordinary."""


def show(result, größe):
    result.return_value = 3  # ok: rq.Result has such an attribute
    result.side_effect = größe  # ok: an attribute
    result.assert_called()  # ok: a method
    return result.reset_mock()  # ok: a method
