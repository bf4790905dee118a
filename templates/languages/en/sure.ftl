## How sure, and what would change the answer
sure-finding-one = { $count ->
    [one] The answer depends
   *[other] All answers depend
  } most on { $first }
sure-finding-none = Assumptions have no range, so nothing can be said on what moves the answer
sure-missing = <b>Not estimated, so in no range,</b> and perhaps as large as what is estimated. { $what }.
note-because = { $what } ({ $reason })
note-employment-fte = Full-time equivalents

tornado-title-jobs-net = What moves additional jobs
tornado-title-emissions-average = What moves emissions
tornado-title = What moves { $name }
tornado-alt = { $what }: bars around { $central } for the { $shown } strongest of { $count } assumptions, one at a time, the strongest first. { $rows }
tornado-alt-end = { $result } at { $input }
turns-opening = <b>What one assumption alone would have to be</b> for an answer to change its sign:
turns-inside-above = { $what }: the sign changes if { $name } is above { $switch }. Its range allows this (we assume { $central }).
turns-inside-below = { $what }: the sign changes if { $name } is below { $switch }. Its range allows this (we assume { $central }).
turns-outside-above = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be above { $switch } (we assume { $central }). { $joint }
turns-outside-below = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be below { $switch } (we assume { $central }). { $joint }
turns-inside-together-above = { $what }: the sign changes if { $name } is above { $switch }. The range of each of these allows this (we assume { $central }).
turns-inside-together-below = { $what }: the sign changes if { $name } is below { $switch }. The range of each of these allows this (we assume { $central }).
turns-outside-together-above = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be above { $switch } (we assume { $central }), which the range of these does not allow. { $joint }
turns-outside-together-below = { $what }: no single assumption within its range changes the sign. The closest is { $name }: it would have to be below { $switch } (we assume { $central }), which the range of these does not allow. { $joint }
turns-never = { $what }: none of the { $count } leading assumptions alone changes the sign, at any possible value. { $joint }
signs-title = How often each sign holds
signs-subtitle = Share of the model runs; all assumptions vary unless a case of output is named. Nothing says how likely a case is
column-path = Output
path-drawn = Between { $low } and { $high }
likelihood = { $word } ({ $share })
likelihood-very-likely = very likely
likelihood-likely = likely
likelihood-even = about as likely as not
likelihood-unlikely = unlikely
likelihood-very-unlikely = very unlikely
in-all-draws = in all model runs ({ $joint })
in-no-draw = in no model run ({ $joint })
likelihood-scale = Very likely: above 90%; likely: above 66%; about as likely as not: 33 to 66%; unlikely: below 33%; very unlikely: below 10%. Where output varies too, there is a share and no word. Assumptions together: those of one group or all, half-way or three quarters to the ends that go against the sign.
signs-other-closure = In the other answer that is printed, the sign is not settled: { $names }.
share-above = above { $share }
share-below = below { $share }
share-of-draws = in { $share } of the model runs
judgements = <b>Judgements decide:</b> { $count } of the { $of } assumptions that move the answers most are our own judgement (grade D): { $names }. Figures of the client are worth most there.
judgements-all = <b>Judgements decide:</b> the { $of } assumptions that move the answers most are all our own judgement (grade D): { $names }. Figures of the client are worth most there.
quoted-input = “{ $name }”
sure-finding-each = { $parts }
sure-finding-first = { $name } depend most on { $first }
sure-finding-part = { $name } on { $first }
tornado-title-gva-net = What moves additional value added
tornado-subtitle = { $name }, one assumption at a time from its low to its high end
path-all-draws = All model runs
event-above-zero = { $name }: above zero
event-below-zero = { $name }: below zero
event-above-zero-and-below-zero = { $name }
sure-of-jobs-net = additional jobs
sure-of-gva-net = additional value added
sure-of-emissions-average = emissions
tornado-title-emissions-marginal-gas = What moves emissions
