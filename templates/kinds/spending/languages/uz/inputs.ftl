## Inputs of a programme, as they are called in print
assumption-capital-items-any-amount = Toʻlanadigan mablagʻ: { $any1 }
assumption-capital-items-any-taxes = Narxdagi soliqlar: { $any1 }
assumption-capital-items-any-margins = Narxdagi savdo ustamalari: { $any1 }
assumption-capital-items-any-materials-any = { $any1 }: { $any2 }
assumption-capital-set-aside-any-amount = Alohida ajratilgan: { $any1 }
assumption-operation-items-any-taxes = Narxdagi soliqlar, yiliga: { $any1 }
assumption-operation-items-any-margins = Narxdagi savdo ustamalari, yiliga: { $any1 }
assumption-alternative-items-any-share = Muqobil xarajatlardagi ulush: { $any1 }
assumption-alternative-items-any-local = Muqobil xarajatlardagi mahalliy ulush: { $any1 }
assumption-funding-shares-any = Toʻlovchi: { $any1 }
assumption-embodied-from-table-any-price = Bir tonna narxi: { $any1 }
