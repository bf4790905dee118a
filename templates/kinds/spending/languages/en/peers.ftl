## Beside other public works
peers-each = job-years for a million dollars
peers-title = { $own } { $each }{ of-registered } here; other studies count direct jobs otherwise
peers-subtitle = Here builders and sellers{ comma-registered }; others as published: direct jobs of public works. Whom they count differs, so they do not compare
column-peer-jobs = Job-years
peers-note = Dollars of each study’s year. How long a job lasts is not always said.
peers-note-short = { peers-subtitle }. Dollars of each study’s year.
