## Page 1 of a programme
tile-money = 资金，所有年份
tile-spent = 计划支出
tile-built-imports = 其中用于进口
tile-building = 建设人年
tile-job-years = { registered }人员
tile-job-years-all = 计入未登记人员
tile-additional = 净新增人年
tile-job-years-net = 与资金用于其他方面相比
tile-jobs = 净新增就业岗位，{ $year }年
tile-jobs-net = 与资金用于其他方面相比
tile-emissions = 计入材料的CO<sub>2</sub>排放
tile-embodied = 生产中一次性排放
figure-jobs = 建设用工（人年）{ of-registered }
figure-job-years = 支撑的人年
decide-additional = 净新增人年
if-spent-elsewhere = 与资金用于其他方面相比
if-reference-case = 与资金不支出相比
