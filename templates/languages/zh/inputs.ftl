## Inputs of any project, as they are called in print
assumption-capital-items-any-amount = 资本支出：{ $any1 }
assumption-capital-items-any-local = { $any1 }的国内占比
assumption-capital-items-any-life = { $any1 }的使用年限
assumption-operation-items-any-amount = 采购：{ $any1 }
assumption-operation-items-any-local = { $any1 }的国内占比
assumption-public-money-spared-any-amount = 未征税款：{ $any1 }
assumption-public-money-costs-any-amount = 公共资金：{ $any1 }
assumption-public-money-product-taxes-any-rate = 产品税：{ $any1 }
factor = { $key }
assumption-markets-destinations-any = 对{ $any1 }出口占出口总量比重
