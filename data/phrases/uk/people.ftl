## Працівники, журнал і доступ поза роллю

# Види дій, як їх називає довідка для клієнта
statement-act-sign-in = Хтось увійшов
statement-act-sign-out = Хтось вийшов
statement-act-failed-try = Хтось не зміг підтвердити, хто він
statement-act-break-glass = Керівник зміни переглянув більше, ніж потребує його робота, і письмово пояснив причину
statement-act-audit = Переглянуто журнал доступу
statement-act-staff = Змінено список працівників
statement-act-inform = Підтверджено, що працівників повідомлено
statement-act-withdraw = Ви відкликали згоду
statement-act-undo = Скасовано останню зміну
statement-act-verify = Перевірено, що це Ви
statement-act-backup = Зроблено резервну копію
statement-act-restore = Відновлено з резервної копії
statement-act-key-change = Змінено ключ сховища
statement-act-training = Збережено щось із навчання
statement-act-clock-back = Годинник переведено назад

## Вхід
sign-in-name = Ваше ім’я:
sign-in-pin = PIN:
sign-in-new-pin = Новий PIN, щонайменше 4 знаки:
sign-in-differ = Два PIN не збігаються.
sign-in-differ-hint = Спробуйте ще раз; нічого не змінено.
sign-in-no-pin = Тут немає термінала, щоб запитати новий PIN.
sign-in-no-pin-hint = Вкажіть файл із ним: --new-pin-file ФАЙЛ.
error-not-signed-in = Ніхто не увійшов.
hint-not-signed-in = Увійдіть у терміналі з іменем і PIN або вкажіть --staff ІМ’Я --pin-file ФАЙЛ.
error-wrong-pin = Ім’я і PIN не збігаються.
hint-wrong-pin = Перевірте обидва. Після десяти помилок поспіль PIN блокується.
error-wait = Після стількох помилок наступну спробу буде зараховано лише через { $seconds } с.
error-locked = Після десяти помилок цей PIN заблоковано.
hint-locked = Розблокує той, хто відає працівниками: tactful staff reset ІМ’Я.
error-not-your-duty = Ваша роль цього не передбачає: { $duty }.
hint-not-your-duty = Зверніться до того, чия це робота; чия саме — сказано в таблиці ролей закладу.

## Працівники
error-no-such-person = Тут не працює ніхто на ім’я { $name }.
hint-no-such-person = Хто працює, покаже tactful staff list.
error-name-taken = Хтось на ім’я { $name } тут уже працює або працював під цим іменем, написаним інакше.
hint-name-taken = Додайте щось, що розрізнить двох людей: прізвище чи літеру.
error-no-role = Новому працівникові потрібна роль.
    Одна з цих: { $roles }
hint-no-role = Вкажіть її через --role.
error-no-name = Це не ім’я.
hint-no-name = Напишіть ім’я, з яким людина входитиме, щонайбільше 60 знаків.
error-pin-short = PIN закороткий.
hint-pin-short = Виберіть щонайменше 4 знаки, яких не вгадати за днем народження.
error-nobody-to-manage = Тоді тут не лишилося б нікого, хто відає працівниками.
hint-nobody-to-manage = Спершу додайте того, хто зможе: керівника зміни або захист даних.
staff-added = { $name }: тепер може входити.
staff-retired = { $name }: більше не може входити. Журнал і далі називатиме це ім’я.
staff-reset = { $name }: PIN змінено.
staff-informed = Зазначено: працівників повідомлено. Відтепер діє tactful audit unusual.
staff-state-locked = PIN заблоковано
staff-state-retired = більше не працює

## Обов’язки, як їх називає відмова
duty-customers = шукати клієнтів і відкривати їхні картки
duty-record = записувати сказане клієнтами
duty-statement = видавати клієнтам довідку про їхні дані
duty-import = вносити файли з клієнтами
duty-export = вивантажувати дані клієнтів
duty-erase = видаляти клієнта
duty-restrict = обмежувати користування даними клієнта
duty-retention = видаляти те, чому вийшов строк
duty-audit = читати чужий журнал
duty-staff = відати працівниками
duty-backup = резервні копії та ключ сховища
duty-policy = змінювати правила закладу
duty-training = вести рольові вправи
duty-break-glass = дивитися більше, ніж дозволяє роль

## Доступ поза роллю
error-glass-not-now = Подивитися більше, ніж дозволяє роль, можна лише тоді, коли особу гостя перевірено, поруч нікого немає і розмову ніхто не чує.
hint-glass-not-now = Спершу перегляньте документ і переконайтеся, що ви з гостем наодинці.
error-no-reason = Бракує причини.
hint-no-reason = Кількома словами поясніть чому (щонайбільше 300 знаків). Причина зберігається при журналі, і її прочитає той, хто його перевіряє.

## Журнал
audit-only-mine = Це ваш власний журнал. Чужі — лише для захисту даних, із --reason ТЕКСТ.
chain-count = { $count ->
    [one] { $count } запис
    [few] { $count } записи
   *[many] { $count } записів
}
chain-sealed = Записи до номера { $last } запечатано і після закінчення строку видалено.
chain-head = Вершина: { $head }
chain-whole = Ланцюг цілий. Збережіть вершину деінде: з нею tactful audit verify --head ХЕШ знайде й те, що відтято з кінця.
chain-missing = Бракує записів від { $entry } до { $last }.
chain-altered = Запис { $entry } каже не те, що казав, або стоїть не там, де стояв.
chain-reason-altered = Причина при записі { $entry } не та, яку було вказано.
chain-head-not-found = Вказаної вершини в ланцюзі немає: записи з кінця зникли або ланцюг укладено заново.
chain-not-a-hash = Це не вершина ланцюга.
chain-not-a-hash-hint = Вершина — це 64 шістнадцяткові цифри, як їх друкує tactful audit verify.

## Незвичне користування
error-not-informed = Незвичного користування не шукають, доки працівники про це не знають.
hint-not-informed = Повідомте працівників, а де того вимагає закон, і їхніх представників, і підтвердьте це: tactful staff informed.
unusual-for-security-only = Лише для безпеки: знахідка — привід запитати, а не вирок, і нею не міряють нічиєї праці.
unusual-nothing = Нічого незвичного.
unusual-many-cards = { $cards ->
    [one] { $cards } картка клієнта за короткий час
    [few] { $cards } картки клієнтів за короткий час
   *[many] { $cards } карток клієнтів за короткий час
}
unusual-namesake = картка клієнта з тим самим прізвищем
unusual-out-of-hours = картку відкрито, коли заклад зачинено
unusual-colleague = картка клієнта з іменем і прізвищем колеги

## Команди
help-command-staff = Хто тут працює: додати, показати, відпустити, змінити PIN
help-command-staff-add = Дати комусь вхід. Першу людину додає той, хто має ключ сховища; вона повинна могти відати працівниками
help-command-staff-list = Усі, хто тут працює чи працював
help-command-staff-retire = Людина більше не працює і не може входити
help-command-staff-reset = Новий PIN, зокрема замість заблокованого
help-command-staff-informed = Підтвердити: працівникам сказано, що незвичне користування шукають
help-command-audit-verify = Переглянути весь ланцюг журналу і надрукувати його вершину
help-command-audit-unusual = Незвичне користування, лише для безпеки; не діє, доки працівників не повідомлено
help-option-staff-name = Увійти як
help-option-pin-file = Файл із PIN
help-option-person = Ім’я, з яким входять
help-option-staff-role = Роль; перша людина — керівник зміни, якщо не вказано іншої
help-option-new-pin-file = Файл із новим PIN; без нього про PIN запитають двічі
help-option-mine = Лише власний журнал
help-option-of = Чужий журнал; лише для захисту даних, із --reason
help-option-reason = Навіщо читають чужий журнал; зберігається при журналі
help-option-head = Вершина, збережена деінде
help-option-break-glass = Подивитися більше, ніж дозволяє роль, із причиною; лише коли особу перевірено й поруч нікого, з позначкою в журналі та в довідці клієнта

## На екрані
screen-locked = Заблоковано. Натисніть будь-яку клавішу, щоб увійти з іменем і PIN.
screen-sign-in = Вхід
screen-first-person = Перша людина
screen-first-person-why = Відтоді кожен входитиме з іменем і PIN. Перша людина — керівник зміни і зможе додати решту.
screen-offer-first = Тут працює не одна людина? F9 — додати першу; доти PIN не питаємо ні в кого.
screen-offer-first-hint = Esc — відкласти; пізніше це зробить tactful staff add.
screen-beyond-role = доступ поза роллю
screen-glass-lifted = Обмеження ролі знято, доки картку не закриють або хтось не підійде. Це позначено в журналі та в довідці клієнта.
screen-key-to-pin = PIN
screen-key-sign-in = увійти
screen-key-choose-name = вибрати
screen-help-glass = подивитися більше, ніж дозволяє роль, із причиною; лише керівник зміни, наодинці з гостем, чию особу перевірено
screen-help-switch = за стійкою інша людина: ім’я і PIN, тоді передавання зміни
screen-help-lock = заблокувати екран
form-glass = Навіщо дивитися більше, ніж дозволяє роль?
form-glass-reason = Причина

## Рядок за рядком
plain-locked = Заблоковано.
plain-offer-first = Тут працює не одна людина? «зміна» — додати першу; «пізніше» — відкласти.
plain-put-off = Гаразд. Коли завгодно це зробить tactful staff add.
plain-first-name = Ім’я першої людини («закрити» — не додавати):
plain-pin-of = PIN, { $name }:
plain-signed-in = Увійшли: { $name }.
plain-switch = за стійкою інша людина: ім’я і PIN, тоді передавання зміни; якщо працівників ще немає — перша людина
plain-lock = заблокувати
plain-put-off = відкласти додавання першої людини
plain-beyond = ПРИЧИНА; подивитися більше, ніж дозволяє роль: лише керівник зміни, наодинці з гостем, чию особу перевірено
