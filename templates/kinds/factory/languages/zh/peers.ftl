## Beside other factories
peers-each = 每百万美元的就业岗位
peers-title = 本厂{ $each }为{ $own }；其他{ $count }家工厂为{ $least }至{ $most }
column-peer = 工厂
column-peer-output = 百万美元
column-peer-each = 每百万美元
peers-note-short = 美元为各自当年价。
