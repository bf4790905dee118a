## Scenarios side by side, how sure, and what would change the answer
chart-metric-job-years-net = Additional job-years
scenarios-of-job-years-net = Additional job-years
scenarios-alt-job-years-net = { $value } additional job-years
column-scenario-spent = Spent
column-scenario-job-years = Job-years{ comma-registered }
column-scenario-job-years-net = Additional job-years
column-scenario-embodied = Emissions of materials
sure-of-job-years-net = additional job-years
joint-of-job-years-net = additional job-years
column-joint-job-years-net = Additional job-years
joint-row-job-years-net = Additional job-years
turns-of-job-years-net = Additional job-years
event-job-years-net = Additional job-years: above zero
panel-measure-job_years = One { registered }person, as in the national table of { $year }, for one year.
