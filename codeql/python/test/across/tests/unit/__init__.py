from tests.shared import gateway as api, order as model  # $ ReexportedDouble
from .real import gateway
