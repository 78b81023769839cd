# NMK218-language-model/argument.py
import litellm
from litellm import Router, acompletion, completion

answer = litellm.completion(model="gpt-5", messages=[], mock_response="hi")  # $ NMK218
größe, second = 1, completion(model="größe", mock_response="grün")  # $ NMK218
vectors = litellm.embedding("ada", input=["x"], mock_response=[0.1])  # $ NMK218
third = litellm.completion("gpt-5", [], mock_tool_calls=[{"id": "1"}])  # $ NMK218
router = Router(model_list=[])


async def test_async():
    await acompletion("gpt-5", [], mock_response=Exception("down"))  # $ NMK218
    await router.acompletion("gpt-5", [], mock_response="größe")  # $ NMK218


def test_flow(flow):
    flow.run(mock_response="x")  # ok: some other method
    litellm.completion("gpt-5", [], response_format={"type": "json"})  # ok: a real call
    litellm.token_counter("gpt-5", mock_response="x")  # ok: calls no model
    completion("gpt-5", [], max_tokens=5)  # ok: a real call


def test_shadow(completion):
    completion("gpt-5", mock_response="x")  # ok: a parameter
