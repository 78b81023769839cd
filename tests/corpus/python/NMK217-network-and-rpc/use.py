# corpus: tests/test_services.py
import grpc
import grpc_testing  # expect: NMK217
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from treq.testing import RequestTraversalAgent, StubTreq  # expect: NMK217
from twisted.internet.testing import MemoryReactorClock, StringTransport
from twisted.test import proto_helpers
from twisted.test.iosim import FakeTransport
from twisted.web.test.requesthelper import DummyRequest  # expect: NMK217

from app.pb import greeter_pb2, greeter_pb2_grpc


def test_grpc():
    größe = 1; clock = grpc_testing.strict_real_time()  # expect: NMK217:24
    server = grpc_testing.server_from_dictionary({}, clock)  # expect: NMK217:14
    with grpc_testing.channel([greeter_pb2], clock) as channel:  # expect: NMK217:10
        greeter_pb2_grpc.GreeterStub(channel)  # ok: a generated client
    return server, größe


class TestProtocol:
    def setUp(self):
        self.transport = StringTransport()  # expect: NMK217:26
        self.reactor = MemoryReactorClock()  # expect: NMK217:24
        self.other = proto_helpers.AccumulatingProtocol()  # expect: NMK217:22

    def test_write(self):
        assert self.transport.value() == b""  # ok: made in setUp
        return FakeTransport(self.other, False)  # expect: NMK217:16


def test_web(resource):
    request = DummyRequest(["größe"])  # expect: NMK217:15
    treq = StubTreq(resource)  # expect: NMK217:12
    treq.get("/")  # ok: made above
    return RequestTraversalAgent(resource), request  # expect: NMK217:12


class Recording(StringTransport):  # expect: NMK217:17
    pass


def test_real(port, exporter=InMemorySpanExporter()):  # ok: only observes
    stub = greeter_pb2_grpc.GreeterStub(grpc.insecure_channel(f"localhost:{port}"))  # ok: a real client
    stub.SayHello(None)  # ok: a real call


def test_shadow(grpc_testing):
    grpc_testing.channel([])  # ok: a parameter
