## 两个版本之间的变动
revision-kicker = 变动
revision-title = { $title }：变动说明
revision-subject = 从{ $first }到{ $second }
revision-nothing = 没有读者可见的差异。
revision-figures-heading = { $moved ->
    [0] 关键数据均未变动
   *[other] { $all }项关键数据中有{ $moved }项变动
}
revision-figures-far = { $far ->
    [0] 没有一项的变动超过其原有区间的一半。
   *[other] 有{ $far }项的变动超过其原有区间的一半，以{ $mark }标出。
}
revision-figures-title = 变动前后的关键数据
revision-figures-subtitle = 主估计值，以及10次运算中的9次所在的区间
revision-column-figure = 关键数据
revision-column-before = 之前
revision-column-after = 之后
revision-column-change = 变动
revision-not-estimated = 未估算
revision-causes-title = 主估计值因何变动
revision-causes-subtitle = 按变动类别依此次序逐项计入；各部分之和等于总变动
revision-cause-version = 程序版本
revision-cause-method = 方法与设置
revision-cause-assumptions = 假设
revision-cause-sources = 其他来源
revision-cause-data = 同一来源的数据
revision-causes-unknown = 变动原因无法说明：{ $why }。
revision-draws = 模型运算的抽取方式不同，只影响区间，不影响主估计值。
revision-settings-heading = 运算方式
revision-setting-package-version = 程序版本
revision-setting-draws = 模型运算次数
revision-setting-seed = 随机数种子
revision-setting-method = 抽取方式
revision-setting-correlations = 一同变动的输入
revision-setting-stage = 阶段
revision-setting-version = 版本
revision-assumptions-heading = { $count }项假设不同
revision-sources-heading = { $count }个来源为新增、删除或年份不同
revision-words-heading = { $count }处文字不同
revision-change = { $before } → { $after }
revision-new = 新增：{ $after }
revision-gone = 删除：{ $before }
revision-more = 另有{ $count }项见所附表格。
revision-file = 全部变动，逐项列出
revision-since = { $mark } 自第{ $version }版以来有变动
revision-cause-alone = 全部变动出自同一类：{ $cause }。
