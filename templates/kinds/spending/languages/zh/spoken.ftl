## 关于计划的一分钟讲稿
spoken-tile-money = 计划支出{ $spent_spoken }。
spoken-tile-building = 建设可能支撑登记人员{ $job_years_spoken }，计入未登记人员为{ $job_years_all_spoken }。它们随工程结束。
spoken-tile-additional = 净新增人年是扣除其他地方的损失后的数字：{ $answers }。
spoken-tile-jobs = 保留的净新增就业岗位：{ $answers }。
spoken-tile-emissions = 材料生产一次性排放{ $embodied_spoken }。
