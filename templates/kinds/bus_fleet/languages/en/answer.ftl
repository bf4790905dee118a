## Page 1 of a fleet of buses
heading-cost = Added cost to the operator, present value
boundary = Official factor: CO<sub>2</sub> of stacks and tailpipes. The others: well to wheel, CO<sub>2</sub>e (GWP100, IPCC AR6). Making buses is in none. New service is apart. { job-is } The national table of { $table } counts so. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
key-emissions-official-meaning = At stacks and tailpipes, { $first }–{ $last }
key-emissions-contract-name = Emissions up to the end of the contract
key-jobs-net-meaning = Less new service and all jobs of the buses replaced
key-cost-present-name = Added cost, present value
key-cost-present-meaning = Cost to the operator beside other buses, taxes on fuel included, { $first }–{ $last }
key-cost-per-tonne-official-meaning = Added cost to the operator over tonnes, discounted; without new service
key-cost-per-tonne-name = Cost of a tonne avoided, discounted
key-emissions-new-service-name = Emissions of new service
key-jobs-new-service-name = Jobs of new service{ comma-year }
key-cost-new-service-name = Cost of new service, present value
key-electricity-name = Electricity{ comma-year }
key-diesel-name = Diesel{ comma-year }
key-gas-name = Gas{ comma-year }
heading-air = Air pollutants emitted in { $place }, { $first }–{ $last }
key-nox-city-name = Nitrogen oxides in the city
key-nox-city-meaning = Exhaust in the streets, { $first }–{ $last }
key-pm-city-name = Fine particles in the city

## Words to find a document by
keyword-kind = bus fleet
