# Бумаги: что стоит в них, и как их получить.
papers-yes = да
papers-no = нет
papers-change-plan = план
papers-change-form = форма наставничества
papers-change-kinds = виды наставничества
papers-change-pause = пауза
papers-change-resume = возвращение с паузы
papers-count-people = Участников всего
papers-count-mentors = Наставников
papers-count-mentees = Наставляемых
