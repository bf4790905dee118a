## Tables of the annex
annex-ownership = 电动与其他公交车的成本，现值
annex-abatement = 每避免一吨的成本
annex-air = 历年空气污染物，按排放地点分
annex-energy = { $year }年能源
side-fleet = 电动公交车
side-before = 被替换的公交车
side-change = 变化
tax-running-taxes = 能源和配件中的税
abatement-cost-per-tonne = 含税
abatement-without-taxes = 不含税
abatement-in-dollars = 以美元计
component-exhaust = 尾气
component-wear = 轮胎、制动和路面磨损
component-power-plants = 电站
component-new-service = 新增服务
