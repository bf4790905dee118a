## Page 2
power-years-title = 送入电网的电量，吉瓦时/年，{ $first }—{ $last }年
power-years-subtitle = 模型测算。线段：10次模型运算中的9次
power-years-subtitle-announced = 模型测算。线段：10次模型运算中的9次。圆圈：已宣布
power-announced = 已宣布：{ $values }
power-years-alt = 柱形图：送出电量，单位为吉瓦时/年，{ $first }至{ $last }年。{ $points }
power-years-alt-announced = 柱形图：送出电量，单位为吉瓦时/年，{ $first }至{ $last }年。{ $points }已宣布：{ $claims }。
plant-assessed-title = { $project }：我们对{ $year }年的估算为{ $generation }；已宣布{ $announced }
plant-assessed-title-alone = { $project }：我们对{ $year }年的估算为{ $generation }
plant-assessed-gap = <b>为何不同。</b>{ $steps }
plant-households = <b>住户。</b>{ $parts }
plant-households-part = “{ $claim }”意味着每户{ $implied }。每个用户用电约{ $divisor }{ $source }；已宣布的电量则相当于{ $there }的用电。
plant-households-part-own = “{ $claim }”意味着每户{ $implied }。每个用户用电约{ $divisor }{ $source }；我们估算的电量则相当于{ $there }的用电。
plant-households-no-divisor = “{ $claim }”意味着每户{ $implied }。每户用电量未查得。

## Page 3
plant-jobs-standfirst = { job-is }电站的岗位长期存在；建设人年随工程结束而结束。
plant-jobs-operation = <b>电站。</b>我们统计为{ AMOUNT($jobs_direct, unit: "people", range: "yes") }。对其他电站的一项研究按此容量得出{ AMOUNT($staff_elsewhere, unit: "none") }。
plant-jobs-building = <b>建设。</b>工地用工约{ AMOUNT($site, range: "yes") }，其中本国居民{ AMOUNT($site_residents) }。不计入就业岗位合计。
plant-jobs-suppliers = <b>供应商。</b>未估算，原因：{ $reason }。
plant-jobs-check = <b>核对。</b>按工程付款得出的人年是工地统计的{ AMOUNT($counts) }倍。这类粗略统计相差可达三倍。
plant-jobs-women = <b>女性。</b>据全球统计，此类发电的从业人员中女性占{ $share }{ $cite }。本项目无人统计。
plant-work-title = 工种
column-occupation = 工种
column-of-construction = 建设
column-of-operation = 电站
occupation-clerks = 办事员
occupation-labourers = 普通工人
occupation-managers = 管理人员
occupation-operators = 机器操作员
occupation-professionals = 工程师和其他专业人员
occupation-technicians = 技术人员
occupation-trades = 技工
sides-site = 工地，我们的估算
sides-residents = 其中本国居民
sides-from-money = 按工程付款
sides-rutovitz-2025 = Rutovitz等的研究，2025年
sides-irena = IRENA的研究，2017年
sides-i-jedi-with-makers = I-JEDI，含设备制造商
sides-title-others = 其他研究最高为{ AMOUNT($others_highest) }；我们取{ AMOUNT($site, unit: "none") }
sides-subtitle = 建设人年。斜线：我们的估算；灰色：其他研究的系数。线段：10次模型运算中的9次
sides-alt = 条形图：建设人年，按统计方法分。{ $points }
waterfall-title-gas = 如果天然气留在地下，{ $year }年天然气开采失去{ SIZE($extraction_lost) }

## Page 4
additional-standfirst = 各答案只有一点不同：未燃烧的天然气去向如何。
additional-standfirst-one = 扣除外籍人员的岗位，以及少发电的电站失去的岗位。
additional-which = <b>哪个答案适用？</b>如果天然气出口或在国内使用，适用第一个答案。如果天然气减产，适用第二个答案。究竟是哪一种，没有人公布过。
lost-displaced-plants-none = <b>少发电的电站。</b>我们假设它们保留员工：在没有阳光或风时随时待命。
lost-displaced-plants = <b>少发电的电站。</b>它们{ SIGN($lost) ->
    [less] 失去约{ SIZE($lost) }
   *[open] 变化约{ CHANGE($lost) }
  }，各答案均已扣除。
lost-gas-extraction = <b>其他地方的损失。</b>如果天然气留在地下，气田及其供应商{ SIGN($lost) ->
    [less] 失去约{ SIZE($lost) }
   *[open] 变化约{ CHANGE($lost) }
  }。
plant-without-table = 没有国家投入产出表，就无法说明供应商增加多少就业岗位、其他方失去多少。
plant-additional-lost = <b>其他地方的损失。</b>少发电的电站起初会保留员工，因此我们未扣除岗位。多年以后，情况可能改变。
plant-additional-needed = { $country }的国家供给使用表、少发电的电站的员工人数，以及当地供应商名单。

## Page 5
price-total = 整个使用期成本，我们的估算
price-tariff = 所付上网电价
price-gas-not-burned = 其他电站未燃烧的天然气
price-capital = 成本中：资本和利息
price-fuel = 成本中：燃烧的天然气
price-purchases = 成本中：维护和采购
price-staff = 成本中：员工工资
price-title = 每千瓦时成本为{ AMOUNT($cost, unit: "plain") }，其中资本和利息{ AMOUNT($capital, unit: "none") }
price-subtitle = { $currency }（{ $year }年价）/送出千瓦时。实心：已报告；斜线：模型测算。线段：10次模型运算中的9次
price-alt = 条形图：每千瓦时的金额，单位为{ $currency }，{ $year }年价。{ $points }
cost-counted = 成本包括电站整个使用期的建设、利息和运行，不含税款和土地。
cost-without-upkeep = 未说明维护费用，因此实际成本更高。
paid-tariff-alone = <b>电费收入。</b>上网电价为每千瓦时{ AMOUNT($tariff, unit: "plain") }。利润和境外所有者所得未估算，因为{ $reason }。
paid-in-year = <b>支付的电费。</b>{ $year }年约{ AMOUNT($paid, range: "yes") }。
paid-why = <b>支付的电费。</b>未估算，原因：{ $reason }。因此，利润和国外所有者所得也不得而知。
taxes-paid = <b>税收。</b>{ $year }年约{ AMOUNT($taxes, range: "yes") }；至{ $last }年累计{ AMOUNT($taxes_life, range: "yes") }。未扣除被取代电站所缴税款，电力增值税未计入。
trade-title-paid = 支付给国外的款项
trade-left-out = 不含建设所用设备，也不含天然气进口和出口的变化。电力在国内出售。
taxes-paid-why = <b>税收。</b>未估算，原因：{ $reason }。
profit-abroad = <b>利润。</b>{ $year }年税后、扣除利息前约{ AMOUNT($profit_abroad, unit: "plain", range: "yes") }归国外所有者。
return-below-cost = 成本仍高于电价，因为成本中计入的资本回报高于电价所带来的回报。
gas-worth = <b>未燃烧的天然气。</b>是用于出口，还是节省了补贴，不得而知。
gas-worth-why = <b>未燃烧的天然气。</b>其价值未估算，原因：{ $reason }。
money-not-in-figures = 电网的支出、各小时电力的价值和土地。少发电的燃气电站仍有员工和维护成本。本简报不是成本效益分析。

## Page 6
emissions-standfirst = 每项变化都是同一年有电站与无电站之差。各项规则同等重要。
plant-burns = <b>哪些地方排放增加。</b>电站燃烧天然气，{ $year }年排放约{ AMOUNT($own_stack) } CO<sub>2</sub>。各答案均已包括。
making-emits = <b>哪些地方排放增加。</b>建造电站一次性排放约{ AMOUNT($making) } CO<sub>2</sub>e，为全部温室气体。按减排最多的规则，{ AMOUNT($payback_shortest) }即可减少同样吨数的CO<sub>2</sub>；按减排最少的规则，需{ AMOUNT($payback_longest) }。
which-rule = <b>哪项规则适用？</b>电网平均把所有电站同等对待。实际上，少发电的是最容易调低的电站，这里主要是{ marginal-fuel }电站。银行按官方因子报告，整个使用期保持不变，其他因子则随电网变化。因此各规则在某一年的排序，未必与整个使用期相同。
emissions-not-counted = <b>未计入。</b>本页数字均不含空气污染物及其健康影响。这些数字均不构成碳信用。
not-by-the-hour = 未估算逐时排放，原因：{ $reason }。
plant-capital-title = 资金中有多少留在国内
tonnes-by-rule-title = 按各规则，{ $year }年CO<sub>2</sub>变化，千吨
tonnes-by-rule-subtitle = 空心：就该年宣布的数；斜线：模型测算。线段：10次模型运算中的9次
tonnes-by-rule-alt = 条形图：{ $year }年CO2的变化，单位为千吨。{ $points }
plant-work-note = 国外研究的占比，用于本项目人员；因此数字可能小于一。
plant-additional-reason = 原因：{ $reason }。
plant-additional-spent = <b>国内支出。</b>为电站付给{ $country }企业的款项可以支撑供应商的就业岗位，但无人统计。
