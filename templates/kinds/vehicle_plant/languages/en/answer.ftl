## The plant and its cars on page 1
heading-emissions = Emissions over the cars' lives
boundary = Emissions are well-to-wheel, in CO<sub>2</sub>e with GWP100 of IPCC AR6. They count cars built { $first } to { $last } to the end of their lives, without the making of cars and batteries. { job-is } The national table of { $table } counts so. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
does-not-say-cba = It is not a cost-benefit analysis: taxes, reliefs and prices of cars are not weighed against the jobs.
key-jobs-gross-meaning = At the plant, in its supply chain and from wages spent, in { $country }
key-jobs-direct-name = Jobs at the plant{ comma-year }
key-jobs-net-meaning = Jobs supported, less jobs lost at makers of the cars replaced and jobs held by foreign staff
key-jobs-net-meaning-running-costs = Jobs supported, less those lost at other car makers and held by foreign staff; with what owners buy instead of fuel
key-emissions-average-meaning = Cars built { $first }–{ $last }, whole life, against the cars they replace
key-emissions-marginal-meaning = The same cars, if { marginal-fuel } plants make all the added electricity
key-petrol-and-diesel-name = Petrol and diesel burnt
key-petrol-and-diesel-meaning = The same cars, against the cars they replace
does-not-say-of-made-elsewhere = { $made_elsewhere_share } of the cars are the same as came from { $made_elsewhere } before. They save nothing where they are driven.

## Words to find a document by
keyword-kind = car plant, electric cars
keyword-fuel = motor fuel
key-emissions-life-cycle-name = Life-cycle emissions
