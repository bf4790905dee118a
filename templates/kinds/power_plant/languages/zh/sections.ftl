## Power and what gives way
power-title = 各年电力
quantity-generated = 发电量
quantity-curtailed = 电网未消纳
quantity-used-and-lost = 自用电和损耗
quantity-store-change = 储能，放电减充电
quantity-delivered = 送出电量
quantity-gas-saved = 未燃烧的天然气
source-gas = 天然气
source-coal = 煤炭
source-oil = 石油
source-hydro = 水电
source-nuclear = 核电
source-wind = 风电
source-sun = 太阳能

## Rules
rule-combined-margin = 联合国碳市场的组合边际
rule-ifi = 银行的官方因子
rule-ifi-combined = 银行的官方因子（亦即联合国组合边际）
rule-average-path = 电网平均
rule-marginal = { marginal-fuel }电站少发电
rules-title = 每千瓦时取代哪种电力及其结果
rules-note = 各项规则回答不同的问题，同等重要；不可相加。组合边际和官方因子在整个使用期保持不变，不含甲烷。组合边际的权重未与联合国工具原文核对。
column-change = 吨/年
source-own = IPCC 2014年中位数
source-nrel = NREL 2012年

## Building from two sides
built-title = 建设人年，从两个方面统计
side-site = 工地：兆瓦数乘以每兆瓦人年，或实际统计人数
side-residents = 其中本国居民
side-from-money = 核对：国内采购的工程乘以建筑业单位产出用工
side-rutovitz-2025 = 对照：Rutovitz等，2025年，澳大利亚
side-irena = 对照：IRENA，2017年，安装
side-i-jedi-with-makers = 对照：I-JEDI，哥伦比亚，含设备制造商
capital-chart-title = { $share }的资本在国内支出
capital-chart-subtitle = 按产品，{ $scale }{ $currency }（{ $year }年价），主估计值
capital-chart-alt = 条形图：各产品的国内外资本支出，{ $scale }{ $currency }。{ $points }
capital-item-spent = { $name }
step-displaced-plants = 少发电的电站的岗位
step-gas-extraction = 气田及其供应商
channel-direct = 电站本身
joint-inputs-power = 电站及其产量
joint-inputs-grid = 被取代的电力
attachment-energy-by-year = 各年电力
attachment-displacement-factors = 各规则的电网排放因子
attachment-capital = 按产品和来源地分的资本支出
attachment-construction = 从两个方面统计的建设用工
attachment-life-cycle-emissions = 电站自身的全生命周期
attachment-household-equivalents = 关于住户数的说法

## Cost of a kilowatt-hour
power-cost-above = 整个使用期内，每千瓦时成本约{ AMOUNT($cost, unit: "plain", range: "yes") }，高于上网电价{ AMOUNT($tariff, unit: "plain") }
power-cost-below = 整个使用期内，每千瓦时成本约{ AMOUNT($cost, unit: "plain", range: "yes") }，低于上网电价{ AMOUNT($tariff, unit: "plain") }
power-cost-near = 整个使用期内，每千瓦时成本约{ AMOUNT($cost, unit: "plain", range: "yes") }；上网电价为{ AMOUNT($tariff, unit: "plain") }
power-cost-alone = 整个使用期内，每千瓦时成本约{ AMOUNT($cost, unit: "plain", range: "yes") }
power-cost-unknown = 电站整个使用期内的每千瓦时成本未估算
power-cost-title = 每千瓦时平准化成本，与所付电价和未燃烧的天然气对比
power-cost-item-capital = 资本，含利息和更新
power-cost-item-staff = 员工工资
power-cost-item-purchases = 采购
power-cost-item-fuel = 燃烧的天然气
power-cost-item-total = 平准化成本
power-cost-item-tariff = 上网电价，按实付
power-cost-item-gas-not-burned = 少发电的电站未燃烧的天然气
attachment-levelised-cost = 每千瓦时成本
