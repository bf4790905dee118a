## 整车厂的第1页
title-subject = 该工厂
at-the-project = 在厂内
ask-emissions = { $first }—{ $last }年生产的车辆在整个使用期内行驶排放是否减少？
emissions-years = 在车辆整个使用期内
making-counted = 造车排放未计入；计入后变化为{ CHANGE($whole_life_floor, $whole_life_ceiling) }。
emissions-of = 行驶
