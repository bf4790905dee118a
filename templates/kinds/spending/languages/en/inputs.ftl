## Inputs of a programme, as they are called in print
assumption-capital-items-any-amount = Paid for { $any1 }
assumption-capital-items-any-taxes = Taxes in the price of { $any1 }
assumption-capital-items-any-margins = Margins in the price of { $any1 }
assumption-capital-items-any-materials-any = { $any2 } in { $any1 }
assumption-capital-set-aside-any-amount = Set aside: { $any1 }
assumption-operation-items-any-taxes = Taxes in the price of { $any1 }, a year
assumption-operation-items-any-margins = Margins in the price of { $any1 }, a year
assumption-alternative-items-any-share = Share of { $any1 } in what the money would buy otherwise
assumption-alternative-items-any-local = Domestic share of { $any1 }, otherwise
assumption-funding-shares-any = Paid by { $any1 }
assumption-embodied-from-table-any-price = Price of a tonne of { $any1 }
