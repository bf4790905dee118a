## Jobs over time
counted-jobs = { $jobs_counted ->
    [registered] 登记就业岗位
   *[other] 就业岗位
  }
registered = { $jobs_counted ->
    [registered] 登记
   *[other] {""}
  }
comma-registered = { $jobs_counted ->
    [registered] ，登记
   *[other] {""}
  }
of-registered = { $jobs_counted ->
    [registered] （登记人员）
   *[other] {""}
  }
job-is = { $jobs_counted ->
    [registered] 一个就业岗位即一名登记从业人员，不论全职或兼职，只计一次。
    [labour_force_survey] 一个就业岗位即劳动力调查中按主要工作统计的一人，不论全职或兼职。
    [occupations] 一个就业岗位即一份工作，不论正规或非正规、全职或兼职；一人可能有两份。
    [full_time_equivalents] 一个就业岗位即一人全职工作的工作量。
   *[other] 一个就业岗位即一名从业人员，不论全职或兼职。
  }
jobs-counted = { job-is }<b>{ channel-direct }</b>统计项目员工。<b>供应链</b>统计项目在国内采购所需的劳动，包括供应商及其上游供应商。<b>工资消费</b>统计本国居民工资所购买的劳动。该表假定劳动力有闲置、价格不变、产能有余：如果劳动力或供应商短缺，支撑的岗位会减少。
named-region = （{ $name }）
region-by-shares = 占比，不是模型结果：供应商和工资消费的占比为假设。项目本身的部分全部在该地区。
region-by-table = 依据该地区的投入产出表；单位产出的就业、增加值和工资与全国相同。国内其他地区在该地区的采购未计入。
channel-direct-local = { channel-direct }，本国居民
channel-direct-foreign = { channel-direct }，外籍人员
line-total = 合计
line-low = 合计，区间低端
line-high = 合计，区间高端
line-after-labour = { $name }，扣除离开其他岗位者
income-title = 支撑的劳动收入，未扣除其他地方的损失
jobs-largest-direct = { $year }年支撑的岗位中，项目本身占比最大：{ AMOUNT($supported, unit: "none") }中的{ AMOUNT($jobs_direct, unit: "none") }
jobs-largest-indirect = { $year }年支撑的岗位中，供应链占比最大：{ AMOUNT($supported, unit: "none") }中的{ AMOUNT($jobs_indirect, unit: "none") }
jobs-largest-induced = { $year }年支撑的岗位中，工资消费占比最大：{ AMOUNT($supported, unit: "none") }中的{ AMOUNT($jobs_induced, unit: "none") }
jobs-by-channel = { $year }年支撑的岗位{ AMOUNT($supported, unit: "none") }：项目本身{ AMOUNT($jobs_direct, unit: "none") }，供应链{ AMOUNT($jobs_indirect, unit: "none") }，工资消费{ AMOUNT($jobs_induced, unit: "none") }
column-building = 人年
building-direct-formal = 工地{ comma-registered }
building-indirect-formal = 供应商{ comma-registered }
building-induced-formal = 工资消费{ comma-registered }
building-direct-informal = 工地，推算
building-indirect-informal = 供应商，推算
building-induced-informal = 工资消费，推算
stage-of-year = 第{ $stage }期，
    { $year }年
stage-undated = 第{ $stage }期，
    无日期
construction-title = 建设另行统计，以人年计
construction-note = 不计入就业岗位合计。
heading-needed = 估算需要什么
