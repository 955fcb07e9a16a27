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
papers-fault-field = абзац { $place }: нет поля { $said }
papers-fault-field-near = абзац { $place }: нет поля { $said }; есть { $near }
papers-fault-list = абзац { $place }: нет списка { $said }
papers-fault-list-near = абзац { $place }: нет списка { $said }; есть { $near }
papers-fault-mark = абзац { $place }: так нельзя: { $said }
papers-fault-loose = абзац { $place }: скобки не закрыты или разорваны: { $said }
papers-fault-open = абзац { $place }: { $said } не закрыт, нет end{ $said }
papers-fault-close = абзац { $place }: лишний { $said }
papers-fault-row = абзац { $place }: «{ $said }» ставится в строке таблицы
error-form-too-large = Файл больше { $most } КБ. Сожмите рисунки в бланке и пришлите снова. Прежний бланк остался.
error-not-a-docx = Это не документ Word (.docx), или файл повреждён. Прежний бланк остался.
error-form-with-macros = В файле есть макросы, вложенные объекты или ссылки на другие файлы. Сохраните бланк как обычный .docx без них и пришлите снова.
error-form-too-heavy = Файл слишком велик внутри: такой бланк не открыть. Уберите лишнее и пришлите снова. Прежний бланк остался.
error-form-faulty =
    Бланк не сохранён: { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }. Прежний остался.

    { $list }
error-no-fields = В бланке нет ни одного поля вида {"{{"} pair.mentor {"}}"}. Скачайте нынешний бланк: поля в нём уже стоят.
