## The plant and its cars on page 1
heading-emissions = Emissions over the cars' lives
boundary = Emissions: well-to-wheel, CO<sub>2</sub>e with GWP100 of IPCC AR6, cars built { $first } to { $last } followed to the end of their lives; the making of cars and batteries stands apart. Jobs: persons, registered as in the national table of { $table }. Ranges: 5th to 95th percentile of { $draws } draws; the central value is the run at the central inputs.
does-not-say-cba = It is not a cost-benefit analysis: taxes, reliefs and prices of cars are not weighed against the jobs.
does-not-say-place = Jobs are those of the country; jobs in { $place } beyond the plant rest on stated shares.
key-jobs-gross-meaning = At the plant, in its supply chain and from wages spent, in { $country }
key-jobs-direct-name = Jobs at the plant, { $year }
key-jobs-net-name = Additional jobs if only other cars are given up, { $year }
key-jobs-net-meaning = Each car in place of another: less jobs at makers of cars that give way and those held from abroad
key-jobs-net-meaning-running-costs = Less jobs where cars give way and held from abroad; with what owners buy instead of fuel
key-emissions-average-name = Emissions, if renewable power grows as assumed
key-emissions-average-meaning = Cars built { $first }–{ $last }, whole life, against the cars they replace
key-emissions-marginal-gas-name = Emissions, if gas plants supply the charging
key-emissions-marginal-gas-meaning = The same cars, if gas plants make all the added electricity
key-petrol-and-diesel-name = Petrol and diesel burnt
key-petrol-and-diesel-meaning = The same cars, against the cars they replace
medians = The central run is no midpoint: half of the draws give more than { $gross } jobs supported, and more than { $net } net, car for car.
does-not-say-of-made-elsewhere = { $made_elsewhere_share } of the cars are the same as came from { $made_elsewhere } before: they save nothing where they are driven.

## Words to find a document by
keyword-kind = car plant, electric cars
keyword-fuel = motor fuel
