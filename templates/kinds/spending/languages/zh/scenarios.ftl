## Scenarios side by side, how sure, and what would change the answer
panel-measure-job_years = 1名{ registered }人员工作1年，口径与{ $year }年国家投入产出表相同。
