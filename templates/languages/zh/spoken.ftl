## 一分钟讲稿；数字用文字写出（spoken.yaml），指标名为 KEY_spoken
spoken-title = 一分钟说明
spoken-note = 供朗读，{ $day }。数字的取整比简报更粗，各数字的区间见简报。
spoken-opening = 项目：{ $project }。
spoken-opening-title = 研究：{ $title }。
spoken-modelled = 所有数字都是模型测算的结果，没有一项是已宣布的。
spoken-announced = 所有数字都是模型测算的结果。他人宣布的数字另列。
spoken-announced-beside = 已宣布：{ $announced }。模型测算：{ $modelled }。
spoken-announced-same = 已宣布：{ $announced }。模型照此采用。
spoken-conditional = 所有数字只有在已宣布的产量实现时才成立。这不是预测。
spoken-about = 约{ $number }{ $unit }
spoken-yearly = 每年{ $amount }
spoken-gain = 增加{ $amount }
spoken-loss = 减少{ $amount }
spoken-rise = 上升{ $amount }
spoken-fall = 下降{ $amount }
spoken-none = 没有可测量的变化
spoken-answer = { $condition }，{ $amount }
spoken-between = ；
spoken-answers = { $question }：{ $answers }。
spoken-missing = { $name }：未估算。
spoken-tile-supported = 到{ $year }年，项目在{ $country }可能支撑{ $jobs_gross_spoken }。其中项目本身有{ $jobs_direct_spoken }。
spoken-tile-supported-short = 到{ $year }年，项目本身可能有{ $jobs_direct_spoken }。
spoken-tile-additional = 净新增就业岗位是扣除其他地方的损失后的数字：{ $answers }。
spoken-tile-public-money = 到{ $not_collected_until }年，未征收的税款{ $not_collected_spoken }。从{ $tax_net_after_from }年到{ $tax_net_after_until }年，税收{ $tax_net_after_spoken }。
spoken-tile-public-money-short = 到{ $not_collected_until }年，未征收的税款{ $not_collected_spoken }。
spoken-tile-public-money-other = 从{ $tax_net_after_from }年到{ $tax_net_after_until }年，税收{ $tax_net_after_spoken }。
spoken-tile-emissions = 各年温室气体合计：{ $answers }。
spoken-unsettled = 部分模型运算的结果正好相反。
spoken-evidence-a = 证据充分。
spoken-evidence-b = 证据尚可。
spoken-evidence-c = 证据质量不一。
spoken-evidence-d = 证据薄弱，部分是我们自己的判断。
spoken-depends = 答案主要取决于{ $names }。
spoken-limits = 这不是成本效益分析：没有将所得与成本相权衡。
spoken-more = 简报给出每个数字的区间、哪些因素会改变答案以及全部来源。
spoken-thanks = 请在决定之前阅读第一页，有不清楚之处请向我们提出。
spoken-unit-jobs = { PLURAL($number) ->
   *[other] 个岗位
  }
spoken-unit-job-years = { PLURAL($number) ->
   *[other] 人年
  }
spoken-unit-emissions = { PLURAL($number) ->
   *[other] 吨
  }
spoken-unit-carbon-dioxide = { PLURAL($number) ->
   *[other] 吨二氧化碳
  }
spoken-unit-tonnes = { PLURAL($number) ->
   *[other] 吨
  }
spoken-unit-GWh-yr = { PLURAL($number) ->
   *[other] 吉瓦时
  }
