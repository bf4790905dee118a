## Sources and change log
sources-page-heading = Sources of the figures: { $count }
sources-read = Read on { $day } where no other day is given. Numbers are those in brackets in the text.
sources-others = What is used in checks of plausibility alone, and full citations and licences, are in the table of sources (sources.csv).
source-no-address = No address is known.
source-link = Source { $number }: { $name }
source-read = { $source } (read { $day })
comments-heading = What reviewers said, and the answers
comment-line = <b>{ $place } of version { $version }</b> (“{ $about }”), { $by }, { $date }: { $says } <b>Answer:</b> { $answer }
change-line = <b>Version { $version }</b>, { $date }: { $says }

## Sections that a brief may go without
sections-left-out = Nothing is said here on { $sections }: the study holds no tables on that.
section-jobs = jobs by year
section-places = places of work
section-building = jobs of building
section-net = the way from supported to additional
section-scale = other scales of output
section-account = what value added pays for
section-economy = public money and trade
section-programme = emissions
section-assumptions = assumptions
