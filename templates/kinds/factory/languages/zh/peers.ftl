## Beside other factories
peers-each = 厂内每百万美元的就业岗位
column-peer = 工厂
peers-note-short = 美元为各自当年价。
