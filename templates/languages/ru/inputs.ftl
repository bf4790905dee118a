## Inputs of any project, as they are called in print
assumption-capital-items-any-amount = Капитал: { $any1 }
assumption-capital-items-any-local = Местная доля: { $any1 }
assumption-capital-items-any-life = Срок службы: { $any1 }
assumption-operation-items-any-amount = Закупки: { $any1 }
assumption-operation-items-any-local = Местная доля: { $any1 }
assumption-public-money-spared-any-amount = Не собрано: { $any1 }
assumption-public-money-costs-any-amount = Государственные средства: { $any1 }
assumption-public-money-product-taxes-any-rate = Налог на продукты: { $any1 }
factor = { $key }
assumption-markets-destinations-any = Доля во всём экспорте: { $any1 }
