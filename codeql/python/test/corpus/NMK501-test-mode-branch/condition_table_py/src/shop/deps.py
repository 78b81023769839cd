# NMK501-test-mode-branch/condition-table.py
import os

from shop.config import settings
from shop.pay import Memory, Stripe, sandbox

BACKENDS = {"production": Stripe, "test": Memory}
HOSTS = {"production": "shop.example.org", "test": "test.example.org"}
MAKERS = {"production": lambda: Stripe("größe"), "test": lambda: Memory()}
CONFIGS = {"production": Config, "test": TestingConfig}
DATABASES = {"production": {"name": "shop"}, "test": {"name": "test"}}
PHASES = {"train": Stripe, "test": Memory}
TABLES = {"orders": Stripe, "carts": Memory}

backend = BACKENDS[settings.ENV]()  # not reported by CodeQL
größe = "größe"; other = BACKENDS.get(os.environ["APP_ENV"], Stripe)  # not reported by CodeQL
maker = MAKERS[settings.environment.lower()]  # not reported by CodeQL
url = {"production": "a", "test": "b"}[settings.ENVIRONMENT]  # not reported by CodeQL
limit = {"production": 10, "test": 1}.get(settings.stage, 5)  # not reported by CodeQL
config = CONFIGS[settings.ENV]  # ok: the settings of all stages
database = DATABASES[settings.ENV]  # ok: the same
chosen = {"production": Config, "test": TestingConfig}[settings.ENV]  # ok: the same
host = HOSTS[settings.ENV]  # ok: the address of an environment
phase = PHASES[settings.stage]  # ok: phases of a training
table = TABLES[settings.ENV]  # ok: no stage among the keys
first = BACKENDS["test"]  # ok: nobody is asked
named = BACKENDS[settings.backend]  # ok: no name of a stage
colour = {"production": "red", "staging": "blue"}[settings.ENV]  # ok: other stages


def make(stage, config):
    local = {"production": Stripe, "test": sandbox}
    return local[stage](config)  # not reported by CodeQL


TASKS_ALWAYS_EAGER = settings.TESTING  # not reported by CodeQL
TESTING = False
EAGER = TESTING  # not reported by CodeQL
LATEST = TABLES  # ok: another word
