## Beside other factories
peers-each = 厂内每百万美元的就业岗位
column-peer = 工厂
column-peer-output = 百万美元
column-peer-each = 每百万美元
peers-note-short = 美元为各自当年价。
