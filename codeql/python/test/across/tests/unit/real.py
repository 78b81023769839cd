from tests.doubles import Real

gateway = Real()
