## Jobs for what a project makes, beside other projects
peers-title = 本项目{ $each }为{ $own }；据报告，其他{ $count }个为{ $least }至{ $most }
peers-title-one = 本项目{ $each }为{ $own }；据报告，其他地方为{ $least }
peers-title-alone = 本项目{ $each }为{ $own }
peers-subtitle = 其他项目为各自年份公布的数字；我们的数字为模型测算，括号内为10次模型运算中的9次
peers-here = 本项目
peers-full-time = 全时当量
peers-none = <b>其他项目。</b>未发现按同样方法统计就业岗位的项目。
column-peer = 项目
column-peer-year = 年份
column-peer-jobs = 就业岗位
column-peer-note = 不同之处
column-peer-output = 百万美元
column-peer-each = 每百万美元
