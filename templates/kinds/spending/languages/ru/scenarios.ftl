## Scenarios side by side, how sure, and what would change the answer
panel-measure-job_years = Один занятый человек{ comma-registered }, как в национальной таблице за { $year } год, в течение одного года.
