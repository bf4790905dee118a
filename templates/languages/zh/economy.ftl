## Claims held against limits
check-claim-jobs-per-investment = 所称每百万美元的就业岗位
check-claim-jobs-per-investment-inside = 公开说法：按所有已宣布各期的投资计算，每百万美元共{ $value }个就业岗位，在{ $low }至{ $high }之内。
check-claim-jobs-per-investment-outside = 公开说法：按所有已宣布各期的投资计算，每百万美元共{ $value }个就业岗位，在{ $low }至{ $high }之外。
check-claim-exports = 所称产能要求的出口
check-claim-local-parts = 所称产能要求的国产零部件
check-claim-local-parts-inside = 假如所称产能全部用足，按{ $year }年所取价格，每年需要{ SCALED($value, exponent: 9) }美元的国产零部件，不高于全行业采购的{ SCALED($high, exponent: 9) }美元。
check-claim-local-parts-outside = 假如所称产能全部用足，按{ $year }年所取价格，每年需要{ SCALED($value, exponent: 9) }美元的国产零部件，高于全行业采购的{ SCALED($high, exponent: 9) }美元。

## What is not estimated
note-public-outlays = 其他公共资金
note-fuel-imports-avoided = 避免的燃料进口
note-regional-detail = 本地区分行业的就业岗位

## Units
unit-of-job-years = 人年
unit-of-million-money = 百万{ $currency }（{ $year }年价）
unit-of-million-money-yr = 百万{ $currency }（{ $year }年价）/年
unit-of-million-money-month = 百万{ $currency }（{ $year }年价）/月
unit-of-million-money-persons-yr = 百万{ $currency }（{ $year }年价）/岗位·年

## Attached tables
attachment-claim-steps = 从各项说法到模型测算数字
