## Beside other operators
peers-each = 每辆公交车人数
column-peer = 运营方
column-peer-output = 公交车
column-peer-each = 每辆车
peers-note = 其他两家运营的都不是纯电动公交车。
