## Scenarios side by side, how sure, and what would change the answer
panel-measure-job_years = { $year }-yil milliy jadvalidagidek { registered }bir kishining bir yillik ishi.
