## Pages 2 to 8
assessed-standfirst-claims = 已宣布的数字是他人的说法。我们不把它们当作预测，也不计入任何合计。
assessed-standfirst-no-claims = 未收集他人关于项目的说法。估算涵盖{ $first }至{ $last }年。
steps-title = 已发生和已承诺的事项
column-when = 时间
column-what = 已发生或承诺的事项
disputed-title = 与其他来源不一致或需补充的说法

supported-standfirst = { job-is }统计范围包括项目员工、{ $country }境内供应商及其上游供应商的岗位，以及由员工消费支撑的岗位。
supported-division = { $name }（{ $value }）
supported-kind = <b>岗位类型。</b>供应商处支撑的就业岗位主要集中在：{ $parts }。
supported-range = <b>区间。</b>主要原因是对{ $driver }的假设不确定。
supported-building = <b>建设。</b>工地用工约{ $sites }，加上供应商共{ $whole }。1人年即一个就业岗位，为期1年。这些不计入任何合计。
supported-building-not-estimated = <b>建设。</b>建设期的就业岗位未估算，原因：{ $reason }。
region-heading = 所在地区，未扣除其他地方的损失
region-share = 它们占当地全部就业岗位的{ $value }（{ $range }）。
region-share-exact = 它们占当地全部就业岗位的{ $value }。
region-gains = { $year }年的就业岗位中，约{ AMOUNT($value, unit: "none") }在项目所在地区{ $region }，其中{ AMOUNT($direct, unit: "none") }在项目本身。其余为假设的占比：供应商岗位的{ $indirect }，以及工资消费所支撑岗位的{ $induced }。
region-gains-table = { $year }年的就业岗位中，约{ AMOUNT($value, unit: "none") }在项目所在地区{ $region }，其中{ AMOUNT($direct, unit: "none") }在项目本身。其余依据该地区的投入产出表推算。
region-not-told = <b>地区。</b>按国内地区划分的结果未估算，原因：{ $reason }。

additional-standfirst = 项目所支撑的岗位，一部分本来就会有，或从其他方转移而来。净新增多少，取决于谁放弃什么。
additional-of-case = 除另行注明的情形外，此处数字均指{ $letter }：“{ $name }”。
additional-likely = <b>净减少的可能性有多大？</b>{ $parts }
additional-likely-above = { $condition }：{ $share }为净增加。
additional-likely-below = { $condition }：{ $share }为净减少。
additional-likely-every = 在所有答案中
additional-labour-scarce = <b>离开其他岗位者：</b>若其原岗位空缺（各答案均无此假设），{ CHANGE($before, unit: "none") }变为{ CHANGE($change, range: "yes") }。
additional-which-state = 最后一个答案还让政府花掉增加的收入，或相应削减支出。
scale-table-subtitle = { $country }{ registered }就业岗位，{ $year }年，模型测算；括号内为该规模下10次模型运算中的9次
column-scale = 年产量

money-part = { $condition }，为{ $value }
money-currency = <b>外汇。</b>{ $condition }，{ $year }年收支合计为{ $value }。
money-title-unknown = 公共资金未估算
money-value-added-net = 扣除其他地方的损失后，变化：{ $parts }。
money-value-added-gross = <b>增加值。</b>{ $year }年支撑的增加值为{ AMOUNT($gva_gross, unit: "plain") }（{ RANGE($gva_gross) }）。
more-jobs-less-value-added = 按最佳答案的主估计值，就业岗位增加而增加值减少：平均而言，失去的岗位比新增的岗位带来更多增加值。
money-not-heading = <b>这些数字不包括什么。</b>
money-not-cba = 本简报不是成本效益分析。

emissions-standfirst = 两个答案只有一点不同：计入哪些电站。两个答案同等重要。

how-sure-standfirst = 结果的可靠程度取决于影响最大的假设。
evidence-title = 各项结果的证据质量
evidence-title-all = 所有结果的证据质量：{ $word }
evidence-title-some = { $of }项结果中有{ $count }项的证据质量：{ $word }
evidence-subtitle = 分为：充分、尚可、不一、薄弱
evidence-a = 充分
evidence-b = 尚可
evidence-c = 不一
evidence-d = 薄弱
column-result = 结果
column-evidence = 证据
column-rests-on = 主要取决于
how-sure-missing = <b>未估算：</b>{ $what }。原因见附件。
how-sure-missing-more = <b>未估算：</b>{ $what }；另有{ $count }项。完整清单及原因见附件。

basis-title = 各项数字以{ $assumptions }项假设和{ $sources }个来源为依据
basis-standfirst = 附件列出全部来源；本版数据表载有全部假设。
basis-counted-title = 统计口径
basis-sources-heading = 主要来源：{ $of }个中的{ $count }个
basis-column-role = 职责
basis-column-name = 姓名

## 没有国家投入产出表
at-project-title = 项目本身有{ AMOUNT($at_project, unit: "people", range: "yes") }；项目以外的就业未作估算
at-project-title-nobody = 这笔资金在项目以外带动什么，未作估算
at-project-standfirst = 没有{ $country }的国家投入产出表，因此本页只列出项目本身已知的内容。
at-project-table = { $year }年的项目本身
at-project-subtitle = 人数，以及金额（{ $scale }{ $currency }，{ $year }年价格，每年）；主估计值和10次模型运算中9次所在的区间
at-project-local = 项目人员，本国居民
at-project-foreign = 项目人员，来自国外
at-project-turnover = 销售额
at-project-added = 项目的增加值
at-project-not-heading = 未估算的内容以及怎么办
at-project-not = <b>未估算。</b>供应商和工资消费带来的就业与增加值、其他方的损失，以及相应的税收。这些只能由国家投入产出表得出。
at-project-to-do = <b>怎么办。</b>采用{ $country }统计机构或经合组织公布的投入产出表。对某些类型的项目，可以用相似国家的表替代，其误差已经测定。
checks-failed = 未通过的核查
checks-failed-none = 没有未通过的核查；已做核查：{ $count }项。界限较宽，且并非每项结果都有核查。
drivers-subtitle = 每次只把一项假设移到其区间的两端，其余与主估计值相同。单位：{ $unit }
drivers-beyond = 很少有模型运算接近区间端点，因此表中数值可能超出该答案的区间，后者涵盖10次运算中的9次。
column-low-and-high = 低值与高值
rests-on-a = { $name }（官方数据）
rests-on-b = { $name }（已公布）
rests-on-c = { $name }（他人估计）
rests-on-d = { $name }（自行判断）
rests-on-best = { $name }，按我们的最佳答案
net-taxes-title = { $year }年变化最大的税：{ $tax }
net-taxes-subtitle = 每年{ $scale }{ $currency }（{ $year }），已扣除其他地方的损失，{ $of }
net-taxes-column = 税种
net-taxes-sum = 财政净收入
tax-recycling-fee = 回收费
tax-profit-tax = 利润税
tax-excise = 消费税
tax-product-taxes = 商品税
net-taxes-sum-of = 财政净收入，{ $of }
