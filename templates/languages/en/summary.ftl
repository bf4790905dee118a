## The one-page summary
provenance = Summary of the brief, version { $version } of { $day }. The brief and annex hold all sources and tables; numbers in brackets are theirs. Results { $hash }. Approved by: { $approver }.
provenance-brief = Brief, version { $version } of { $day }. Its annex holds all sources, its tables all assumptions and results. Results { $hash }. Approved by: { $approver }.
approver-none = nobody yet
provenance-short = Version { $version } of { $day }. Results { $hash }. Approved by: { $approver }.
