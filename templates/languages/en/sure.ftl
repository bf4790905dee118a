## How sure, and what would change the answer
sure-finding-one = { $count ->
    [one] The answer depends
   *[other] All answers depend
  } most on { $first }
sure-finding-none = Assumptions have no range, so nothing can be said on what moves the answer
sure-missing = <b>Not estimated, so in no range,</b> and perhaps as large as what is estimated. { $what }.
half-above = { $name }: half of the model runs give more than { $value }.
skew-title = Main estimates that are not the middle of the model runs
skew-subtitle = They lie below the 25th or above the 75th percentile, or the sign is settled and the median lies outside 0.8 to 1.25 of them
column-median = Median
column-runs-below = Runs below the main estimate
column-skewed-by = Assumption that skews it most
note-because = { $what } ({ $reason })
note-employment-fte = Full-time equivalents

tornado-title-jobs-net = Additional jobs depend most on { $first }
tornado-title-emissions-average = Emissions depend most on { $first }
tornado-title = What matters most for { $name }: { $first }
tornado-alt = { $what }: bars around { $central } { $unit } for the { $shown } strongest of { $count } assumptions, one at a time, the strongest first. { $rows }
tornado-alt-end = { $result } at { $input }
turns-opening = <b>What one assumption alone would have to be</b> for an answer to change its sign:
turns-alone-inside-above = { $what }: the sign changes with { $name } above { $switch }. Its range allows this (we assume { $central }).
turns-alone-inside-below = { $what }: the sign changes with { $name } below { $switch }. Its range allows this (we assume { $central }).
turns-alone-outside-above = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be above { $switch } (we assume { $central }). { $joint }
turns-alone-outside-below = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be below { $switch } (we assume { $central }). { $joint }
turns-alone-inside-together-above = { $what }: the sign changes with { $name } above { $switch }. The range of each of these allows this (we assume { $central }).
turns-alone-inside-together-below = { $what }: the sign changes with { $name } below { $switch }. The range of each of these allows this (we assume { $central }).
turns-alone-outside-together-above = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be above { $switch } (we assume { $central }), which the range of these does not allow. { $joint }
turns-alone-outside-together-below = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be below { $switch } (we assume { $central }), which the range of these does not allow. { $joint }
turns-alone-never = { $what }: none of the { $count } leading assumptions alone changes the sign, at any possible value. { $joint }
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
sure-finding-each = { $parts }
sure-finding-first = { $name } depend most on { $first }
sure-finding-part = { $name } on { $first }
tornado-title-gva-net = Additional value added depends most on { $first }
tornado-subtitle = { $name }, { $unit }; one assumption at a time from its low to its high end
tornado-subtitle-people = { $name }; one assumption at a time from its low to its high end
path-all-draws = All model runs
event-above-zero = { $name }: above zero
event-below-zero = { $name }: below zero
event-above-zero-and-below-zero = { $name }
sure-of-jobs-net = additional jobs
sure-of-gva-net = additional value added
sure-of-emissions-average = emissions
tornado-title-emissions-marginal = Emissions depend most on { $first }
tornado-rivals-subtitle = In { $unit }. Upper bars, solid line: { $first }. Lower bars, dashed line: { $second }{ $others ->
    [none] {""}
   *[other] . Not shown: { $others }
  }
tornado-rivals-alt = { $what }: bars around two answers for the { $count } strongest assumptions, one at a time, the strongest first. { $first }: { $central }; { $second }: { $other }. { $rows }
turns-question = <b>What alone would turn { $name }?</b>
turns-part-inside-above = { $what }: with { $name } above { $switch }. This lies within its range (we assume { $central }).
turns-part-inside-below = { $what }: with { $name } below { $switch }. This lies within its range (we assume { $central }).
turns-part-outside-above = { $what }: only with { $name } above { $switch }. This lies outside its range (we assume { $central }).
turns-part-outside-below = { $what }: only with { $name } below { $switch }. This lies outside its range (we assume { $central }).
turns-part-inside-together-above = { $what }: with { $name } above { $switch }. This lies within the range of each (we assume { $central }).
turns-part-inside-together-below = { $what }: with { $name } below { $switch }. This lies within the range of each (we assume { $central }).
turns-part-outside-together-above = { $what }: only with { $name } above { $switch }. This lies outside the range that these share (we assume { $central }).
turns-part-outside-together-below = { $what }: only with { $name } below { $switch }. This lies outside the range that these share (we assume { $central }).
turns-part-never = { $what }: no assumption alone. { $joint }
joint-answers-part = { $name } are { $values } { $unit }
sure-finding-some = The answers depend most on { $names }
sure-finding-many = Which assumption matters most differs from answer to answer
turns-of-emissions-average = Emissions, if renewable power grows as assumed
