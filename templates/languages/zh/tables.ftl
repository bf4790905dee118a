## Declared tables: what they count in
table-money = { $scale }{ $currency }（{ $year }）
table-money-year = { $scale }{ $currency }/年（{ $year }）
table-a-year = { $unit }/年
table-unit = 单位：{ $unit }
table-main = 主估计值；单位：{ $unit }
table-main-alone = 主估计值
table-ranged = 主估计值，括号内为10次运算中的9次的区间；单位：{ $unit }
table-ranged-alone = 主估计值，括号内为10次运算中的9次的区间

## Titles of the annex
annex-jobs = 各年就业岗位
annex-jobs-supported = 支撑的就业岗位，未扣除其他地方的损失
annex-jobs-imputed = 未登记人员：推算值，不计入合计
annex-jobs-additional = 净新增就业岗位，已扣除其他地方的损失
annex-jobs-labour-scarce = 净新增就业岗位，扣除离开其他岗位的人员
annex-gva-additional = 净新增增加值，已扣除其他地方的损失
annex-emissions = 历年排放总量
annex-emissions-parts = 历年排放总量，按组成部分和电力规则分
annex-net = 从支撑到净新增，以及公共资金
annex-net-jobs = 从支撑的岗位到净新增岗位，{ $year }年
annex-net-gva = 从支撑的增加值到净新增增加值，{ $year }年
annex-net-taxes = 从征收的税到净新增税收，{ $year }年
annex-taxes = 各项税收，未扣除其他地方的损失
annex-taxes-apart = 不计入合计的税
annex-public-cost = 投入的公共资金
annex-open-accounts = 各答案中未支付或未支出的款项，{ $year }年
annex-places-jobs = 国家各地区支撑的就业岗位，{ $year }年
annex-places-gva = 国家各地区支撑的增加值，{ $year }年
annex-places-income = 国家各地区支撑的劳动收入，{ $year }年
annex-divisions = 供应商和工资消费支撑的就业岗位，按行业分，{ $year }年
annex-pay = 项目工资及其对照
annex-capital = 一次性支出，按项目和来源分

## Names of values
worker-local = 本国居民
worker-foreign = 外籍人员
place-rest = 国内其他地区
stage-named = 第{ $stage }阶段
step-of-money-gross = 未扣除其他地方的损失
step-of-money-net = 扣除其他地方的损失后
tax-value-added-tax = 增值税
tax-supplier-product-taxes = 供应链中的净税
tax-taxes-on-sales = 销售税
wages-of-national = 全国平均
wages-of-region = 地区平均
wages-of-industry = 行业平均
