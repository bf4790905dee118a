## Checks of plausibility: what is checked, and one sentence for each verdict; `share` is the part of draws outside
check-direct-jobs = Jobs at the plant per 1,000 cars
check-direct-jobs-inside = In { $year } the plant has { $value } jobs per 1,000 cars, within the { $low } to { $high } of comparable plants.
check-direct-jobs-outside = In { $year } the plant has { $value } jobs per 1,000 cars, outside the { $low } to { $high } of comparable plants: staff and output do not fit together, as where a line is hardly used.
check-indirect-jobs = Jobs in the supply chain per 1,000 cars
check-indirect-jobs-inside = In { $year } the supply chain has { $value } registered jobs per 1,000 cars, within { $low } to { $high }.
check-indirect-jobs-outside = In { $year } the supply chain has { $value } registered jobs per 1,000 cars, outside { $low } to { $high }: purchases or job coefficients do not fit a plant of this kind.
check-jobs-per-investment = Jobs at the plant per million dollars invested
check-jobs-per-investment-inside = In { $year } the plant has { $value } jobs per million dollars of the stages its output needs, within { $low } to { $high }.
check-jobs-per-investment-outside = In { $year } the plant has { $value } jobs per million dollars of the stages its output needs, outside { $low } to { $high }: staff and announced investment do not fit together.
check-value-added-share = Value added at home in turnover
check-value-added-share-inside = In { $year } the plant and its supply chain hold { $value } of turnover as value added at home, not above the { $high } of the whole sector.
check-value-added-share-outside = In { $year } the plant and its supply chain hold { $value } of turnover as value added at home, more than the { $high } of the whole sector, which makes parts too.
check-gva-of-gdp = Value added against the country's product
check-gva-of-gdp-inside = In { $year } all value added is { $value } of the gross domestic product of the price year, not above { $high }.
check-gva-of-gdp-outside = In { $year } all value added is { $value } of the gross domestic product of the price year, above { $high }: more than one plant of this kind can be expected to hold.
check-local-parts = Local parts a year
check-local-parts-inside = In { $year } the plant buys domestic goods for USD { $value } billion, not above the USD { $high } billion that the whole sector bought.
check-local-parts-outside = In { $year } the plant buys domestic goods for USD { $value } billion, more than the USD { $high } billion that the whole sector bought: such suppliers would have to be built up first.
check-home-sales = Home sales against new cars
check-home-sales-inside = In { $year } { $value } cars are sold at home, where { $high } new cars are taken a year (made and imported, less exports of the year where they are known).
check-home-sales-outside = In { $year } { $value } cars are sold at home, more than all of the { $high } new cars taken a year (made and imported, less exports of the year where they are known).
check-home-sales-share = Share of the home market
check-home-sales-share-inside = In { $year } { $value } of the new cars of today's market come from the plant, not above { $high }.
check-home-sales-share-outside = In { $year } { $value } of the new cars of today's market come from the plant, above { $high }: prices and rivals would not stay as they are, or the market would have to grow.
check-exports = Exports against new cars in the export markets
check-exports-inside = In { $year } { $value } cars are exported; export markets with a published figure take { $high } new cars a year.
check-exports-outside = In { $year } { $value } cars are exported, more than the { $high } new cars a year that export markets with a published figure take.
check-plant-fleet = Cars of the plant against all cars
check-plant-fleet-inside = At the end of { $year } { $value } cars of the plant are in use at home, where { $high } cars were counted.
check-plant-fleet-outside = At the end of { $year } { $value } cars of the plant are in use at home, more than the { $high } cars that were counted there.
check-petrol-saved = Petrol saved against national output
check-petrol-saved-inside = In { $year } drivers at home save { $value } million tonnes of petrol; the country makes { $high }.
check-petrol-saved-outside = In { $year } drivers at home save { $value } million tonnes of petrol, more than the { $high } the country makes.
check-imports-cap = Imports replaced against imports
check-imports-cap-inside = In { $year } { $value } cars would replace imports, of which there are { $high } a year.
check-imports-cap-outside = In { $year } { $value } cars would replace imports, more than the { $high } there are a year: what is above counts as assembled in the country.
check-not-applicable = { $name }: not checked, because { $reason }.
check-draws = { $sentence } Outside in { $share } of the draws.
check-years = { $more ->
    [0] { $sentence }
    [one] { $sentence } It is outside in one more year.
   *[other] { $sentence } It is outside in { $more } more years.
}

## Limits and figures compared, as they are called in print
factor-limit-direct-jobs = Limit: jobs at the plant per 1,000 cars
factor-limit-indirect-jobs = Limit: jobs in the supply chain per 1,000 cars
factor-limit-jobs-per-investment = Limit: jobs per million dollars invested
factor-limit-value-added-share = Limit: value added at home in turnover
factor-limit-gva-of-gdp = Limit: value added in gross domestic product
factor-limit-local-parts = Limit: local parts a year
factor-limit-home-sales-share = Limit: share of the home market
unit-of-persons-thousand-vehicles = persons per 1,000 cars
unit-of-persons-million-USD-2024 = persons per million USD (2024)
unit-of-billion-USD-2025-yr = billion USD (2025) a year
