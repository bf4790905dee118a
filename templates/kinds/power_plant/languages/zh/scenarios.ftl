## Scenarios side by side, and what would change the answer
scenarios-subtitle = { $year }年CO<sub>2</sub>变化（吨）和净新增就业岗位；线段：10次模型运算中的9次
