## Зміна, яку вніс колега
watch-failed = Про зміни колег цей стіл сам не дізнається.
watch-failed-hint = Їх буде видно після наступної клавіші. Система дозволяє замало тек під наглядом (fs.inotify).
plain-changed = Колега змінив цю картку. Скажіть «показати», щоб почути її такою, як вона є зараз.

## Виклики
help-command-backup = Перевірена зашифрована копія сховища; за столами тим часом працюють
help-command-restore = Поставити резервну копію на місце сховища; те, що там було, збережеться
help-command-key = Ключ сховища
help-command-key-change = Нова парольна фраза або новий файл ключа
help-command-doctor = Усе, що може бути не так зі сховищем, і що з цим робити
help-option-backup-file = Куди покласти резервну копію
help-option-backup-force = Замінити те, що там є
help-option-training = Сховище тренувань замість сховища гостей
help-option-restore-file = Резервна копія
help-option-backup-key-file = Файл, що відмикає копію, якщо ключ сховища відтоді змінили
help-option-restore-force = Навіть якщо наявне сховище не читається; стерте й відкликане після копії тоді доведеться повторити
help-option-new-key-file = Файл із новим ключем замість парольної фрази
help-option-fix = Виправити права, прибрати залишки й відкласти пошкоджений журнал; дані клієнтів не змінюються

## Довга робота
upkeep-copying = Копіювання: { $percent } %
upkeep-checking = Перевірка: { $percent } %
upkeep-stopped = Зупинено; усе лишилося, як було.
upkeep-stopped-hint = Можете почати знову будь-коли.
copy-holds = { $customers ->
        [one] { $customers } клієнт
        [few] { $customers } клієнти
       *[other] { $customers } клієнтів
    }, { $trail ->
        [one] { $trail } запис
        [few] { $trail } записи
       *[other] { $trail } записів
    } журналу; перевірено
backup-done = Резервна копія готова: { $file }
backup-keep = Зберігайте її окремо від сховища. Її відмикає та сама парольна фраза чи файл ключа.
backup-not-training = Сховища тренувань у ній немає: { $file } копіює tactful backup --training FILE
copy-holds-attempts = спроб: { $attempts }; особистих вправ, запечатаних як були: { $private }
restore-training-left-out = пропущено, бо наявне сховище вже не знає цих учасників: { $count } (--force повертає і їх)
key-change-training-file = Відтепер у налаштуваннях: training_key_file = "{ $file }"
key-change-not-training = Сховище тренувань має той самий ключ, що й досі: для { $file } його змінює tactful key change --training. Назвіть файл цього ключа в налаштуваннях (training_key_file).
restore-done = Сховище відновлено з { $file }
restore-left-out = { $count ->
        [one] { $count } клієнта, стертого відтоді, не повернуто
       *[other] { $count } клієнтів, стертих відтоді, не повернуто
    }
restore-kept = Сховище, яке тут було, збережено: { $file }
restore-said-no = { $count ->
        [one] { $count } клієнт відтоді щось відкликав чи заборонив; це й далі чинне
        [few] { $count } клієнти відтоді щось відкликали чи заборонили; це й далі чинне
       *[other] { $count } клієнтів відтоді щось відкликали чи заборонили; це й далі чинне
    }
restore-no-store = Сховища тут не було. Якщо воно було деінде: у цьому немає того, кого стерли після { $when } і хто відтоді щось відкликав, відмовив чи заборонив.
restore-new-store = Сховище, яке тут було, нове: у ньому ще нікого не було. Якщо після копії деінде працювали далі: тут не відомо, кого стерли після { $when } і хто відтоді щось відкликав, не дозволив чи заборонив.
restore-other-store = Сховище, яке тут було, не те, з якого зроблено копію. Невідомо, кого з того сховища стерли після { $when } і хто відтоді щось відкликав, не дозволив чи заборонив.
restore-trail-replaced = { $count ->
        [one] { $count } запис журналу лишився
        [few] { $count } записи журналу лишилися
       *[other] { $count } записів журналу лишилися
    } тільки у збереженому сховищі, бо той журнал не продовжує журналу копії; його кінець: { $head }
restore-trail-unreadable = Журнал сховища, яке тут було, не читається: записів про те, хто що переглядав після копії, у цьому немає.
restore-unreadable = Невідомо, кого стерли після { $when } і хто відтоді щось відкликав, відмовив чи заборонив: сховище, яке тут було, не читається.
restore-partly = { $count ->
        [one] Не вдалося прочитати, що { $count } клієнт відкликав, відмовив чи заборонив після { $when }: { $list }
        [few] Не вдалося прочитати, що { $count } клієнти відкликали, відмовили чи заборонили після { $when }, зокрема: { $list }
       *[other] Не вдалося прочитати, що { $count } клієнтів відкликали, відмовили чи заборонили після { $when }, зокрема: { $list }
    }
restore-not-known-do = Перш ніж відкривати картки, повторіть це за листами, поштою й нотатками того часу: tactful erase ID, tactful object ID, а на картці — e і w. Де не певні, tactful restrict ID не дає користуватися даними клієнта, доки він сам не скаже.
restore-since = Решта змін, внесених після копії, є лише там. Повернути їх: tactful --store { $file } export > FILE, потім tactful import FILE. Тоді видаліть збережене. Сама програма прибере його, коли хтось попросить про себе забути або коли мине строк таких копій (tactful retention).
key-change-done = Сховище має новий ключ; старий його більше не відмикає.
key-change-file = Відтепер: --key-file { $file }
key-change-backups = { $count ->
        [one] { $count } попередню копію відмикає
        [few] { $count } попередні копії відмикає
       *[other] { $count } попередніх копій відмикає
    } лише старий ключ. Зробіть нову, а старі видаліть.
key-change-own-copy = Копію поруч зі сховищем і далі відмикає лише старий ключ: { $file }. Видаліть її, коли вона нікому не потрібна.

## Сховище відмовляє
error-store-in-use = Сховище відкрите за іншими столами.
hint-store-in-use = Закрийте tactful на всіх столах і спробуйте ще раз. Нічого не змінено.
error-store-old-key-holds = Ключ не відмикає { $what }. Зміну ключа перервали, перш ніж вона набула чинності.
hint-store-old-key-holds = Сховище й далі відмикає стара парольна фраза чи старий файл ключа. Відімкніть ним і змініть ключ ще раз.
error-store-log-damaged = Останні зміни біля { $what } пошкоджено.
hint-store-log-damaged = Нічого не змінено. Скопіюйте сховище і файл, що закінчується на -wal, а тоді відновіть останню резервну копію. Або працюйте далі без останніх змін: tactful doctor --fix.
error-store-erasures-unknown = Сховище { $what } не читається, тож невідомо, кого після копії стерли і хто щось відкликав.
hint-store-erasures-unknown = Нічого не змінено. Перевірте ключ; або відновіть із --force: буде перенесено, що читається, і сказано, чого бракує.

## Огляд
doctor-mended = Виправлено: { $what }
doctor-log-sound = Журнал останніх змін цілий.
doctor-log-fault = Журнал останніх змін пошкоджено: { $what }
doctor-log-fault-do = Скопіюйте сховище й цей журнал, а тоді відновіть останню резервну копію. Або працюйте далі без останніх змін: tactful doctor --fix.
doctor-opens-sound = Ключ відмикає сховище.
doctor-pages-sound = Кожна сторінка така, якою її записали.
doctor-pages-fault = { $count ->
        [one] Сторінку пошкоджено: { $what }
       *[other] Пошкоджено сторінок: { $count }, перша: { $what }
    }
doctor-pages-fault-do = Не записуйте до сховища. Скопіюйте його, а тоді відновіть останню резервну копію.
doctor-tables-sound = Таблиці й покажчики узгоджені.
doctor-tables-fault = Таблиці чи покажчики не узгоджені: { $what }
doctor-tables-fault-do = Не записуйте до сховища. Скопіюйте його, а тоді відновіть останню резервну копію.
doctor-references-sound = Ніщо не посилається на те, чого немає.
doctor-references-fault = Щось посилається на те, чого немає: { $what }
doctor-references-fault-do = Не записуйте до сховища. Скопіюйте його, а тоді відновіть останню резервну копію.
doctor-search-sound = Покажчик пошуку цілий.
doctor-search-note = Триває імпорт: покажчик пошуку не порівнювали.
doctor-search-note-do = Запустіть tactful doctor ще раз, коли імпорт завершиться.
doctor-search-fault = Покажчик пошуку веде не туди, куди має.
doctor-search-fault-do = Вивантажте все (tactful export), створіть нове сховище та імпортуйте туди; або відновіть останню резервну копію.
doctor-customers-sound = Кожну картку клієнта можна прочитати.
doctor-customers-fault = { $count ->
        [one] Одна картка не читається або стоїть у списках неправильно. { $what }
       *[other] Карток, що не читаються або стоять у списках неправильно: { $count }. { $what }
    }
doctor-customers-fault-do = Відновіть останню резервну копію або імпортуйте цих клієнтів знову.
doctor-trail-sound = Журнал переглядів цілий.
doctor-trail-fault = { $count ->
        [one] Один запис журналу вилучено, змінено чи переставлено. { $what }
       *[other] Записів журналу, які вилучено, змінено чи переставлено: { $count }. { $what }
    }
doctor-trail-fault-do = Які саме, скаже tactful audit verify. Повідомте відповідальну особу із захисту даних.
doctor-format-sound = Формат відповідає цій програмі.
doctor-format-fault = Формат не відповідає цій програмі: { $what }
doctor-format-fault-do = Скористайтеся найновішою версією tactful у вашому закладі.
doctor-permissions-sound = Файли можете читати лише ви.
doctor-permissions-fault = Іншим доступно: { $what }
doctor-permissions-fault-do = Файли зробить лише вашими tactful doctor --fix; для теки: chmod go-w.
doctor-room-sound = На диску досить місця.
doctor-room-note = Вільно { $count } МБ: для копії сховища замало.
doctor-room-note-do = Звільніть місце, перш ніж робити на цьому диску копію чи великий імпорт.
doctor-room-fault = Вільно лише { $count } МБ.
doctor-room-fault-do = Звільніть місце на диску зараз: наступні зміни можуть не записатися.
doctor-leftovers-sound = Від перерваної роботи нічого не лишилося.
doctor-leftovers-note = Поруч зі сховищем: { $what }
doctor-leftovers-note-do = Там теж є дані клієнтів. Файл, що закінчується на -part, лишився від перерваної роботи: його прибере doctor --fix. Стару копію видаліть, коли вона нікому не потрібна.
doctor-backups-sound = Є свіжа резервна копія.
doctor-backups-note = { $count ->
        [0] Резервної копії ще не робили.
        [one] Останній резервній копії { $count } день: { $what }
        [few] Останній резервній копії { $count } дні: { $what }
       *[other] Останній резервній копії { $count } днів: { $what }
    }
doctor-backups-note-do = Зробіть її: tactful backup FILE, і зберігайте на іншому диску.
doctor-backups-fault = Список резервних копій не читається: { $what }
doctor-backups-fault-do = Зробіть нову резервну копію: tactful backup FILE.
doctor-backup-gone-note = Останньої резервної копії немає там, куди її поклали: { $what }
doctor-backup-gone-note-do = Якщо її диск просто від'єднано, усе гаразд. Якщо ні, зробіть нову: tactful backup FILE.
doctor-overwriting-sound = Усе стерте перезаписано.
doctor-overwriting-note = Дещо зі стертого ще не скрізь перезаписано.
doctor-overwriting-note-do = Це зробить tactful retention, найкраще — коли за стійкою ніхто не працює; якщо щось заважає, вона скаже що.
doctor-overwriting-fault = Не читається, що ще треба перезаписати: { $what }
doctor-overwriting-fault-do = Не записуйте до сховища. Скопіюйте його, а тоді відновіть останню резервну копію.
doctor-terms-sound = Ніщо не зберігається довше за свій строк.
doctor-terms-note = Строк зберігання минув: { $count }.
doctor-terms-note-do = Що саме, покаже tactful retention --dry-run; прибере tactful retention.
doctor-training-sound = Сховище тренувань відмикається, його сторінки й таблиці цілі (спроб: { $count }).
doctor-training-note = Усередину сховища тренувань не заглянуто: довелося б питати його парольну фразу.
doctor-training-note-do = Дайте йому файл ключа: tactful key change --training --new-key-file FILE.
doctor-training-fault = Сховище тренувань: { $what }
doctor-training-fault-do = Чи training_key_file – справді його файл ключа? Інакше поверніть резервну копію: tactful restore --training FILE.

## Помилка самої програми
fault-of-the-program = У програмі помилка, вона зупиняється.
fault-of-the-program-hint = Збережене в безпеці. Запустіть її знову; якщо повториться, повідомте про місце, назване тут.
