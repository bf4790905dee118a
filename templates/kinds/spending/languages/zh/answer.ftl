## A programme on page 1
heading-spending = 支出
heading-building = 建设用工（人年）
heading-jobs = 建成后的就业岗位，{ $year }年
heading-emissions = 建设所用材料的生产排放
boundary = { job-is }口径与{ $table }年国家投入产出表相同。1人年即1个就业岗位、为期1年，不计入就业岗位合计。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
does-not-say-cba = 本简报不是成本效益分析：没有将建成的设施与其成本相权衡。

key-jobs-left-name = 建成后的就业岗位
does-not-say-announced = 已宣布的不等于已完成的。各项金额均带区间，以反映可能未支出的部分。
panel-gross-net-text-job-years = 主估计值，建设各年合计，{ registered }人员共{ $gross }：{ $parts }。

key-spent-name = 计划资金
key-spent-meaning = 所有条目和年份，按实际支付计
key-set-aside-name = 不用于建设的资金
key-job-years-name = 人年{ of-registered }
key-job-years-meaning = 卖方、供应商和工资消费带来的用工
key-job-years-direct-name = 其中建筑企业和其他卖方
key-job-years-all-name = 全部人年
key-job-years-all-meaning = 包括未登记人员
key-job-years-net-name = 净新增{ registered }人年
key-job-years-net-meaning = 减去同样资金用于其他方面的用工
key-job-years-all-net-name = 净新增人年，所有人员
key-job-years-all-net-meaning = 同上，两边均计入未登记人员
key-job-years-net-labour-scarce-name = 扣除离开其他岗位者后的净新增{ registered }人年
key-job-years-net-labour-scarce-meaning = { key-jobs-net-labour-scarce-meaning }
key-built-gva-name = 建设增加值
key-built-imports-name = 建设进口
key-built-taxes-name = 建设税收
key-embodied-name = 材料{ $of_materials }生产的排放
key-embodied-meaning = 计入的材料，在本国生产
key-jobs-gross-name = 建成后的就业岗位{ comma-year }
key-jobs-gross-meaning = 自有员工、其供应链和工资消费
key-jobs-direct-name = 建成后的自有员工{ comma-year }
key-jobs-net-name = 建成后的净新增就业岗位{ comma-year }
key-jobs-net-meaning = 减去每年同样资金用于其他方面支撑的岗位
key-gva-gross-name = 运营增加值{ comma-year }
key-gva-net-name = 运营净新增增加值{ comma-year }

## Headlines

## Words to find a document by
keyword-kind = 支出计划
