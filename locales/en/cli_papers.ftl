# The folder of all papers of a school.
cli-verb-papers = Make a folder of all papers of a school: documents, pdf, tables, pictures, calendars.
cli-option-papers-out = the folder; empty or not made yet
cli-option-year = papers of this school year: 2025 or 2025/26; without it of the present one
cli-option-papers-demo = papers of the demo school, no database is needed
cli-option-papers-force = replace papers that are in the folder already
cli-papers-there = There is something in the folder { $folder }. Name another or add --force: papers there will be replaced, the rest stays.
cli-papers-year = "{ $year }" doesn't look like a school year. For example: --year 2025
cli-papers-making = Papers
cli-papers-made = { $count ->
    [one] Done: { $count } file, the list is in { $folder }/index.html
   *[other] Done: { $count } files, the list is in { $folder }/index.html
 }
cli-papers-title = Papers: { $school }
cli-papers-of-year = Tables, reports, roadmaps and pairs: the school year { $year }. The summary of the day (summary.pdf), orders, the regulation, the passport, empty forms, consents and certificates say how things are now.
cli-papers-school = School
cli-papers-pairs = Pair
cli-papers-people = Person
