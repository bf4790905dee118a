## 电站的第1页
title-saves-or-none = { $project }可能减排{ SIZE($emissions_floor, $emissions_ceiling) }CO<sub>2</sub>，也可能不减排：取决于天然气
emissions-fall = 就电厂而言，是的，减少{ SIZE($emissions_floor, $emissions_ceiling) }{ emissions-years }。
ask-power = 送出多少电力？
power = { $year }年约{ AMOUNT($generation, range: "yes") }。
ask-jobs = 电站用工多少？
staff-and-building = { $year }年约{ AMOUNT($at_project, unit: "people") }；建设现场用工{ AMOUNT($building) }。
staff = { $year }年约{ AMOUNT($at_project, unit: "people") }。
ask-cost = 电力成本是多少？
cost = 整个使用期为{ AMOUNT($cost, range: "yes") }，不含税费和土地。
payback = 建造电站的排放未计入上述合计；按减排量最小的口径，约相当于电站{ $payback_longest }的减排量。
gas-elsewhere = 节省的天然气若在别处燃烧，减排可能消失。
tariff-below = 购电方支付{ AMOUNT($tariff) }；其余成本由谁承担不明。
tariff-paid = 购电方支付{ AMOUNT($tariff) }。
means-gas = 若节省的天然气用于别处，就业岗位的变化为{ CHANGE($jobs_net, unit: "none", range: "yes") }，减排可能消失；若留在地下，减排成立，变化为{ CHANGE($jobs_net_gas_left, unit: "none", range: "yes") }。
emissions-of = 供电
figure-emissions-fall = 在整个区间内供电排放减少。
