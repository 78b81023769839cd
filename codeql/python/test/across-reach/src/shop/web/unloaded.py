from tests import support
