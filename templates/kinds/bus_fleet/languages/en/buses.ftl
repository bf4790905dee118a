## Emissions of buses
programme-lower = From { $first } to { $last } the buses are estimated to lower emissions on both electricity rules
programme-higher = From { $first } to { $last } the buses are estimated to raise emissions on both electricity rules
programme-unsettled = Whether the buses lower or raise emissions from { $first } to { $last } is not settled
programme-unchanged = From { $first } to { $last } the buses do not change emissions measurably
programme-mixed = The effect of the buses on emissions depends on where their power comes from
cumulative-subtitle = Running change in emissions, million t CO<sub>2</sub>e, { $first }–{ $last }, well to wheel
cumulative-alt = Running change in emissions from { $first } to { $last }, with bands of 50 and 90 % of draws. { $parts }
component-electric-buses = Electric buses
component-replaced-buses = Buses they take the place of
component-change = Change
emissions-chart-subtitle = Change in emissions, { $first }–{ $last }, well to wheel, million t CO<sub>2</sub>e; line: 5 to 95 % of draws
emissions-chart-alt = Dots with ranges for the change in emissions from { $first } to { $last }, in million tonnes of CO2 equivalent, negative is lower. { $parts }

## From gross to net
chart-closure-jobs-net = Buses for buses
chart-closure-jobs-net-elsewhere = Added cost spent elsewhere
step-replaced-buses = Buses that no longer run
step-deadweight = Would have come anyway
waterfall-title-replaced-buses = The buses that no longer run take { $lost } jobs with them in { $year }
net-additional-most = Most of the effect appears additional: few jobs go with the buses that no longer run.
net-additional-part = About { $share } of the gross effect is not additional: drivers, care and fuel of the buses that no longer run go.
net-additional-none = None of the gross effect is additional in the central run: as many jobs go with the buses that no longer run.
line-replaced-buses = Lost with buses that no longer run
purchases-alt = What a year of { $year } brings in and what it buys, in the central run: { $parts }.

## Checks
check-bus-energy = Electricity of a bus a kilometre
check-bus-energy-inside = In { $year } a bus takes { $value } kWh/km at the meter, within the { $low } to { $high } of city buses.
check-bus-energy-outside = In { $year } a bus takes { $value } kWh/km at the meter, outside the { $low } to { $high } of city buses: an empty bus, or a figure out of the battery.
check-bus-distance = Distance of a bus a year
check-bus-distance-inside = In { $year } a bus of the fleet drives { $value } km, not above { $high }.
check-bus-distance-outside = In { $year } a bus of the fleet drives { $value } km, above { $high }: days or hours were counted twice.
factor-limit-bus-energy-meter = Limit: electricity of a bus
factor-limit-bus-distance = Limit: distance of a bus
chart-closure-buses-for-buses = Buses for buses
chart-closure-spent-elsewhere = Added cost spent elsewhere
line-net-buses-for-buses = Net, buses for buses
line-net-spent-elsewhere = Net, added cost spent elsewhere

## Key figures in charts and tables of how sure
chart-metric-emissions-official = Emissions, official factor
chart-metric-cost-present = Added cost
chart-metric-cost-per-tonne-official = Cost of a tonne
scenarios-alt-emissions-official = emissions { $value } by the official factor
scenarios-alt-cost-present = added cost { $value }
scenarios-alt-cost-per-tonne-official = a tonne { $value }
tornado-title-emissions-official = What moves emissions by the official factor
tornado-title-cost-present = What moves the added cost
tornado-title-cost-per-tonne-official = What moves the cost of a tonne
sure-of-emissions-official = emissions by the official factor
sure-of-cost-present = the added cost
sure-of-jobs-net = net jobs
scenarios-of-jobs-net = Net jobs
joint-of-emissions-official = emissions by the official grid factor
joint-of-cost-present = the added cost
chart-metric-nox-city = Nitrogen oxides, city
scenarios-alt-nox-city = nitrogen oxides in the city { $value }
tornado-title-nox-city = What moves nitrogen oxides in the city
sure-of-nox-city = nitrogen oxides in the city
joint-of-nox-city = nitrogen oxides in the city

## What the buses do
heading-bus-emissions = Emissions on three rules of electricity
bus-emissions-counted = Each electric bus takes the place of other buses on the same kilometres, less what is new service. The change is what its electricity gives off less what the other buses would have, from { $first } to { $last }.
bus-emissions-rules = The official factor is published by international banks for new load and held in all years; it counts carbon dioxide of stacks alone. The two other rules follow the grid to its target, or let gas plants make all of the electricity; with the supply of fuels, methane lost on the way counts for power and for gas buses alike. The supply of diesel falls partly outside the country.
bus-emissions-lower = On every rule the buses lower emissions; how much depends on the rule
bus-emissions-higher = On every rule the buses raise emissions
bus-emissions-mixed = Where the electricity comes from may decide the sign
bus-emissions-subtitle = Change in emissions, { $first }–{ $last }, thousand t (official factor: CO<sub>2</sub>; others: CO<sub>2</sub>e); line: 5 to 95 % of draws
bus-emissions-alt = Dots with ranges for the change in emissions from { $first } to { $last } in thousand tonnes, negative is lower. { $parts }
bus-emissions-panel-in-use = Stacks and tailpipes
bus-emissions-panel-wtw = With the supply of all fuels
rule-combined-firm = Official factor
energy-by-carrier = What is no longer used in { $year }, and what the electric buses take
energy-by-carrier-subtitle = Energy in { $year }, GWh; electricity at the meter, fuels by net energy; line: 5 to 95 % of draws
energy-by-carrier-alt = Dots with ranges for energy by carrier in { $year }, in GWh. { $parts }
energy-of-before = Buses that no longer run
energy-of-fleet = Electric buses
carrier-electricity = Electricity
carrier-diesel = Diesel
carrier-cng = Gas
heading-city-air = Air in { $place }: exhaust and wear, and power plants elsewhere
city-air-counted = Exhaust goes by class of bus, speed and load. Tyres, brakes and road wear as before. Power plants give off more elsewhere: the places are never added up.
city-air-lower = All sources of pollutants fall
city-air-higher = All sources of pollutants rise
city-air-mixed = Some sources of pollutants fall, others rise, each in its own place
city-air-subtitle = Change in pollutants, { $first }–{ $last }, t; line: 5 to 95 % of draws
city-air-alt = Dots with ranges for the change in pollutants from { $first } to { $last } in tonnes, negative is lower. { $parts }
city-air-exhaust = City: exhaust
city-air-wear = City: wear
city-air-power-plants = Elsewhere: power
city-air-of-rule = { $name }, { $rule }
heading-bus-cost = A tonne costs the difference to other buses, not the whole project
bus-cost-counted = The electric buses cost { $cost } { $unit } ({ $range }) beside other buses in present value, a saving where it is below zero: their price, depot, energy, care and batteries less the same of the buses that no longer run. Over the tonnes, discounted alike, this gives the cost of a tonne.
cost-per-tonne-undefined = The cost of a tonne is not defined, because emissions do not fall in all of the range.
cost-per-tonne-panel = Million a tonne
cost-per-tonne-chart-higher = On every rule a tonne avoided has its cost; the range is wide
cost-per-tonne-chart-lower = On every rule a tonne avoided saves money
cost-per-tonne-chart-mixed = Whether a tonne avoided costs or saves money is not settled
cost-per-tonne-chart-subtitle = Added cost over tonnes avoided, present values, { $first }–{ $last }, million of the currency a tonne; line: 5 to 95 % of draws
cost-per-tonne-chart-alt = Dots with ranges for the cost of a tonne avoided, { $first } to { $last }. { $parts }
bus-funding = <b>Who pays:</b> { $parts }. A loan is paid back and a tax not collected is a cost to the budget: neither is a benefit, and neither changes the cost of a tonne.
bus-funding-part = { $name }, { $value } { $scale } { $currency }
funding-loan = a loan
funding-grant = a grant
funding-tax-relief = taxes not collected
section-bus-emissions = emissions
section-city-air = air
section-bus-cost = cost

## Scenarios side by side, and inputs moved together
scenarios-subtitle = Net jobs of { $year }; emissions and air, { $first }–{ $last }, t; line: 5 to 95 % of draws
scenarios-table-subtitle = Jobs of { $year }; all else { $first }–{ $last }; { $units }; central (5 to 95 %)
joint-subtitle = Net jobs of { $year }; all else { $first }–{ $last }; { $units }
joint-groups-subtitle = Net jobs of { $year }; all else { $first }–{ $last }; { $units }; other groups central
