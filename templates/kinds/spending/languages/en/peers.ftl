## Beside other public works
peers-each = job-years for a million dollars
peers-title = { $own } { $each } here; { $least } to { $most } in { $count } other counts
peers-subtitle = Builders and sellers here{ comma-registered }; others as published: direct jobs of public works
column-peer-jobs = Job-years
column-peer-output = Million dollars
column-peer-each = Per million dollars
peers-note = Dollars of each study’s year. How long a job lasts is not always said.
peers-note-short = { peers-subtitle }. Dollars of each study’s year.
