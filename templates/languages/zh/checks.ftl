## Checks of plausibility: what is checked, and one sentence for each verdict; `share` is the part of draws outside
check-jobs-per-investment = 每百万美元投资对应的项目岗位
check-jobs-per-investment-inside = { $year }年，按产量所需各期的投资计算，项目每百万美元有{ $value }个就业岗位，在{ $low }至{ $high }之内。
check-jobs-per-investment-outside = { $year }年，按产量所需各期的投资计算，项目每百万美元有{ $value }个就业岗位，在{ $low }至{ $high }之外。员工人数与已宣布的投资不相称。
check-value-added-share = 国内增加值占营业额的比重
check-value-added-share-inside = { $year }年，项目及其供应链的国内增加值占营业额的{ $value }，不高于全行业的{ $high }。
check-value-added-share-outside = { $year }年，项目及其供应链的国内增加值占营业额的{ $value }，高于全行业的{ $high }，而全行业还包括零部件生产。
check-builders = 工地人数，按人头与按金额
check-builders-inside = 按人头统计的工地人数，是按当地支出和国家投入产出表推算人数的{ $value }，在{ $low }至{ $high }之内。
check-builders-outside = 按人头统计的工地人数，是按当地支出和国家投入产出表推算人数的{ $value }，在{ $low }至{ $high }之外：相差三倍以上。工资、价格或统计对象不同。
check-gva-of-gdp = 增加值与国内生产总值之比
check-gva-of-gdp-inside = { $year }年，全部增加值相当于价格基准年国内生产总值的{ $value }，不高于{ $high }。
check-gva-of-gdp-outside = { $year }年，全部增加值相当于价格基准年国内生产总值的{ $value }，高于{ $high }：超出了一家此类工厂可能达到的水平。
check-local-parts = 每年采购的国产零部件
check-local-parts-inside = { $year }年，项目采购国内货物{ SCALED($value, exponent: 9) }美元，不高于全行业采购的{ SCALED($high, exponent: 9) }美元。
check-local-parts-outside = { $year }年，项目采购国内货物{ SCALED($value, exponent: 9) }美元，高于全行业采购的{ SCALED($high, exponent: 9) }美元：须先培育出这样的供应商。
check-home-sales-share = 国内市场份额
check-petrol-saved = 节省的汽油与全国产量之比
check-petrol-saved-inside = { $year }年，国内驾驶者节省汽油{ SCALED($value, exponent: 6) }吨；全国产量为{ SCALED($high, exponent: 6) }吨。
check-petrol-saved-outside = { $year }年，国内驾驶者节省汽油{ SCALED($value, exponent: 6) }吨，多于全国产量{ SCALED($high, exponent: 6) }吨。
check-imports-cap = 被取代的进口与进口总量之比
check-not-applicable = { $name }：未检查，原因：{ $reason }。
check-draws = { $sentence }模型运算中有{ $share }未通过此项核查。
check-years = { $more ->
    [0] { $sentence }
   *[other] { $sentence }另有{ $more }年也是如此。
}
check-elsewhere = <b>未通过的核查：</b>{ $names }。
check-judged = 自行判断

## Limits and figures compared, as they are called in print
unit-of-persons-million-USD-2024 = 人/百万美元（2024年价）
unit-of-billion-USD-2025-yr = 十亿美元（2025年价）/年
