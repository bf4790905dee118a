## What is spent
spending-chart-title = “{ $largest }” takes the largest part of the money: { $share }
spending-chart-subtitle = By item and by who is paid first, { $scale } { $currency } ({ $year }), { $years }, main estimate
spending-chart-alt = Bars of money by item and what becomes of it, in { $scale } { $currency }. { $points }
spent-home = sellers at home
spent-abroad = sellers abroad
spent-margins = trade and transport
spent-taxes = taxes in the price
spent-set-aside = builds nothing
funder-state-budget = the state budget ({ $share })
funder-local-budgets = local budgets ({ $share })
funder-loan-abroad = loans from abroad ({ $share }, paid back from taxes)
funder-loan-at-home = loans at home ({ $share }, paid back from taxes)
funder-grant = grants ({ $share })
funder-private = private money ({ $share })

## Job-years
job-years-finding = Building takes about { AMOUNT($supported, range: "yes") }{ of-registered }
job-years-direct = At builders and sellers
job-years-imputed = Not registered
job-years-chart-title = { $year } has most of the work: { $share }
job-years-chart-subtitle = Job-years by year, modelled, main estimate
job-years-chart-alt = Bars of job-years of building by year and channel. { $points }
builders-title = Builders counted from two sides
column-builders = How they are counted

## From gross to net
built-net-gross = Job-years supported
built-net-net = Additional job-years
built-net-title = From supported to additional job-years
step-other-spending = The same money elsewhere

## Emissions
embodied-emits = Making what is built emits about { AMOUNT($embodied, range: "yes") }, once
embodied-finding-none = Emissions of making what is built are not estimated
embodied-chart-title = CO<sub>2</sub> of making { $materials } in the country, by item, { LOWER($scale) }
embodied-chart-title-beside = CO<sub>2</sub> of making { $materials } in the country, and money paid, by item
embodied-chart-subtitle = Main estimate
embodied-chart-subtitle-beside = Modelled. Lines: 9 in 10 model runs
embodied-chart-alt = Bars of emissions of making { $materials } by item, in { $scale } of CO2. { $points }
embodied-chart-alt-beside = Bars by item: emissions of making { $materials }, in { $scale } of CO2, and money paid, in { $money_scale } { $currency }. { $points }
embodied-other-items = Other items
embodied-thousand = Thousand tonnes
embodied-one = Tonnes
embodied-panel = Emissions, { $scale }
embodied-panel-money = Money paid, { $scale } { $currency } ({ $year })
embodied-money = money paid
material-all-sectors = all sectors
material-machines-on-site = machines on the sites
material-imported-materials = imported materials
question-spending = money spent
question-building = job-years

joint-inputs-otherwise = what the money buys otherwise
joint-inputs-materials = materials
attachment-expenditure = money by item and year
attachment-construction-effects = value added, imports and taxes of building
attachment-construction = builders from two sides
attachment-embodied-emissions = emissions of materials
check-builders-share = Works of the busiest year against all builders
check-builders-share-inside = In { $year } the works are { $value } of all that builders of the country make, not above { $high }.
check-builders-share-outside = In { $year } the works are { $value } of all that builders of the country make, above { $high }. People are taken from other sites, so displacement cannot be small.
