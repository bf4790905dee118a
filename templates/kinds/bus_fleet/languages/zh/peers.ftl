## Beside other operators
peers-each = 每辆公交车人数
peers-title = 此处{ $each }为{ $own }；其他{ $count }家运营方为{ $least }至{ $most }
column-peer = 运营方
column-peer-jobs = 人数
column-peer-output = 公交车
column-peer-each = 每辆车
peers-note = 其他两家运营的都不是纯电动公交车。
