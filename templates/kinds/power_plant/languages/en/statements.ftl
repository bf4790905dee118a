## Page 1 of a power plant
title-saves-and-employs = { $project } may save { SIZE($emissions_floor, $emissions_ceiling) } of CO<sub>2</sub> and employ { AMOUNT($at_project, unit: "people") }
ask-power = How much power does it deliver?
power = About { AMOUNT($generation, range: "yes") } in { $year }.
ask-jobs = How many people work there?
staff-and-building = About { AMOUNT($at_project, unit: "people") } in { $year }; building it takes { AMOUNT($building) } on the site.
staff = About { AMOUNT($at_project, unit: "people") } in { $year }.
ask-cost = What does the power cost?
cost = { AMOUNT($cost, range: "yes") } over the life, taxes and land apart.
payback = Making the plant, not counted here, emits what it saves in { $payback_longest }, by the rule that saves least.
gas-elsewhere = If the gas saved is burned elsewhere, that may cancel all of the saving in emissions.
means-gas = Jobs change by { CHANGE($jobs_net, unit: "none") } if the gas saved is used elsewhere, where its emissions are not counted, and by { CHANGE($jobs_net_gas_left, unit: "none") } if it stays underground.
ask-emissions = Do emissions of power supply fall?
cost-and-tariff = { AMOUNT($cost, range: "yes") } over the life, taxes and land apart; the buyer pays { AMOUNT($tariff, unit: "none") }.
cost-above-tariff = { AMOUNT($cost, range: "yes") } over the life, taxes and land apart; the buyer pays { AMOUNT($tariff, unit: "none") }, and who bears the rest is not known.
figure-emissions-fall = Power supply emits less across the whole range.
