## Page 1 of a power plant
title-saves-and-employs = { $project } may save { SIZE($emissions_least, $emissions_most) } of CO<sub>2</sub> and employ { AMOUNT($at_project, unit: "people") }
title-saves = { $project } may save { SIZE($emissions_least, $emissions_most) } of CO<sub>2</sub>
title-raises = { $project } may add { SIZE($emissions_least, $emissions_most) } of CO<sub>2</sub>
means-jobs-rise = Jobs in { $country } rise by { SIZE($additional_lowest, $additional_highest, unit: "none") }, depending on what becomes of the gas saved; what it emits if burned elsewhere is not counted.
means-jobs-fall = Jobs in { $country } fall by { SIZE($additional_highest, $additional_lowest, unit: "none") }, depending on what becomes of the gas saved; what it emits if burned elsewhere is not counted.
means-jobs-open = Jobs in { $country } change by { CHANGE($additional_lowest, $additional_highest, unit: "none") }, depending on what becomes of the gas saved; what it emits if burned elsewhere is not counted.
ask-power = How much power does it deliver?
power = About { AMOUNT($generation, range: "yes") } in { $year }.
ask-jobs = How many people work there?
staff-and-building = About { AMOUNT($at_project, unit: "people") } in { $year }; building it takes { AMOUNT($building) } on the site.
staff = About { AMOUNT($at_project, unit: "people") } in { $year }.
ask-cost = What does the power cost?
cost = { AMOUNT($cost, range: "yes") } over the life, taxes and land apart.
payback = Making the plant, not counted here, emits what it saves in { $payback_longest }, by the rule that saves least.
gas-elsewhere = What the gas saved emits if it is burned elsewhere is not counted.
