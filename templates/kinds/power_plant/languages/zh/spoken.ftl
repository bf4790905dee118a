## 关于电站的一分钟讲稿
spoken-tile-power = 电站每年可能送出{ $generation_spoken }。
spoken-tile-jobs = { $country }的长期就业岗位：{ $answers }。
spoken-tile-emissions = 各年排放合计：{ $answers }。
spoken-tile-public-money = 建设可能需要{ $jobs_building_spoken }，即一个人工作这么多年。
