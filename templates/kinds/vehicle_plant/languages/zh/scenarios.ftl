## Scenarios side by side, for the plant and its cars
scenarios-title = { $count }个情景中，在整个区间内增加就业岗位的有{ $every }个{ $answers ->
    [1] {""}
   *[other] （按所示全部答案）或{ $above }个（至少按其中一种）
  }；按两种规则均减少排放的有{ $below }个
scenarios-subtitle = { $year }年净新增就业岗位；排放变化，{ $first }—{ $last }年生产的车辆，整个使用期，{ $mass }；线段：10次模型运算中的9次。{ $joint }
scenarios-alt = 带区间的点图，各情景采用相同的模型运算：{ $year }年净新增就业岗位，以及{ $first }年至{ $last }年生产的车辆的排放变化，单位为{ $mass }，负值表示减少。{ $parts }
scenarios-table-subtitle = { $year }年就业岗位；百万吨CO<sub>2</sub>当量，{ $first }—{ $last }年生产的车辆，整个使用期；主估计值（10次模型运算中的9次）
