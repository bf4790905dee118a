## Page 1 of a vehicle plant
title-subject = The plant
at-the-project = at the plant
means-emissions-fall = By tailpipe and power alone, emissions fall by { SIZE($emissions_floor, $emissions_ceiling, unit: "full") }, depending on the power that charges the cars.
means-emissions-rise = By tailpipe and power alone, emissions rise by { SIZE($emissions_floor, $emissions_ceiling, unit: "full") }, depending on the power that charges the cars.
means-emissions-open = By tailpipe and power alone, whether emissions fall is open: they change by { CHANGE($emissions_floor, $emissions_ceiling, unit: "full") }.
ask-emissions = Does driving the cars built { $first }–{ $last } emit less over their lives?
emissions-years = , over the lives of the cars
making-counted = Making the cars is not in this; with it the change is { CHANGE($whole_life_floor, $whole_life_ceiling) }.
