## What to say in one minute about a vehicle plant
spoken-tile-supported = The plant may support { $jobs_gross_spoken } in { $country } in { $year }. Of these, { $jobs_direct_spoken } are at the plant itself.
spoken-tile-emissions = Greenhouse gases over the lives of the cars: { $answers }.
spoken-unit-vehicles-yr = { PLURAL($number) ->
    [one] car
   *[other] cars
  }
