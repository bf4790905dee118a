## The one-page summary
would-change-heading = What would change the answer
would-change = <b>{ $name },</b> { $unit }: we assume { $value }; it may be { $range }.
provenance = Summary of the brief, version { $version } of { $day }; the brief holds sources (the numbers in brackets are those of its list), assumptions and all tables. Results { $hash }. Approved by: { $approver }.
approver-none = nobody yet
summary-day = Summary on one page, { $day }. The brief and its annex say more.
