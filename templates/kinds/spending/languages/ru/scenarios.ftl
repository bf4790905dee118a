## Scenarios side by side, how sure, and what would change the answer
chart-metric-job-years-net = Дополнительные человеко-годы
scenarios-of-job-years-net = Дополнительные человеко-годы
scenarios-alt-job-years-net = дополнительных человеко-лет: { $value }
column-scenario-spent = Расходы
column-scenario-job-years = Человеко-годы{ comma-registered }
column-scenario-job-years-net = Дополнительные человеко-годы
column-scenario-embodied = Выбросы от материалов
sure-of-job-years-net = дополнительные человеко-годы
joint-of-job-years-net = дополнительные человеко-годы
column-joint-job-years-net = Дополнительные человеко-годы
joint-row-job-years-net = Дополнительные человеко-годы
turns-of-job-years-net = Дополнительные человеко-годы
event-job-years-net = Дополнительные человеко-годы: выше нуля
panel-measure-job_years = Один занятый человек{ comma-registered }, как в национальной таблице за { $year } год, в течение одного года.
