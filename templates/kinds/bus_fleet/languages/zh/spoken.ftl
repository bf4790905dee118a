## 关于公交车队的一分钟讲稿
spoken-tile-cost = 与其他公交车相比的成本（现值）：{ $cost_present_spoken }。
spoken-tile-air = 街道尾气中的氮氧化物：{ $nox_city_spoken }。
