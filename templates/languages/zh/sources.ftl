## Sources and change log
sources-page-heading = 数字的依据：{ $count }个来源
sources-read = 未另注日期的，均于{ $day }查阅。编号即正文方括号中的编号。
sources-others = 仅用于合理性检查的资料，以及完整引文和许可，见资料来源表（sources.csv）。
source-no-address = 网址不详。
source-link = 来源{ $number }：{ $name }
source-read = { $source }（{ $day }查阅）
comments-heading = 审核人的意见与答复
comment-line = <b>第{ $version }版{ $place }</b>（“{ $about }”），{ $by }，{ $date }：{ $says }<b>答复：</b>{ $answer }
change-line = <b>第{ $version }版</b>，{ $date }：{ $says }

## Sections that a brief may go without
sections-left-out = 本简报未涉及{ $sections }：研究中没有相应的数据表。
section-jobs = 各年就业岗位
section-places = 工作地点
section-building = 建设期就业岗位
section-net = 从支撑的到净新增的过程
section-scale = 其他产量规模
section-account = 增加值的去向
section-economy = 公共资金与贸易
section-programme = 排放
section-assumptions = 假设
