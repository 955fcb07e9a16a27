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
papers-indicator-coverage = Coverage by mentoring
papers-indicator-plan = Plans carried out
papers-indicator-in-time = Done in time, of what was done
papers-indicator-verified = Verified by the other side
papers-indicator-met = Active pairs that met recently
papers-formula = { $part } ÷ { $whole } × 100 %
