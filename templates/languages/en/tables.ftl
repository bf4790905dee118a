## Declared tables: what they count in
table-money = { $scale } { $currency } ({ $year })
table-money-year = { $scale } { $currency } ({ $year }) a year
table-a-year = { $unit } a year
table-unit = In { $unit }
table-main = In { $unit }; main estimate
table-main-alone = Main estimate
table-ranged = In { $unit }; in brackets, 9 in 10 model runs
table-ranged-alone = Main estimate; in brackets, 9 in 10 model runs

## Titles of the annex
annex-jobs = Jobs by year
annex-jobs-supported = Jobs supported, before losses elsewhere
annex-jobs-imputed = People who are not registered: imputed, in no total
annex-jobs-additional = Additional jobs, after losses elsewhere
annex-jobs-labour-scarce = Additional jobs, less workers who leave other jobs
annex-gva-additional = Additional value added, after losses elsewhere
annex-emissions = Emissions over all years
annex-emissions-parts = Emissions over all years, by part and by rule for electricity
annex-net = From supported to additional, and public money
annex-net-jobs = From jobs supported to additional jobs, { $year }
annex-net-gva = From value added supported to additional value added, { $year }
annex-net-taxes = From taxes collected to additional taxes, { $year }
annex-taxes = Taxes by name, before losses elsewhere
annex-taxes-apart = Taxes in no total
annex-public-cost = Public money put in
annex-open-accounts = What an answer leaves unpaid or unspent, { $year }
annex-places-jobs = Jobs supported by part of the country, { $year }
annex-places-gva = Value added supported by part of the country, { $year }
annex-places-income = Labour income supported by part of the country, { $year }
annex-divisions = Jobs supported at suppliers and from wages by division, { $year }
annex-pay = Pay at the project and beside it
annex-capital = Spent once, by item and origin

## Names of values
worker-local = residents
worker-foreign = from abroad
place-rest = Rest of the country
stage-named = Stage { $stage }
step-of-money-gross = Before losses elsewhere
step-of-money-net = After losses elsewhere
tax-value-added-tax = VAT
tax-supplier-product-taxes = Net taxes in the supply chain
tax-taxes-on-sales = Taxes on what is sold
wages-of-national = Average of the country
wages-of-region = Average of the region
wages-of-industry = Average of the industry
