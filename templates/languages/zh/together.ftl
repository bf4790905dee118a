## Inputs moved together. A message that speaks of all draws, of no draw or of no input has to hold $joint: one of these
joint-short-turns = 几项假设同时向其一端移动{ $part }，正负会改变
joint-short-holds = 几项假设同时移动，正负也不变
joint-short-unknown = 几项假设同时移动的结果未计算
joint-cell-turns = 移动{ $part }会改变结果
joint-cell-holds = 不改变结果
joint-part-half = 一半
joint-part-three-quarters = 四分之三
joint-impossible = 不可能

## Groups of inputs: in a sentence, and in a table
joint-inputs-all = 全部
joint-inputs-prices = 价格和税收
joint-inputs-grid = 电网
joint-inputs-fuels = 燃料和气体
joint-inputs-plant = 项目及其供应商
joint-inputs-households = 居民家庭
joint-inputs-reference = 参照情形
joint-inputs-other = 其他

## The page on them
joint-finding-half = 全部假设同时向不利端移动一半，会改变{ $what }的正负
joint-finding-half-some = 全部假设同时向不利端移动一半，{ $of }个答案中有{ $turned }个改变正负
joint-finding-three-quarters = 全部假设同时向不利端移动四分之三，会改变{ $what }的正负
joint-finding-three-quarters-some = 全部假设同时向不利端移动四分之三，{ $of }个答案中有{ $turned }个改变正负
joint-finding-holds = 全部假设同时向不利端移动四分之三，也不改变任何正负
joint-finding-unknown = 几项假设合在一起的结果不在本研究范围内
joint-unknown-why = 有区间的假设不足两项，或本研究没有数据表joint_adverse。
joint-means = 模型运算混合了高值和低值，误差会部分抵消。同一方向的误差则会累加。此处让全部假设从我们的最佳取值出发，向对某项数字不利或有利的一端移动一段距离。这两侧的情况本来就少见，不属于任何区间。其可能性有多大，无人知晓。
joint-sides-title = 全部假设同时向不利端和有利端移动一段距离
joint-subtitle = { $year }年数字，{ $first }—{ $last }年之和；{ $units }
joint-note = 粗体数字的正负与主估计值不同。
joint-groups-title = 每次移动一组假设：向不利端移动一半；四分之三
joint-groups-subtitle = { $year }年数字，{ $first }—{ $last }年之和；{ $units }；其他各组与主估计值相同
joint-groups-note = 粗体数字的正负与主估计值不同。–：该组没有影响此数字的假设。各行的假设见joint_adverse.csv。
column-joint-adverse-three-quarters = 不利，
    四分之三
column-joint-adverse-half = 不利，
    一半
column-joint-central = 主估
    计值
column-joint-favourable-half = 有利，
    一半
column-joint-favourable-three-quarters = 有利，
    四分之三
column-joint-group = 假设组
question-jobs = 就业岗位
question-value-added = 增加值
question-emissions = 排放
question-public-money = 公共资金
question-foreign-exchange = 外汇
