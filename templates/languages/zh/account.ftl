## The project's account and value added
account-finding-profit = { $year }年，项目增加值的{ $share }为息税前利润
account-finding-loss = { $year }年，项目亏损，亏损额相当于其增加值的{ $share }
account-finding-none = 增加值：支撑的与净新增的
account-title = 项目增加值的去向
account-subtitle = { $scale }{ $currency }（{ $year }年价）/年，主估计值，模型测算
account-note = 利息不详，未予扣除。因此利润及其税款均为上限值。
account-wages = 全体员工工资
account-social-tax = 社会税
account-production-taxes = 财产税
account-depreciation = 建筑物和机器折旧
account-surplus = 息税前利润
account-value-added = 增加值
account-profit-tax = 利润中：税款
account-profit-abroad = 利润中：归国外所有者
gva-title = 国内支撑的增加值，未扣除其他地方的损失

## Checks and notes
check-operating-margin = 项目利润占营业额的比重
check-operating-margin-inside = { $year }年，项目的税前利润占营业额的{ $value }，在{ $low }至{ $high }之内。
check-operating-margin-outside = { $year }年，项目的税前利润占营业额的{ $value }，在{ $low }至{ $high }之外。
check-surplus-of-industry = 盈余占增加值的比重
check-surplus-of-industry-inside = { $year }年，增加值中未扣折旧归所有者的部分占{ $value }，不高于国家投入产出表中该行业的{ $high }。
check-surplus-of-industry-outside = { $year }年，增加值中未扣折旧归所有者的部分占{ $value }，高于国家投入产出表中该行业的{ $high }：利润、利润税和流往国外的金额可能偏高。
note-fee-by-engine = 按发动机排量分的费用
note-revenue-by-level = 按政府层级分的收入

## Attached tables
attachment-production-account = 项目各年账户
attachment-net-by-scale = 各规模下的净效应
