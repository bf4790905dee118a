## Jobs over time
counted-jobs = { $jobs_counted ->
    [registered] Registered jobs
   *[other] Jobs
  }
registered = { $jobs_counted ->
    [registered] registered{" "}
   *[other] {""}
  }
comma-registered = { $jobs_counted ->
    [registered] , registered
   *[other] {""}
  }
of-registered = { $jobs_counted ->
    [registered] {" "}of registered people
   *[other] {""}
  }
job-is = { $jobs_counted ->
    [registered] One job is one registered worker, full- or part-time, counted once.
    [labour_force_survey] One job is one person by main job, full- or part-time, as a labour force survey counts them.
    [occupations] One job is one occupation, formal or informal, full- or part-time; one person may hold two.
    [full_time_equivalents] One job is the work of one person at full time.
   *[other] One job is one person at work, full- or part-time.
  }
jobs-counted = { job-is } <b>{ channel-direct }</b> counts its staff. <b>Supply chain</b> counts the work that its purchases in the country need, at suppliers and their suppliers. <b>Wages spent</b> counts the work that residents’ wages pay for. The table assumes idle labour, fixed prices and free capacity: where workers or suppliers are scarce, fewer jobs are supported.
named-region = { " " }({ $name })
region-by-shares = Shares, not a result of a model: those at suppliers and from wages are assumed. What is at the project is all in the region.
region-by-table = By a table of the region, with jobs, value added and wages per output of the nation. What the rest of the country buys in the region is left out.
channel-direct-local = { channel-direct }, residents
channel-direct-foreign = { channel-direct }, from abroad
line-total = Total
line-low = Total, low end of the range
line-high = Total, high end of the range
line-after-labour = { $name }, less workers who leave other jobs
income-title = Labour income supported, before losses elsewhere
jobs-largest-direct = The project itself is the largest part in { $year }: { AMOUNT($jobs_direct, unit: "none") } of { AMOUNT($supported) } supported
jobs-largest-indirect = The supply chain is the largest part in { $year }: { AMOUNT($jobs_indirect, unit: "none") } of { AMOUNT($supported) } supported
jobs-largest-induced = Wages spent are the largest part in { $year }: { AMOUNT($jobs_induced, unit: "none") } of { AMOUNT($supported) } supported
jobs-by-channel = Of { AMOUNT($supported) } supported in { $year }, { AMOUNT($jobs_direct, unit: "none") } are at the project, { AMOUNT($jobs_indirect, unit: "none") } in the supply chain, { AMOUNT($jobs_induced, unit: "none") } from wages spent
column-building = Job-years
building-direct-formal = Sites{ comma-registered }
building-indirect-formal = Suppliers{ comma-registered }
building-induced-formal = Wages spent{ comma-registered }
building-direct-informal = Sites, imputed
building-indirect-informal = Suppliers, imputed
building-induced-informal = Wages spent, imputed
stage-of-year = Stage { $stage },
    { $year }
stage-undated = Stage { $stage },
    no date
construction-title = Building is counted apart, in job-years
construction-note = In no total of jobs.
heading-needed = What an estimate would need
