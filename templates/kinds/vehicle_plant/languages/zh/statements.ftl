## 整车厂的第1页
title-subject = 该工厂
at-the-project = 在厂内
means-emissions-fall = 仅计尾气和用电，排放减少{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于车辆充电所用的电力。
means-emissions-rise = 仅计尾气和用电，排放增加{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于车辆充电所用的电力。
means-emissions-open = 仅计尾气和用电，排放是否减少尚无定论：变化为{ CHANGE($emissions_floor, $emissions_ceiling, unit: "full") }。
ask-emissions = { $first }—{ $last }年生产的车辆在整个使用期内行驶排放是否减少？
emissions-years = 在车辆整个使用期内
making-counted = 造车排放未计入；计入后变化为{ CHANGE($whole_life_floor, $whole_life_ceiling) }。
