## Beside other public works
peers-each = 每百万美元的人年
peers-title = 本计划{ $each }{ of-registered }为{ $own }；其他研究对直接就业的统计口径不同
peers-subtitle = 本计划为{ registered }建筑企业和卖方人员；其他按公布数字：公共工程的直接就业。统计对象不同，因此不可比
column-peer-jobs = 人年
peers-note = 美元为各研究当年价。一个岗位持续多久，并非都有说明。
peers-note-short = { peers-subtitle }。美元为各研究当年价。
