## How sure, and what would change the answer
sure-finding-one = { $name }: most depends on { $first }
sure-finding-none = Assumptions have no range, so nothing can be said on what moves the answer
sure-missing = <b>Not estimated, so in no range,</b> and perhaps as large as what is estimated. { $what }.
half-above = Half of the model runs lie above { $median }.
main-estimate-is = The main estimate takes our best value of each assumption; ranges that lean to one side move the middle of the runs.
skew-title = Main estimates that are not the middle of the model runs
skew-subtitle = They lie below the 25th or above the 75th percentile, or the sign is settled and the median lies outside 80% to 125% of them
column-median = Median
column-runs-below = Runs below the main estimate
column-skewed-by = Assumption that skews it most
note-because = { $what } ({ $reason })
note-employment-fte = Full-time equivalents

signs-title = How often each sign holds
signs-subtitle = Share of the model runs; all assumptions vary unless a case of output is named. Nothing says how likely a case is
column-event = Answer
path-drawn = Between { $low } and { $high }
likelihood = { $word } ({ $share })
likelihood-very-likely = very likely
likelihood-likely = likely
likelihood-even = about as likely as not
likelihood-unlikely = unlikely
likelihood-very-unlikely = very unlikely
in-all-draws = in all model runs ({ $joint })
in-no-draw = in no model run ({ $joint })
in-all-draws-alone = in all model runs
in-no-draw-alone = in no model run
share-all-unemployed = { $share }, if nobody leaves another job for it
column-joint-together = Several assumptions
likelihood-scale = Very likely: above 90%; likely: above 66%; about as likely as not: 33 to 66%; unlikely: below 33%; very unlikely: below 10%. Where output varies too, there is a share and no word. Assumptions together: those of one group or all, half-way or three quarters to the ends that go against the sign.
signs-other-closure = The sign also depends on which of the printed answers applies: { $names }.
share-above = more than { $share }
share-below = less than { $share }
share-of-draws = in { $share } of the model runs
judgements = <b>Judgements decide:</b> { $count } of the { $of } assumptions that move the answers most are our own judgement (grade D): { $names }. Figures of the client are worth most there.
judgements-all = <b>Judgements decide:</b> the { $of } assumptions that move the answers most are all our own judgement (grade D): { $names }. Figures of the client are worth most there.
quoted-input = “{ $name }”
path-all-draws = All model runs
event-above-zero = { $name }: above zero
event-below-zero = { $name }: below zero
event-above-zero-and-below-zero = { $name }
turns-title = What would change the sign of each answer?
turns-subtitle = { $together ->
    [yes] One assumption alone; then all assumptions at once, half-way to their ends, which the ranges of the answers need not cover. Units: { $units }
   *[other] One assumption alone; all others stay as in the main estimate. Units: { $units }
}
column-turns = One assumption alone that would change it
turns-inside = { $name } { $beyond } { $switch }: within its range; we assume { $central }
turns-outside = { $name } { $beyond } { $switch }: outside its range; we assume { $central }
turns-never = none of those varied, at any possible value
turns-line = { $name }: { $alone }. With all assumptions half-way to their unfavourable ends, the answer is { $value } { $unit }.
sure-finding-some = { $name }: depending on the answer, most depends on { $first }
sure-finding-many = { $name }: which assumption matters most differs from answer to answer
beyond-above = above
beyond-below = below
