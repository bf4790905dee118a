## Tables of the annex
annex-running-costs = 车主在{ $year }年增加或减少的支出
annex-running-costs-jobs = { $year }年由此产生的就业岗位
annex-biogenic = 乙醇的二氧化碳，不计入任何合计
component-methane-stress = 变化，如果甲烷损失更多
component-exhaust = 尾气
component-wear = 轮胎、制动和路面磨损
component-power-plants = 电站
