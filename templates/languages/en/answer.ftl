## Page 1: the answer
heading-jobs = Jobs in { $country }, { $year }
heading-emissions = Change in emissions
boundary = { job-is } The national table of { $table } counts so. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
boundary-no-table = Jobs are persons. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
boundary-proxy = Jobs are persons at the project. Its supply chain is estimated by tables of other countries. The evidence for it is weak, and no figure above holds it. Ranges hold 9 in 10 of { $draws } model runs. The main estimate uses our best value of each assumption.
does-not-say-heading = What this brief does not say
annex-contents = Contents
does-not-say-cba = It is not a cost-benefit analysis: what the project costs is not weighed against the jobs.
does-not-say-credits = Tonnes here are not carbon units or credits.
does-not-say-announced-path = It is no forecast. All figures hold only if the announced output came true, and nothing says how likely that is.
does-not-say-announced = Announced figures are no forecast. They are in no total.
does-not-say-place = Jobs are those of the country. { $basis ->
    [shares] Those in the region of the site{ $region } but not at the project are assumed shares.
    [table] Those in the region of the site{ $region } but not at the project follow from an estimated table of it.
   *[none] Which of them are in the region of the site is not estimated.
  }
does-not-say-draft = No { $roles } exists for this case: it stays a draft.

key-figures-title = The key figures and what they mean
key-figures-subtitle = Main estimate, and the range of 9 in 10 of { $draws } model runs; none of them may be added to another
column-figure = Figure
column-value = Main estimate
column-low-high = Range
column-meaning = What it counts
column-kind = Kind, status, grade
kind-and-status = { $scope }, { $status }, { $grade }
status-and-grade = { $status }, { $grade }
key-jobs-gross-name = Jobs supported{ comma-year }
key-jobs-gross-meaning = At the project, in its supply chain and from wages spent, in { $country }
key-jobs-direct-name = Jobs at the project{ comma-year }
key-jobs-direct-meaning = People employed in { $place }, those from abroad included
key-jobs-net-name = Additional jobs{ comma-year }
key-jobs-net-meaning = Jobs supported, less those that would have been there anyway, are taken from others or leave the country
key-jobs-net-labour-scarce-name = Additional jobs after workers who leave other jobs{ comma-year }
key-jobs-net-labour-scarce-meaning = Additional jobs, less those whose staff leave posts of other employers that stay empty
key-women-indirect-name = Women among jobs in the supply chain{ comma-year }
key-women-indirect-meaning = Jobs in the supply chain, times the share of women in the industries that have them
key-emissions-name = Emissions
key-emissions-average-meaning = With the project, less without it, { $first }–{ $last }
key-emissions-marginal-meaning = The same, if { marginal-fuel } plants make all the added electricity
key-tax-net-name = Change in taxes{ comma-year }
key-not-collected-name = Not collected while reliefs hold
key-not-collected-meaning = What the project is spared, added up over the years with reliefs
key-collected-name = Collected while reliefs hold
key-collected-meaning = Taxes of the project, its suppliers and wages in these years, before losses elsewhere
key-tax-net-meanwhile-name = Change in taxes while reliefs hold
key-tax-net-meanwhile-meaning = Taxes collected, less those lost elsewhere, added up over the years with reliefs
key-tax-net-after-name = Change in taxes
key-tax-net-after-meaning = Taxes collected, less those lost elsewhere, added up over the years without reliefs
key-tax-net-all-years-name = Change in taxes, all years
key-foreign-exchange-net-name = Change in foreign currency{ comma-year }
key-taxes-life-name = Taxes, all years
key-taxes-life-meaning = Taxes of the project, its suppliers and wages, added up over { $first }–{ $last }
heading-value-added = Value added in { $country }, { $year }
heading-public-money = Public money, { $year }
key-gva-gross-name = Value added supported{ comma-year }
key-gva-gross-meaning = At the project, in its supply chain and from wages spent, in { $country }
key-gva-net-name = Additional value added{ comma-year }
key-gva-net-meaning = Value added supported, less what would have been there anyway, is taken from others or leaves the country
