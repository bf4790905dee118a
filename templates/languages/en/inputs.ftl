## Inputs of any project, as they are called in print
assumption-capital-items-any-amount = Capital: { $any1 }
assumption-capital-items-any-local = Domestic share of { $any1 }
assumption-capital-items-any-life = Life of { $any1 }
assumption-operation-items-any-amount = Purchases: { $any1 }
assumption-operation-items-any-local = Domestic share of { $any1 }
assumption-public-money-spared-any-amount = Not collected: { $any1 }
assumption-public-money-costs-any-amount = Public money: { $any1 }
assumption-public-money-product-taxes-any-rate = Tax on products: { $any1 }
factor = { $key }
assumption-markets-destinations-any = Exports to { $any1 }, in all exports
