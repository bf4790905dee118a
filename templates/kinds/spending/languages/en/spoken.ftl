## What to say in one minute about a programme
spoken-tile-money = The programme spends { $spent_spoken }.
spoken-tile-building = Building may support { $job_years_spoken } of registered people, or { $job_years_all_spoken } with people not registered. They end with the works.
spoken-tile-additional = Additional job-years are what is left after losses elsewhere: { $answers }.
spoken-tile-jobs = Additional jobs that remain: { $answers }.
spoken-tile-emissions = Making the materials emits { $embodied_spoken }, once.
