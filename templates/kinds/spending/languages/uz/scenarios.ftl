## Scenarios side by side, how sure, and what would change the answer
chart-metric-job-years-net = Qoʻshimcha kishi-yillar
scenarios-of-job-years-net = Qoʻshimcha kishi-yillar
scenarios-alt-job-years-net = { $value } qoʻshimcha kishi-yil
column-scenario-spent = Sarflangan
column-scenario-job-years = Kishi-yil{ comma-registered }
column-scenario-job-years-net = Qoʻshimcha kishi-yil
column-scenario-embodied = Materiallar emissiyasi
sure-of-job-years-net = qoʻshimcha kishi-yillar
joint-of-job-years-net = qoʻshimcha kishi-yillar
column-joint-job-years-net = Qoʻshimcha kishi-yil
joint-row-job-years-net = Qoʻshimcha kishi-yillar
turns-of-job-years-net = Qoʻshimcha kishi-yillar
event-job-years-net = Qoʻshimcha kishi-yillar: noldan yuqori
panel-measure-job_years = { $year }-yil milliy jadvalidagidek { registered }bir kishining bir yillik ishi.
