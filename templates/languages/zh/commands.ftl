## What show, list, explain and compare print; the part of an id after "table-column-" is a column of a table, as CSV names it

## Words in tables
not-estimated = 未估算
not-in-study = 本研究中没有
spread-p05-p95 = 模型运算的第5至第95百分位
spread-low-high = 低值至高值，不附概率
table-measure-headcount = 人数
table-measure-fte = 全职当量
table-measure-job-years = 人年
table-verdict-inside = 在范围内
table-verdict-outside = 超出范围
table-verdict-not-applicable = 不适用
table-unit-money = 百万{ $currency }（{ $year }）
table-unit-money-year = 百万{ $currency }/年（{ $year }）
table-named = { $name }：{ $cell }
table-between = ；
table-same = 所有行：{ $parts }。

## What stands behind a cell
explain-with-spread = { $amount }，{ $spread }
explain-no-range = { $amount }；未估算区间
explain-middle = 中位数{ $median }，均值{ $mean }，中间一半{ $low }至{ $high }
explain-more-draws = 增加运算次数后，区间两端可能移动{ $low }和{ $high }
explain-made = 计算方法（{ $variable }）
explain-not-installed = 定义该项的项目类型未在此安装，因此公式未知。
explain-computed = 计算函数：{ $code }
explain-computed-at = 计算函数：{ $code }（{ $file }，第{ $line }行）
explain-money = 金额的换算过程
explain-sources = 来源
explain-notes = 说明
explain-drivers = 影响最大的因素（秩相关）
explain-results = 以此为依据的结果
explain-inputs = 输入：{ $topic }
explain-input = { $id } = { $amount }，等级{ $grade }
explain-input-ranked = { $id } = { $amount }，等级{ $grade }，对关键数据的影响排名第{ $rank }
explain-default-package = 软件包的默认值
explain-default-kind = 项目类型的默认值
explain-default-country = 国家的默认值
explain-default-world = 全球默认值，并非该国数据
explain-from = 来源：{ $source }
explain-stated = 原值：{ $amount }
explain-by-year = 逐年数值，{ $unit }
explain-times = 乘以{ $number }（{ $by }），得{ $amount }
explain-by-index = 价格指数{ $index }
explain-by-rate = 汇率
explain-by-scale = 数量级换算
explain-over = { $by }{ $figures }
explain-figures = { $first }除以{ $second }

## Why two runs differ
bridge-unknown = 未估算，或途中没有定义
bridge-nothing = （另有{ $count }项更改没有影响）
bridge-same = 无变化：{ $figures }
bridge-absent = 无

## What there is
list-sort-kinds = 项目类型（kinds）
list-sort-scenarios = 情景（scenarios）
list-sort-documents = 文件（documents）
list-sort-themes = 版式（themes）
list-sort-languages = 语言（languages）
list-sort-sections = 章节（sections）
list-sort = { $sort }：{ $names }
list-country = { $name }（{ $code }）
list-there-is = 已有：
list-there-is-not = 没有：
list-briefs = 简报：
list-line = { $name }：{ $says }
list-gap = { $name }：{ $says }。{ $gap }
list-table-with-jobs = { $table }，含以人计的就业
list-table-without-jobs = { $table }，不含以人计的就业
list-figure = { $name } { $period }（{ $source }，{ $origin }，等级{ $grade }）
list-world-default = 全球默认值
list-country-pack = 国家数据包
list-full = 完整
list-no-chain = 不含供应链
list-not-yet = 暂无
list-lacks = 缺{ $count }项
list-lacking = { $brief }；缺少：{ $subjects }
