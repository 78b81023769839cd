# NMK218-language-model/import-production.py
import os

if os.environ.get("OPENAI_API_KEY"):
    from langchain_openai import ChatOpenAI  # ok: a real model
else:
    from langchain_core.language_models.fake import FakeListLLM as ChatOpenAI  # $ NMK218

try:
    from llama_index.llms.openai import OpenAI  # ok: a real model
except ImportError:
    from llama_index.core.llms.mock import MockLLM as OpenAI  # $ NMK218


def größe():
    from pydantic_ai.models.test import TestModel  # $ NMK218

    süß = TestModel(); return süß  # $ NMK218


def lazy():
    import langchain_core.embeddings.fake as e  # $ NMK218

    return e


from app.models.test import TestRun  # ok: a model of our own
from .function import Model  # ok: the same
