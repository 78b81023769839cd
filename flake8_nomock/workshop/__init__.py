"""The exercises of the workshop: a copy to work on, and the check of what a learner made of it.

In a checkout the exercises are in `examples/workshop`; a wheel has them in this package.
"""
