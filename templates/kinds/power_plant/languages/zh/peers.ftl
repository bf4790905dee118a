## Beside other plants
peers-each = 每兆瓦人数
column-peer = 电站
column-peer-jobs = 人数
column-peer-output = 兆瓦
column-peer-each = 每兆瓦
peers-note = 大型电站每兆瓦所需人员较少。
