# Names of roles, forms, kinds, formats, directions and statuses; «-short» is for buttons.

label-role-head = Head of the organisation
label-role-head-short = Head
label-role-curator = Curator of the mentoring programmes
label-role-curator-short = Curator
label-role-organizer = Member of the organising team
label-role-organizer-short = Organiser
label-role-mentor = Mentor
label-role-mentee = Mentee
label-role-psychologist = School psychologist

label-mentoring-form-teacher-teacher = Teacher to teacher
label-mentoring-form-teacher-group = Teacher to a group of teachers
label-mentoring-form-lecturer-young-teacher = University (college) lecturer to a young school teacher
label-mentoring-form-lecturer-young-teacher-short = Lecturer to young teacher
label-mentoring-form-head-teacher = Head of the organisation – teacher
label-mentoring-form-head-teacher-short = Head – teacher
label-mentoring-form-employer-ped-student = Employer – student of a pedagogical university or college
label-mentoring-form-employer-ped-student-short = Employer – student teacher
label-mentoring-form-pupil-pupil = Pupil – pupil
label-mentoring-form-student-pupil = Student – pupil
label-mentoring-form-employer-pupil = Employer – pupil
label-mentoring-form-employer-student = Employer – student
label-mentoring-form-teacher-pupil = Teacher – pupil

label-mentoring-kind-traditional = Traditional mentoring (one to one)
label-mentoring-kind-traditional-short = Traditional
label-mentoring-kind-situational = Situational mentoring
label-mentoring-kind-situational-short = Situational
label-mentoring-kind-partner = Partner mentoring
label-mentoring-kind-partner-short = Partner
label-mentoring-kind-group = Group mentoring
label-mentoring-kind-group-short = Group
label-mentoring-kind-short-term = Short-term or goal-setting mentoring
label-mentoring-kind-short-term-short = Short-term
label-mentoring-kind-speed = Speed mentoring
label-mentoring-kind-speed-short = Speed
label-mentoring-kind-virtual = Virtual mentoring
label-mentoring-kind-virtual-short = Virtual
label-mentoring-kind-self-regulated = Self-regulated mentoring
label-mentoring-kind-self-regulated-short = Self-regulated
label-mentoring-kind-reverse = Reverse mentoring
label-mentoring-kind-reverse-short = Reverse
label-mentoring-kind-remote-coaching = Remote coaching

label-mentoring-format-expert-novice = Experienced teacher to young specialist (the basics of the craft)
label-mentoring-format-expert-novice-short = Experienced to young
label-mentoring-format-class-teacher = Experienced form tutor to new form tutor
label-mentoring-format-class-teacher-short = Form tutors
label-mentoring-format-innovator = Teacher-researcher, innovator to a teacher ready for new ways
label-mentoring-format-innovator-short = Innovator to teacher
label-mentoring-format-manager = Experienced manager to new manager
label-mentoring-format-manager-short = Managers
label-mentoring-format-leader-newcomer = Leading teacher to a teacher new to the staff
label-mentoring-format-leader-newcomer-short = Leader to newcomer

label-mentee-category-young-teacher = Young teacher, new to the profession
label-mentee-category-young-teacher-short = Young teacher
label-mentee-category-newcomer = Teacher new to the staff
label-mentee-category-non-pedagogical = Teacher whose training was not in education
label-mentee-category-non-pedagogical-short = Not trained as a teacher
label-mentee-category-experienced-learner = Experienced teacher who needs a new technology or new skills
label-mentee-category-experienced-learner-short = Experienced, learning new

label-plan-direction-theory = theory
label-plan-direction-legal = rules and regulations
label-plan-direction-subject = subject knowledge
label-plan-direction-subject-short = subject
label-plan-direction-psych-ped = psychology and pedagogy (for pupils and their parents)
label-plan-direction-psych-ped-short = psychology and pedagogy
label-plan-direction-method = methods (content, methods and technologies of teaching)
label-plan-direction-method-short = methods
label-plan-direction-ict = ICT skills
label-plan-direction-extracurricular = extracurricular and pastoral work
label-plan-direction-extracurricular-short = extracurricular

label-work-form-consultation = consultation
label-work-form-lesson-visit = lesson (class) visit
label-work-form-lesson-visit-short = lesson visit
label-work-form-mutual-visit = visits to each other
label-work-form-open-lesson = open lesson
label-work-form-master-class = master class
label-work-form-practicum = practical work
label-work-form-seminar = seminar/webinar
label-work-form-training = training
label-work-form-case = case
label-work-form-self-study = self-study
label-work-form-contest = contest
label-work-form-other = other
label-contest-outcome-participant = took part
label-contest-outcome-prize = a prize
label-contest-outcome-winner = won

label-meeting-kind-acquaintance = first meeting
label-meeting-kind-acquaintance-short = first
label-meeting-kind-trial = trial working meeting
label-meeting-kind-trial-short = trial
label-meeting-kind-planning = planning meeting
label-meeting-kind-planning-short = planning
label-meeting-kind-work = working meeting
label-meeting-kind-work-short = working
label-meeting-kind-final = final meeting
label-meeting-kind-final-short = final
label-meeting-kind-help = on a request for help
label-meeting-kind-help-short = on request
label-meeting-kind-group = group meeting
label-meeting-kind-group-short = group
label-meeting-kind-speed = one-off
label-meeting-kind-observation = class observation
label-meeting-kind-observation-short = observation

label-meeting-format-in-person = in person
label-meeting-format-video = video call
label-meeting-format-phone = phone call
label-meeting-format-chat = messages
label-meeting-format-class-visit = lesson/class visit
label-meeting-format-class-visit-short = at a lesson
label-meeting-format-mixed = mixed

label-pair-status-proposed = proposed
label-pair-status-agreed = agreed by both sides
label-pair-status-agreed-short = agreed
label-pair-status-active = active
label-pair-status-paused = paused
label-pair-status-closed = closed
label-pair-status-to-order = waiting for the order

label-item-status-proposed = proposed
label-item-status-planned = planned
label-item-status-in-work = in progress
label-item-status-done = done
label-item-status-verified = confirmed by the other side
label-item-status-verified-short = confirmed
label-item-status-moved = moved
label-item-status-cancelled = cancelled
label-item-status-overdue = overdue

label-meeting-status-scheduled = scheduled
label-meeting-status-held = held
label-meeting-status-confirmed = confirmed by the other side
label-meeting-status-confirmed-short = confirmed
label-meeting-status-missed = did not take place
label-meeting-status-disputed = the sides differ

label-completion-reason-plan-and-term = the plan and the term of the personalised mentoring programme are completed
label-completion-reason-plan-and-term-short = plan and term completed
label-completion-reason-plan-completed = the plan of the personalised mentoring programme is completed in full
label-completion-reason-plan-completed-short = plan completed in full
label-completion-reason-by-mentor = on the mentor’s initiative (for a valid reason)
label-completion-reason-by-mentor-short = on the mentor’s initiative
label-completion-reason-by-mentee = on the mentee’s initiative (for a valid reason)
label-completion-reason-by-mentee-short = on the mentee’s initiative
label-completion-reason-mutual = by mutual decision (for a valid reason)
label-completion-reason-mutual-short = by mutual decision
label-completion-reason-by-curator = on the curator’s initiative (the programme was not carried out as it should be, for reasons on the mentor’s or the mentee’s side beyond their control)
label-completion-reason-by-curator-short = on the curator’s initiative
label-completion-reason-mentor-refused = the mentor gave up mentoring (art. 351.8 of the Labour Code)
label-completion-reason-mentor-refused-short = the mentor gave up
label-completion-reason-employer-cancelled = the employer withdrew the assignment (art. 351.8 of the Labour Code)
label-completion-reason-employer-cancelled-short = assignment withdrawn
label-completion-reason-left = resignation / transfer / parental leave
label-completion-reason-left-short = left or transferred
label-completion-reason-declined = the pair did not come about
label-completion-reason-replaced = another mentor goes on with the programme
label-completion-reason-replaced-short = another mentor

label-light-green = green
label-light-yellow = yellow
label-light-red = red

label-visibility-pair = the pair only
label-visibility-curator = open to the curator

label-audience-mentees = mentees
label-audience-mentors = mentors
label-audience-others = those who are no mentors yet
label-audience-curators = curators

label-petition-kind-help-request = request for help
label-petition-kind-replace-mentor = request for another mentor
label-petition-kind-replace-mentor-short = another mentor
label-petition-kind-mentor-resign = notice of giving up mentoring
label-petition-kind-mentor-resign-short = giving up mentoring
label-petition-kind-extend = extension
label-petition-kind-correct = correction
label-petition-kind-release = release
label-petition-kind-mediation = help with a conversation
label-petition-kind-support = psychologist's support
label-petition-kind-employer-cancel = assignment cancelled by the employer (Labour Code, art. 351.8)
label-petition-kind-employer-cancel-short = assignment cancelled

label-petition-status-new = new
label-petition-status-in-review = under review
label-petition-status-granted = granted
label-petition-status-declined = declined
label-petition-status-withdrawn = withdrawn

label-survey-stage-entry = at the entry
label-survey-stage-before = before the start
label-survey-stage-pulse = pulse
label-survey-stage-interim = middle of the year
label-survey-stage-after = at the end
label-survey-stage-closing = closing
label-survey-stage-year = once a year
