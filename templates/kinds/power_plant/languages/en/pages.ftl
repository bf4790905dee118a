## Page 2
power-years-title = Power delivered to the grid, GWh a year, { $first }–{ $last }
power-years-subtitle = Modelled. Lines: 9 in 10 model runs
power-years-subtitle-announced = Modelled. Lines: 9 in 10 model runs. Circles: announced
power-announced = Announced: { $values }
power-years-alt = Columns of power delivered, in GWh a year, { $first } to { $last }. { $points }
power-years-alt-announced = Columns of power delivered, in GWh a year, { $first } to { $last }. { $points } Announced: { $claims }.
plant-assessed-title = { $project }: our estimate for { $year } is { $generation }; { $announced } are announced
plant-assessed-title-alone = { $project }: our estimate for { $year } is { $generation }
plant-assessed-gap = <b>Why we differ.</b> { $steps }
plant-households = <b>Homes.</b> { $parts }
plant-households-part = “{ $claim }” means { $implied } for each home. One subscriber uses about { $divisor } { $source }; the power announced is then that of { $there }.
plant-households-part-own = “{ $claim }” means { $implied } for each home. One subscriber uses about { $divisor } { $source }; the power that we estimate is then that of { $there }.
plant-households-no-divisor = “{ $claim }” means { $implied } for each home. What a home uses was not found.

## Page 3
plant-jobs-standfirst = { job-is } Jobs at the plant last; job-years of building end with the works.
plant-jobs-operation = <b>At the plant.</b> We count { AMOUNT($jobs_direct, unit: "people", range: "yes") }. A study of other plants gives { AMOUNT($staff_elsewhere, unit: "none") } for this capacity.
plant-jobs-building = <b>Building.</b> Work on the site accounts for about { AMOUNT($site, range: "yes") }, of which residents have { AMOUNT($site_residents, unit: "none") }. They are not added to jobs.
plant-jobs-suppliers = <b>Suppliers.</b> Not estimated, because { $reason }.
plant-jobs-check = <b>Check.</b> What was paid for works gives { AMOUNT($counts) } times the job-years of the site. Two such rough counts may differ by a factor of three.
plant-jobs-women = <b>Women.</b> A count worldwide has { $share } women among workers of this kind of power { $cite }. Nobody has counted them here.
plant-work-title = Which work it is
column-occupation = Work
column-of-construction = Building
column-of-operation = At the plant
occupation-clerks = Office staff
occupation-labourers = Labourers
occupation-managers = Managers
occupation-operators = Machine operators
occupation-professionals = Engineers and other professionals
occupation-technicians = Technicians
occupation-trades = Skilled trades
sides-site = On the site, our estimate
sides-residents = Of these, by residents
sides-from-money = By what was paid for works
sides-rutovitz-2025 = Study of Rutovitz and others, 2025
sides-irena = Study of IRENA, 2017
sides-i-jedi-with-makers = I-JEDI, with makers of equipment
sides-title-others = Other studies give up to { AMOUNT($others_highest) }; we take { AMOUNT($site, unit: "none") }
sides-subtitle = Job-years of building. Hatched: our estimate; grey: the factors of other studies. Lines: 9 in 10 model runs
sides-alt = Bars of job-years of building by how they are counted. { $points }
waterfall-title-gas = If the gas stays in the ground, gas extraction loses { SIZE($extraction_lost) } in { $year }

## Page 4
additional-standfirst = The answers differ in one point: what happens to the gas that is not burned.
additional-standfirst-one = Jobs that staff from abroad hold, and jobs lost at plants that run less, are taken off.
additional-which = <b>Which answer applies?</b> The first, if the gas is exported or used at home. The second, if less gas is produced. Nobody has published which.
lost-displaced-plants-none = <b>Plants that run less.</b> We assume that they keep their staff: they stand ready when the sun or the wind fails.
lost-displaced-plants = <b>Plants that run less.</b> They { SIGN($lost) ->
    [less] lose about { SIZE($lost) }
   *[open] see a change of { CHANGE($lost) }
  }. This is taken off in each answer.
lost-gas-extraction = <b>Lost elsewhere.</b> If the gas stays in the ground, gas fields and their suppliers { SIGN($lost) ->
    [less] lose about { SIZE($lost) }
   *[open] see a change of { CHANGE($lost) }
  }.
plant-without-table = Without a national table nobody can say how many jobs follow at suppliers, or what others lose.
plant-additional-lost = <b>Lost elsewhere.</b> Plants that run less keep their staff at first, so we take off no jobs. Over many years this may change.
plant-additional-needed = A national table of supply and use for { $country }, the staff of the power plants that run less, and the names of local suppliers.

## Page 5
price-total = Cost over the life, our estimate
price-tariff = Tariff paid for the power
price-gas-not-burned = Gas that other plants do not burn
price-capital = Part of the cost: capital and interest
price-fuel = Part of the cost: gas burned
price-purchases = Part of the cost: upkeep and purchases
price-staff = Part of the cost: pay of staff
price-title = Capital and interest cost { AMOUNT($capital, unit: "none") } of the { AMOUNT($cost, unit: "plain") } that a kilowatt-hour costs
price-subtitle = { $currency } ({ $year }) for a kilowatt-hour delivered. Solid: reported; hatched: modelled. Lines: 9 in 10 model runs
price-alt = Bars of money for a kilowatt-hour, in { $currency } of { $year }. { $points }
cost-counted = Cost is that of building, interest and running over the life of the plant, without taxes and land.
cost-without-upkeep = Upkeep was not stated, so the true cost is higher.
paid-tariff-alone = <b>Paid for the power.</b> The tariff is { AMOUNT($tariff, unit: "plain") } a kilowatt-hour. Profit, and what owners abroad take, are not estimated, because { $reason }.
paid-in-year = <b>Paid for the power.</b> About { AMOUNT($paid, range: "yes") }, in { $year }.
paid-why = <b>Paid for the power.</b> Not estimated, because { $reason }. So profit, and what owners abroad take, are not known either.
taxes-paid = <b>Taxes.</b> About { AMOUNT($taxes, range: "yes") } in { $year }; added up to { $last }, { AMOUNT($taxes_life, range: "yes") }. What plants that are replaced pay is not taken off, and value added tax on the power is not counted.
trade-title-paid = What is paid abroad
trade-left-out = Without machinery for the works, and without changes in imports and exports of gas. The power is sold at home.
taxes-paid-why = <b>Taxes.</b> Not estimated, because { $reason }.
profit-abroad = <b>Profit.</b> About { AMOUNT($profit_abroad, unit: "plain", range: "yes") } go to owners abroad in { $year } after tax, before interest.
return-below-cost = Cost lies above the tariff all the same, because it counts more return on the capital than the tariff pays.
gas-worth = <b>Gas not burned.</b> Whether it is exported or saves a subsidy is not known.
gas-worth-why = <b>Gas not burned.</b> Its worth is not estimated, because { $reason }.
money-not-in-figures = What the network spends, the worth of power by the hour, and land. Gas plants that run less still cost staff and upkeep. This is not a cost-benefit analysis.

## Page 6
emissions-standfirst = Each change is the difference between a year with the plant and the same year without it. All rules count equally.
plant-burns = <b>Where emissions rise.</b> The plant burns gas and emits about { AMOUNT($own_stack) } CO<sub>2</sub> in { $year }. All answers include this.
making-emits = <b>Where emissions rise.</b> Making the plant emits about { AMOUNT($making) } CO<sub>2</sub>e once, all greenhouse gases together. It saves as many tonnes of CO<sub>2</sub> in { AMOUNT($payback_shortest) } by the rule that saves most, and in { AMOUNT($payback_longest) } by the one that saves least.
which-rule = <b>Which rule applies?</b> The average counts all power plants alike. In fact those are replaced that are easiest to turn down, here mostly { marginal-fuel } plants. Banks report by the official factor and hold it over the life, while the others change with the grid. So the order of the rules in one year need not be that over the life.
emissions-not-counted = <b>Not counted.</b> Air pollutants and what they do to health are in no figure of this page. None of these figures is a carbon credit.
not-by-the-hour = Emissions by the hour are not estimated, because { $reason }.
plant-capital-title = Which part of the money stays in the country
tonnes-by-rule-title = Change in CO<sub>2</sub> in { $year } by each rule, thousand tonnes
tonnes-by-rule-subtitle = Outlined: announced for that year; hatched: modelled. Lines: 9 in 10 model runs
tonnes-by-rule-alt = Bars of the change in CO2 in { $year }, in thousand tonnes. { $points }
plant-work-note = Shares of a study abroad, applied to people here; so a number may be less than one.
plant-additional-reason = The reason: { $reason }.
plant-additional-spent = <b>Money spent at home.</b> What firms of { $country } are paid for the plant can support jobs at suppliers, which nobody has counted.
