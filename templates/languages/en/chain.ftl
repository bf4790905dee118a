## From the project to additional jobs, as a chain
chain-links = Chain from the project
chain-not-registered = { $value } more not registered
chain-jobs-supported = Jobs supported
chain-jobs-additional = Additional jobs
chain-jobs-title = { $gross } supported; after losses elsewhere, { $answers }
chain-jobs-title-gross = { $gross } supported; what is additional is not estimated
chain-jobs-subtitle = From the project to additional jobs, { $country }, { $year }, modelled; ranges: 9 in 10 model runs
chain-jobs-alt = Chain from the project to additional jobs in { $country }, { $year }. { $parts } Additional jobs: { $answers }
chain-job-years-supported = Job-years supported
chain-job-years-additional = Additional job-years
chain-job-years-title = { $gross } supported; after losses elsewhere, { $answers }
chain-job-years-title-gross = { $gross } supported; what is additional is not estimated
chain-job-years-subtitle = From the project to additional job-years{ of-registered }, { $country }, all years, modelled; ranges: 9 in 10 model runs
chain-job-years-alt = Chain from the project to additional job-years{ of-registered } in { $country }, all years. { $parts } Additional job-years: { $answers }
chain-title-unknown = Beyond the project itself, jobs are not estimated
