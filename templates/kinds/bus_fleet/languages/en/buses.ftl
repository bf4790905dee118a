## Emissions of buses
cumulative-subtitle = Running change in emissions, million t CO<sub>2</sub>e, { $first }–{ $last }, well to wheel
cumulative-alt = Running change in emissions from { $first } to { $last }, with bands that hold half of the model runs and 9 in 10. { $parts }
component-electric-buses = Electric buses
component-replaced-buses = Buses they replace
emissions-chart-subtitle = Change in emissions, { $first }–{ $last }, well to wheel, million t CO<sub>2</sub>e; bars: 9 in 10 model runs
emissions-chart-alt = Dots with ranges for the change in emissions from { $first } to { $last }, in million tonnes of CO2 equivalent, negative is lower. { $parts }

## From gross to net
step-new-service = Of these on new service, told apart
step-replaced-buses = Buses that no longer run

## Checks
check-bus-energy = Electricity of a bus a kilometre
check-bus-energy-inside = In { $year } a bus takes { $value } kWh/km at the meter, within the { $low } to { $high } of city buses.
check-bus-energy-outside = In { $year } a bus takes { $value } kWh/km at the meter, outside the { $low } to { $high } of city buses. This is an empty bus, or a figure out of the battery.
check-bus-diesel = Diesel of a bus replaced a kilometre
check-bus-diesel-inside = In { $year } a diesel bus replaced takes { $value } MJ/km, within the { $low } to { $high } of city buses.
check-bus-diesel-outside = In { $year } a diesel bus replaced takes { $value } MJ/km, outside the { $low } to { $high } of city buses. This is an empty bus, a minibus, or a figure in another unit.
check-bus-cng = Gas of a bus replaced a kilometre
check-bus-cng-inside = In { $year } a gas bus replaced takes { $value } MJ/km, within the { $low } to { $high } of city buses.
check-bus-cng-outside = In { $year } a gas bus replaced takes { $value } MJ/km, outside the { $low } to { $high } of city buses. This is an empty bus, a minibus, or a figure in another unit.
check-bus-distance = Distance of a bus a year
check-bus-distance-inside = In { $year } a bus of the fleet drives { $value } km, not above { $high }.
check-bus-distance-outside = In { $year } a bus of the fleet drives { $value } km, above { $high }: days or hours were counted twice.
check-battery-price = Price of a new battery
check-battery-price-inside = In { $year } a new battery costs { $value } dollars a kWh, within { $low } to { $high }.
check-battery-price-outside = In { $year } a new battery costs { $value } dollars a kWh, outside { $low } to { $high }. Thousands or millions may be mixed up.

## Key figures in charts and tables of how sure
note-modal-shift = Passengers who leave cars
note-making-of-buses = Making of the buses and their batteries
note-night-charging = Charging by the hour

## What the buses do
heading-bus-emissions = Emissions on three rules of electricity
bus-emissions-rules = The official factor is published by international banks for new load and held in all years. It counts carbon dioxide of stacks alone. The two other rules follow the grid to its target, or let { marginal-fuel } plants make all of the electricity. With the supply of fuels, methane lost on the way counts for power and for gas buses alike. The supply of diesel is partly outside the country.
bus-emissions-subtitle = Change in emissions, { $first }–{ $last }, thousand t (official factor: CO<sub>2</sub>; others: CO<sub>2</sub>e); bars: 9 in 10 model runs
bus-emissions-alt = Dots with ranges for the change in emissions from { $first } to { $last } in thousand tonnes, negative is lower. { $parts }
energy-by-carrier = What is no longer used in { $year }, and what the electric buses take
energy-by-carrier-subtitle = Energy in { $year }, GWh; electricity at the meter, fuels by net energy; bars: 9 in 10 model runs
energy-by-carrier-alt = Dots with ranges for energy by carrier in { $year }, in GWh. { $parts }
waterfall-title-buses = With the buses that no longer run, { SIZE($buses_lost) } are lost in { $year }
carrier-electricity = Electricity
carrier-diesel = Diesel
carrier-cng = Gas
heading-bus-cost = A tonne costs the difference to other buses, not the whole project
ownership-capital = Purchases, paid over their life
ownership-energy = Energy
ownership-maintenance = Care and repair
ownership-batteries = New batteries
ownership-wages = Drivers and charging staff
ownership-total = In all
ownership-note = Purchases are spread over their life as yearly payments with interest; payments after { $last } are left out.
capital-buses-and-chargers = Buses, chargers
capital-depot-and-grid = Depot, connection
cost-per-tonne-chart-higher = By every rule a tonne avoided costs money
cost-per-tonne-chart-lower = On every rule a tonne avoided saves money
cost-per-tonne-chart-mixed = Whether a tonne avoided costs or saves money is not settled
cost-per-tonne-chart-some = By some rules no cost of a tonne avoided can be given
cost-per-tonne-chart-subtitle = Added cost over tonnes avoided, both discounted, unlike tonnes on other pages; { $first }–{ $last }, at prices of { $year }; bars: 9 in 10 model runs
cost-per-tonne-chart-alt = Dots with ranges for the cost of a tonne avoided, { $first } to { $last }. { $parts }
