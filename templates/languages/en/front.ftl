## Page 1
front-day = { $day }.
front-organisation = Issued by { $name }.
front-commissioner = For { $name }.
front-commissioner-none = Made for no client.
front-analyst = By { $name }.
front-analyst-none = No analyst is named.
front-stage-draft = Draft, not yet checked or approved.
front-stage-checked = Checked, not yet approved.
front-stage-final = Checked and approved.
front-stage-superseded = Superseded: a later version takes its place.
front-stage-withdrawn = Withdrawn: its figures are not to be used.
front-variant = <b>A variant: { $differs }.</b> { $base } beside it: { $parts }.
tile-not-estimated = { $of }: not estimated, because { $reason }
tile-supported = Jobs supported in { $country }, { $year }
tile-additional = Additional jobs in { $country }, { $year }
tile-public-money = Public money
tile-emissions = Emissions, { $first }–{ $last }
tile-jobs-gross = in all
tile-jobs-direct = of these at the project
tile-jobs-net = after losses elsewhere
tile-tax-net-meanwhile = change in taxes while reliefs hold, to { $tax_net_meanwhile_until }
tile-tax-net-after = change in taxes, { $tax_net_after_from }–{ $tax_net_after_until }
tile-emissions-average = if the grid develops as assumed
tile-emissions-marginal = if { marginal-fuel } plants supply the power
front-variant-alone = <b>A variant of “{ $base }”.</b> What differs: { $differs }.
front-found-heading = What we found
front-title-unknown = { $project } may employ { AMOUNT($jobs_direct, unit: "people") }; additional jobs are not estimated
front-found-supported-part = <b>Jobs.</b> About { AMOUNT($jobs_direct, unit: "people") } work at the project. Jobs in all are not estimated.
front-found-additional-none = <b>Additional jobs.</b> Not estimated: without a national table nobody can say what others lose.
front-decision-heading = Questions for the decision
decision-claims = <b>To ask the investor.</b> Other sources disagree with { $count ->
    [one] one public statement. Does it still hold?
   *[other] { $count } public statements. Which still hold?
  }
decision-unconfirmed = <b>To confirm.</b> No second source was found for { $count ->
    [one] the one public statement
   *[other] any of the { $count } public statements
  }. Who can confirm them?
decision-input = <b>To find out.</b> What is known of { $name }? It moves the answer most.
decision-inputs = <b>To find out.</b> What is known of { $names }? They move the answers most.
front-evidence-a = <b>How good is the evidence?</b> Good. The figures are measured or published.
front-evidence-b = <b>How good is the evidence?</b> Fair. Most figures are published, some are derived.
front-evidence-c = <b>How good is the evidence?</b> Mixed: some figures are estimates of others. The answer depends most on { $names }.
front-evidence-d = <b>How good is the evidence?</b> Weak, and partly our own judgement. The answer depends most on { $names }.
front-evidence-judgement = <b>How good is the evidence?</b> Our own judgement, as are the assumptions that the answer depends on most: { $names }.
answers-supported = Jobs supported
answers-additional = Additional jobs
answers-last = { $value } in { $year }
answers-title-some = Fewer than half of the jobs supported are additional
answers-title-many = Most of the jobs supported are additional
answers-title-mixed = Whether most of the jobs supported are additional depends on the answer
answers-subtitle = { counted-jobs } in { $country }, { $first }–{ $last }, modelled. Lines: main estimate. Bars: 9 in 10 model runs for { $year }
answers-alt = Jobs by year from { $first } to { $last }. In { $year }: { $parts }
front-standfirst-additional-alike = Jobs in { $country } may change by { CHANGE($jobs_net, unit: "none") }.
