# NMK217-network-and-rpc/use.py
import grpc
import grpc_testing  # $ NMK217
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from treq.testing import RequestTraversalAgent, StubTreq  # $ NMK217
from twisted.internet.testing import MemoryReactorClock, StringTransport
from twisted.test import proto_helpers
from twisted.test.iosim import FakeTransport
from twisted.web.test.requesthelper import DummyRequest  # $ NMK217

from app.pb import greeter_pb2, greeter_pb2_grpc


def test_grpc():
    größe = 1; clock = grpc_testing.strict_real_time()  # $ NMK217
    server = grpc_testing.server_from_dictionary({}, clock)  # $ NMK217
    with grpc_testing.channel([greeter_pb2], clock) as channel:  # $ NMK217
        greeter_pb2_grpc.GreeterStub(channel)  # ok: a generated client
    return server, größe


class TestProtocol:
    def setUp(self):
        self.transport = StringTransport()  # $ NMK217
        self.reactor = MemoryReactorClock()  # $ NMK217
        self.other = proto_helpers.AccumulatingProtocol()  # $ NMK217

    def test_write(self):
        assert self.transport.value() == b""  # ok: made in setUp
        return FakeTransport(self.other, False)  # $ NMK217


def test_web(resource):
    request = DummyRequest(["größe"])  # $ NMK217
    treq = StubTreq(resource)  # $ NMK217
    treq.get("/")  # ok: made above
    return RequestTraversalAgent(resource), request  # $ NMK217


class Recording(StringTransport):  # $ NMK217
    pass


def test_real(port, exporter=InMemorySpanExporter()):  # ok: only observes
    stub = greeter_pb2_grpc.GreeterStub(grpc.insecure_channel(f"localhost:{port}"))  # ok: a real client
    stub.SayHello(None)  # ok: a real call


def test_shadow(grpc_testing):
    grpc_testing.channel([])  # ok: a parameter
