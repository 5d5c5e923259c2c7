# Довідка для клієнта: що зберігається, словами для нього самого. Має бути зрозуміло й на слух.
statement-title = Що ми про Вас зберігаємо
statement-given = Довідку надано { $day } для клієнта з номером { $id }.
statement-other-language = Бажаною для Вас мовою ({ $language }) цієї довідки ще немає.
statement-only-yours = Тут лише Ваші записи: без даних інших клієнтів і без імен наших працівників.
statement-day = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року
statement-law-eu = стаття { $article } GDPR
statement-law-eu-paragraph = частина { $paragraph } статті { $article } GDPR
statement-law-eu-point = пункт { $point } частини { $paragraph } статті { $article } GDPR
statement-law-ua = пункт { $point } частини { $part ->
    [1] першої
    [2] другої
    [3] третьої
   *[other] { $part }
} статті { $article } Закону України № 2297-VI
statement-law-ua-item = пункт { $point }

## Хто відповідає
statement-heading-controller = Хто відповідає за Ваші дані
statement-controller = Володілець (контролер) Ваших персональних даних: { $who }.
statement-controller-unset = Заклад ще не вказав тут, хто відповідає за Ваші дані. Запитайте нас: Ви маєте право це знати.
statement-contact = Із питаннями про захист даних звертайтеся сюди: { $who }.
statement-contact-unset = Заклад ще не вказав тут, до кого звертатися з питаннями про захист даних. Ваше запитання передасть будь-хто з працівників.

## Для договору
statement-heading-operating = Що нам потрібно, аби Вас обслуговувати
statement-operating = Ці дані зберігаємо задля договору з Вами ({ $law }). Ми маємо їх від Вас, із Ваших бронювань і замовлень і тримаємо стільки, скільки вимагають договір і встановлений законом обов’язок зберігати документи.
statement-name = Ім’я: { $text }.
statement-known-as = Вас називають: { $text }.
statement-phonetic = Ваше ім’я вимовляють так: { $text }.
statement-name-language = Мова Вашого імені: { $text }.
statement-gender-masculine = Звертаємося до Вас у чоловічому роді.
statement-gender-feminine = Звертаємося до Вас у жіночому роді.
statement-gender-neuter = Звертаємося до Вас у середньому роді, як Ви просили.
statement-gender-common = Звертаємося до Вас без указівки на рід, як Ви просили.
statement-languages = Мови, якими Ви просили до Вас звертатися: { $list }.
statement-phones = Телефон: { $list }.
statement-emails = Електронна пошта: { $list }.
statement-postcodes = Поштовий індекс: { $list }.
statement-stay = Проживання з { $from } до { $to }
statement-stay-booking = бронювання { $text }
statement-stay-arrival = очікуваний час приїзду: { $text }
statement-stay-room = номер { $text }
statement-stay-ready = номер готовий
statement-stay-not-ready = номер ще не готовий
statement-stay-adults = { $count ->
    [one] { $count } дорослий
    [few] { $count } дорослі
   *[many] { $count } дорослих
}
statement-stay-children = { $count ->
    [one] { $count } дитина
    [few] { $count } дитини
   *[many] { $count } дітей
}
statement-stay-confidential = конфіденційно: нікому не кажемо, що Ви в нас проживаєте
statement-request = Ви просили: { $text }.
statement-order = Замовлення { $text }
statement-order-on = зроблено { $day }
statement-order-what = замовлено: { $text }
statement-case = Звернення від { $day }: { $text }.
statement-case-promised = Ми обіцяли: { $text }.
statement-case-due = Виконати до { $day }.
statement-case-open = Його ще не закрито.
statement-case-closed = Його закрито.
statement-case-closed-on = Закрито { $day }.

## Понад договір
statement-heading-held = Що ще ми знаємо і навіщо
statement-held-nothing = Більше нічого.
statement-item = { $label }: «{ $text }».
statement-item-nothing = { $label }: нічого не записано, збережено лише Вашу відповідь.
statement-visits = { $count ->
    [one] { $count } попередній візит
    [few] { $count } попередні візити
   *[many] { $count } попередніх візитів
}
statement-visits-first = перший — { $day }
statement-visits-last = останній — { $day }
statement-wish = Звертання, якого Ви бажаєте ({ $language }): «{ $text }».
statement-wish-any = Звертання, якого Ви бажаєте: «{ $text }».
statement-never = Звертання, якого Ви ніколи не хочете чути: «{ $text }».
statement-boundary-no-recognition = Ваше прохання: не впізнавати Вас
statement-boundary-no-first-name = Ваше прохання: не звертатися на ім’я
statement-boundary-no-small-talk = Ваше прохання: без розмов про стороннє
statement-boundary-no-offers = Ваше прохання: без пропозицій
statement-boundary-no-questions = Ваше прохання: без запитань
statement-boundary-no-touch = Ваше прохання: без дотиків
statement-boundary-no-surprises = Ваше прохання: без несподіванок
statement-boundary-no-calls = Ваше прохання: без дзвінків
statement-boundary-about = тема: { $text }
statement-boundary-when = коли поруч { $who }
statement-source-told = Ви сказали нам це самі.
statement-source-history = Це відомо з Ваших проживань і замовлень у нас.
statement-source-observed = Це помітили наші працівники; Ви цього не казали.
statement-source-inferred = Це наш висновок; Ви цього не казали.
statement-since = Зберігаємо з { $day }.
statement-confirmed = Востаннє Ви підтвердили це { $day }.
statement-ask-again = З { $day } спершу перепитаємо Вас, чи це ще так.
statement-on-consent = Відомостями про Ваші вподобання та попередні візити можна користуватися лише за Вашою згодою ({ $law }).
statement-on-explicit-consent = Користуватися цим можна лише за Вашою однозначною, прямо висловленою згодою ({ $law }).
statement-as-you-asked = Зберігаємо це, щоб обслуговувати Вас так, як Ви просили ({ $law }), доки Ви не скажете інакше.
statement-no-consent = Вашої згоди не записано, тому ми цим не користуємося.
statement-private = Не говоримо про це й не показуємо цього, коли поруч { $who }.
statement-from-any = будь-хто інший
statement-from-partner = Ваш чоловік, Ваша дружина чи партнер
statement-from-family = родина
statement-from-friends = друзі
statement-from-colleagues = колеги
statement-from-strangers = незнайомі люди
statement-purpose-service = послуга, яку Ви замовили
statement-purpose-service-personalisation = обслуговування з увагою до Ваших уподобань
statement-purpose-offers = пропозиції для Вас
statement-purpose-occasions = дні народження та інші події
statement-purpose-safety = Ваша безпека
statement-consent-requested = Мета: { $purpose }; ми Вас запитали; відповіді ще немає
statement-consent-requested-on = Мета: { $purpose }; ми запитали Вас { $day }; відповіді ще немає
statement-consent-given = Мета: { $purpose }; Ви погодилися
statement-consent-given-on = Мета: { $purpose }; Ви погодилися { $day }
statement-consent-refused = Мета: { $purpose }; Ви відмовилися
statement-consent-refused-on = Мета: { $purpose }; Ви відмовилися { $day }
statement-consent-withdrawn = Мета: { $purpose }; Ви відкликали згоду
statement-consent-withdrawn-on = Мета: { $purpose }; Ви відкликали згоду { $day }
statement-consent-expired = Мета: { $purpose }; строк Вашої згоди минув
statement-consent-expired-on = Мета: { $purpose }; строк Вашої згоди минув { $day }
statement-consent-unknown = Мета: { $purpose }; ми не знаємо, чи Ви погоджувалися, тому цим не користуємося
statement-consent-unknown-on = Мета: { $purpose }; з { $day } не знаємо, чи Ви погоджувалися, тому цим не користуємося
statement-consent-how = у такий спосіб: { $text }
statement-consent-explicit = однозначно і прямо
statement-consent-notice = ознайомившись із повідомленням { $text }
statement-consent-channels = Звертатися до Вас із ними можемо такими способами: { $list }.
statement-consent-until = згода чинна до { $day } включно
statement-consent-until-withdrawn = згода чинна, доки Ви її не відкличете
statement-how-desk = усно біля стійки
statement-how-phone = усно телефоном
statement-how-video = усно під час відеодзвінка
statement-how-chat = письмово в чаті
statement-how-back-office = сказано раніше, внесено у службовому приміщенні
statement-how-parent = від когось із батьків
statement-channel-desk = особисто
statement-channel-phone = телефон
statement-channel-video = відеодзвінок
statement-channel-chat = чат
statement-channel-voicemail = голосова пошта
statement-channel-back-office = письмово
statement-consent-benefit = Навіщо, як ми казали: { $text }.

## Хто ще
statement-heading-recipients = Хто ще отримує Ваші дані
statement-recipients-none = Поза закладом — ніхто.
statement-recipients = Поза закладом: { $who }.
statement-no-transfer = Сама програма нікому й до жодної іншої країни Ваших даних не надсилає.
statement-recipients-where = У яких країнах ці отримувачі зберігають дані, скажемо на Ваш запит.
statement-no-automation = Програма, у якій ми це зберігаємо, не ухвалює щодо Вас жодних рішень.

## Журнал
statement-heading-looked = Коли і в якій ролі переглядали Ваші дані
statement-looked = { $act }; роль: { $role }; мета: { $purpose }.
statement-looked-times = { $day }, час: { $times }.
statement-looked-never = Записів немає.
statement-looked-note = Час указано за годинником закладу. Пошук, переліки на день і вивантаження даних усіх клієнтів записуємо, не зазначаючи, кого в них було видно.
statement-looked-kept = Ці записи ведемо задля безпеки Ваших даних ({ $law }) і кожен із них зберігаємо { $days }.
statement-role-none = не вказано
statement-act-view = Відкрито Ваш запис
statement-act-search = Вас шукали
statement-act-list = Ви були в переліку на день
statement-act-explain = Переглянуто, чому щось не показано
statement-act-prepare = Готували Ваше проживання або виконання обіцянки Вам
statement-act-change = Щось змінено
statement-act-import = Ваші дані внесено
statement-act-export = Ваші дані вивантажено
statement-act-statement = Надано таку довідку
statement-act-erase = Ваші дані видалено, крім тих, що ще потрібні
statement-act-restrict = На Ваше прохання обмежено використання даних
statement-act-object = Записано, проти якого використання Ви заперечуєте
statement-act-lift = На Ваше прохання послаблено обмеження, заперечення, межу чи приватність
statement-act-retention = Щось видалено, бо минув строк зберігання

## Права
statement-heading-rights = Ваші права
statement-rights-ua = Це права з частини другої статті 8 Закону України № 2297-VI; її пункти вказано в дужках.
statement-right-access = Ви можете ознайомитися з тим, що ми зберігаємо, і отримати копію ({ $law }).
statement-right-rectification = Ви можете вимагати виправити неточне ({ $law }).
statement-right-rectification-ua = Ви можете вмотивовано вимагати змінити недостовірні дані ({ $law }).
statement-right-erasure = Ви можете вимагати видалити дані, якщо вони нам більше не потрібні або ми не маємо права ними користуватися ({ $law }).
statement-right-erasure-ua = Ви можете вмотивовано вимагати видалити дані, які недостовірні або які обробляють незаконно ({ $law }); більше не потрібні дані видаляємо самі (стаття 15).
statement-right-restriction = Ви можете обмежити користування ними ({ $law }).
statement-right-restriction-ua = Даючи згоду, Ви можете внести застереження щодо обмеження обробки ({ $law }).
statement-right-protection = Ваші дані мають бути захищені від незаконної обробки та від випадкової втрати, знищення чи пошкодження ({ $law }).
statement-right-remedies = Якщо закон про захист персональних даних порушено, Ви можете застосувати засоби правового захисту ({ $law }).
statement-right-mechanism = Ви можете знати, як саме Ваші дані обробляються автоматично ({ $law }).
statement-right-automated-decision = Вас захищено від автоматизованих рішень, які мають для Вас правові наслідки ({ $law }).
statement-right-portability = Ви можете забрати надані Вами дані у вигляді, який прочитають інші програми ({ $law }).
statement-right-objection = Ви можете заперечити проти користування ними ({ $law }).
statement-right-objection-to-offers = Проти пропозицій Ви можете заперечити будь-коли, не пояснюючи причин; тоді ми їх Вам не робитимемо ({ $law }).
statement-right-withdrawal = Ви можете будь-коли відкликати згоду: досить сказати про це будь-кому з працівників, щодо однієї мети чи щодо всіх. Зроблене раніше лишається законним, а обслуговувати Вас будуть не гірше ({ $law }).
statement-right-sources = Ви можете знати, звідки в нас Ваші дані, де вони зберігаються і навіщо ({ $law }).
statement-right-third-parties = Ви можете дізнатися, на яких умовах надають доступ до даних і кому їх передають ({ $law }).
statement-answer-eu = Скажіть будь-кому з працівників або зверніться за поданим вище контактом. Відповімо безоплатно протягом місяця.
statement-answer-ua = Скажіть будь-кому з працівників або зверніться за поданим вище контактом. Відповімо безоплатно протягом тридцяти календарних днів ({ $law }).
statement-heading-complaint = Куди поскаржитися
statement-complaint-eu = Ви можете поскаржитися до наглядового органу тієї країни, де живете, працюєте або де, на Вашу думку, порушено Загальний регламент про захист даних ({ $law }); можете також звернутися до суду.
statement-complaint-ua = Ви можете поскаржитися Уповноваженому Верховної Ради України з прав людини або звернутися до суду ({ $law } «Про захист персональних даних»).

## Назви мов
statement-language-sk = словацька
statement-language-bg = болгарська
statement-language-hr = хорватська
statement-language-sr = сербська
statement-language-lt = литовська
statement-language-lv = латиська
statement-language-ro = румунська
statement-language-el = грецька
statement-language-ka = грузинська
statement-language-tr = турецька
statement-language-ko = корейська
statement-language-sv = шведська
statement-language-da = данська
statement-language-nb = норвезька
statement-language-no = норвезька
statement-language-fi = фінська
statement-language-sl = словенська
statement-language-et = естонська
statement-language-nl = нідерландська

## Для працівника, поряд із довідкою
statement-read-first = Перш ніж віддати, прочитайте вільні записи: сказане в них про інших людей треба вилучити (частина 4 статті 15 GDPR).
