from shop.latest import news as vote
