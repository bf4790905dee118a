## Slides of a brief
slides-about = These slides show what the brief found. The brief has the assumptions, and says what would change the answer.
slides-valid = The figures are valid until { $until }.
slides-say = What to say
slides-answers = The answers with their ranges
slides-question = Question { $number }
slides-chart = What the chart shows
slides-sources = Where it comes from
slides-jobs = Jobs
slides-money = Money
slides-emissions = Emissions
slides-sure = How sure this is
slides-no-chart = The study holds no chart of this; its values stand here.
slides-no-chart-because = There is no chart of this. { $reason }
