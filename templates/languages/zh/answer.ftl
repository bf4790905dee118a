## Page 1: the answer
heading-jobs = { $country }的就业岗位，{ $year }年
heading-emissions = 排放变化
boundary = { job-is }口径与{ $table }年国家投入产出表相同。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
boundary-no-table = 就业岗位按人数计。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
boundary-proxy = 就业岗位是项目本身的人数。项目的供应链用其他国家的表估算，证据薄弱，上面的数字均不包括它。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
does-not-say-heading = 本简报未说明的内容
annex-contents = 目录
does-not-say-cba = 本简报不是成本效益分析：没有将就业岗位与项目的成本相权衡。
does-not-say-credits = 文中的吨数不构成碳单位或碳信用。
does-not-say-announced-path = 这不是预测。所有数字只有在已宣布的产量实现时才成立，至于可能性有多大，文中没有说明。
does-not-say-announced = 已宣布的数字不是预测。它们不计入任何合计。
does-not-say-place = 就业岗位是全国的数字。{ $basis ->
    [shares] 项目所在地区{ $region }中项目以外的就业岗位是假设的占比。
    [table] 项目所在地区{ $region }中项目以外的就业岗位依据该地区的估算投入产出表。
   *[none] 其中有多少在项目所在地区，未估算。
  }
does-not-say-draft = 本案例没有{ $roles }，因此仍为草稿。

key-figures-title = 关键数据及其含义
key-figures-subtitle = 主估计值，以及{ $draws }次模型运算中每10次有9次所在的区间；各项不可相加
column-figure = 数据
column-value = 主估计值
column-low-high = 区间
column-meaning = 统计内容
column-kind = 类别、状态、等级
kind-and-status = { $scope }，{ $status }，{ $grade }
status-and-grade = { $status }，{ $grade }
key-jobs-gross-name = 支撑的就业岗位{ comma-year }
key-jobs-gross-meaning = { $country }境内：项目本身、其供应链和工资消费
key-jobs-direct-name = 项目本身的就业岗位{ comma-year }
key-jobs-direct-meaning = 在{ $place }受雇的人员，包括外籍人员
key-jobs-net-name = 净新增就业岗位{ comma-year }
key-jobs-net-meaning = 支撑的就业岗位，减去本来就有的、从其他方转移来的和流出本国的
key-jobs-net-labour-scarce-name = 扣除离开其他岗位者后的净新增就业岗位{ comma-year }
key-jobs-net-labour-scarce-meaning = 净新增就业岗位，减去员工离开其他雇主后空缺的岗位
key-women-indirect-name = 供应链就业中的女性{ comma-year }
key-women-indirect-meaning = 供应链就业岗位乘以所在行业的女性占比
key-emissions-name = 排放
key-emissions-average-meaning = 有项目时减去无项目时，{ $first }—{ $last }年
key-emissions-marginal-meaning = 同上，但新增电力全部由{ marginal-fuel }电站供应
key-tax-net-name = 税收变化{ comma-year }
key-not-collected-name = 优惠期内未征税款
key-not-collected-meaning = 项目免缴的税款，享受优惠各年之和
key-collected-name = 优惠期内已征税款
key-collected-meaning = 同期项目、其供应商和工资所缴税款，未扣除其他地方的损失
key-tax-net-meanwhile-name = 优惠期内的税收变化
key-tax-net-meanwhile-meaning = 已征税款减去其他地方损失的税款，享受优惠各年之和
key-tax-net-after-name = 税收变化
key-tax-net-after-meaning = 已征税款减去其他地方损失的税款，无优惠各年之和
key-tax-net-all-years-name = 各年税收变化合计
key-foreign-exchange-net-name = 外汇变化{ comma-year }
key-taxes-life-name = 税收，所有年份
key-taxes-life-meaning = 项目、其供应商和工资所缴税款，{ $first }—{ $last }年之和
heading-value-added = { $country }的增加值，{ $year }年
heading-public-money = 公共资金，{ $year }年
key-gva-gross-name = 支撑的增加值{ comma-year }
key-gva-gross-meaning = { $country }境内：项目本身、其供应链和工资消费
key-gva-net-name = 净新增增加值{ comma-year }
key-gva-net-meaning = 支撑的增加值，减去本来就有的、从其他方转移来的和流出本国的
