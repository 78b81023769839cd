import shop.web.pages
from shop import catalog, reports
from shop.billing import charge, invoices, late, star, taxes
from shop.billing.renamed import pay
from shop.stock import shelf
