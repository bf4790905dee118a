## Page 2
programme-announced = What is assessed is an announced budget: { $project }. Its sums enter with ranges for what may be spent otherwise; no announced effect enters.
programme-funders = <b>Who pays:</b> { $parts }. Grants and loans are finance, not benefits: they add no job by themselves.
programme-prices = <b>Prices.</b> Of what is paid, { $taxes } are taxes on products and { $margins } are margins of traders. Only the rest reaches builders and makers.
programme-prices-basic = <b>Prices.</b> Sums are stated without taxes on products and without margins of traders.
programme-set-aside = <b>Builds nothing.</b> Land, stocks, interest or taxes take { AMOUNT($set_aside) }. They have no effect in any answer.

## Page 3
programme-jobs-standfirst = A job-year is one job, as the national table counts jobs, for one year. It ends with the works, and is never added to jobs.
programme-jobs-remain = <b>Jobs that remain.</b> In { $year } about { AMOUNT($jobs_gross, range: "yes") } are supported, { AMOUNT($jobs_direct, unit: "none") } of them as its own staff.
programme-jobs-none-remain = <b>Jobs that remain.</b> Not known, because { $reason }.
counts-differ = Pay stands for full years of work. A national table may also count people who work part of a year, or besides other work: their job-years are not full years of work.
builders-from-money = By money for works{ comma-registered }
builders-from-money-all = The same, with all people
builders-site = People on the sites
builders-by-pay = By pay of crews

## Page 4
additional-standfirst = Without the programme, the money may buy something else, here { $other }. The answers differ in this, and in whether the state spends what it collects.
additional-standfirst-one = What would have come anyway, and what is taken from other sites, is taken off.
additional-which = <b>Which answer applies?</b> The first, if the money comes on top. The second, if the budget is fixed and other work is given up.
additional-also = <b>Jobs that remain.</b> In { $year }, { $jobs_gross } are supported. If the yearly money were spent elsewhere, the change is { CHANGE($jobs_net, range: "yes") }. If it were not spent, it is { CHANGE($jobs_net_not_spent, range: "yes") }.
chart-step-gross = Supported
chart-step-other-spending = Other spending given up
chart-step-net = Additional
waterfall-subtitle-job-years = Job-years{ of-registered } in { $country }, all years of building, modelled. Lines: 9 in 10 model runs
waterfall-alt-job-years = Waterfall from supported to additional job-years. { $parts }
waterfall-title-elsewhere = Spent on { $alternative_name }, the same money would support { SIZE($work_given_up) }

## Page 5
programme-money-title = Of { $spent }, about { $built_imports } pay for imports
programme-money-standfirst = Value added is what builders, sellers and suppliers earn in the country. Wages count again where they are spent, and taxes on products are no part of it: the bars do not make up the money.
money-of-building = Sums of building
money-of-building-title = Sums over all years of building, { $scale } { $currency } ({ $year })
money-of-building-subtitle = Modelled. Outlined: announced. Lines: 9 in 10 model runs
money-of-building-alt = Bars of sums of building, in { $scale } { $currency } of { $year }. { $points }
programme-taxes-open = <b>Once it is open.</b> Taxes of { $year } change by { $parts }.
value-added-net-title = From supported to additional value added
sum-of-additional = Additional value added, { $answer }
programme-money-elsewhere = <b>The same money elsewhere.</b> Spent on { $alternative_name }, it would support { SIZE($value_added_given_up, range: "yes") } of value added, less what others lose. Wages spent again count in it, so it can exceed the money.
programme-money-imports = <b>Imports.</b> Sellers in the country are paid first; they, their suppliers and workers buy part of it abroad.
programme-money-taxes = <b>Taxes of building</b> are paid out of the same public money.
money-not-in-figures = What the users gain, upkeep that is saved, interest on loans and the risk of exchange rates. This is not a cost-benefit analysis.

## Page 6
programme-emissions-title = Making the materials counted here ({ $materials }) emits about { AMOUNT($embodied, range: "yes") } of CO<sub>2</sub>, once
emissions-standfirst = What other spending would emit is not known, so no net figure is given.
programme-emissions-counted = <b>How it is counted.</b> The tonnes of a material, unless stated, are the sales of its makers over its price; each tonne emits what making it emits. Where the national table holds emissions by sector, those are taken. <b>Use afterwards.</b> Heating, power and traffic are not part of this estimate.
programme-not-counted-heading = What is not counted; how large it is, is not known
programme-not-counted-part = <b>{ $name }:</b> { $reason }.
