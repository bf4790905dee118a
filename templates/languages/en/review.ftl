## The reviewer's kit
review-title = { $title }: for the reviewer
review-about = Version { $version } ({ $stage }) of { $date }; results { $hash }. The brief and its annex are not repeated here.
review-comments = Comments go into { $file }: one line for each paragraph of the brief, with what you say of it, your name and the day. They are answered there, and the answers are printed with the list of versions.
review-grades-heading = What the inputs rest on
review-grades-title = Inputs by the grade of their evidence
review-column-grade = Grade
review-column-inputs = Inputs
review-column-strongest = Of the { $count } that move the answer most
review-column-sources = Sources
review-more-sources = and { $count } more
review-no-source = no source: own judgement
review-assumptions-heading = Look at these first
review-falsify-heading = What would show that the result is wrong
review-falsify-turns = Each line names what one input would have to be for an answer to change its sign.
review-falsify-outside = These results lie outside of what is known from elsewhere:
review-falsify-inside = { $count ->
    [one] The one comparison with a figure from elsewhere lies inside its limits.
   *[other] All { $count } comparisons with figures from elsewhere lie inside their limits.
  }
review-falsify-nothing = Nothing was found that would: neither inputs that turn an answer nor figures from elsewhere to compare with.
review-points-heading = What has to be judged
review-points-title = { $count } of { $of } points are for a person to judge
review-column-point = Point
review-column-seen = Where it is seen
review-column-verdict = Verdict
review-judge = judge it by reading
review-shown = shown
review-at-brief = brief, page { $page }
review-at-annex = annex, page { $page }
review-at-exhibit = { $at } ({ $label })
review-links = Pages are those of the brief and the annex of this version. The links open { $brief } and { $annex } where they lie beside this file.
