import tests.support
