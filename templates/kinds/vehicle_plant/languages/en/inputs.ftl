## Inputs of a vehicle plant, as they are called in print
assumption-construction-stages-any-years-any = Building of stage { $any1 } in { $any2 }
assumption-markets-groups-any-weights-any = { $any2 } in the mean of { $any1 }
assumption-vehicles-any-share = { $any1 }: share of output
assumption-vehicles-any-electricity = { $any1 }: electricity
assumption-vehicles-any-fuel = { $any1 }: petrol with the engine on
assumption-vehicles-any-comparator-fuel = Petrol of the car compared with { $any1 }
