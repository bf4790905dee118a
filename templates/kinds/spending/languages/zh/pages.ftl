## Page 2
programme-announced = 评估对象是已宣布的预算：{ $project }。其金额附有区间，以反映可能的不同支出；已宣布的效应未计入。
programme-funders = <b>由谁付款。</b>{ $parts }。赠款或贷款是资金来源，不是收益：其本身不增加任何就业岗位。
programme-prices = <b>价格。</b>付款额中，{ $taxes }为产品税，{ $margins }为商贸流通费用。只有其余部分付给建筑企业和制造商。
programme-prices-basic = <b>价格。</b>所列金额不含产品税和商贸流通费用。
programme-set-aside = <b>不用于建设。</b>土地、库存、利息或税款占{ AMOUNT($set_aside) }，在任何答案中都不产生影响。

## Page 3
programme-jobs-standfirst = 一人年即国家投入产出表口径的一个就业岗位，为期一年；它随工程结束而结束，从不与就业岗位相加。
programme-jobs-remain = <b>建成后的就业岗位。</b>{ $year }年约支撑{ AMOUNT($jobs_gross, range: "yes") }，其中{ AMOUNT($jobs_direct) }为自有员工。
programme-jobs-none-remain = <b>建成后的就业岗位。</b>未计入，原因：{ $reason }。
counts-differ = 按报酬推算的是全年工作。国家投入产出表也可能计入只工作部分时间或兼做此工的人：他们的一人年不是一整年的工作。
builders-from-money = 按工程款推算{ comma-registered }
builders-from-money-all = 同上，所有人员
builders-site = 工地人员
builders-by-pay = 按施工人员报酬推算

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
waterfall-title-elsewhere = 同样的资金若用于其他用途（{ $alternative_name }），可支撑{ SIZE($work_given_up) }

## Page 5
programme-money-title = 支出{ $spent }，其中约{ $built_imports }用于进口
programme-money-standfirst = 增加值是建筑企业、卖方和供应商在国内的所得。工资花出后再次计入，产品税则不在其中：各条形相加不等于资金总额。
money-of-building = 建设金额
money-of-building-title = 建设各年合计金额，{ $scale }{ $currency }（{ $year }年价）
money-of-building-subtitle = 模型测算。空心：已宣布。线段：10次模型运算中的9次
money-of-building-alt = 条形图，显示建设金额，单位为{ $scale }{ $currency }，{ $year }年价格。{ $points }
programme-taxes-open = <b>启用后。</b>{ $year }年税收变化：{ $parts }。
value-added-net-title = 从支撑的增加值到净新增的增加值
sum-of-additional = 净新增增加值，{ $answer }
programme-money-elsewhere = <b>同样的资金用于其他用途。</b>若用于其他用途（{ $alternative_name }），扣除他处的损失后，可支撑增加值{ SIZE($value_added_given_up, range: "yes") }。工资花出后再次产生增加值，因此增加值可以超过资金本身。
programme-money-imports = <b>进口。</b>最先收款的是国内卖方；他们、其供应商和工人把其中一部分用于从国外购买。
programme-money-taxes = <b>建设税收</b>出自同一笔公共资金。
money-not-in-figures = 使用者的收益、节省的维护费用、贷款利息和汇率风险。本简报不是成本效益分析。

## Page 6
programme-emissions-title = 计入的材料（{ $materials }）的生产一次性排放CO<sub>2</sub>约{ AMOUNT($embodied, range: "yes") }
emissions-standfirst = 其他支出的排放不详，因此不给出净值。
programme-emissions-counted = <b>计算方法。</b>吨数如未列明，由材料制造商的销售额和价格得出，再乘以每吨的生产排放。如国家投入产出表有分部门排放，则直接采用。<b>建成后的使用。</b>采暖、用电和交通不在本估算之内。
programme-not-counted-heading = 未计入的部分；多大不详
programme-not-counted-part = <b>{ $name }：</b>{ $reason }。
