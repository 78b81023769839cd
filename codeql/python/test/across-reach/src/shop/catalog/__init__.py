from shop.catalog.items import item
