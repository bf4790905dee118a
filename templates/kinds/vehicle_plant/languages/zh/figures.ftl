## Figures of a car plant: titles are findings
channel-direct = 厂内
emissions-chart-subtitle = 排放变化，{ $first }—{ $last }年生产的车辆，整个使用期，百万吨CO<sub>2</sub>当量；横条：10次模型运算中的9次
emissions-chart-alt = 带区间的点图，显示{ $first }年至{ $last }年生产的车辆油井到车轮排放的变化，单位为百万吨CO2当量，负值表示减少。{ $parts }
output-chart-subtitle = 年产量（辆），{ $first }—{ $last }年；线段：10次模型运算中的9次
output-chart-alt = 柱形图，显示各年车辆产量。{ $name }：{ $y0 }年{ $v0 }辆，{ $y1 }年{ $v1 }辆（{ $r1 }）。
series-output = 我们主估计值中的每年汽车产量
