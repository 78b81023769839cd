# corpus: src/app/container.py
from app.services import FakeMailer, MockStorageService, PaymentGatewayMock
from app import testing_kit as kit


def storage(settings):
    if settings.local:
        return MockStorageService()  # expect: NMK408:16
    return S3StorageService(settings.bucket)  # ok: the real service


def services(größe):
    mailer = FakeMailer(größe)  # expect: NMK408:14
    süß, gateway = 1, PaymentGatewayMock()  # expect: NMK408:23
    queue = kit.StubQueue("jobs").connect()  # expect: NMK408:13
    model = kit._MockedLLM()  # expect: NMK408:13
    clock = kit.MockClock()  # expect: NMK408:13
    return [mailer, süß, gateway, queue, model, clock]


class Application:
    repository = property(lambda self: kit.FakeRepository())  # expect: NMK408:40

    def __init__(self, cache=None):
        self.cache = cache or kit.InMemoryFakeCache()  # ok: the word for a double does not lead
        self.store = kit.StubbedStore()  # expect: NMK408:22


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
