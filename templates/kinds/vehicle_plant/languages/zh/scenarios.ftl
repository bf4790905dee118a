## Scenarios side by side, for the plant and its cars
scenarios-table-subtitle = { $year }年就业岗位；百万吨CO<sub>2</sub>当量，{ $first }—{ $last }年生产的车辆，整个使用期；主估计值（10次模型运算中的9次）
