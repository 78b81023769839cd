# NMK218-language-model/import.py
from langchain_core.language_models.fake_chat_models import FakeListChatModel  # $ NMK218
from langchain_core.embeddings import fake  # $ NMK218
from langchain_community.llms.fake import FakeListLLM  # $ NMK218
from llama_index.core.llms.mock import MockLLM  # $ NMK218
from pydantic_ai.models.test import TestModel  # $ NMK218
import pydantic_ai.models.function  # $ NMK218
from dspy.utils.dummies import DummyLM  # $ NMK218
from autogen_ext.models.replay import ReplayChatCompletionClient  # $ NMK218
import openai_responses  # $ NMK218
from langchain_core.language_models import BaseChatModel  # ok: the interface
from langchain_openai import ChatOpenAI  # ok: a real model
from pydantic_ai import Agent, models  # ok: the real thing
from openai import OpenAI  # ok: a real client
from openai.types import responses  # ok: types of the real answers
import litellm, dspy  # ok: the real thing


def test_spät():
    größe = 1; from dspy.utils import dummies  # $ NMK218
