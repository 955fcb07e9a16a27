# Названия ролей, форм, видов, форматов, направлений и статусов.
# Строки «label-…» повторяют документы буква в букву; «-short» — для кнопок.

label-role-head = Руководитель образовательной организации
label-role-head-short = Руководитель
label-role-curator = Куратор реализации программ наставничества
label-role-curator-short = Куратор
label-role-organizer = Член команды организаторов
label-role-organizer-short = Организатор
label-role-mentor = Наставник
label-role-mentee = Наставляемый
label-role-psychologist = Педагог-психолог

label-mentoring-form-teacher-teacher = Педагог-педагог
label-mentoring-form-teacher-group = Педагог-группа педагогов
label-mentoring-form-lecturer-young-teacher = Педагог вуза (колледжа) – молодой педагог ОО
label-mentoring-form-lecturer-young-teacher-short = Педагог вуза – молодой педагог
label-mentoring-form-head-teacher = Руководитель образовательной организации – педагог
label-mentoring-form-head-teacher-short = Руководитель – педагог
label-mentoring-form-employer-ped-student = Работодатель – студент педагогического вуза/колледжа
label-mentoring-form-employer-ped-student-short = Работодатель – студент педвуза
label-mentoring-form-pupil-pupil = Ученик – ученик
label-mentoring-form-student-pupil = Студент – ученик
label-mentoring-form-employer-pupil = Работодатель – ученик
label-mentoring-form-employer-student = Работодатель – студент
label-mentoring-form-teacher-pupil = Учитель – ученик

label-mentoring-kind-traditional = Традиционная форма наставничества („один-на-один“)
label-mentoring-kind-traditional-short = Традиционное
label-mentoring-kind-situational = Ситуационное наставничество
label-mentoring-kind-situational-short = Ситуационное
label-mentoring-kind-partner = Партнерское наставничество
label-mentoring-kind-partner-short = Партнерское
label-mentoring-kind-group = Наставничество в группе
label-mentoring-kind-group-short = В группе
label-mentoring-kind-short-term = Краткосрочное или целеполагающее наставничество
label-mentoring-kind-short-term-short = Краткосрочное
label-mentoring-kind-speed = Скоростное наставничество
label-mentoring-kind-speed-short = Скоростное
label-mentoring-kind-virtual = Виртуальное наставничество
label-mentoring-kind-virtual-short = Виртуальное
label-mentoring-kind-self-regulated = Саморегулируемое наставничество
label-mentoring-kind-self-regulated-short = Саморегулируемое
label-mentoring-kind-reverse = Реверсивное наставничество
label-mentoring-kind-reverse-short = Реверсивное
label-mentoring-kind-remote-coaching = Дистанционный коучинг

label-mentoring-format-expert-novice = Опытный педагог – молодой специалист (освоение основ мастерства)
label-mentoring-format-expert-novice-short = Опытный – молодой
label-mentoring-format-class-teacher = Опытный классный руководитель – начинающий классный руководитель
label-mentoring-format-class-teacher-short = Классные руководители
label-mentoring-format-innovator = Педагог-исследователь, новатор – педагог, готовый к освоению новаций
label-mentoring-format-innovator-short = Новатор – педагог
label-mentoring-format-manager = Опытный руководитель – начинающий руководитель
label-mentoring-format-manager-short = Руководители
label-mentoring-format-leader-newcomer = Педагог-лидер – вновь принятый в коллектив педагог
label-mentoring-format-leader-newcomer-short = Лидер – новый коллега

label-mentee-category-young-teacher = Молодой педагог, только пришедший в профессию
label-mentee-category-young-teacher-short = Молодой педагог
label-mentee-category-newcomer = Новый педагог в коллективе
label-mentee-category-non-pedagogical = Педагог, имеющий непедагогическое профильное образование
label-mentee-category-non-pedagogical-short = Без педобразования
label-mentee-category-experienced-learner = Опытный педагог, испытывающий потребность в освоении новой технологии или приобретении новых навыков
label-mentee-category-experienced-learner-short = Опытный, осваивает новое

label-plan-direction-theory = теоретические
label-plan-direction-legal = нормативные
label-plan-direction-subject = предметно-профессиональные
label-plan-direction-subject-short = предметные
label-plan-direction-psych-ped = психолого-педагогические (ориентированные на обучающихся и их родителей)
label-plan-direction-psych-ped-short = психолого-педагогические
label-plan-direction-method = методические (содержание образования, методики и технологии обучения)
label-plan-direction-method-short = методические
label-plan-direction-ict = ИКТ-компетенции
label-plan-direction-extracurricular = внеурочная и воспитательная деятельность
label-plan-direction-extracurricular-short = внеурочная и воспитательная

label-work-form-consultation = консультация
label-work-form-lesson-visit = посещение урока (занятия)
label-work-form-lesson-visit-short = посещение урока
label-work-form-mutual-visit = взаимопосещение
label-work-form-open-lesson = открытое занятие
label-work-form-master-class = мастер-класс
label-work-form-practicum = практикум
label-work-form-seminar = семинар/вебинар
label-work-form-training = тренинг
label-work-form-case = кейс
label-work-form-self-study = самообразование
label-work-form-contest = конкурс
label-work-form-other = другое
label-contest-outcome-participant = участие
label-contest-outcome-prize = призовое место
label-contest-outcome-winner = победа

label-meeting-kind-acquaintance = встреча-знакомство
label-meeting-kind-acquaintance-short = знакомство
label-meeting-kind-trial = пробная рабочая встреча
label-meeting-kind-trial-short = пробная
label-meeting-kind-planning = встреча-планирование
label-meeting-kind-planning-short = планирование
label-meeting-kind-work = рабочая встреча
label-meeting-kind-work-short = рабочая
label-meeting-kind-final = итоговая встреча
label-meeting-kind-final-short = итоговая
label-meeting-kind-help = по запросу помощи
label-meeting-kind-help-short = по запросу
label-meeting-kind-group = групповая встреча
label-meeting-kind-group-short = групповая
label-meeting-kind-speed = однократная
label-meeting-kind-observation = посещение занятия
label-meeting-kind-observation-short = посещение

label-meeting-format-in-person = очно
label-meeting-format-video = видеосвязь
label-meeting-format-phone = звонок
label-meeting-format-chat = переписка
label-meeting-format-class-visit = посещение урока/занятия
label-meeting-format-class-visit-short = на уроке
label-meeting-format-mixed = смешанно

label-pair-status-proposed = предложена
label-pair-status-agreed = согласована сторонами
label-pair-status-agreed-short = согласована
label-pair-status-active = действует
label-pair-status-paused = приостановлена
label-pair-status-closed = закрыта
label-pair-status-to-order = на приказ

label-item-status-proposed = предложено
label-item-status-planned = запланировано
label-item-status-in-work = в работе
label-item-status-done = выполнено
label-item-status-verified = подтверждено второй стороной
label-item-status-verified-short = подтверждено
label-item-status-moved = перенесено
label-item-status-cancelled = снято
label-item-status-overdue = просрочено

label-meeting-status-scheduled = назначена
label-meeting-status-held = состоялась
label-meeting-status-confirmed = подтверждена второй стороной
label-meeting-status-confirmed-short = подтверждена
label-meeting-status-missed = не состоялась
label-meeting-status-disputed = стороны расходятся

label-completion-reason-plan-and-term = завершение плана мероприятий и срока действия персонализированной программы наставничества
label-completion-reason-plan-and-term-short = план и срок завершены
label-completion-reason-plan-completed = завершение плана мероприятий персонализированной программы наставничества в полном объеме
label-completion-reason-plan-completed-short = план выполнен полностью
label-completion-reason-by-mentor = по инициативе наставника (по уважительным обстоятельствам)
label-completion-reason-by-mentor-short = по инициативе наставника
label-completion-reason-by-mentee = по инициативе наставляемого (по уважительным обстоятельствам)
label-completion-reason-by-mentee-short = по инициативе наставляемого
label-completion-reason-mutual = по обоюдному решению (по уважительным обстоятельствам)
label-completion-reason-mutual-short = по обоюдному решению
label-completion-reason-by-curator = по инициативе куратора (в случае недолжного исполнения персонализированной программы наставничества в силу различных обстоятельств со стороны наставника и/или наставляемого – форс-мажора)
label-completion-reason-by-curator-short = по инициативе куратора
label-completion-reason-mentor-refused = отказ наставника от осуществления наставничества (ст. 351.8 ТК)
label-completion-reason-mentor-refused-short = отказ наставника
label-completion-reason-employer-cancelled = отмена поручения работодателем (ст. 351.8 ТК)
label-completion-reason-employer-cancelled-short = отмена поручения
label-completion-reason-left = увольнение / перевод / отпуск по уходу
label-completion-reason-left-short = увольнение или перевод
label-completion-reason-declined = пара не состоялась
label-completion-reason-replaced = замена наставника с продолжением программы
label-completion-reason-replaced-short = замена наставника

label-light-green = зелёный
label-light-yellow = жёлтый
label-light-red = красный

label-visibility-pair = только пара
label-visibility-curator = открыть куратору

label-audience-mentees = наставляемые
label-audience-mentors = наставники
label-audience-others = кто ещё не наставник
label-audience-curators = кураторы

label-petition-kind-help-request = запрос помощи
label-petition-kind-replace-mentor = ходатайство о замене наставника
label-petition-kind-replace-mentor-short = замена наставника
label-petition-kind-mentor-resign = заявление о сложении обязанностей наставника
label-petition-kind-mentor-resign-short = сложение обязанностей
label-petition-kind-extend = продление
label-petition-kind-correct = корректировка
label-petition-kind-release = освобождение
label-petition-kind-mediation = помощь в разговоре
label-petition-kind-support = поддержка психолога
label-petition-kind-employer-cancel = отмена поручения работодателем (ст. 351.8 ТК)
label-petition-kind-employer-cancel-short = отмена поручения

label-petition-status-new = новое
label-petition-status-in-review = на рассмотрении
label-petition-status-granted = удовлетворено
label-petition-status-declined = отклонено
label-petition-status-withdrawn = отозвано

label-survey-stage-entry = на входе
label-survey-stage-before = до начала
label-survey-stage-pulse = пульс
label-survey-stage-interim = середина года
label-survey-stage-after = по итогам
label-survey-stage-closing = завершение
label-survey-stage-year = раз в год
