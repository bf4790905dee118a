## Beside the whole country
one-in = { SCALED($number, 0) }分之一
comparators-title = 各项数字与全国数字对比
comparators-subtitle = 口径和地域相同；全国数字的年份已注明
comparators-whole = { $value }{ $unit }，{ $year }年
comparators-left-out = 略去，原因：{ $reason }
column-comparator-beside = 对比项
column-comparator-whole = 全国数字
beside-registered-jobs = { counted-jobs }
beside-gdp = 国内生产总值
beside-generation = 发电量
beside-emissions = 全国排放
