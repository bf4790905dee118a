## A programme on page 1
heading-spending = What is spent
heading-building = Job-years of building
heading-jobs = Jobs that remain, { $year }
heading-emissions = Emissions of making what is built
boundary = { job-is } The national table of { $table } counts so. A job-year is one job for one year, and in no total of jobs. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
does-not-say-cba = It is not a cost-benefit analysis: what is built is not weighed against what it costs.

key-jobs-left-name = Jobs that remain
does-not-say-announced = What was announced is not what was done. Sums enter with a range for what may not be spent.
panel-gross-net-text-job-years = Main estimate, all years of building, of { $gross }{ of-registered }: { $parts }.

key-spent-name = Money of the programme
key-spent-meaning = All items and years, as it is paid
key-set-aside-name = Money that builds nothing
key-job-years-name = Job-years{ of-registered }
key-job-years-meaning = At sellers, suppliers and from wages spent
key-job-years-direct-name = Of them at builders and other sellers
key-job-years-all-name = All job-years
key-job-years-all-meaning = With people who are not registered
key-job-years-net-name = Additional { registered }job-years
key-job-years-net-meaning = Less the same money spent elsewhere
key-job-years-all-net-name = Additional job-years, all people
key-job-years-all-net-meaning = The same, not registered on both sides
key-job-years-net-labour-scarce-name = Additional { registered }job-years after workers who leave other jobs
key-job-years-net-labour-scarce-meaning = { key-jobs-net-labour-scarce-meaning }
key-built-gva-name = Value added of building
key-built-imports-name = Imports of building
key-built-taxes-name = Taxes of building
key-embodied-name = Emissions of making materials{ $of_materials }
key-embodied-meaning = Materials counted, made in the country
key-jobs-gross-name = Jobs that remain{ comma-year }
key-jobs-gross-meaning = Staff, their supply chain, wages spent
key-jobs-direct-name = Staff once it is built{ comma-year }
key-jobs-net-name = Additional jobs that remain{ comma-year }
key-jobs-net-meaning = Less the same yearly money elsewhere
key-gva-gross-name = Value added of operation{ comma-year }
key-gva-net-name = Additional value added of operation{ comma-year }

## Headlines

## Words to find a document by
keyword-kind = spending programme
