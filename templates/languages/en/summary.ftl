## The one-page summary
would-change-heading = What would change the answer
would-change = { $name }, { $unit }: { $value } in the central run, { $range } in the draws.
provenance = Summary of the brief, version { $version } of { $day }; the brief holds sources (the numbers in brackets are those of its list), assumptions and all tables. Results { $hash }. Approved by: { $approver }.
approver-none = nobody yet
