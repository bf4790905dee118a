## 工厂的第1页
supported-with-project = { $year }年约{ AMOUNT($supported) }，其中{ AMOUNT($at_project) }在厂内。
supported-at-project = { $year }年约有{ AMOUNT($at_project, unit: "people") }在厂内工作。供应商的就业岗位未作估算。
means-emissions-fall = { $country }的排放减少{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于由哪些电站为工厂供电。
means-emissions-rise = { $country }的排放增加{ SIZE($emissions_floor, $emissions_ceiling, unit: "full") }，具体取决于由哪些电站为工厂供电。
ask-emissions = { $country }的排放是否减少？
