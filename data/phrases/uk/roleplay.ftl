# Рольові сцени: уміння, місця, клавіші рецепції так, як їх називає розбір.
competency-address = звертання
competency-register = «Ви» чи «ти»
competency-discretion = нерозголошення
competency-consent = згода
competency-asking = запитання
competency-empathy = співчуття
competency-service = послуга
competency-noticing = уважність
place-hotel = готель
place-shop = крамниця
place-service-desk = служба підтримки
desk-key-not-alone = (натискає: не сам)
desk-key-alone = (натискає: сам)
desk-key-verified = (натискає: документ бачили)
desk-key-blank = (гасить екран)
desk-key-reasons = (відкриває пояснення)
mode-alone = наодинці, гостя грає програма
mode-hosted = із тренером за другим терміналом
mode-observed = уголос, зі спостерігачем

# Розбір.
debrief-title = Розбір: { $title }
debrief-facts = { $mode }, { $minutes ->
    [0] менш як хвилина
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}; { $hints ->
    [0] без підказок
    [one] { $hints } підказка
    [few] { $hints } підказки
   *[many] { $hints } підказок
}, { $repeats ->
    [0] без повторів
    [one] { $repeats } повтор
    [few] { $repeats } повтори
   *[many] { $repeats } повторів
}
debrief-stopped = Сцену зупинили до її кінця.
debrief-own = Погляд того, хто вчився
debrief-own-feeling = Як Вам було і що вдалося?
debrief-own-change = Що наступного разу зробите інакше?
debrief-no-answer = (відповіді ще немає: почніть розмову з цього)
debrief-strengths = Що вдалося
debrief-no-strengths = Із самого запису цього певно не видно; дві сильні сторони назве той, хто спостерігав.
debrief-changes = Що змінити насамперед
debrief-no-changes = Нічого такого, що треба було б змінити, не помічено.
debrief-goals = Цілі цієї сцени
debrief-goal-points = { $goal }: { $points } зі 100
debrief-goal-trainer = { $goal }: { $points } зі 100 (оцінка тренера)
debrief-goal-none = { $goal }: без оцінки, вирішує тренер
debrief-judged = { $count ->
    [one] за { $count } епізодом
   *[other] за { $count } епізодами
}
debrief-chart = Смуги від 0 до 100, по одній на кожну ціль
debrief-findings = Зауваження
debrief-no-findings = Немає.
debrief-turn = Хід { $turn }
debrief-at = Хід { $turn }, { $goal }
debrief-quote = «{ $quote }»
debrief-why = Чому
debrief-basis = На чому ґрунтується
debrief-better = Краще
debrief-consequence = Що це для гостя
debrief-likely = (імовірно, не напевно)
debrief-earlier = (з попередньої спроби; вже не враховано)
debrief-overruled = Тренер не згоден: { $reason }
debrief-unjudged = Нехай оцінить тренер
debrief-remarks = Зауваги тренера
debrief-no-remarks = Немає.
debrief-rating = Загалом
debrief-rating-points = { $rating } з 5
debrief-rating-none = Ще не оцінено.
debrief-replay = Хід за ходом, із карткою, якою вона була
debrief-card = Картка
debrief-card-blank = Екран був погашений.
debrief-who-guest = Гість
debrief-who-newcomer = Хто підійшов
debrief-who-trainee = За стійкою
debrief-not-pay = Лише для навчання: не для оплати праці, атестації чи звільнення.
debrief-missing = Цього не сталося: { $what } { $why }
debrief-must-not = Це сталося: { $what } { $why }
debrief-too-cautious = Надмірна обережність: { $what } { $why }
debrief-unnoticed = Зміну не помічено ні клавішею, ні наступними словами: { $event }
debrief-noticed-key = Помічено одразу, клавішею: { $event }
debrief-noticed-words = Помічено, це видно з наступних слів: { $event }
debrief-strength-address = До гостя звернулися так, як йому личить.
debrief-strength-register = Тон звертання витримано.
debrief-strength-discretion = Приватне лишилося несказаним, поки хтось міг почути.
debrief-good-moment = Вдала мить, яку позначив тренер.
debrief-unheard = Саме такими словами не прозвучало, та, можливо, сказано інакше: { $what }
debrief-cannot-tell = Програма не може оцінити цієї репліки: «{ $line }»
debrief-nothing-seen = Не видно нічого, за що можна поставити оцінку: { $goal }.
debrief-did = (робить без слів: { $what })
debrief-hint = (підказка: { $hint })
debrief-repeat = (хід грають іще раз)
debrief-marked-must = Позначено як зроблене: { $what }
debrief-marked-must-not = Позначено як недопустиме: { $what }
debrief-marked-too-cautious = Позначено як надмірну обережність: { $what }
debrief-marked-good = Позначено як вдалу мить: { $what }
debrief-basis-leak = GDPR, ст. 5(1)(f); Суд ЄС, C-740/22: прочитати дані з картки вголос — теж обробка
debrief-basis-presumption = Практика за стійкою: «як завжди» і «знову раді бачити» виказують іншим попередні візити
debrief-basis-register = Мовна норма ввічливості
debrief-basis-familiarity = Forbes Travel Guide 2025: звертатися так, як бажає гість; норми звертання
debrief-basis-empathy = Активне слухання: назвати труднощі, запропонувати допомогу, не радити без прохання
debrief-basis-withholding = GDPR, ст. 15: доступ клієнта до власних даних
debrief-basis-asking = GDPR, ст. 4(11), 7 і 13: згода обізнана, конкретна й вільна
debrief-basis-noticing = Хто чує, той учасник розмови: контекстна цілісність (Nissenbaum); GDPR, ст. 5(1)(f)
debrief-consequence-leak = Людина поруч тепер знає те, що гість довірив тільки нам.
debrief-consequence-presumption = Гостеві, можливо, доведеться пояснювати давній візит або звичку, якої вже немає.
debrief-consequence-register = Гість чує зверхність або холод.
debrief-consequence-familiarity = Гостя назвали так, як він не пропонував: тепер він мусить або поправляти, або терпіти.
debrief-consequence-empathy = Гість мусить дбати ще й про наші почуття, а не тільки про свої.
debrief-consequence-withholding = Гість не отримує того, що йому належить.
debrief-consequence-asking = Гість погоджується, не знаючи на що, а така згода нічого не варта.
debrief-consequence-noticing = Гість бачить, що нам байдуже, хто слухає, і довірятиме менше.

# Аркуші для гри втрьох.
sheet-title = { $title }: аркуші для трьох
sheet-about = { $place }; приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}; цілі: { $goals }
sheet-guest = Аркуш 1: гість
sheet-staff = Аркуш 2: за стійкою
sheet-observer = Аркуш 3: спостерігач
sheet-your-part = Ваша роль
sheet-your-lines = Ваші репліки по черзі
sheet-if = Якщо
sheet-when-said = прозвучало: { $words }
sheet-when-disclosed = приватне сказали вголос
sheet-when-not-disclosed = нічого приватного вголос не сказали
sheet-when-found = остання репліка була не така, як слід ({ $rules })
sheet-when-asked = поставили відкрите запитання ({ $what })
sheet-when-did = зробили без слів ({ $what })
sheet-when-met = це сталося: { $what }
sheet-when-unmet = цього не сталося: { $what }
sheet-when-after = після цього: { $what }
sheet-when-noticed = кожну зміну помітили
sheet-when-unnoticed = якоїсь зміни не помітили
sheet-event = Далі
sheet-event-key = Коли вирішить спостерігач
sheet-cues = Що Ви відчуваєте й чого не приховуєте
sheet-situation = Обставини
sheet-card = Картка перед Вами
sheet-look = На що дивитися
sheet-order = Як говорити після сцени
sheet-order-1 = Першим говорить той, хто був за стійкою: як було і що зробив би інакше.
sheet-order-2 = Гість каже, що відчував.
sheet-order-3 = Ви називаєте дві речі, що вдалися, потім дві, які варто змінити, щоразу зі сказаними словами.
sheet-order-4 = Загальне враження від 1 до 5.
sheet-must = Має статися
sheet-must-not = Не має статися
sheet-too-cautious = Було б надмірною обережністю
sheet-model = Як можна сказати
sheet-sources = Джерела
sheet-notes = Нотатки

# Помилки у файлі сцени.
scene-unreadable = Це не вдається прочитати: { $word }
scene-unknown-key = Ключа `{ $word }` тут немає; є такі: { $limit }.
scene-missing-key = Тут бракує `{ $word }`.
scene-missing-language = Тут бракує тексту для `{ $word }`.
scene-unknown-word = Слово `{ $word }` тут невідоме; є такі: { $limit }.
scene-unknown-id = У цій сцені ніщо не має позначки `{ $word }`; є такі: { $limit }.
scene-wrong-type = Тут не той тип ({ $word }); потрібно { $limit ->
    [text] непорожній текст
    [number] ціле число
    [switch] true або false
    [list] список
   *[table] таблиця
}.
scene-format = Формат { $word }; ця програма знає лише 1.
scene-goals = Цілей у сцені: { $word }; має бути від однієї до трьох.
scene-twice = `{ $word }` трапляється двічі.
scene-minutes = Хвилин: { $word }; сцена триває від 1 до 120.
scene-none = Немає жодного [[{ $word }]].
scene-not-an-id = `{ $word }` не може бути позначкою: лише малі літери a-z, цифри й дефіси, і не `end`.
scene-silent-turn = У ході `{ $word }` гість нічого не каже й не робить.
scene-no-model = У ході `{ $word }` немає зразкової репліки.
scene-no-choice = У ході `{ $word }` немає з чого вибрати, хоча на сцену відповідають вибором.
scene-no-exit = Із ходу `{ $word }` жоден шлях не веде до кінця.
scene-unreachable-turn = До ходу `{ $word }` не веде жоден шлях.
scene-unreachable-event = До події `{ $word }` ніхто не дістанеться: її не називає жоден хід і немає `key = true`.
scene-no-source = У `{ $word }` не названо джерела.
scene-not-a-goal = `{ $word }` не належить до цілей сцени: { $limit }.
scene-goal-unscored = Ніщо в сцені не дає змоги оцінити ціль `{ $word }`.
scene-not-a-moment = `{ $word }` — не час; пишіть "2026-11-24T18:40".
scene-no-sample = Зразкового клієнта `{ $word }` немає.
scene-customer = Документ клієнта не вдається прочитати ({ $limit }): { $word }
scene-model-finding = Зразкова репліка сама хибна в «{ $word }»: { $limit }
scene-model-breaks = Зразкова репліка сама є тим, що забороняє `{ $word }`.
scene-shows-hidden = «{ $word }» на цьому ході не має бути на екрані: натякніть, але не називайте повністю.
scene-must-unsaid = Жодна зразкова репліка не каже того, чого вимагає `{ $word }`; помилка у словах або в репліці.
scene-never-at-risk = «{ $word }» приватне, але ніколи не під загрозою: на кожному ході сцени це можна сказати.

# Сцени в командному рядку.
error-no-such-scene = Сцени «{ $scene }» немає.
hint-no-such-scene = Перегляньте `tactful train list` або назвіть файл із закінченням .toml.
train-good = Зі сценою все гаразд: { $file }
train-list = { $id }: { $title } ({ $place }; { $goals })
train-new-title-uk = Назва українською:
train-new-title-en = Назва англійською:
train-new-place = Де: hotel (готель), shop (крамниця) чи service-desk (служба підтримки)?
train-new-goals = Цілі, від однієї до трьох, через пробіл (address register discretion consent asking empathy service noticing):
train-new-event = Що в ній стається: partner-joins, queue-forms, phone-rings, second-guest, reads-screen, on-speaker, companion-answers, steps-aside чи shift-changes?
train-new-done = Записано: { $file }. Кожен рядок, що починається з #, пояснює, що вписати; потім виконайте: tactful train check { $file }
train-new-again = Слова `{ $word }` немає серед цих: { $limit }.
train-exists = { $file } уже є.
train-exists-hint = Виберіть іншу назву або спершу приберіть цей файл.
help-command-train = Рольові сцени: грати, розбирати, бачити поступ
help-command-train-list = Перелічити сцени
help-command-train-new = Написати нову сцену з поясненнями, відповівши на кілька запитань
help-command-train-check = Перевірити файли сцен: кожна помилка з рядком і стовпцем, також змістова
help-command-train-sheet = Надрукувати аркуші гостя, працівника і спостерігача для гри втрьох
help-option-scene = Сцена: позначка з `train list` або файл
help-option-scene-files = Файли для перевірки
help-option-scene-name = Позначка нової сцени; файл зветься НАЗВА.toml у цій теці
help-option-sheet-format = Вигляд аркушів
help-option-sheet-language = Мова реплік
scene-alone-with-others = `alone` не може стояти поруч з іншими; лишіть щось одне.
scene-choice-elsewhere = `{ $word }` на ході `{ $limit }` не враховується: гляньте його `at`.
