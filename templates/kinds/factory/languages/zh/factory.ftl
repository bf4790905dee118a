## A factory: what it makes
channel-direct = 厂内

## Energy and emissions
key-emissions-world-name = 全世界的排放
component-own = 总量：本厂及其电力、燃料和产品使用
component-displaced = 减：失去销量或原料的国内制造商
component-deadweight = 减：本来就会有的部分
component-change = 净变化
key-emissions-average-meaning = 国内，{ $first }—{ $last }年：厂内、电力、燃料，减去失去销量的国内制造商
key-emissions-official-name = 二氧化碳，按已公布的因子
key-emissions-official-meaning = 厂内和用电，按新增用电因子，{ $first }—{ $last }年；未作扣减

boundary = 排放指国内排放，从油井到厂门，{ $first }至{ $last }年之和，以CO<sub>2</sub>当量计，采用IPCC AR6的GWP100。{ job-is }口径与{ $table }年国家投入产出表相同。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
unit-of-t-yr = 吨/年
unit-of-t-CO2e-AR6-t = 吨CO<sub>2</sub>当量/吨

key-jobs-direct-meaning = 在工厂工作的所有人员

## Gross to net
step-goods-replaced = 其他制造商失去的岗位
waterfall-title-goods-replaced = { $year }年其他制造商及其供应商失去{ SIZE($goods_lost) }

## Checks
check-factory-jobs-per-investment = 每百万美元投资对应的工厂岗位
check-factory-jobs-per-investment-inside = { $year }年，工厂每百万美元投资有{ $value }个就业岗位，不高于{ $high }。
check-factory-jobs-per-investment-outside = { $year }年，工厂每百万美元投资有{ $value }个就业岗位，高于{ $high }：员工人数与投资不相称。
check-turnover-per-wage = 营业额与工资之比
check-turnover-per-wage-inside = { $year }年，营业额是厂内所有人员工资的{ $value }倍，不低于{ $low }倍。
check-turnover-per-wage-outside = { $year }年，营业额是厂内所有人员工资的{ $value }倍，低于{ $low }倍：工厂无力支付工资。

## Words to find a document by
keyword-kind = 工厂
