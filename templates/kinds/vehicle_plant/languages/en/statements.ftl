## Page 1 of a vehicle plant
title-subject = The plant
at-the-project = at the plant
ask-emissions = Does driving the cars built { $first }–{ $last } emit less over their lives?
emissions-years = , over the lives of the cars
making-counted = Making the cars is not in this; with it the change is { CHANGE($whole_life_floor, $whole_life_ceiling) }.
emissions-of = { " " }from driving
