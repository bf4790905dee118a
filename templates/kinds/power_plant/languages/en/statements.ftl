## Page 1 of a power plant
title-saves-or-none = { $project } may save { SIZE($emissions_floor, $emissions_ceiling) } of CO<sub>2</sub>, or none: it depends on the gas
emissions-fall = At the power plants yes, by { SIZE($emissions_floor, $emissions_ceiling) }{ emissions-years }.
ask-power = How much power does it deliver?
power = About { AMOUNT($generation, range: "yes") } in { $year }.
ask-jobs = How many people work there?
staff-and-building = About { AMOUNT($at_project, unit: "people") } in { $year }; building it takes { AMOUNT($building) } on the site.
staff = About { AMOUNT($at_project, unit: "people") } in { $year }.
ask-cost = What does the power cost?
cost = { AMOUNT($cost, range: "yes") } over the life, taxes and land apart.
payback = Making the plant, not counted here, emits what it saves in { $payback_longest }, by the rule that saves least.
gas-elsewhere = If the gas saved is burned elsewhere, the saving may vanish.
tariff-below = The buyer pays { AMOUNT($tariff) }; who bears the rest of the cost is not known.
tariff-paid = The buyer pays { AMOUNT($tariff) }.
means-gas = If the gas is used elsewhere, jobs change by { CHANGE($jobs_net, unit: "none", range: "yes") } and the saving may vanish; left underground, by { CHANGE($jobs_net_gas_left, unit: "none", range: "yes") }.
emissions-of = { " " }of power supply
figure-emissions-fall = Power supply emits less across the whole range.
