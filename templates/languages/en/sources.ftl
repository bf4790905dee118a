## Sources and change log
sources-page-heading = { $count ->
    [one] What the figures rest on: one source
   *[other] What the figures rest on: { $count } sources
}
sources-read = Read on { $day } where no other day is given. Numbers are those in brackets in the text.
sources-others = What is used in checks of plausibility alone, and full citations, addresses and licences, are in the attached table of sources.
source-read = { $source } (read { $day })
changes-heading = What each version changed
change-line = <b>Version { $version }</b>, { $date }: { $says }
