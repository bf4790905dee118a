## Inputs moved together, for the plant and its cars
joint-inputs-making = 造车
joint-inputs-replaced = 被取代的车辆和市场
joint-inputs-cars = 该厂车辆和行驶
joint-inputs-plant = 工厂和供应商
joint-means = 模型运算混合了高值和低值，误差会部分抵消。同一方向的误差则会累加。此处让全部假设从我们的最佳取值出发，向对某项数字不利或有利的一端移动一段距离。产量保持主估计值。这两侧的情况本来就少见，不属于任何区间。其可能性有多大，无人知晓。
joint-subtitle = { $year }年净新增就业岗位，人；车辆整个使用期的排放，百万吨CO<sub>2</sub>当量
joint-note = 粗体：正负与主估计值不同。不利：就业岗位更少，排放更多。
joint-groups-subtitle = { $year }年净新增就业岗位，人；车辆整个使用期的排放，百万吨CO<sub>2</sub>当量；其他各组与主估计值相同
