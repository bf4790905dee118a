## What to say in one minute about a power plant
spoken-tile-power = The plant may deliver { $generation_spoken } a year.
spoken-tile-jobs = Lasting jobs in { $country }: { $answers }.
spoken-tile-emissions = Emissions over all years: { $answers }.
spoken-tile-public-money = Building it may take { $jobs_building_spoken }, that is, years of work of one person.
