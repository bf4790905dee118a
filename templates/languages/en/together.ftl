## Inputs moved together. A message that speaks of all draws, of no draw or of no input has to hold $joint: one of these
joint-turns = Several assumptions together do: { $inputs } { $part } to the { $side } ends give { $value }.
joint-holds = Several together do not either: { $inputs } { $part } to the { $side } ends give { $value }.
joint-unknown = What several do together was not computed.
joint-short-turns = yet several assumptions together, { $part } to their unfavourable ends, change it
joint-short-holds = and several assumptions together do not change it
joint-short-unknown = inputs together: not computed
joint-clause-turns = with all assumptions on their unfavourable side, { $turned } of { $of } answers change their sign
joint-clause-holds = even with all assumptions on their unfavourable side, no answer changes its sign
joint-clause-unknown = inputs together: not computed
joint-part-half = half-way
joint-part-three-quarters = three quarters of the way
joint-side-adverse = adverse
joint-side-favourable = favourable
joint-side-lower = lower
joint-side-higher = higher
joint-impossible = not possible

joint-of-jobs-net = net jobs
joint-of-emissions-average = emissions with the grid on its path
joint-of-emissions-marginal-gas = emissions with power from gas

## Groups of inputs: in a sentence, and in a table
joint-inputs-all = all inputs
joint-inputs-prices = prices and taxes
joint-inputs-grid = the power grid
joint-inputs-fuels = fuels and gases
joint-inputs-plant = the project and its suppliers
joint-inputs-households = households
joint-inputs-reference = the reference case
joint-inputs-other = other inputs
joint-group-all = All together
joint-group-prices = Prices, taxes, trade
joint-group-grid = Power grid
joint-group-fuels = Fuels and gases
joint-group-plant = Project and suppliers
joint-group-households = Households
joint-group-reference = Reference case
joint-group-other = Other inputs

## The page on them
joint-finding-half = All inputs half-way to their adverse ends at once turn the sign of { $what }
joint-finding-three-quarters = All inputs three quarters of the way to their adverse ends at once turn the sign of { $what }
joint-finding-holds = All inputs three quarters of the way to their adverse ends at once turn no sign
joint-finding-unknown = What inputs do together is not part of this study
joint-unknown-why = Fewer than two inputs have ranges, or the study was made without its table joint_adverse.
joint-means = Draws mix high and low values; errors of one direction add up. Here all inputs go part of the way from their central values to the ends that are adverse for a figure, or favourable. Both sides are rare by construction and part of no range; how likely they are, nobody knows.
joint-sides-title = All inputs at once, part of the way to their adverse and to their favourable ends
joint-subtitle = Figures of { $year }; { $units }
joint-note = Bold: the sign is another than in the central run.
joint-groups-title = One group of inputs at a time: half-way; three quarters of the way to the adverse ends
joint-groups-subtitle = Figures of { $year }; { $units }; other groups central
joint-groups-note = Bold: the sign is another than in the central run. –: no input of the group moves the figure. Inputs of each row: joint_adverse.csv.
column-joint-figure = Answer
column-joint-adverse-three-quarters = Adverse,
    three quarters
column-joint-adverse-half = Adverse,
    half-way
column-joint-central = Central
column-joint-favourable-half = Favourable,
    half-way
column-joint-favourable-three-quarters = Favourable,
    three quarters
column-joint-group = Group of inputs
joint-with-unit = { $value } { $unit }
joint-of-gva-net = net value added
question-jobs = jobs
question-value-added = value added
question-emissions = emissions
question-public-money = public money
question-foreign-exchange = foreign exchange
