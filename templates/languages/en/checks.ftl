## Checks of plausibility: what is checked, and one sentence for each verdict; `share` is the part of draws outside
check-jobs-per-investment = Jobs at the project per million dollars invested
check-jobs-per-investment-inside = In { $year } the project has { $value } jobs per million dollars of the stages its output needs, within { $low } to { $high }.
check-jobs-per-investment-outside = In { $year } the project has { $value } jobs per million dollars of the stages its output needs, outside { $low } to { $high }. Staff and announced investment do not fit together.
check-value-added-share = Value added at home in turnover
check-value-added-share-inside = In { $year } the project and its supply chain hold { $value } of turnover as value added at home, not above the { $high } of the whole sector.
check-value-added-share-outside = In { $year } the project and its supply chain hold { $value } of turnover as value added at home, more than the { $high } of the whole sector, which makes parts too.
check-builders = People on the sites, by headcount and by money
check-builders-inside = People on the sites as counted are { $value } of those that the money spent there gives by the national table, within { $low } to { $high }.
check-builders-outside = People on the sites as counted are { $value } of those that the money spent there gives by the national table, outside { $low } to { $high }: wages, prices or who is counted differ.
check-gva-of-gdp = Value added against the country's product
check-gva-of-gdp-inside = In { $year } all value added is { $value } of the gross domestic product of the price year, not above { $high }.
check-gva-of-gdp-outside = In { $year } all value added is { $value } of the gross domestic product of the price year, above { $high }: more than one plant of this kind can be expected to hold.
check-local-parts = Local parts a year
check-local-parts-inside = In { $year } the project buys domestic goods for USD { $value } billion, not above the USD { $high } billion that the whole sector bought.
check-local-parts-outside = In { $year } the project buys domestic goods for USD { $value } billion, more than the USD { $high } billion that the whole sector bought. Such suppliers would have to be built up first.
check-home-sales-share = Share of the home market
check-petrol-saved = Petrol saved against national output
check-petrol-saved-inside = In { $year } drivers at home save { $value } million tonnes of petrol; the country makes { $high }.
check-petrol-saved-outside = In { $year } drivers at home save { $value } million tonnes of petrol, more than the { $high } the country makes.
check-imports-cap = Imports replaced against imports
check-not-applicable = { $name }: not checked, because { $reason }.
check-draws = { $sentence } In { $share } of the model runs this check fails.
check-years = { $more ->
    [0] { $sentence }
    [one] { $sentence } The same holds in one more year.
   *[other] { $sentence } The same holds in { $more } more years.
}
check-elsewhere = <b>Checks that failed:</b> { $names }.
check-judged = our own judgement

## Limits and figures compared, as they are called in print
unit-of-persons-million-USD-2024 = persons per million USD (2024)
unit-of-billion-USD-2025-yr = billion USD (2025) a year
