## What was said about the plant and its cars
claims-title = 关于工厂的说法，以及其他来源的说法
result-petrol-and-diesel-lower = 估算结果：车辆整个使用期内减少约{ $c }（{ $range }）。
result-petrol-and-diesel-higher = 估算结果：车辆整个使用期内增加约{ $c }（{ $range }）。
result-petrol-and-diesel-unsettled = 估算结果：尚无定论，车辆整个使用期内为{ $range }{ $unit }。
result-petrol-and-diesel-unchanged = 估算结果：没有可测量的变化（{ $range }{ $unit }）。
assessed-reported-announced = { $name }：{ $year }年生产{ $output }辆车；已宣布年产{ $announced }辆
assessed-reported = { $name }：{ $year }年生产{ $output }辆车
assessed-announced = { $name }：已宣布年产{ $announced }辆车
gap-jobs-per-car = { $value }（每辆车用工更多）
gap-required = <b>已宣布的数字意味着什么。</b>要用足这一产能，每年须出口约{ $exports }辆车，并须每年采购{ SCALED($parts, exponent: 9) }美元的国产零部件。
about-output = 年产量
about-own-shops = 自有冲压、焊装、涂装投产时间
about-local-parts = 本国生产的零部件
