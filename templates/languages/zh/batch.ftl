## 多份简报的目录
batch-title = { $name }：简报目录
batch-count = 共 { $count } 份简报，其中 { $failed } 份未完成。
batch-further = 另有 { $count } 项见 index.csv。
batch-filter = 筛选
batch-page-1 = 第 1 页
batch-place = 地点
batch-kind = 类型
batch-state = 状态
batch-done = 已完成
batch-failed = 未完成
