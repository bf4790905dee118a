## What changed between two editions
revision-kicker = What changed
revision-title = { $title }: what changed
revision-subject = From { $first } to { $second }
revision-nothing = Nothing differs that a reader would see.
revision-figures-heading = { $moved ->
    [0] No key figure moved
    [one] One key figure of { $all } moved
   *[other] { $moved } key figures of { $all } moved
}
revision-figures-far = { $far ->
    [0] None moved by more than half of its old range.
    [one] One moved by more than half of its old range; it bears the mark { $mark }.
   *[other] { $far } moved by more than half of their old range; they bear the mark { $mark }.
}
revision-figures-title = Key figures before and after
revision-figures-subtitle = Main estimates, with the range of 9 in 10 model runs
revision-column-figure = Key figure
revision-column-before = Before
revision-column-after = After
revision-column-change = Change
revision-not-estimated = not estimated
revision-causes-title = What moved the main estimates
revision-causes-subtitle = One sort of change after another, in this order; the parts add up to the change
revision-cause-version = Version of the package
revision-cause-method = Method and settings
revision-cause-assumptions = Assumptions
revision-cause-sources = Other sources
revision-cause-data = Data of the same sources
revision-causes-unknown = Why they moved cannot be said: { $why }.
revision-draws = Model runs were drawn otherwise, which moves ranges and no main estimate.
revision-settings-heading = How it was run
revision-setting-package-version = Version of the package
revision-setting-draws = Model runs
revision-setting-seed = Seed of the draws
revision-setting-method = How draws are made
revision-setting-correlations = Inputs drawn together
revision-setting-stage = Stage
revision-setting-version = Version
revision-assumptions-heading = { $count ->
    [one] One assumption is otherwise
   *[other] { $count } assumptions are otherwise
}
revision-sources-heading = { $count ->
    [one] One source is new, gone or of another year
   *[other] { $count } sources are new, gone or of another year
}
revision-words-heading = { $count ->
    [one] One passage reads otherwise
   *[other] { $count } passages read otherwise
}
revision-change = { $before } → { $after }
revision-new = new: { $after }
revision-gone = gone: { $before }
revision-more = { $count ->
    [one] One more stands in the attached table.
   *[other] { $count } more stand in the attached table.
}
revision-file = All that changed, one after another
revision-since = { $mark } changed since version { $version }
revision-cause-alone = All of it comes from one sort of change: { $cause }.
