# Навчальна кімната: як грають сцену і що з того виходить.

## Місця і те, що стоїть на екрані
train-seat-alone = Вправа
train-seat-trainee = За стійкою
train-seat-trainer = Тренер
train-seat-observer = Спостерігач
train-guest = Гість
train-newcomer = Поруч
train-you = Ви
train-direction = …
train-paused = Пауза: час не йде.
train-wait-guest = Гість думає…
train-your-turn = слово за гостем
train-status = Поруч насправді: { $real }. Учасник каже: { $said }
train-script = Репліки гостя
train-model = добре: «{ $line }»
train-events = Події
train-watch = На що зважати
train-part = Роль
train-look = Дивитися
train-cue = Знак
train-goals = Цілі
train-nobody-yet = ще ніхто не приєднався
train-noted = Нотатка
train-over = Сцену завершено. Спершу – як це бачите ви.
train-finding = Знахідка { $number } з { $count }, { $rule }: { $why }
train-pick-relation = Хто поруч із гостем?
train-pick-quietly = Що робите мовчки?
train-pick-question = Про що запитаєте?
train-choose = Яку сцену?

## Що саме пишуть
train-type-say = Ви кажете
train-type-guest = Гість каже
train-type-note = Зауваження
train-type-own-note = Нотатка; учасник може попросити її прочитати
train-type-overrule = Чому не згодні?
train-type-score = Бали за «{ $goal }», від 0 до 100
train-type-own = Ваша відповідь, Esc – пізніше

## Клавіші внизу екрана
train-key-take = почати
train-key-speak = говорити
train-key-send = сказати
train-key-quietly = зробити мовчки
train-key-ask = запитати
train-key-hint = підказка
train-key-repeat = ще раз
train-key-program = гість далі
train-key-noticed = помічено
train-key-next-turn = наступна репліка
train-key-guest-says = слова гостя
train-key-event = подія
train-key-must = треба
train-key-must-not = не можна
train-key-cautious = надто обережно
train-key-good = вдалий момент
train-key-mark = позначити
train-key-note = зауваження
train-key-own-note = нотатка
train-key-page = сторінка
train-key-finding = наступна знахідка
train-key-overrule = не згоден
train-key-score = бали
train-key-rate = оцінка
train-key-pause = пауза
train-key-stop = завершити
train-key-desk = до стійки
train-key-discard = відкинути
train-key-leave = вийти

## Клавіші в довідці
train-help-take = Почати цю сцену
train-help-speak = Написати, що ви кажете гостеві. У порожньому рядку пробіл так само каже, чи гість наодинці
train-help-verified = Документ побачено або на запитання відповіли правильно
train-help-quietly = Зробити щось мовчки: далі – номер
train-help-ask = Поставити одне з відкритих запитань картки: далі – номер
train-help-hint = Підказка. Її враховано
train-help-repeat = Зіграти останній хід ще раз. Сказане лишається в записі
train-help-number = Репліка на вибір; для тренера – репліка гостя, для спостерігача – те, що він побачив
train-help-program = Програма каже те, що далі каже гість
train-help-noticed = Учасник сказав, хто поруч
train-help-next-turn = Гість сказав наступну репліку
train-help-turn-before = Назад до попередньої репліки гостя
train-help-guest-says = Написати, що каже гість
train-help-event = Подія біля цієї клавіші стається зараз
train-help-must = Те, що треба, зроблено
train-help-must-not = Сталося те, чого не можна
train-help-cautious = Це було надто обережно
train-help-good = Вдалий момент
train-help-mark = Позначає вибране у списку
train-help-note = Зауваження, яке учасник прочитає в розборі
train-help-own-note = Нотатка для себе. Учасник може попросити її прочитати
train-help-page = Наступна сторінка: репліки й події, картка учасника, на що зважати
train-help-finding = Наступна знахідка
train-help-overrule = Ви не згодні з цією знахідкою: скажіть чому
train-help-score = Оцінити те, чого програма не змогла
train-help-rate = Одна загальна оцінка, від 1 до 5
train-help-pause = Час зупиняється або йде далі
train-help-stop = Завершити сцену; натиснути двічі. Усе збережено
train-help-desk = Назад до клавіш стійки
train-help-move = Гортає або рухає вибір у списку
train-help-leave = Вийти. Усе збережено, і сцену можна продовжити згодом
train-help-title-trainee = Клавіші за стійкою
train-help-title-trainer = Клавіші тренера
train-help-title-observer = Клавіші спостерігача
train-help-title-debrief = Клавіші під час розбору
train-nothing-here = Тут нема чого оцінювати.
train-nothing-here-hint = Зауваження (k) або загальну оцінку (1–5) можна дати завжди.
train-stop-again = Завершити сцену?
train-stop-again-hint = Натисніть x ще раз. Будь-яка інша клавіша – грати далі.

## Рядок за рядком
train-plain-welcome = Що напишете, те й скажете гостеві. «наодинці», «не наодинці», «з партнером» – хто поруч; «показати» читає картку; «довідка» називає всі слова.
train-plain-welcome-trainer = Номер – це репліка гостя або те, що ви побачили; «подія 1», «добре», «зауваження …»; «довідка» називає всі слова.
train-said-guest = Гість: { $text }
train-said-newcomer = Поруч: { $text }
train-said-trainee = За стійкою: { $text }
train-said-direction = ({ $text })
train-goes-on = Сцена триває з того місця, де її лишили.
train-no-such-row = Під таким номером тут нічого немає.
train-choose-a-line = У цій сцені репліку вибирають: скажіть її номер.
train-word-say = сказати це гостеві; слово «сказати» можна пропустити
train-word-guest = гість каже це; слово «гість» можна пропустити
train-word-choices = репліки на вибір, ще раз
train-word-quietly = мовчки зробити справу з цим номером
train-word-ask = поставити запитання картки з цим номером
train-word-hint = підказка; її враховано
train-word-repeat = зіграти останній хід ще раз
train-word-program = програма каже те, що далі каже гість
train-word-turn = гість каже репліку з цим номером
train-word-event = стається подія з цим номером
train-word-mark = побачено те, на що зважали, з цим номером
train-word-must = те, що треба, зроблено
train-word-must-not = сталося те, чого не можна
train-word-cautious = це було надто обережно
train-word-good = вдалий момент
train-word-note = зауваження, яке учасник прочитає в розборі
train-word-own-note = нотатка для себе; учасник може попросити її прочитати
train-word-script = репліки, події і на що зважати, ще раз
train-word-pause = час зупиняється
train-word-resume = час іде далі
train-word-stop = завершити сцену; усе збережено

## Прийти й піти
train-waiting-for-trainer = Чекаємо, поки тренер почне сцену: tactful train host СЦЕНА
train-left = Сцену збережено, її можна продовжити тією самою командою. Спроба { $attempt }
train-kept-as = Збережено як спробу { $attempt }
train-not-kept = Немає ключа до навчального сховища, і нема в кого спитати пароль: нічого з цього не збережеться. Назвіть файл ключа: --key-file.
train-secret = Таємне слово для власної вправи, { $trainee }:
train-secret-short = Таємне слово закоротке.
train-secret-short-hint = Візьміть вісім знаків або більше. Без нього власної вправи не відкриє ніхто.
train-no-score = «{ $score }» – це не бали.
train-no-score-hint = Напишіть ціль і бали від 0 до 100, наприклад discretion=80.
train-written = Записано до { $file }

## Підсумки
train-runs = (ще триває)
train-unreadable = { $count ->
    [one] { $count } спроба – зі сценою, якої програма вже не читає.
    [few] { $count } спроби – зі сценами, яких програма вже не читає.
   *[other] { $count } спроб – зі сценами, яких програма вже не читає.
}
train-progress = { $trainee }: { $count ->
    [one] { $count } спроба
    [few] { $count } спроби
   *[other] { $count } спроб
}
train-next = Що вправляти далі
train-never = ще ні
train-team = Команда, останні бали за цілями
train-no-attempts = Спроб ще немає: tactful train run
train-not-for-pay = Лише для вправляння: не для зарплати, не для атестації, не для звільнення.
train-agreement = { $rule }: відхилено { $overruled } з { $findings }
train-agreement-none = Жоден тренер ще не розглядав знахідок.
train-erased = Стерто: { $trainee }, { $count ->
    [one] { $count } спроба
    [few] { $count } спроби
   *[other] { $count } спроб
}
train-retention = { $count ->
    [one] { $count } спроба старша
    [few] { $count } спроби старші
   *[other] { $count } спроб старші
} за строк у { $months } міс.

## Чому не зроблено
error-training-no-attempt = Спроби, що починається з «{ $what }», немає або їх кілька.
hint-training-no-attempt = «tactful train attempts» називає всі; last – остання.
error-training-no-trainee = Учасника «{ $what }» у навчальному сховищі немає.
hint-training-no-trainee = «tactful train attempts» показує псевдоніми.
error-training-scene-unreadable = Програма не може прочитати сцену цієї спроби.
hint-training-scene-unreadable = Відкрийте її тією версією, якою її грали.
error-training-input-unreadable = Один із записів цієї спроби не читається.
hint-training-input-unreadable = Відкрийте її тією версією, якою її грали.
error-training-wrong-secret = Таємне слово не відкриває цієї власної вправи.
hint-training-wrong-secret = Перевірте псевдонім і таємне слово. Без нього її не відкриє ніхто.
error-training-gone-on = Сцена тим часом пішла далі.
hint-training-gone-on = Прочитайте, що каже гість тепер, і виберіть ще раз.
error-training-no-finding = Знахідки «{ $what }» у розборі немає.
hint-training-no-finding = «tactful train debrief СПРОБА --json» називає знахідки.
error-training-taken = До цієї сцени вже приєдналися під іншим псевдонімом.
hint-training-taken = Приєднайтеся під тим самим псевдонімом: --as ПСЕВДОНІМ.

## Виклик
help-command-train-run = Вправлятися самому; гостя грає програма
help-command-train-observe = Вести спостерігача усної сцени
help-command-train-host = Грати гостя для учасника за іншим терміналом
help-command-train-join = Приєднатися до сцени тренера за іншим терміналом
help-command-train-debrief = Розбір спроби, хід за ходом, з карткою, якою вона була
help-command-train-record = Зробити зі спроби файл сцени, щоб його правити
help-command-train-progress = Бали за цілями з часом і що вправляти далі; без імені – команда
help-command-train-agreement = Як часто тренери не погоджувалися з кожним правилом
help-command-train-export = Спроби як CSV або як твердження xAPI; власних вправ серед них немає
help-command-train-attempts = Збережені спроби
help-command-train-erase = Стерти учасника з усіма спробами
help-command-train-retention = Прибрати спроби, старші за встановлений строк
help-option-training-store = Навчальне сховище; ніколи не сховище гостей
help-option-trainee = Псевдонім учасника
help-option-private = Власна вправа: її відкриє лише власник
help-option-secret-file = Файл із таємним словом власника замість запитання
help-option-again = Почати спочатку, навіть якщо цю сцену лишили посередині
help-option-scene-language = Мова розмови; інакше – мова інтерфейсу
help-option-attempt = Спроба за початком назви; last – остання
help-option-debrief-format = Як записати розбір
help-option-output = Записати до цього файлу
help-option-trainer = З нотатками тренера для себе
help-option-overrule = Не погодитися з цією знахідкою
help-option-overrule-reason = Чому ви не згодні
help-option-score = Бали за ціль, якої програма не змогла оцінити: discretion=80
help-option-rate = Загальна оцінка
help-option-note = Зауваження для учасника
help-option-team = Таблиця команди, навіть якщо учасник один
help-option-train-format = csv або xapi: твердження Experience API 1.0.3
help-option-scene-seed = Зерно випадкового: те саме зерно – та сама сцена
