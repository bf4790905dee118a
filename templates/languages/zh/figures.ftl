## Figures: titles are findings
jobs-chart-subtitle = { $country }{ registered }就业岗位，未扣除其他地方的损失，{ $first }—{ $last }年，模型测算；线段：10次模型运算中的9次
jobs-chart-alt = 堆积柱形图：{ $country }各年支撑的{ registered }就业岗位，模型测算。各年{ $total }：{ $totals }{ $year }年：{ $parts }。
channel-direct = 项目本身
channel-indirect = 供应链
channel-induced = 工资消费

emissions-chart-title-lower = 无论计入哪种电力，排放都减少；减少多少取决于电力来源
emissions-chart-title-higher = 无论计入哪种电力，排放都增加；增加多少取决于电力来源
emissions-chart-title-mixed = 排放是否减少，可能取决于电力从何而来
emissions-chart-subtitle = 排放变化，{ $first }—{ $last }年建成部分，整个使用期，百万吨CO<sub>2</sub>当量；横条：10次模型运算中的9次
emissions-chart-alt = 带区间的点图：{ $first }至{ $last }年建成部分在整个使用期的排放变化，单位为百万吨CO2当量，负值为减少。{ $parts }

milestones-undated = <b>已宣布但无日期：</b>{ $steps }。

output-chart-subtitle = 产量，{ $unit }，{ $first }—{ $last }年；线段：10次模型运算中的9次
output-chart-alt = 柱形图：各年产量，{ $unit }。{ $name }：{ $y0 }年{ $v0 }，{ $y1 }年{ $v1 }（区间{ $r1 }）。
output-chart-alt-announced = 空心柱表示已宣布的产量：{ $year }年{ $value }；不计入任何合计。
jobs-alt-part = { $name }{ $value }
series-up = { $what }从{ $first_year }年的{ $first }增至{ $last_year }年的{ $last }
series-down = { $what }从{ $first_year }年的{ $first }降至{ $last_year }年的{ $last }
series-flat = { $what }保持在{ $near }左右
series-from-none = { $what }到{ $last_year }年达{ $last }
series-peak = { $what }从{ $first }增至{ $high_year }年的{ $high }，再降至{ $last_year }年的{ $last }
series-trough = { $what }从{ $first }降至{ $low_year }年的{ $low }，再增至{ $last_year }年的{ $last }
series-swings = { $what }：主估计值在{ $low_year }年的{ $low }与{ $high_year }年的{ $high }之间
series-jobs = 支撑的就业岗位数
series-output = 我们假设的产量
if-average = 如果可再生能源发电按假设增长
if-marginal = 如果由{ marginal-fuel }电站供电
if-frozen = 如果电网保持{ $base_year }年状况
if-state-spending = 如果政府保持预算平衡
if-household-spending = 如果居民家庭同时改变其他支出
if-reference-case = 参照情形
comma-year = { $dated ->
    [no] {""}
   *[yes] ，{ $year }年
  }
