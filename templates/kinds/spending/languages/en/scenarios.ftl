## Scenarios side by side, how sure, and what would change the answer
chart-metric-job-years-net = Net job-years
scenarios-of-job-years-net = Net job-years
scenarios-alt-job-years-net = { $value } net job-years
column-scenario-spent = Spent
column-scenario-job-years = Job-years, registered
column-scenario-job-years-net = Net job-years
column-scenario-embodied = CO₂ of materials
sure-of-job-years-net = net job-years
sure-of-jobs-net = jobs that remain, net,
tornado-title-job-years-net = What moves net job-years
joint-of-job-years-net = net job-years
column-joint-job-years-net = Net job-years
joint-row-job-years-net = Net job-years
turns-of-job-years-net = Net job-years
event-job-years-net = Net job-years
panel-measure-job_years = One registered person, as in the national table of { $year }, for one year.
