## 整车厂的第1页
title-subject = 该工厂
at-the-project = 在厂内
means-emissions-fall = 仅计尾气和用电，排放减少{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于车辆充电所用的电力。
means-emissions-rise = 仅计尾气和用电，排放增加{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于车辆充电所用的电力。
means-emissions-open = 仅计尾气和用电，排放是否减少尚无定论：变化为{ CHANGE($emissions_floor, $emissions_ceiling, unit: "full") }。
ask-emissions = { $first }—{ $last }年生产的车辆在整个使用期内行驶排放是否减少？
emissions-years = 在车辆整个使用期内
making-reduces-saving = 与被替代的汽车相比，造这些车多排放{ SIZE($making) }，抵消了部分减排量。
making-adds = 与被替代的汽车相比，造这些车多排放{ SIZE($making) }，未计入上述数字。
