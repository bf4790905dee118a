## Inputs of a programme, as they are called in print
assumption-capital-items-any-amount = Оплата: { $any1 }
assumption-capital-items-any-taxes = Налоги в цене: { $any1 }
assumption-capital-items-any-margins = Торговые наценки в цене: { $any1 }
assumption-capital-items-any-materials-any = { $any2 } в статье «{ $any1 }»
assumption-capital-set-aside-any-amount = Не на строительство: { $any1 }
assumption-operation-items-any-taxes = Налоги в цене, в год: { $any1 }
assumption-operation-items-any-margins = Торговые наценки в цене, в год: { $any1 }
assumption-alternative-items-any-share = Доля в том, что купили бы иначе: { $any1 }
assumption-alternative-items-any-local = Местная доля, иначе: { $any1 }
assumption-funding-shares-any = Кто платит: { $any1 }
assumption-embodied-from-table-any-price = Цена тонны: { $any1 }
