## Page 2
programme-funders = <b>由谁付款。</b>{ $parts }。赠款或贷款是资金来源，不是收益：其本身不增加任何就业岗位。
programme-prices = <b>价格。</b>付款额中，{ $taxes }为产品税，{ $margins }为商贸流通费用。只有其余部分付给建筑企业和制造商。
programme-prices-basic = <b>价格。</b>所列金额不含产品税和商贸流通费用。
programme-set-aside = <b>不用于建设。</b>土地、库存、利息或税款占资金的{ $share }，在任何答案中都不产生影响。

## Page 3
programme-jobs-standfirst = 1人年即1人工作1年，随工程结束而结束。人年不计入就业岗位合计。
programme-jobs-standfirst-remain = 1人年即1人工作1年，随工程结束而结束。建成后的就业岗位另行统计，二者从不相加。
programme-jobs-registered = <b>统计对象。</b>登记人员约{ AMOUNT($job_years, range: "yes") }。计入未登记人员，为{ AMOUNT($job_years_all, range: "yes") }。
programme-jobs-remain = <b>建成后的就业岗位。</b>{ $year }年约支撑{ AMOUNT($jobs_gross, range: "yes") }，其中{ $jobs_direct }为自有员工。
programme-jobs-none-remain = <b>建成后的就业岗位。</b>未计入，原因：{ $reason }。
programme-jobs-money = <b>每人年对应的资金。</b>{ registered }人员每人年约合{ $job_years }。按所有人员计，为{ $job_years_all }。
programme-jobs-money-registered = <b>每人年对应的资金。</b>{ registered }人员每人年约合{ $job_years }。
programme-gap-close = <b>核对。</b>按所有人员计，由资金推算的建筑工人是由报酬推算的{ $ratio }倍。这类粗略统计相差可达三倍。
programme-gap-above = <b>核对。</b>按所有人员计，由资金推算的建筑工人是由报酬推算的{ $ratio }倍。国家投入产出表计入了许多只工作部分时间的人。
programme-gap-below = <b>核对。</b>由资金推算的建筑工人是另一种统计的{ $ratio }倍：二者不一致。
programme-builders-subtitle = 仅工程用工人年；括号内为10次模型运算中的9次
builders-from-money = 按工程款推算{ comma-registered }
builders-from-money-all = 同上，所有人员
builders-site = 工地人员
builders-by-pay = 按施工人员报酬推算
column-channel = 所在环节

## Page 4
additional-standfirst = 没有支出计划时，资金可能用于其他方面，这里指{ $other }。各答案的不同之处在于这一点，以及政府是否花掉所收的税款。
additional-standfirst-one = 扣除本来就有的和从其他工地转移来的部分。
additional-which = <b>哪个答案适用？</b>如果资金是额外增加的，适用第一个答案。如果预算固定、要放弃其他工程，适用第二个答案。
additional-also = <b>建成后的就业岗位。</b>{ $year }年支撑{ $jobs_gross }。如果每年的资金用于其他方面，变化为{ CHANGE($jobs_net, range: "yes") }；如果不支出，变化为{ CHANGE($jobs_net_not_spent, range: "yes") }。
chart-step-gross = 支撑的
chart-step-other-spending = 放弃的其他支出
chart-step-net = 净新增
waterfall-subtitle-job-years = { $country }{ registered }人年，建设各年合计，模型测算。线段：10次模型运算中的9次
waterfall-alt-job-years = 瀑布图，从支撑的人年到净新增的人年。{ $parts }
waterfall-title-job-years = { $step }：最大的损失，{ SIZE($lost) }
waterfall-title-nothing-job-years = 支撑的人年在其他地方没有损失
waterfall-title-one-answer-job-years = 在一个答案中，其他地方没有人年损失；在另一个答案中损失{ SIZE($lost, unit: "none") }

## Page 5
programme-money-title = 支出{ $spent }，其中约{ $built_imports }用于进口
programme-money-title-plain = 资金的去向
programme-money-standfirst = 增加值是建筑企业、卖方和供应商在国内的所得。税收是其中一部分；有些税款是国家付给自己的。
money-of-building = 建设金额
money-of-building-title = 进口占资金的{ $share }
money-of-building-subtitle = { $scale }{ $currency }（{ $year }年价），建设各年合计，模型测算。空心：已宣布。线段：10次模型运算中的9次
money-of-building-alt = 条形图，显示建设金额，单位为{ $scale }{ $currency }，{ $year }年价格。{ $points }
sum-of-spent = 计划支出
sum-of-built-gva = 支撑的增加值
sum-of-built-imports = 进口，包括供应商的进口
sum-of-built-taxes = 建设税收
sum-of-gva-spent-elsewhere = 净新增增加值，如果资金用于其他方面
sum-of-gva-reference-case = 净新增增加值，如果资金不支出
programme-money-value-added = <b>建设增加值。</b>各年合计支撑约{ AMOUNT($built_gva, range: "yes") }。
programme-money-imports = <b>进口。</b>约{ AMOUNT($built_imports, range: "yes") }流出本国：用于机械、材料和工人购买的商品。
programme-money-taxes = <b>建设税收。</b>约{ AMOUNT($built_taxes, range: "yes") }。这些税款来自同一笔公共资金，因此本身不是收益。
programme-money-running = <b>启用后。</b>如果每年同样的资金用于其他方面，{ $year }年税收变化为{ CHANGE($tax_net, unit: "plain", range: "yes") }；如果不支出，变化为{ CHANGE($tax_net_not_spent, unit: "plain", range: "yes") }。
programme-money-running-alone = <b>启用后。</b>{ $year }年税收变化为{ CHANGE($tax_net, unit: "plain", range: "yes") }。
programme-money-set-aside = <b>预留。</b>约{ $set_aside }不用于建设。
money-not-in-figures = 使用者的收益、节省的维护费用、贷款利息和汇率风险。本简报不是成本效益分析。

## Page 6
programme-emissions-title = 所计材料的生产一次性排放约{ AMOUNT($embodied, range: "yes") }
emissions-standfirst = 其他支出的排放不详，因此不给出净值。
programme-emissions-counted = <b>计算方法。</b>材料制造商对该计划及其供应商的销售额，除以每吨价格，得出吨数；吨数再乘以每吨的生产排放。
programme-emissions-one = <b>每人年对应的排放。</b>{ registered }人员每人年对应约{ $value }吨CO<sub>2</sub>。
programme-emissions-use = <b>建成后的使用。</b>采暖、用电和交通不在本估算之内。
programme-not-counted-heading = 未计入、但可能同样大的部分
programme-not-counted = { $parts }
programme-not-counted-part = <b>{ $name }：</b>{ $reason }。
programme-materials-title = 各条目的材料用量和CO<sub>2</sub>排放
programme-materials-subtitle = 吨；括号内为10次模型运算中的9次
programme-item-of-material = { $item }：{ $material }
column-used = 材料，吨
column-given-off = 排放，吨
