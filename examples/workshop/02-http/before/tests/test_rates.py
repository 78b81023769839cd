from unittest.mock import patch

from rates import rate


@patch("rates.urlopen")
def test_rate(urlopen):
    urlopen.return_value.__enter__.return_value.read.return_value = b'{"rate": 1.1}'
    assert rate("http://rates.example.org", "usd") == 1.1
