## Page 1 of a fleet of buses
supported-with-project = About { AMOUNT($supported, range: "yes") } in { $year }, of which { AMOUNT($at_project, unit: "none") } are at the operator.
ask-cost = What do the buses cost?
cost-more = About { SIZE($cost_present, range: "yes") } more than other buses, as a present value.
cost-less = About { SIZE($cost_present, range: "yes") } less than other buses, as a present value.
cost-open = Not settled: { CHANGE($cost_present, range: "yes") } against other buses, as a present value.
cost-alike = As much as other buses.
cost-of-a-tonne = A tonne avoided costs { AMOUNT($cost_per_tonne_official, range: "yes") } by the official factor.
ask-air = Does the air in { $place } get cleaner?
air-cleaner = Exhausts emit { SIZE($nox_city, range: "yes") } less nitrogen oxides.
air-dirtier = No. Exhausts emit { SIZE($nox_city, range: "yes") } more nitrogen oxides.
air-open = Not settled: nitrogen oxides of exhausts change by { CHANGE($nox_city, range: "yes") }.
air-alike = Nitrogen oxides of exhausts change too little to measure.
