## From gross to net: cars that give way
waterfall-title-replaced-cars = Other car makers of the country lose { SIZE($cars_lost) } in { $year }
step-replaced-cars = Lost at other car makers
step-running-costs = Less fuel, power and repair, and what is bought instead
place-of-making = <b>The place of making moves.</b> Cars of { $year } replace the same car, built in { $made_elsewhere } until now: { AMOUNT($same_cars, unit: "none") } at home and { AMOUNT($same_cars_abroad, unit: "none") } abroad. They count as jobs and output here, and as imports no longer bought. Where they are driven they change nothing. With the power of the new place, emissions of making all such cars change by { CHANGE($making_moved, range: "yes") }. Both grids are of one data set. Materials, parts and batteries are the same wherever the car is put together; freight is left out.
purchases-alt = Bars of what the plant’s turnover buys, as shares of it. { $parts }
tax-profit-tax = Profit tax of the plant
tax-recycling-fee = Recycling fee on cars
tax-kit-duty = Duty on kits
line-replaced-cars-car-for-car = Lost at makers of the cars replaced
line-running-costs-car-for-car = Excise and other taxes of what owners buy
line-net-car-for-car = After losses, if only other cars are given up
public-cost-car-loans = cheaper loans to buyers
scale-adds = From { $small },000 to { $large },000 cars a year, additional jobs of { $year } change { $parts }. Which holds is not settled.
