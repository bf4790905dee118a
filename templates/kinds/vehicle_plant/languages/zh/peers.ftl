## Beside other plants
peers-each = 厂内每千辆车的就业岗位
column-peer = 工厂
column-peer-output = 年产量（辆）
column-peer-each = 每千辆
peers-note = 自制零部件较多的工厂用工较多。
