## The plant on page 1
heading-power = { $place }的电力，{ $year }年
heading-emissions = 二氧化碳变化，{ $year }年
question-power = 电力
boundary = 排放指烟囱排放的CO<sub>2</sub>。电力指送入电网的电量。就业岗位按人数计，口径与{ $table }年国家投入产出表相同。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。
boundary-no-table = 排放指烟囱排放的CO<sub>2</sub>。电力指送入电网的电量。因没有国家投入产出表，就业岗位只指电站本身。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。
boundary-proxy = 排放指烟囱排放的CO<sub>2</sub>。电力指送入电网的电量。就业岗位只指电站本身。其供应链用其他国家的表估算，证据薄弱，上面的数字均不包括它。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。
does-not-say-cba = 本简报不是成本效益分析：没有将所发电力与电站的成本相权衡。

key-generation-name = 送出电量{ comma-year }
key-generation-meaning = 电网侧，扣除自用电和损耗后
key-gas-saved-name = 未燃烧的天然气{ comma-year }
key-emissions-ifi-meaning = 国际金融机构的因子，整个使用期保持不变
key-emissions-average-path-meaning = 电网平均电力，随可再生能源增加而下降
key-emissions-marginal-meaning = 按少发电电站的构成，各种燃料采用各自的排放率
key-emissions-supply-name = 含燃料供应的排放
key-emissions-life-name = 全期排放
key-payback-name = 减排量超过自身排放所需月数
key-jobs-building-name = 建设人年
key-jobs-building-meaning = 1人工作1年；不计入任何合计
key-jobs-direct-name = 电站的就业岗位{ comma-year }
key-jobs-direct-meaning = 员工，包括外籍人员
key-jobs-gross-meaning = 包括供应链和工资消费
key-jobs-net-meaning = 支撑的就业岗位，减去失去的岗位；天然气用于别处

## Headlines

## What was claimed
claims-title = 关于电站的说法，以及其他来源的说法
assessed-announced = { $name }：已宣布每年{ $announced }{ $unit }
gap-other-factor = { $value }（采用另一个因子：{ $rule }）
gap-own-stack = { $value }（电站自身的排放或燃烧）
gap-other-generation = { $value }（我们估算的电量不同）
gap-other-gas-per-kwh = { $value }（少发电的燃气电站效率不同）
gap-other-rate-and-generation = { $value }（因子（{ $rule }）和电量均不同）

## Words to find a document by
keyword-kind = 电站
keyword-power = 电力
