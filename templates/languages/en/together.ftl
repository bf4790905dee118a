## Inputs moved together. A message that speaks of all draws, of no draw or of no input has to hold $joint: one of these
joint-short-turns = the sign changes if several assumptions move { $part } to their ends together
joint-short-holds = also if several assumptions move together
joint-short-unknown = several assumptions together: not computed
joint-cell-turns = together, moved { $part }, they change it
joint-cell-holds = together they do not change it
joint-part-half = half-way
joint-part-three-quarters = three quarters of the way
joint-impossible = not possible

## Groups of inputs: in a sentence, and in a table
joint-inputs-all = all assumptions
joint-inputs-prices = prices and taxes
joint-inputs-grid = the power grid
joint-inputs-fuels = fuels and gases
joint-inputs-plant = the project and its suppliers
joint-inputs-households = households
joint-inputs-reference = the reference case
joint-inputs-other = other assumptions

## The page on them
joint-finding-half = All assumptions half-way to their unfavourable ends at once change the sign of { $what }
joint-finding-half-some = All assumptions half-way to their unfavourable ends at once change the sign of { $turned } of { $of } answers
joint-finding-three-quarters = All assumptions three quarters of the way to their unfavourable ends at once change the sign of { $what }
joint-finding-three-quarters-some = All assumptions three quarters of the way to their unfavourable ends at once change the sign of { $turned } of { $of } answers
joint-finding-holds = All assumptions three quarters of the way to their unfavourable ends at once change no sign
joint-finding-unknown = What assumptions do together is not part of this study
joint-unknown-why = Fewer than two assumptions have ranges, or the study was made without its table combined_cases.
joint-means = Model runs mix high and low values, so errors partly cancel. Errors of one direction add up. Here all assumptions go part of the way from our best values to the ends that are unfavourable for a figure, or favourable. Both sides are rare by construction and part of no range. Nobody knows how likely they are.
joint-sides-title = All assumptions at once, part of the way to their unfavourable and to their favourable ends
joint-subtitle = Figures of { $year }, sums of { $first }–{ $last }; { $units }
joint-note = A number in bold has another sign than the main estimate.
joint-groups-title = One group of assumptions at a time: half-way; three quarters of the way to the unfavourable ends
joint-groups-subtitle = Figures of { $year }, sums of { $first }–{ $last }; { $units }; other groups as in the main estimate
joint-groups-note = A number in bold has another sign than the main estimate. –: no assumption of the group moves the figure. Assumptions of each row: combined_cases.csv.
column-joint-adverse-three-quarters = Unfavourable,
    three quarters
column-joint-adverse-half = Unfavourable,
    half-way
column-joint-central = Main
    estimate
column-joint-favourable-half = Favourable,
    half-way
column-joint-favourable-three-quarters = Favourable,
    three quarters
column-joint-group = Group of assumptions
question-jobs = jobs
question-value-added = value added
question-emissions = emissions
question-public-money = public money
question-foreign-exchange = foreign exchange
