# NMK408-double-in-production/use.py
from app.services import FakeMailer, MockStorageService, PaymentGatewayMock
from app import testing_kit as kit


def storage(settings):
    if settings.local:
        return MockStorageService()  # $ NMK408
    return S3StorageService(settings.bucket)  # ok: the real service


def services(größe):
    mailer = FakeMailer(größe)  # $ NMK408
    süß, gateway = 1, PaymentGatewayMock()  # $ NMK408
    queue = kit.StubQueue("jobs").connect()  # $ NMK408
    model = kit._MockedLLM()  # $ NMK408
    clock = kit.MockClock()  # $ NMK408
    return [mailer, süß, gateway, queue, model, clock]


class Application:
    repository = property(lambda self: kit.FakeRepository())  # $ NMK408

    def __init__(self, cache=None):
        self.cache = cache or kit.InMemoryFakeCache()  # ok: the word for a double does not lead
        self.store = kit.StubbedStore()  # $ NMK408


def near(channel, request):
    kit.GreeterStub(channel)  # ok: a generated client
    kit.DummyBackend()  # ok: a null object
    kit.NullCache()  # ok: the same
    kit.InMemoryStore()  # ok: a store of the product
    kit.FakeExpression(request)  # ok: no word for a service
    kit.Mockingbird()  # ok: another word
    kit.MockupService()  # ok: another word
    kit.FakerProvider()  # ok: another word
    kit.StubSource("größe.pyi")  # ok: type stubs
    kit.Hammock()  # ok: another word
    kit.mock_service()  # ok: a function
    return isinstance(request, kit.MockStorageService)  # ok: makes nothing
