## Inputs of any project, as they are called in print
assumption-capital-items-any-amount = Kapital: { $any1 }
assumption-capital-items-any-local = Mahalliy ulush: { $any1 }
assumption-capital-items-any-life = Xizmat muddati: { $any1 }
assumption-operation-items-any-amount = Xaridlar: { $any1 }
assumption-operation-items-any-local = Mahalliy ulush: { $any1 }
assumption-public-money-spared-any-amount = Undirilmagan: { $any1 }
assumption-public-money-costs-any-amount = Davlat mablagʻlari: { $any1 }
assumption-public-money-product-taxes-any-rate = Mahsulot soligʻi: { $any1 }
factor = { $key }
assumption-markets-destinations-any = Jami eksportda { $any1 }
