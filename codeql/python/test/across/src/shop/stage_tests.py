import pytest

STAGES = [pytest.param("live")]
