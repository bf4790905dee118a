## Inputs of a factory, as they are called in print
assumption-column-goods-any-share = 国内采购占营业额比重：{ $any1 }
assumption-column-services-any-share = 国内服务占营业额比重：{ $any1 }
assumption-column-goods-any-instead-share = 本来就会售出：{ $any1 }
assumption-column-goods-any-instead-value = 原本制成品与其价值之比：{ $any1 }
assumption-column-goods-any-instead-exported = 其中销往国外：{ $any1 }
assumption-column-goods-any-instead-power = 原本制成品所用电力：{ $any1 }
assumption-column-goods-any-instead-emissions = 原本制成品除电力外的排放：{ $any1 }
assumption-energy-fuels-any-amount = 单位产品燃料：{ $any1 }
assumption-process-any-amount = 单位产品的工艺材料：{ $any1 }
assumption-process-any-factor = 工艺排放：{ $any1 }
assumption-materials-any-amount = 单位产品材料：{ $any1 }
assumption-materials-any-factor = 材料的生产：{ $any1 }
unit-of-MJ-t = 兆焦/吨
unit-of-kWh-t = 千瓦时/吨
unit-of-m3-t = 立方米/吨
unit-of-persons-t-yr = 人/（吨/年）

## Inputs moved together
joint-inputs-making = 产能、人员和投资
joint-inputs-purchases = 成本结构
joint-inputs-energy = 能源和材料
joint-inputs-replaced = 被取代的产品和市场

## Attached tables
attachment-output-by-year = 各年产量，已宣布与模型测算对照
attachment-sales-by-displacement = 按取代对象分的销售
attachment-unit-emissions = 单位产品排放
attachment-water-by-year = 各年用水
attachment-capital = 按条目和来源地分的资本支出
note-world-emissions = 全世界的排放（未假设国外谁会少卖时）
note-emissions-of-yarn-spun-elsewhere = 在别处纺制的纱线的排放
note-emissions-of-cotton = 棉花种植的排放
note-emissions-of-purchases = 采购品的排放
