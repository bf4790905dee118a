## Page 1 of a programme
tile-money = Money, all years
tile-spent = spent by the programme
tile-built-imports = of this pays for imports
tile-building = Job-years of building
tile-job-years = of { registered }people
tile-job-years-all = with people not registered
tile-additional = Additional job-years
tile-job-years-net = compared with spending it elsewhere
tile-jobs = Additional jobs, { $year }
tile-jobs-net = compared with spending it elsewhere
tile-emissions = CO<sub>2</sub> of materials counted
tile-embodied = emitted once, in making them
figure-jobs = Job-years of building{ of-registered }
figure-job-years = Job-years supported
decide-additional = Additional job-years
if-spent-elsewhere = compared with spending it elsewhere
if-reference-case = compared with not spending it
