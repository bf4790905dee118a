## A factory: what it makes
capital-note = 首批原料是流动资金：只购买一次，不计入建设人年。
capital-works = 建筑工程
capital-equipment = 设备
capital-other = 其他，未列名
capital-stock = 首批原料
channel-direct = 厂内
channel-direct-local = 厂内，本国居民
channel-direct-foreign = 厂内，外籍人员

## Energy and emissions
scope-scope-1 = 厂内（范围一）
scope-scope-2 = 电站（范围二）
scope-energy-supply = 燃料和电力供应
scope-materials-home = 国内生产的材料
scope-materials-abroad = 国外生产的材料
scope-product-use = 产品使用
scope-total = 合计
chart-rule-average = 如果可再生能源发电增长
unit-chart-title = 每{ $unit }产品排放：如果可再生能源发电按假设增长，为{ $average }吨CO<sub>2</sub>当量；采用{ marginal-fuel }发电，为{ $gas }吨
unit-chart-subtitle = 吨CO<sub>2</sub>当量/{ $unit }，油井到厂门，{ $year }年；线段：10次模型运算中的9次
unit-chart-alt = 条形图：单位产品排放，从高到低排列，由{ $scopes }组成。{ $whole }：{ $parts }
key-emissions-world-name = 全世界的排放
key-emissions-world-meaning = 本厂及其电力、燃料和产品使用，减去所有被取代产品的同类排放
component-own = 总量：本厂及其电力、燃料和产品使用
component-displaced = 减：失去销量或原料的国内制造商
component-deadweight = 减：本来就会有的部分
component-change = 净变化
heading-emissions = { $country }的排放，{ $first }—{ $last }年
key-emissions-average-meaning = 国内，{ $first }—{ $last }年：厂内、电力、燃料，减去失去销量的国内制造商
key-emissions-official-name = 二氧化碳，按已公布的因子
key-emissions-official-meaning = 厂内和用电，按新增用电因子，{ $first }—{ $last }年；未作扣减

boundary = 排放指国内排放，从油井到厂门，{ $first }至{ $last }年之和，以CO<sub>2</sub>当量计，采用IPCC AR6的GWP100。{ job-is }口径与{ $table }年国家投入产出表相同。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
cumulative-subtitle = 国内排放变化的累计值，百万吨CO<sub>2</sub>当量，{ $first }—{ $last }年
emissions-chart-subtitle = 国内排放变化，{ $first }—{ $last }年，百万吨CO<sub>2</sub>当量；线段：10次模型运算中的9次
emissions-chart-alt = 带区间的点图：{ $first }至{ $last }年国内排放的变化，单位为百万吨CO2当量，负值为减少。{ $parts }
joint-subtitle = { $year }年净新增就业岗位，人；国内排放，{ $first }—{ $last }年，吨CO<sub>2</sub>当量
joint-groups-subtitle = { $year }年净新增就业岗位，人；国内排放，{ $first }—{ $last }年，吨CO<sub>2</sub>当量；其他各组与主估计值相同
unit-of-t-yr = 吨/年
unit-of-t-CO2e-AR6-t = 吨CO<sub>2</sub>当量/吨
one-t = 吨
one-kg = 千克
one-m2 = 平方米
one-piece = 件

key-jobs-gross-meaning = 工厂、其供应链和工资消费
key-jobs-direct-meaning = 在工厂工作的所有人员
key-gva-gross-meaning = 工厂、其供应链和工资消费
key-jobs-net-meaning = 减去本来就有的、从其他方转移来的和流出本国的
key-gva-net-meaning = 减去本来就有的、从其他方转移来的和流出本国的

## Gross to net
step-goods-replaced = 其他制造商失去的岗位
waterfall-title-goods-replaced = { $year }年其他制造商及其供应商失去{ SIZE($lost) }
line-goods-replaced-as-it-is = 其他制造商的损失
trade-kits = 国外采购

## Checks
check-factory-jobs-per-investment = 每百万美元投资对应的工厂岗位
check-factory-jobs-per-investment-inside = { $year }年，工厂每百万美元投资有{ $value }个就业岗位，不高于{ $high }。
check-factory-jobs-per-investment-outside = { $year }年，工厂每百万美元投资有{ $value }个就业岗位，高于{ $high }：员工人数与投资不相称。
check-turnover-per-wage = 营业额与工资之比
check-turnover-per-wage-inside = { $year }年，营业额是厂内所有人员工资的{ $value }倍，不低于{ $low }倍。
check-turnover-per-wage-outside = { $year }年，营业额是厂内所有人员工资的{ $value }倍，低于{ $low }倍：工厂无力支付工资。

## Scenarios side by side
scenarios-subtitle = { $year }年净新增就业岗位；国内排放变化，{ $first }—{ $last }年，{ $mass }；线段：10次模型运算中的9次
scenarios-alt = 带区间的点图：各情景采用同一组模型运算，显示{ $year }年净新增就业岗位，以及{ $first }至{ $last }年国内排放的变化，单位为{ $mass }，负值为减少。{ $parts }
scenarios-table-subtitle = { $year }年就业岗位；国内吨CO<sub>2</sub>当量，{ $first }—{ $last }年；主估计值（10次模型运算中的9次）

## Words to find a document by
keyword-kind = 工厂
