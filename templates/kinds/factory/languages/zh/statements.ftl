## 工厂的第1页
at-the-project = 在厂内
means-emissions-fall = { $country }的排放减少{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于由哪些电站为工厂供电。
means-emissions-rise = { $country }的排放增加{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于由哪些电站为工厂供电。
ask-emissions = { $country }的排放是否减少？
abroad-unknown = 境外的变化未计入。
figure-emissions-rise = 在整个区间内{ $country }的排放上升。
