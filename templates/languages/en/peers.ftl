## Jobs for what a project makes, beside other projects
peers-title = { $own } { $each } here; { $least } to { $most } reported at { $count } others
peers-title-one = { $own } { $each } here; { $least } reported elsewhere
peers-title-alone = { $own } { $each } here
peers-subtitle = Others as published, in the year of each; our figure is modelled, with 9 in 10 model runs in brackets
peers-here = This project
peers-full-time = FTE
peers-none = <b>Other projects.</b> None is known whose jobs are counted in the same way.
column-peer = Project
column-peer-year = Year
column-peer-jobs = Jobs
column-peer-note = What differs
column-peer-output = Million dollars
column-peer-each = Per million dollars
