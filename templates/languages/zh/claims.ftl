## What was said about the project, and what other sources say
claims-title = 关于项目的说法，以及其他来源的说法
claims-subtitle = { $by } [{ $number }]的说法；已报告：称已发生；已宣布：承诺
claims-subtitle-some = { $of }项说法中的{ $count }项，未注明他人的均出自{ $by } [{ $number }]；全部见附件
column-statement = 说法及其状态
column-against = 其他来源
told-differently-title = 有{ $count }件事说法不一
told-differently-subtitle = 对同一事项的说法，按提出时间排列；不偏重其中任何一种
column-said-on = 提出日期
column-said-by = 提出者
column-says = 说法
column-status = 状态
this-brief = 本简报
no-date = 无日期
about-start = 开工时间
about-capacity = 产能
about-staff = 在此工作的人数
about-start-modelled = 所有测算情形均为{ $first }年
none-found = 未找到其他说法。

assessed-reported-announced = { $name }：{ $year }年{ $output }{ $unit }；已宣布{ $announced }
assessed-reported = { $name }：{ $year }年{ $output }{ $unit }
assessed-announced = { $name }：已宣布{ $announced }{ $unit }
assessed-nothing = { $name }：评估对象
assessed-question = <b>问题：</b>{ $question }答案涵盖{ $first }至{ $last }年。{ $claims ->
    [0] 未收集他人的说法。
   *[other] 下文列出他人的{ $claims }项说法，{ $against ->
        [0] 均未发现与其他来源不一致
       *[other] 其中{ $against }项与其他来源不一致或需补充
      }。
  }已宣布的数字从不计入合计，也从不扩大区间。
status-key-reported = 已报告：有来源称其已发生
status-key-announced-by = 已宣布：来源所指明的一方作出的承诺

gaps-opening = 从已宣布到模型测算，按主估计值逐步说明
gap-of-year = <b>从已宣布到估算。</b>{ $steps }。
gap-of-year-rounded = <b>从已宣布到估算。</b>{ $steps }（经四舍五入）。
gap-claimed = 已宣布{ $value }{ $unit }（{ $when }）
gap-other-count = { $value }（统计口径不同）
gap-capacity-not-output = { $value }（产能不等于产量）
gap-plan-not-taken = { $value }（未照原计划采用）
gap-staff-there-is = { $value }（加上现有员工）
gap-output-not-capacity = { $value }（产量低于该产能）
gap-modelled = 模型测算{ $year }年为{ $value }
plus = +{ $number }
result-any-level = 估算结果（{ $period }）：约{ $c }（{ $range }）。
result-any-lower = 估算结果（{ $period }）：减少约{ $c }（{ $range }）。
result-any-higher = 估算结果（{ $period }）：增加约{ $c }（{ $range }）。
result-any-unsettled = 估算结果（{ $period }）：尚无定论，{ $span }。
result-any-unchanged = 估算结果（{ $period }）：没有可测量的变化（{ $span }）。
result-of-rules = 估算结果（{ $period }）：按各项规则为{ $span }。
gap-required = 要用足这一产能，每年须出口约{ $exports }，并须每年采购{ SCALED($parts, exponent: 9) }美元的国产零部件。
said-and-cited = { $says }[{ $number }]。
announced-by = 已宣布：{ $by }
