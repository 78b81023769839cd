# NMK218-language-model/use.py
import litellm
from dspy.utils import DummyLM
from langchain_core.embeddings import DeterministicFakeEmbedding, Embeddings
from langchain_core.language_models import FakeListChatModel, GenericFakeChatModel
from llama_index.core import MockEmbedding
from llama_index.core.llms import MockLLM
from openai_responses import OpenAIMock, mock  # $ NMK218
from pydantic_ai import Agent, models
from pydantic_ai.models.function import FunctionModel  # $ NMK218
from pydantic_ai.models.test import TestModel  # $ NMK218

models.ALLOW_MODEL_REQUESTS = False  # ok: a guard that prevents accidents
agent = Agent("openai:gpt-5-mini")  # ok: a real model


def test_answers(answer):
    with agent.override(model=TestModel()):  # $ NMK218
        agent.run_sync("Grüße")
    agent.run_sync("größe?", model=FunctionModel(answer))  # $ NMK218


def test_chains():
    größe = FakeListChatModel(responses=["grün"])  # $ NMK218
    größe.invoke("hi")  # ok: made above
    süß, second = 1, GenericFakeChatModel(messages=iter([]))  # $ NMK218
    DeterministicFakeEmbedding(size=3).embed_query("x")  # $ NMK218
    return MockLLM(max_tokens=5), süß, second  # $ NMK218


class Embedding(MockEmbedding):  # $ NMK218
    pass


class Custom(Embeddings):  # ok: the interface
    pass


@mock()  # $ NMK218
def test_openai(openai_client):
    OpenAIMock().chat.completions.create.response = {}  # $ NMK218


def test_tools():
    litellm.mock_completion("gpt-5", [])  # $ NMK218
    return DummyLM([{"answer": "größe"}])  # $ NMK218


def test_real(ChatModel):
    ChatModel(temperature=0).invoke("Wie groß?")  # ok: a real model from a fixture


class TestOwn:
    class TestModel:  # ok: a class of this test
        pass

    model = TestModel()  # ok: the class above
