## Emissions of buses
cumulative-subtitle = 排放变化的累计值，百万吨CO<sub>2</sub>当量，{ $first }—{ $last }年，油井到车轮
cumulative-alt = { $first }至{ $last }年排放变化的累计值，色带分别涵盖半数模型运算和10次中的9次。{ $parts }
component-electric-buses = 纯电动公交车
component-replaced-buses = 被取代的公交车
emissions-chart-subtitle = 排放变化，{ $first }—{ $last }年，油井到车轮，百万吨CO<sub>2</sub>当量；横条：10次模型运算中的9次
emissions-chart-alt = 带区间的点图：{ $first }至{ $last }年排放的变化，单位为百万吨CO2当量，负值为减少。{ $parts }

## From gross to net
step-new-service = 其中新增服务，单列
step-replaced-buses = 停运的公交车

## Checks
check-bus-energy = 公交车每公里电耗
check-bus-energy-inside = { $year }年，公交车按电表计每公里用电{ $value }千瓦时，在城市公交车的{ $low }至{ $high }之内。
check-bus-energy-outside = { $year }年，公交车按电表计每公里用电{ $value }千瓦时，在城市公交车的{ $low }至{ $high }之外：可能是空车数据，或电池输出端数据。
check-bus-diesel = 被取代公交车每公里柴油消耗
check-bus-diesel-inside = { $year }年，被取代的柴油公交车每公里消耗{ $value }兆焦，在城市公交车的{ $low }至{ $high }之内。
check-bus-diesel-outside = { $year }年，被取代的柴油公交车每公里消耗{ $value }兆焦，在城市公交车的{ $low }至{ $high }之外：可能是空车、小型客车数据，或单位不同。
check-bus-cng = 被取代公交车每公里天然气消耗
check-bus-cng-inside = { $year }年，被取代的燃气公交车每公里消耗{ $value }兆焦，在城市公交车的{ $low }至{ $high }之内。
check-bus-cng-outside = { $year }年，被取代的燃气公交车每公里消耗{ $value }兆焦，在城市公交车的{ $low }至{ $high }之外：可能是空车、小型客车数据，或单位不同。
check-bus-distance = 单车年行驶里程
check-bus-distance-inside = { $year }年，车队每辆车行驶{ $value }公里，不高于{ $high }。
check-bus-distance-outside = { $year }年，车队每辆车行驶{ $value }公里，高于{ $high }：天数或小时数被重复计算。
check-battery-price = 新电池价格
check-battery-price-inside = { $year }年，新电池价格为{ $value }美元/千瓦时，在{ $low }至{ $high }之内。
check-battery-price-outside = { $year }年，新电池价格为{ $value }美元/千瓦时，在{ $low }至{ $high }之外：可能混淆了千和百万。

## Key figures in charts and tables of how sure
note-modal-shift = 放弃私家车的乘客
note-making-of-buses = 公交车及其电池的制造
note-night-charging = 各小时充电

## What the buses do
heading-bus-emissions = 按三项电力规则的排放
bus-emissions-rules = 官方因子由国际金融机构针对新增用电公布，各年保持不变，只计烟囱排放的二氧化碳。另两项规则，一项让电网逐步达到其目标，一项让电力全部由{ marginal-fuel }电站供应。计入燃料供应的，途中损失的甲烷对电力和燃气公交车同样计算。柴油供应有一部分在国外。
bus-emissions-subtitle = 排放变化，{ $first }—{ $last }年，千吨（官方因子：CO<sub>2</sub>；其余：CO<sub>2</sub>当量）；横条：10次模型运算中的9次
bus-emissions-alt = 带区间的点图：{ $first }至{ $last }年排放的变化，单位为千吨，负值为减少。{ $parts }
energy-by-carrier = { $year }年不再使用的能源，以及纯电动公交车的用电
energy-by-carrier-subtitle = { $year }年能源，吉瓦时；电力按电表计，燃料按净热值计；横条：10次模型运算中的9次
energy-by-carrier-alt = 带区间的点图：{ $year }年各类能源，单位为吉瓦时。{ $parts }
waterfall-title-buses = { $year }年停运的公交车失去{ SIZE($buses_lost) }
carrier-electricity = 电力
carrier-diesel = 柴油
carrier-cng = 天然气
heading-bus-cost = 每吨成本按与其他公交车之差计算，不按整个项目计算
ownership-capital = 购置，在使用年限内支付
ownership-energy = 能源
ownership-maintenance = 保养和维修
ownership-batteries = 新电池
ownership-wages = 驾驶员和充电人员
ownership-total = 合计
ownership-note = 所购物品按使用年限分摊为年付款额，含利息；{ $last }年之后的付款未计入。
capital-buses-and-chargers = 公交车、充电桩
capital-depot-and-grid = 车场、接电
cost-per-tonne-chart-higher = 按每一项规则，避免一吨排放都要花钱
cost-per-tonne-chart-lower = 按每一项规则，避免一吨排放都节省资金
cost-per-tonne-chart-mixed = 避免一吨排放是花钱还是省钱尚无定论
cost-per-tonne-chart-some = 按某些规则，无法给出避免一吨排放的成本
cost-per-tonne-chart-subtitle = 增加的成本除以避免的吨数，两者均折现（其他页的吨数未折现），{ $first }—{ $last }年，{ $year }年价；横条：10次模型运算中的9次
cost-per-tonne-chart-alt = 带区间的点图：避免一吨排放的成本，{ $first }至{ $last }年。{ $parts }
