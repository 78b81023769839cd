from django.test import TestCase


class VariantChecks(TestCase):
    def check(self):
        return self.client
