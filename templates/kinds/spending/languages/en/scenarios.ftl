## Scenarios side by side, how sure, and what would change the answer
panel-measure-job_years = One { registered }person, as in the national table of { $year }, for one year.
