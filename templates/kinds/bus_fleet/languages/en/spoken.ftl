## What to say in one minute about a fleet of buses
spoken-tile-cost = Cost compared with other buses: { $cost_present_spoken }, as a present value.
spoken-tile-air = Exhausts in the streets: { $nox_city_spoken } of nitrogen oxides.
