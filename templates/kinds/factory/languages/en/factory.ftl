## A factory: what it makes
capital-note = The first raw material is working capital: it buys once, and stands in no job-years of building.
capital-works = Building works
capital-equipment = Equipment
capital-other = Other, not named
capital-stock = First raw material
channel-direct = In the factory
channel-direct-local = In the factory, residents
channel-direct-foreign = In the factory, from abroad

## Energy and emissions
scope-scope-1 = On the site (scope 1)
scope-scope-2 = Power stations (scope 2)
scope-energy-supply = Supply of fuel and power
scope-materials-home = Materials made at home
scope-materials-abroad = Materials made abroad
scope-product-use = Goods in use
scope-total = In all
chart-rule-average = if renewable power grows
unit-chart-title = A { $unit } emits { $average } t CO<sub>2</sub>e if renewable power grows as assumed and { $gas } with { marginal-fuel } power
unit-chart-subtitle = t CO<sub>2</sub>e a { $unit }, from the well to the gate, { $year }; line: 9 in 10 model runs
unit-chart-alt = Bars of emissions of a unit, the highest first, made of { $scopes }. { $whole }: { $parts }
key-emissions-world-name = Emissions in the world
key-emissions-world-meaning = The factory, its power, fuels and goods in use, less the same of all goods replaced
component-own = Gross: the factory, its power, fuels and goods in use
component-displaced = Less home makers that lose sales or raw material
component-deadweight = Less what would have come anyway
component-change = Net change
heading-emissions = Emissions in { $country }, { $first }–{ $last }
key-emissions-average-meaning = In the country, { $first }–{ $last }: site, power, fuels, less home makers that lose sales
key-emissions-official-name = Carbon dioxide by the published factor
key-emissions-official-meaning = Site and power by the factor for new consumption, { $first }–{ $last }; nothing taken off

boundary = Emissions are those in the country, from the well to the gate, summed over { $first } to { $last }, in CO<sub>2</sub>e with GWP100 of IPCC AR6. { job-is } The national table of { $table } counts so. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
cumulative-subtitle = Running change in emissions in the country, million t CO<sub>2</sub>e, { $first }–{ $last }
emissions-chart-subtitle = Change in emissions in the country, { $first }–{ $last }, million t CO<sub>2</sub>e; line: 9 in 10 model runs
emissions-chart-alt = Dots with ranges for the change in emissions in the country from { $first } to { $last }, in million tonnes of CO2 equivalent, negative is lower. { $parts }
joint-subtitle = Additional jobs of { $year }, persons; emissions in the country, { $first }–{ $last }, t CO<sub>2</sub>e
joint-groups-subtitle = Additional jobs of { $year }, persons; emissions in the country, { $first }–{ $last }, t CO<sub>2</sub>e; other groups as in the main estimate
unit-of-t-yr = tonnes a year
unit-of-t-CO2e-AR6-t = t CO<sub>2</sub>e a tonne
one-t = tonne
one-kg = kilogram
one-m2 = square metre
one-piece = piece

key-jobs-gross-meaning = Factory, its supply chain, wages spent
key-jobs-direct-meaning = All who work at the factory
key-gva-gross-meaning = Factory, its supply chain, wages spent
key-jobs-net-meaning = Less what would have come anyway, is taken from others or leaves the country
key-gva-net-meaning = Less what would have come anyway, is taken from others or leaves the country

## Gross to net
step-goods-replaced = Lost at other makers
waterfall-title-goods-replaced = Other makers and their suppliers lose { SIZE($lost) } in { $year }
line-goods-replaced-as-it-is = Lost at other makers
trade-kits = Bought abroad

## Checks
check-factory-jobs-per-investment = Jobs at the factory per million dollars
check-factory-jobs-per-investment-inside = In { $year } the factory has { $value } jobs per million dollars spent on it, not above { $high }.
check-factory-jobs-per-investment-outside = In { $year } the factory has { $value } jobs per million dollars spent on it, above { $high }. Staff and investment do not fit together.
check-turnover-per-wage = Turnover over wages
check-turnover-per-wage-inside = In { $year } turnover is { $value } times the wages of all who work there, at least { $low }.
check-turnover-per-wage-outside = In { $year } turnover is { $value } times the wages of all who work there, below { $low }. The factory cannot pay its people.

## Scenarios side by side
scenarios-subtitle = Additional jobs of { $year }; change in emissions in the country, { $first }–{ $last }, { $mass }; line: 9 in 10 model runs
scenarios-alt = Dots with ranges for each scenario with the same model runs: additional jobs of { $year } and the change in emissions in the country from { $first } to { $last } in { $mass }, negative is lower. { $parts }
scenarios-table-subtitle = Jobs of { $year }; t CO<sub>2</sub>e in the country, { $first }–{ $last }; main estimate (9 in 10 model runs)

## Words to find a document by
keyword-kind = factory
