## The index of many briefs
batch-title = Briefs of { $name }
batch-count = { $count } in all, { $failed } of them failed.
batch-further = { $count } more stand in index.csv.
batch-filter = Filter
batch-page-1 = Page 1
batch-place = Place
batch-kind = Kind
batch-state = State
batch-done = done
batch-failed = failed
