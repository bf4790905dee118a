## Page 1 of a fleet of buses
ask-cost = What do the buses cost?
cost-more = About { SIZE($cost_present, range: "yes") } more than the buses replaced, as a present value.
cost-less = About { SIZE($cost_present, range: "yes") } less than the buses replaced, as a present value.
cost-open = Not settled: { CHANGE($cost_present, range: "yes") } against the buses replaced, as a present value.
cost-alike = As much as other buses.
ask-air = Does the air in { $place } get cleaner?
air-cleaner = Exhausts emit { SIZE($nox_city) } less nitrogen oxides from { $nox_city_from } to { $nox_city_until }; the air itself is not modelled.
air-dirtier = No. Exhausts emit { SIZE($nox_city) } more nitrogen oxides from { $nox_city_from } to { $nox_city_until }; the air itself is not modelled.
air-open = Not settled: nitrogen oxides of exhausts change by { CHANGE($nox_city, range: "yes") } from { $nox_city_from } to { $nox_city_until }.
air-alike = Nitrogen oxides of exhausts change too little to measure.
emissions-official = Against the buses replaced, yes, by every rule; by the official factor, for CO<sub>2</sub> alone, by { SIZE($emissions_official) } from { $emissions_official_from } to { $emissions_official_until }.
means-cost-and-loss = The saving costs about { SIZE($cost_present) } more than the buses replaced, as a present value, and by our best answer { SIZE($best) } are lost.
means-cost = The saving costs about { SIZE($cost_present) } more than the buses replaced, as a present value.
