## The last page: who signs, how to check, what is attached
sign-off-heading-draft = { $unsigned ->
    [0] A draft that is signed, but not released
    [1] A draft: one of three signatures is missing
    [2] A draft: two of three signatures are missing
   *[other] A draft: nobody has signed
}
sign-off-heading-checked = Checked by an assurer, not yet approved
sign-off-heading-final = Checked, approved and signed
sign-off-heading-superseded = Superseded by a later version
sign-off-heading-withdrawn = Withdrawn: not to be used
assurance-draft = No independent assurance is given. The package checked its own arithmetic: parts add up to totals and results stay within declared limits. Inputs have a unit, and a source or a reason. Nobody but their authors judged whether they are right. State of { $date }, not to be quoted as final; valid until { $until }.
assurance-checked = An assurer who is not the analyst has checked inputs, method and text. Approval is outstanding. State of { $date }, valid until { $until }.
assurance-final = An assurer who is not the analyst has checked inputs, method and text, and the approver has released this version. State of { $date }, valid until { $until }.
assurance-superseded = A later version takes the place of this one; what changed stands in the list of versions. State of { $date }.
assurance-withdrawn = This version was withdrawn and is not to be used; why stands in the list of versions. State of { $date }.
sign-off-statement = For version { $version }, each in their own role:
sign-off-signature = Signature
sign-off-date = Date
sign-off-role-analyst = Analyst: the figures follow from the inputs
sign-off-role-assurer = Assurer: inputs, method and text were checked
sign-off-role-approver = Approver: this version may be used
hashes-title = What this edition was made from (SHA-256)
hashes-column-of = Of
hashes-column-value = Hash
hashes-column-covers = Covers
hash-data = Data
hash-inputs = Inputs
hash-results = Results
hash-data-covers = all figures of the catalogue
hash-inputs-covers = the scenarios of this edition
hash-results-covers = all tables but run.csv
verify-heading = How to check it
verify-attached = Save the files of this edition into one folder; the PDF holds them as attachments.
verify-manifest = Compare the SHA-256 of each file with manifest.json.
verify-run = With impact { $package }, rename scenario.yaml to { $file } and run: impact run { $file } --draws { $draws } --seed { $seed }
verify-compare = Compare the hashes in the new run.csv with those above: same data and inputs give the same results.
address-none = No web address; scenario and tables are enough to check.
address-title = This edition
address-text = The same file and its data can be found at
address-alt = Square code that leads to { $url }
edition-alt = Square code that holds name, version and hash of this edition: { $url }
edition-code = No web address. The code identifies this edition; the attached scenario and tables allow a check.
attached-heading = Files of this edition
attached-tables = Tables as CSV, one a subject, named in README.txt
attached-tables-hold = The tables of this edition hold: { $tables }.

## What each attached file is
attachment-README = What the files are, and how to check
attachment-beside = Scenarios beside it, as read
attachment-texts = Texts of the scenario ({ $language })
attachment-key-figures = Key figures
attachment-claims = Statements of others, and what contradicts them
attachment-benchmarks = Jobs for what is made, beside other projects
attachment-national-comparison = Key figures beside the whole country
attachment-milestones = What happened and what is promised, by date
attachment-plausibility-checks = Checks of plausibility
attachment-turnover-by-year = Turnover of the project
attachment-jobs-by-year = Jobs by channel and year
attachment-gva-by-year = Value added by channel and year
attachment-income-by-year = Labour income by channel and year
attachment-gross-to-net = Steps from supported to additional
attachment-net-taxes = Net change in each tax
attachment-budgets = Who pays and who receives in each answer
attachment-purchases = What the project buys, by origin and sector
attachment-emissions-by-year = Emissions by year and over lives
attachment-energy-by-year = Fuel and electricity by year
attachment-breakeven = Distance and years until emissions break even
attachment-probabilities = How often key figures lie above and below zero
attachment-rank-correlations = Inputs that move each key figure most
attachment-skew = Main estimates away from the middle of the runs
attachment-tornado = Key figures with one input at its low and high end
attachment-switching-values = Values of inputs at which an answer changes sign
attachment-combined-cases = Key figures with inputs of a group moved together
attachment-scenarios = Key figures of other scenarios
attachment-assumptions = Inputs with range, source, grade, reason
attachment-lineage = What each result rests on
attachment-sources = Sources with address, vintage, terms
attachment-output-by-year = Output by year, in each case
attachment-bridge = Steps from one scenario to another
attachment-health = Deaths from particles in the air, by place
attachment-notes = What is not estimated, and why
attachment-run = Version, stage, hashes, seed
attachment-roles = Who holds which role
attachment-panel = What the scenario states about the brief
attachment-asked = Questions that were asked, and what answers them
attachment-paragraphs = Text of the author, by section
attachment-changes = What each version changed
attachment-comments = Comments of reviewers, with the answers

readme =
    { $title }

    FILES
    { $files }

    NUMBERS
    Tables are CSV in UTF-8. Every row has an id; a number is addressed as table/id/column,
    for example key_figures/jobs_gross/value. An empty cell is not estimated (notes.csv says why);
    "na" does not apply. low and high are what the column "range" says: p05_p95 is the 5th to
    the 95th percentile of the draws, none is no range. Emissions changes are scenario less
    what happens without it: negative is lower.
    datapackage.json describes the columns (Frictionless data package).

    CHECK
    0. Of a PDF, impact verify FILE.pdf does all of this, and compares every page.
    1. manifest.json holds the SHA-256 of every file but itself. Compare each.
    2. Rename scenario.yaml to { $name }.yaml. With impact { $package } and the same data folders:
         impact run { $name }.yaml --draws { $draws } --seed { $seed }
    3. In the new run.csv, results_sha256 has to be
         { $results }
       if data_sha256 is
         { $data }
       and inputs_sha256 is
         { $inputs }

    Made with impact { $package }, seed { $seed }, { $draws } draws.
attachment-method-choices = Key figures under other choices of method
attachment-public-finances = Revenue, reliefs and public cost
attachment-external-trade = Imports, exports and foreign exchange
attachment-regional-effects = Jobs, value added and labour income by part of the country
attachment-wages = Wages beside averages
