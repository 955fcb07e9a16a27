# Papers: what stands in them, and how to get them.
papers-yes = yes
papers-no = no
papers-change-plan = plan
papers-change-form = form of mentoring
papers-change-kinds = kinds of mentoring
papers-change-pause = pause
papers-change-resume = back from the pause
papers-count-people = People taking part
papers-count-mentors = Mentors
papers-count-mentees = Mentees
papers-fault-field = paragraph { $place }: no field { $said }
papers-fault-field-near = paragraph { $place }: no field { $said }; there is { $near }
papers-fault-list = paragraph { $place }: no list { $said }
papers-fault-list-near = paragraph { $place }: no list { $said }; there is { $near }
papers-fault-mark = paragraph { $place }: not possible here: { $said }
papers-fault-loose = paragraph { $place }: braces are not closed, or torn: { $said }
papers-fault-open = paragraph { $place }: { $said } is not closed, there is no end{ $said }
papers-fault-close = paragraph { $place }: { $said } closes nothing
papers-fault-row = paragraph { $place }: “{ $said }” belongs into a row of a table
error-form-too-large = The file is larger than { $most } KB. Compress the pictures in the form and send it again. The form in use stays.
error-not-a-docx = This is not a Word document (.docx), or it is damaged. The form in use stays.
error-form-with-macros = The file holds macros, embedded objects or links to other files. Save the form as a plain .docx without them and send it again.
error-form-too-heavy = The file is too large inside to be opened. Remove what is not needed and send it again. The form in use stays.
error-form-faulty =
    The form was not saved: { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }. The one in use stays.

    { $list }
error-no-fields = The form has no field like {"{{"} pair.mentor {"}}"}. Download the form in use: the fields are in it.
