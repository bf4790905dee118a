## From the project to additional jobs, as a chain
chain-links = 从项目开始的链条
chain-not-registered = 另有{ $value }未登记
chain-jobs-supported = 支撑的就业岗位
chain-jobs-additional = 净新增就业岗位
chain-jobs-title = 支撑{ $gross }；扣除其他地方的损失后，{ $answers }
chain-jobs-title-gross = 支撑{ $gross }；净新增多少未估算
chain-jobs-subtitle = 从项目到净新增就业岗位，{ $country }，{ $year }年，模型测算；区间：10次模型运算中的9次
chain-jobs-alt = 从项目到净新增就业岗位的链条，{ $country }，{ $year }年。{ $parts }净新增就业岗位：{ $answers }
chain-job-years-supported = 支撑的人年
chain-job-years-additional = 净新增人年
chain-job-years-title = 支撑{ $gross }；扣除其他地方的损失后，{ $answers }
chain-job-years-title-gross = 支撑{ $gross }；净新增多少未估算
chain-job-years-subtitle = 从项目到{ registered }人员的净新增人年，{ $country }，所有年份，模型测算；区间：10次模型运算中的9次
chain-job-years-alt = 从项目到{ registered }人员净新增人年的链条，{ $country }，所有年份。{ $parts }净新增人年：{ $answers }
chain-title-unknown = 项目以外的就业岗位未估算
