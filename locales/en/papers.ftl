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
