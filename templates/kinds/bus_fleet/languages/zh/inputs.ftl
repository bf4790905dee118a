## Inputs of a fleet of buses, as they are called in print
assumption-energy-seasons-any-use = 每公里电耗（{ $any1 }）
assumption-energy-seasons-any-part = 里程占比（{ $any1 }）
assumption-replaced-buses-any-share = 被取代里程占比：{ $any1 }
assumption-replaced-buses-any-energy = 每公里能耗：{ $any1 }公交车
assumption-capital-items-any-amount = 成本：{ $any1 }
assumption-capital-items-any-local = 国内占比：{ $any1 }
assumption-capital-items-any-life = 使用年限：{ $any1 }
assumption-capital-years-any = { $any1 }年支出
assumption-funding-any-amount = 公共资金：{ $any1 }
assumption-funding-any-year = 公共资金年份：{ $any1 }

joint-inputs-service = 里程和运营
joint-inputs-energy = 每公里电耗
joint-inputs-money = 价格、使用年限和成本
joint-inputs-people = 员工、工资和居民家庭
joint-inputs-replaced = 被取代的公交车
joint-inputs-fuels = 燃料

## Questions, figures and units
question-jobs = 就业岗位
question-cost = 成本
question-energy = 能源
question-air = 空气
unit-of-vehicles = 辆
unit-of-chargers = 台充电桩
unit-of-MJ-km = 兆焦/公里
unit-of-km-hour = 公里/小时
unit-of-MWh-yr = 兆瓦时/年
unit-of-persons-vehicle = 人/辆
unit-of-kWh-vehicle = 千瓦时/辆
money-per-t-CO2 = 百万{ $currency }/吨
money-per-t-CO2e-AR6 = 百万{ $currency }/吨
attachment-buses-by-year = 各年公交车和里程
attachment-people-by-year = 各年人员
attachment-ownership-cost = 双方各年成本
attachment-abatement-cost = 每吨成本
attachment-capital = 按来源地分的资本支出
