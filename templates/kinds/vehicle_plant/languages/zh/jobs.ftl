## Jobs of a car plant over time
jobs-counted = { job-is }<b>厂内</b>统计工厂员工。<b>供应链</b>统计工厂在国内采购所需的劳动，包括供应商及其上游供应商。<b>工资消费</b>统计本国居民工资所购买的劳动。后两项均依据{ $table }年国家投入产出表（{ $sectors }个部门）{ $cite }。该表假定劳动力有闲置、价格不变、产能有余：如果劳动力或供应商短缺，支撑的岗位会减少。
channel-direct-local = 厂内，本国居民
channel-direct-foreign = 厂内，外籍人员
jobs-table-title = { $year }年，支撑的就业岗位有{ $share }在厂外
jobs-largest-direct = { $year }年，工厂本身占比最大：{ $total }中的{ AMOUNT($part, unit: "none") }
construction-subtitle = 依据已宣布的投资额，主估计值，区间见数据表
construction-not-needed = 主估计值的产量不需要：第{ $stages }期。
