# cli

## Виклик
help-usage = Використання:
help-commands = Команди
help-arguments = Аргументи
help-options = Параметри
help-command-tactful = Картка клієнта для стійки: що сказати, що зробити мовчки і про що промовчати. Без команди — робоче місце на весь екран.
help-command-demo = Робоче місце з вигаданими клієнтами; нічого не зберігається
help-command-init = Створити нове зашифроване сховище
help-command-import = Прийняти файли клієнтів; відхилене потрапляє до звіту
help-command-export = Вивантажити клієнтів
help-command-find = Пошук за іменем, контактом, номером бронювання чи замовлення
help-command-card = Картка клієнта для цієї зустрічі
help-command-prepare = Що зробити мовчки до приїзду гостей; лише у службовому приміщенні
help-command-handover = Відкриті звернення й обіцянки для наступної зміни; лише у службовому приміщенні
help-command-address = Як звертатися до людини з таким іменем
help-command-name = Записати ім’я так, як його пишуть у цій країні: порядок, довжина, ініціали
help-command-check = Чи доречна репліка тут і тепер: зауваги до репліки, файлу шаблонів або рядків JSON
help-command-audit = Журнал: хто дивився, коли й навіщо
help-command-statement = Довідка клієнтові про його дані: що зберігається, навіщо, звідки, доки, хто дивився і які він має права
help-command-policy = Правила закладу
help-command-address-check = Перевірити теку з правилами звертання: кожна вада з назвою файлу
help-command-policy-check = Показати всі помилки у файлі правил, рядок за рядком
help-command-policy-set = Зберегти ці правила у сховищі, для всіх і за кожною стійкою
help-command-policy-show = Показати правила, що зберігаються у сховищі
help-command-policy-clear = Прибрати правила зі сховища
help-command-config = Чинні налаштування і звідки взято кожне
help-command-sample = Вигадані клієнти рядками JSON: те саме зерно — ті самі люди
help-command-completions = Сценарій автодоповнення для оболонки
help-command-man = Сторінка довідника
help-option-help = Показати цю довідку
help-option-version = Показати версію
help-option-store = Сховище
help-option-key-file = Файл, що відмикає сховище замість парольної фрази
help-option-json = Відповідати в JSON: один об’єкт або по одному на рядок
help-option-lang = Мова інтерфейсу
help-option-plain = Робоче місце рядок за рядком — для екранних читачів і простих терміналів
help-option-zone = Часовий пояс закладу, наприклад Europe/Kyiv
help-option-jurisdiction = За чиїми законами працює заклад
help-option-files = .jsonl, .csv, .vcf або .json (JSContact)
help-option-map = Готова мапа стовпців (arrivals, google, shopify, outlook, hubspot, tactful) або файл мапи
help-option-report = Куди записати відхилене: рядок, стовпець і правило
help-option-ids = Клієнти; без них — усі
help-option-format = Формат вивантаження
help-option-statement-language = Мова клієнта (uk, en, cs, de, es, fr, it, nl, pl або pt); без неї — та, якою він просив до нього звертатися
help-option-statement-format = Вигляд довідки: text, markdown, html або json
help-option-text = Частина імені в будь-якому порядку, кінець телефону, електронна адреса, номер
help-option-line = Що збираються сказати чи написати
help-option-customer = Клієнт, якому це кажуть
help-option-register = Належне звертання: T — на «ти», V — на «Ви»
help-option-templates = Файл шаблонів: кожен рядок або кожен текст таблиці
help-option-forms = Форми, у яких шукають відоме про цього клієнта; лише для підтвердженої особи, наодинці, приватним каналом
help-option-id = Клієнт
help-option-why = Пояснити й те, чому щось приховано; лише для підтвердженої особи, наодинці, приватним каналом
help-option-date = День; без нього — сьогодні
help-option-batch = Рядки JSON на вході, рядки JSON на виході
help-option-title = Титул перед іменем
help-option-given = Ім’я
help-option-given2 = По батькові або інші імена
help-option-surname = Прізвище
help-option-surname2 = Друге прізвище
help-option-generation = молодший, III
help-option-credentials = Літери після імені
help-option-known-as = Ім’я, яким людина себе називає
help-option-name-language = Мова, до якої належить ім’я
help-option-name-locale = Звідки ім’я, наприклад hu, ja чи zh-Hant; без цього вирішує письмо
help-option-locale = Для кого його пишуть, наприклад uk чи de-AT; без цього — мовою інтерфейсу
help-option-given-informal = Ім’я, яким звуть близькі
help-option-surname-prefix = Частка перед прізвищем: van den, фон
help-option-surname-core = Прізвище без частки
help-option-order = Що спершу; без цього — як заведено
help-option-length = Наскільки повно; без цього — як заведено
help-option-usage = Навіщо: про людину, до людини чи лише перші літери
help-option-gender = Граматичний рід звертання
help-option-about = Нагода, для якої є окрема фраза: прикра новина, стук у двері, знайомство
help-option-limit = Скільки рядків, найновіші спершу
help-option-folder = Тека
help-option-file = Файл
help-option-count = Скільки
help-option-day = День, довкола якого бронювання
help-option-seed = Інше зерно — інші люди
help-option-shell = Оболонка
help-option-company = Хто поруч із клієнтом; можна повторювати
help-option-channel = Як ви зустрілися
help-option-identity = Чи підтверджено, хто це
help-option-occasion = З якої нагоди
help-option-formality = Наскільки офіційно
help-option-language = Мова розмови
help-option-purpose = Для чого потрібні дані
help-option-role = Ваша роль; вона може лише звузити
help-option-at = Момент; без нього — зараз

## Що не так із викликом
call-unknown-option = Параметра { $what } тут немає.
call-unknown-command = Команди { $what } немає.
call-too-many = «{ $what }» — зайве слово.
call-invalid-value = { $what } не може мати значення «{ $value }».
call-value-missing = Після { $what } бракує значення.
call-missing = Бракує: { $what }.
call-command-missing = Бракує команди.
call-twice = { $what } можна вказати лише раз.
call-conflict = { $what } і { $other } не можна вказати разом.
call-not-text = Одне зі слів виклику — не текст у UTF-8.
call-wrong = Виклик незрозумілий.
call-did-you-mean = Можливо, ви мали на увазі { $words }?
call-one-of = Напишіть одне з: { $words }.
call-see-help = Що можна написати, покаже той самий виклик із --help.

## Помилки виклику
cli-alone-with-others = Гість або сам, або ні: «alone» не поєднується з іншими.
cli-alone-with-others-hint = Залиште тільки --company alone або приберіть «alone».
cli-no-moment = Це не схоже на час.
cli-no-moment-hint = Напишіть 2026-11-24T14:30 або з поясом: 2026-11-24T14:30:00+02:00.
cli-name-of-nobody = У цьому імені немає ні імені, ні прізвища.
cli-name-of-nobody-hint = Додайте --given або --surname.
cli-faults = У файлі { $file } є помилки:
cli-faults-hint = Виправте ці рядки й спробуйте ще раз.
fault-line = рядок { $line }: { $what }
cli-no-output = Не вдалося записати відповідь: { $why }.
cli-no-output-hint = Перевірте, куди вона має записатися і чи є там місце.

## Налаштування
config-file = Файл налаштувань: { $file }
config-house = Над цим стоїть те, що заклад вирішив для всіх робочих місць: tactful policy show
config-none = не задано
config-built-in = вбудоване
config-from-file = з файлу

## Вхід
unlock-passphrase = Парольна фраза:
unlock-new-passphrase = Нова парольна фраза, щонайменше 12 символів:
unlock-again = Ще раз:
unlock-short = Парольна фраза закоротка.
unlock-short-hint = Візьміть щонайменше 12 символів: чотири-п’ять слів, які разом складете лише ви.
unlock-differ = Парольні фрази не збігаються.
unlock-differ-hint = Спробуйте ще раз; нічого не створено.
unlock-nobody = Запитати парольну фразу нема як: немає термінала.
unlock-nobody-hint = Вкажіть файл ключа: --key-file ФАЙЛ або TACTFUL_KEY_FILE.
unlock-stopped = Зупинено на запитанні; нічого не змінено.
unlock-stopped-hint = Почніть знову, коли забажаєте.
init-done = Сховище готове: { $store }
init-next = Далі: «tactful import ФАЙЛ», потім «tactful». Бережіть парольну фразу чи файл ключа: без них сховища не прочитає ніхто.

## Файли
import-progress = Клієнтів: { $records }, { $percent } %
import-progress-unknown = Клієнтів: { $records }
import-new = нових: { $count }
import-changed = змінених: { $count }
import-unchanged = без змін: { $count }
import-kept = залишено так, як записали за стійкою чи сказав гість: { $count }
import-refused = відхилено записів: { $count }
import-parts = відхилено частин записів: { $count }
import-more-refused = і ще { $count }; усе назве --report ФАЙЛ
import-columns = відхилено стовпців за назвою: { $count }
import-cancelled = скасовано, пропущено: { $count }
import-cleaned = очищено текстів: { $count }
export-left-out = Для цього в такому форматі немає місця; усе зберігає --format jsonl:

## Списки
list-room = кімната { $room }
list-done = зроблено: { $task }
list-promised = обіцяно: { $what }
list-due = до { $day }
list-overdue = прострочено з { $day }
list-no-tasks = На цей день тихих справ немає.
list-no-promises = Відкритих обіцянок немає.

## Рядок за рядком
plain-welcome = Робоче місце рядок за рядком. «довідка» — що можна сказати, «вийти» — завершити.
plain-unknown = Не зрозуміло. «довідка» — що можна сказати.
plain-incomplete = Після команди чогось бракує або щось не так. «довідка» покаже, як сказати.
plain-nobody = Нікого не знайдено.
plain-no-list = Немає списку, з якого вибирати. Спершу: знайти, прибуття, гості або підготувати.
plain-no-row = Рядка з таким номером немає.
plain-no-card = Картку не відкрито. Спершу знайдіть людину, потім відкрийте рядок.
plain-now-show = Зрозуміло: наодинці. «показати» зачитає всю картку.
plain-presence-passed = Знову невідомо, хто поруч.
plain-list-hidden = Список прибрано.
plain-stays = Прочитане лишається на цьому екрані: відверніть його, перш ніж хтось підійде.
plain-reasons-closed = Пояснення прибрано.
plain-closed = Закрито.
plain-blanked = Готово.
plain-parked = Відкладено під номером { $number }.
plain-ticked = Зроблено.
plain-no-reasons = Нічого не приховано.
plain-find = ТЕКСТ; пошук за іменем, номером чи контактом
plain-open = НОМЕР; відкрити цей рядок
plain-alone = поруч нікого немає, і хтось це перевірив
plain-not-alone = поруч хтось є
plain-with = партнером, родиною, друзями, колегами чи незнайомцями, якщо гість їх відрекомендував
plain-verified = документ показано
plain-channel = стійка, телефон, гучний, відео, чат, автовідповідач або службовий
plain-occasion = прибуття, прохання, скарга, продаж, оплата, відмова, виклик, прощання або співчуття
plain-formal = звертатися офіційно
plain-informal = звертатися неофіційно
plain-language = КОД; мова розмови
plain-show = зачитати всю картку для тих, хто поруч
plain-why = чому щось приховано; лише для підтвердженої особи наодинці
plain-park = відкласти картку
plain-resume = НОМЕР; повернутися до картки
plain-arrivals = хто прибуває сьогодні
plain-inhouse = гості, що зараз у закладі
plain-prepare = що зробити мовчки до приїзду гостей; лише у службовому приміщенні
plain-done = НОМЕР; цю справу зроблено
plain-handover = відкриті обіцянки; лише у службовому приміщенні
plain-back = закрити картку
plain-blank = прибрати все негайно
plain-help = цей список
plain-quit = завершити

## Правила закладу
conventions-good = З правилами звертання все гаразд: { $file }
conventions-none = У { $folder } немає жодного файлу .toml. Назвіть файл за мовою, наприклад de.toml.
conventions-name = { $file }: назва не є кодом мови. Пишіть за BCP 47, наприклад de.toml.
conventions-no-source = { $file }: правило { $place } у «{ $table }» не називає джерела або називає те, якого немає в [source].
conventions-no-line = { $file }: немає фрази для нагоди «{ $about }». Додайте [[line]] з about = "{ $about }".
conventions-example = { $file }: у прикладі { $place } показано інше «{ $key }», ніж виходить: { $out }
policy-good = Правила в порядку: { $file }
policy-set = Правила збережено у сховищі; вони діють за кожною стійкою, а за відкритими – вже зараз.
policy-cleared = У сховищі правил більше немає; кожна стійка діє за своїм файлом.
policy-none = У сховищі правил немає.
policy-changed = Востаннє змінено: { $at }, { $by }
policy-in-store = правила у сховищі

# tactful address
address-or = або: { $text }
address-written = на письмі: { $text }
address-reference = у розмові з колегою: { $text }
address-register = займенник: { $text }
address-avoid = не кажіть: { $form } — { $why }
address-ask = запитайте: { $text }
address-order-only = Для цієї мови відомо лише порядок частин імені, а не звичаї звертання.
address-basis = підстава: { $text }

# tactful check
check-clean = Зауваг немає.
check-cannot-tell = Не можна сказати: репліка порожня, задовга або мовою, якої тут не знають.
check-finding = «{ $text }»: { $why } ({ $rule }, { $certainty })
check-better = краще: { $text }
check-row = { $row }: { $line }
check-summary = Рядків: { $lines }, із зауваженнями: { $bad }, зауважень: { $findings }, без висновку: { $unknown }
