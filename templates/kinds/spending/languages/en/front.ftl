## Page 1 of a programme
tile-money = Money, all years
tile-spent = spent by the programme
tile-built-imports = of this pays for imports
tile-building = Job-years of building
tile-job-years = of { registered }people
tile-job-years-all = with people not registered
tile-additional = Additional job-years
tile-job-years-net = if the money were spent elsewhere
tile-job-years-net-not-spent = if it were not spent
tile-jobs = Additional jobs, { $year }
tile-jobs-net = if the money were spent elsewhere
tile-jobs-net-not-spent = if it were not spent
tile-emissions = CO<sub>2</sub> of materials
tile-embodied = emitted once, in making them
figure-jobs = Job-years of building
figure-job-years = Job-years supported
tile-job-years-net-state = { tile-jobs-net-state }
