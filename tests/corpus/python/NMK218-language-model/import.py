# corpus: tests/test_chat.py
from langchain_core.language_models.fake_chat_models import FakeListChatModel  # expect: NMK218:1
from langchain_core.embeddings import fake  # expect: NMK218
from langchain_community.llms.fake import FakeListLLM  # expect: NMK218
from llama_index.core.llms.mock import MockLLM  # expect: NMK218
from pydantic_ai.models.test import TestModel  # expect: NMK218
import pydantic_ai.models.function  # expect: NMK218
from dspy.utils.dummies import DummyLM  # expect: NMK218
from autogen_ext.models.replay import ReplayChatCompletionClient  # expect: NMK218
import openai_responses  # expect: NMK218
from langchain_core.language_models import BaseChatModel  # ok: the interface
from langchain_openai import ChatOpenAI  # ok: a real model
from pydantic_ai import Agent, models  # ok: the real thing
from openai import OpenAI  # ok: a real client
from openai.types import responses  # ok: types of the real answers
import litellm, dspy  # ok: the real thing


def test_spät():
    größe = 1; from dspy.utils import dummies  # expect: NMK218:16
