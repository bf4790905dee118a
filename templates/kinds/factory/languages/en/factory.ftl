## A factory: what it makes
channel-direct = In the factory

## Energy and emissions
key-emissions-world-name = Emissions in the world
component-own = Gross: the factory, its power, fuels and goods in use
component-displaced = Less home makers that lose sales or raw material
component-deadweight = Less what would have come anyway
component-change = Net change
key-emissions-average-meaning = In the country, { $first }–{ $last }: site, power, fuels, less home makers that lose sales
key-emissions-official-name = Carbon dioxide by the published factor
key-emissions-official-meaning = Site and power by the factor for new consumption, { $first }–{ $last }; nothing taken off

boundary = Emissions are those in the country, from the well to the gate, summed over { $first } to { $last }, in CO<sub>2</sub>e with GWP100 of IPCC AR6. { job-is } The national table of { $table } counts so. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
unit-of-t-yr = tonnes a year
unit-of-t-CO2e-AR6-t = t CO<sub>2</sub>e a tonne

key-jobs-direct-meaning = All who work at the factory

## Gross to net
step-goods-replaced = Lost at other makers
waterfall-title-goods-replaced = Other makers and their suppliers lose { SIZE($goods_lost) } in { $year }

## Checks
check-factory-jobs-per-investment = Jobs at the factory per million dollars
check-factory-jobs-per-investment-inside = In { $year } the factory has { $value } jobs per million dollars spent on it, not above { $high }.
check-factory-jobs-per-investment-outside = In { $year } the factory has { $value } jobs per million dollars spent on it, above { $high }. Staff and investment do not fit together.
check-turnover-per-wage = Turnover over wages
check-turnover-per-wage-inside = In { $year } turnover is { $value } times the wages of all who work there, at least { $low }.
check-turnover-per-wage-outside = In { $year } turnover is { $value } times the wages of all who work there, below { $low }. The factory cannot pay its people.

## Words to find a document by
keyword-kind = factory
