# corpus: src/shop/business.py
"""Business objects with a test mode of their own, and stages of a training."""

from lightning import LightningDataModule

from shop import config, settings
from shop.context import current


class DataModule(LightningDataModule):
    def setup(self, stage=None):
        if stage == "fit" or stage is None:  # ok: a stage of training
            self.train = 1
        if stage == "test" or stage is None:  # ok: a stage of training
            self.test = 1
        if stage in ("test", "predict"):  # ok: a stage of training
            self.predict = 1


def deploy(environment):
    if environment == "test":  # expect: NMK501:8
        return 1
    return 0


def ship(order, experiment, payment, section, row, app, options):
    if order.is_test:  # ok: an order of Shopify's test mode
        return
    if payment.test_mode:  # ok: the vendor's test mode
        return
    if experiment.in_test:  # ok: an A/B test
        return
    if order["is_test"]:  # ok: an order of Shopify's test mode
        return
    if order.get("is_test"):  # ok: an order of Shopify's test mode
        return
    if section.is_test_env:  # ok: a section of a page
        return
    if getattr(row, "is_testing", False):  # ok: a row of data
        return
    if charge.is_test():  # ok: the vendor's test mode
        return
    größe = payment.test_mode or 3  # ok: the vendor's test mode
    if settings.testing:  # expect: NMK501:8
        return größe
    if app.config["testing"]:  # expect: NMK501:8
        return
    if options.get("test_mode"):  # expect: NMK501:8
        return
    if getattr(settings, "is_test", False):  # expect: NMK501:8
        return
    if current.is_testing():  # expect: NMK501:8
        return
    if self_.config.is_test:  # expect: NMK501:8
        return
    if order.TESTING:  # expect: NMK501:8
        return


TASK_ALWAYS_EAGER = settings.TESTING  # expect: NMK501:21@python
TESTING = settings.TESTING  # ok: handed on under its own name
queue = Queue(eager=settings.TESTING, size=3)  # expect: NMK501@python
table = {"eager": config["TESTING"]}  # expect: NMK501@python
settings.TESTING = False  # ok: set, not asked
TIMEOUT = settings.TEST_TIMEOUT  # ok: another setting
