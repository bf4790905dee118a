## 关于汽车厂的一分钟讲稿
spoken-tile-supported = 到{ $year }年，工厂在{ $country }可能支撑{ $jobs_gross_spoken }。其中工厂本身有{ $jobs_direct_spoken }。
spoken-tile-emissions = 车辆整个使用期的温室气体：{ $answers }。
spoken-unit-vehicles-yr = { PLURAL($number) ->
   *[other] 辆车
  }
