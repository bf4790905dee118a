## The plant and its cars on page 1
heading-emissions = 车辆整个使用期的排放
boundary = 排放按油井到车轮口径计算，以CO<sub>2</sub>当量计，采用IPCC AR6的GWP100。统计{ $first }至{ $last }年生产的车辆，直至其使用期结束，不含整车和电池制造。{ job-is }口径与{ $table }年国家投入产出表相同。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
does-not-say-cba = 本简报不是成本效益分析：没有将就业岗位与税收、优惠和车价相权衡。
key-jobs-gross-meaning = { $country }境内：工厂本身、其供应链和工资消费
key-jobs-direct-name = 厂内就业岗位{ comma-year }
key-jobs-net-meaning = 支撑的就业岗位，减去被取代车辆制造商失去的岗位和外籍人员的岗位
key-jobs-net-meaning-running-costs = 支撑的就业岗位，减去其他车企失去的岗位和外籍人员的岗位；计入车主省下燃料费后的其他购买
key-emissions-average-meaning = { $first }—{ $last }年生产的车辆，整个使用期，与被取代的车辆相比
key-emissions-marginal-meaning = 同样的车辆，新增用电全部由{ marginal-fuel }电站发出
key-petrol-and-diesel-name = 汽油和柴油消耗
key-petrol-and-diesel-meaning = 同样的车辆，与被取代的车辆相比
does-not-say-of-made-elsewhere = { $made_elsewhere_share }的车辆与此前来自{ $made_elsewhere }的车辆相同，在行驶地不产生减排。

## Words to find a document by
keyword-kind = 汽车厂，电动汽车
keyword-fuel = 车用燃料
key-emissions-life-cycle-name = 全生命周期排放
