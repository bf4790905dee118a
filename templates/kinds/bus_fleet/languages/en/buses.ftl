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
net-additional-most = Most of the effect appears additional: few jobs go with the buses that no longer run { $cite }.
net-additional-part = About { $share } of the gross effect is not additional: drivers, care and fuel of the buses that no longer run go { $cite }.
net-additional-none = None of the gross effect is additional in the central run: as many jobs go with the buses that no longer run { $cite }.
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
chart-metric-emissions-official = CO<sub>2</sub>, official factor
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
joint-of-emissions-official = emissions by the official grid factor
joint-of-cost-present = the added cost
chart-metric-nox-city = Nitrogen oxides, city
scenarios-alt-nox-city = nitrogen oxides in the city { $value }
tornado-title-nox-city = What moves nitrogen oxides in the city
sure-of-nox-city = nitrogen oxides in the city
joint-of-nox-city = nitrogen oxides in the city
