## 简报幻灯片
slides-about = 幻灯片展示简报的结论。简报列出假设，并说明哪些因素会改变答案。
slides-valid = 数字的有效期至{ $until }。
slides-say = 讲解要点
slides-answers = 答案及其区间
slides-question = 问题{ $number }
slides-chart = 图表内容
slides-sources = 来源
slides-jobs = 就业岗位
slides-money = 资金
slides-emissions = 排放
slides-sure = 结论有多可靠
slides-no-chart = 研究中没有这方面的图表，此处列出数值。
slides-no-chart-because = 没有这方面的图表。{ $reason }
