## Scenarios side by side, how sure, and what would change the answer
chart-metric-job-years-net = 净新增人年
scenarios-of-job-years-net = 净新增人年
scenarios-alt-job-years-net = 净新增{ $value }人年
column-scenario-spent = 支出
column-scenario-job-years = 人年{ comma-registered }
column-scenario-job-years-net = 净新增人年
column-scenario-embodied = 材料的排放
sure-of-job-years-net = 净新增人年
joint-of-job-years-net = 净新增人年
column-joint-job-years-net = 净新增人年
joint-row-job-years-net = 净新增人年
turns-of-job-years-net = 净新增人年
event-job-years-net = 新增人年：大于零
panel-measure-job_years = 1名{ registered }人员工作1年，口径与{ $year }年国家投入产出表相同。
