RATES = [{"währung": "EUR"}]
