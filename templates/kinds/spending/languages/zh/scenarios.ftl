## Scenarios side by side, how sure, and what would change the answer
chart-metric-job-years-net = 净新增人年
scenarios-of-job-years-net = 净新增人年
scenarios-alt-job-years-net = 净新增{ $value }人年
column-scenario-spent = 支出
column-scenario-job-years = 人年{ comma-registered }
column-scenario-job-years-net = 净新增人年
column-scenario-embodied = 材料的排放
sure-of-job-years-net = 净新增人年
tornado-title-job-years-net = 对净新增人年影响最大的是{ $first }
joint-of-job-years-net = 净新增人年
column-joint-job-years-net = 净新增人年
joint-row-job-years-net = 净新增人年
turns-of-job-years-net = 净新增人年
event-job-years-net = 新增人年：大于零
panel-measure-job_years = 1名{ registered }人员工作1年，口径与{ $year }年国家投入产出表相同。
tornado-title-job-years-net-not-spent = 如果资金不支出，对净新增人年影响最大的是{ $first }
tornado-title-jobs-net = 对建成后的净新增就业岗位影响最大的是{ $first }
