## Beside other plants
peers-each = 每千辆车的就业岗位
peers-title = 本厂{ $each }为{ $own }；其他{ $count }家工厂为{ $least }至{ $most }
column-peer = 工厂
column-peer-output = 年产量（辆）
column-peer-each = 每千辆
peers-note = 自制零部件较多的工厂用工较多。
