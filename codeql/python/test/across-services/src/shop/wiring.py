from shop.services import OrderService
from tests.doubles import client

service = OrderService(client)  # ok: ApplicationOnDouble
