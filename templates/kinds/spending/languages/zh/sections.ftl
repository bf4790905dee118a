## What is spent
spending-chart-title = 资金最多的条目是“{ $largest }”：占{ $share }
spending-chart-subtitle = 按条目和最先收款方，{ $scale }{ $currency }（{ $year }年价），{ $years }年，主估计值
spending-chart-alt = 条形图，显示各条目的资金及其去向，单位为{ $scale }{ $currency }。{ $points }
spent-home = 国内卖方
spent-abroad = 国外卖方
spent-margins = 商贸和运输
spent-taxes = 价格中的税款
spent-set-aside = 不用于建设
funder-state-budget = 国家预算{ $share }
funder-local-budgets = 地方预算{ $share }
funder-loan-abroad = 以税收偿还的国外贷款{ $share }
funder-loan-at-home = 以税收偿还的国内贷款{ $share }
funder-grant = 赠款{ $share }
funder-private = 私人资金{ $share }

## Job-years
job-years-finding = 建设需要约{ AMOUNT($supported, range: "yes") }{ of-registered }
job-years-direct = 建筑企业和卖方
job-years-imputed = 未登记
job-years-chart-title = { $year }年用工最多：占{ $share }
job-years-chart-subtitle = 各年人年，模型测算，主估计值
job-years-chart-alt = 条形图，显示各年各环节的建设人年。{ $points }
builders-title = 从两个方面统计的建筑工人
column-builders = 统计方法

## From gross to net
built-net-gross = 支撑的人年
built-net-net = 净新增人年
built-net-title = 从支撑的人年到净新增的人年
step-other-spending = 同样资金用于其他方面

## Emissions
embodied-emits = 制造所建之物一次性排放约{ AMOUNT($embodied, range: "yes") }
embodied-finding-none = 建设所用材料的生产排放未估算
embodied-chart-title = 各条目：在本国生产{ $materials }的CO<sub>2</sub>，{ $scale }
embodied-chart-title-beside = 各条目：在本国生产{ $materials }的CO<sub>2</sub>与所付资金
embodied-chart-subtitle = 主估计值
embodied-chart-subtitle-beside = 模型测算。线段：10次模型运算中的9次
embodied-chart-alt = 条形图，显示各条目中{ $materials }的生产排放，CO2，单位为{ $scale }。{ $points }
embodied-chart-alt-beside = 条形图，按条目：生产{ $materials }的CO2排放，单位为{ $scale }，以及所付资金，单位为{ $money_scale }{ $currency }。{ $points }
embodied-other-items = 其他条目
embodied-thousand = 千吨
embodied-one = 吨
embodied-panel = 排放，{ $scale }
embodied-panel-money = 所付资金，{ $scale }{ $currency }（{ $year }年价）
embodied-money = 所付资金
material-all-sectors = 所有部门
material-machines-on-site = 工地机械
material-imported-materials = 进口材料
question-spending = 支出资金
question-building = 人年

joint-inputs-otherwise = 资金的其他用途
joint-inputs-materials = 材料
attachment-expenditure = 各条目和各年的资金
attachment-construction-effects = 建设的增加值、进口和税收
attachment-construction = 从两个方面统计的建筑工人
attachment-embodied-emissions = 材料的排放
check-builders-share = 最繁忙年份的工程与全国建筑业之比
check-builders-share-inside = { $year }年的工程相当于全国建筑业产出的{ $value }，不高于{ $high }。
check-builders-share-outside = { $year }年的工程相当于全国建筑业产出的{ $value }，高于{ $high }：人员从其他工地抽调，因此转移部分不会小。
