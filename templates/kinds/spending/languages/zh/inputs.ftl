## Inputs of a programme, as they are called in print
assumption-capital-items-any-amount = { $any1 }的付款额
assumption-capital-items-any-taxes = { $any1 }价格中的税款
assumption-capital-items-any-margins = { $any1 }价格中的流通费用
assumption-capital-items-any-materials-any = { $any1 }中的{ $any2 }
assumption-capital-set-aside-any-amount = 预留：{ $any1 }
assumption-operation-items-any-taxes = { $any1 }价格中的税款，每年
assumption-operation-items-any-margins = { $any1 }价格中的流通费用，每年
assumption-alternative-items-any-share = { $any1 }在资金其他用途中的占比
assumption-alternative-items-any-local = { $any1 }的国内占比，其他用途
assumption-funding-shares-any = { $any1 }的出资
assumption-embodied-from-table-any-price = 每吨{ $any1 }的价格
