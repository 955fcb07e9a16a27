# "Export": what can be taken away as a file, and how it is made.
exports-title =
    <b>Export</b>
    The file will come here. Which one?
exports-home =
    {""}
    The organisation doesn't send files with personal data through the messenger: the operator makes them.
exports-making = Making the file…
exports-making-part = Making the file: { $percent }%
exports-stopped = Stopped, there will be no file. It can be asked for again.
exports-failed = The file could not be made. Everything recorded is in place. Try again, and tell the curator if that doesn’t help.
exports-ask-pair =
    <b>Of which pair?</b>
    The paper will come as a file.
exports-no-pair = There are no pairs yet.
exports-journal-title = Mentor's journal
exports-path-title = My path
exports-work-caption =
    <b>{ $title }</b>
    { $start }–{ $end }, { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
exports-work-caption-none =
    <b>{ $title }</b>
    No meetings yet on { $day }
exports-page-caption = Summary for printing, { $day }, pairs: { $count }
exports-own-caption =
    <b>My data</b>
    On { $day }, { $count ->
        [one] { $count } record
       *[other] { $count } records
    }. The text is to be read, the second file is for programs.
button-exports-xlsx = Summary (xlsx)
button-exports-pdf = Summary (pdf)
button-exports-csv = Pairs (csv)
button-exports-period = Other days
button-exports-journal = My journal (xlsx)
button-exports-report = Report (docx)
button-exports-programme = Programme (docx)
button-exports-path = My path
button-exports-plan = Development plan (docx)
button-exports-result = My report (docx)
button-exports-own = My data
button-exports-stop = Stop
error-file-in-the-making = The previous file is still being made. Wait for it or stop it.
error-names-stay-home = The organisation doesn't send files with personal data through the messenger. The operator makes them: ./para papers --out folder

school-files-sent =
    {""}
    Files with personal data come here, to the messenger.
school-files-home =
    {""}
    Files with personal data are not sent to the messenger: the operator makes them by <code>./para papers</code>
school-files-kept = Such a file can’t be saved or forwarded.
school-files-leave = Such a file may be saved and forwarded.
button-school-files-home = Send no files with names
button-school-files-send = Send files with names
button-school-files-leave = Files may be saved and forwarded
button-school-files-keep = Files may not be saved or forwarded
exports-locked = <i>It can’t be saved or forwarded: a curator changes that in “Settings” → “Organisation”.</i>
exports-locked-curator = <i>It can’t be saved or forwarded until you allow that in “Settings” → “Organisation”.</i>
button-exports-unlock = Settings of the organisation
