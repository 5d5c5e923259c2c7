# Права клієнта: що каже програма, коли їх виконують.
erase-confirm = Видалити все, що зберігається про { $id }? Повернути це не вдасться. Введіть номер ще раз:
erase-done = Видалено: { $id }. У сховищі про цього клієнта не лишилося нічого.
erase-booking-kept = Видалено: { $id }, крім бронювання проживання, яке ще не завершилося. Його збережено до { $day }; потім його прибере найближча «tactful retention».
erase-backup-removed = Разом із цим видалено копію, яку програма зробила поруч зі сховищем: { $file }
erase-overwriting-waits = Невживані частини файла сховища ще не перезаписано: це зробить «tactful retention», найкраще — коли за стійкою ніхто не працює.
erase-overwriting-failed = Видалене вдалося перезаписати не скрізь: { $why } Програма спробує знову щоразу, коли відкриватиме сховище, і під час «tactful retention».
erase-copies = У резервних копіях, які Ви тримаєте деінде, цей клієнт лишається, доки Ви їх не заміните. Саме сховище його назад не прийме.
erase-lifted = { $id } знову можна приймати.
cli-not-confirmed = Нічого не видалено.
cli-not-confirmed-hint = Щоб видалити, введіть номер клієнта точно так, як його записано.
error-nobody-erased = Нікого з таким номером не видаляли.
hint-nobody-erased = Перевірте номер: це той, що в записі, якого не прийнято.
forbid-own-word = Зняти це можна лише на прохання самого клієнта.
forbid-restricted = { $id }: використання обмежено з { $day }. Картка показує лише звертання й бронювання.
forbid-not-restricted = { $id }: використання не обмежено.
forbid-objection = З { $day } не використовуємо для такої мети: { $purpose }.
forbid-no-objection = Заперечень не записано.

## Строки зберігання
retention-preview = Минув строк; нічого не змінено:
retention-preview-nothing = Нічого видаляти не час.
retention-done = Строк минув, видалено:
retention-nothing = Видаляти було нічого.
retention-line = { $kind }: { $count } ({ $days ->
    [0] одразу
    [one] через { $days } день
    [few] через { $days } дні
   *[many] через { $days } днів
}; { $basis })
retention-kind-ended-consent = Тексти записів без чинної згоди
retention-kind-stale-item = Давно не підтверджені записи
retention-kind-consent-record = Відомості про згоди, що втратили чинність
retention-kind-visits = Попередні візити
retention-kind-party = Склад гостей, які вже виїхали
retention-kind-stay = Проживання
retention-kind-order = Замовлення
retention-kind-case = Закриті звернення
retention-kind-customer = Клієнти, з якими давно не мали справ
retention-kind-trail = Записи журналу
retention-kind-quiet-task = Позначки про виконане
retention-kind-own-backup = Копії, зроблені самою програмою
retention-departed = { $count ->
    [one] { $count } клієнт, який просив його забути, уже виїхав
    [few] { $count } клієнти, які просили їх забути, уже виїхали
   *[many] { $count } клієнтів, які просили їх забути, уже виїхали
}.
retention-restricted = { $count ->
    [one] { $count } клієнт обмежив використання своїх даних; усе його лишається
    [few] { $count } клієнти обмежили використання своїх даних; усе їхнє лишається
   *[many] { $count } клієнтів обмежили використання своїх даних; усе їхнє лишається
}.
retention-postponed = { $count ->
    [one] { $count } клієнта саме змінював хтось інший
    [few] { $count } клієнтів саме змінював хтось інший
   *[many] { $count } клієнтів саме змінював хтось інший
}; запустіть ще раз.
retention-copy-removed = Видалено копію, яку програма зробила поруч зі сховищем: { $file }
retention-stopped = Зупинено до кінця; що видалено, те видалено.
retention-progress = Переглянуто { $done } із приблизно { $about } клієнтів
terms-unreadable = Це не вдається прочитати як строки зберігання: { $why }
terms-unknown = Рядок { $line }: строку «{ $kind }» немає.
terms-unknown-meant = Рядок { $line }: строку «{ $kind }» немає. Можливо, «{ $meant }»?
terms-outside = Рядок { $line }: для «{ $kind }» можна вказати від { $least } до { $most } днів.

## Довідка
help-command-erase = Забути клієнта: нічого не лишиться, і жоден файл його не поверне
help-command-restrict = Зберігати дані клієнта й не користуватися ними: картка показує лише звертання й бронювання
help-command-object = Записати, що клієнт проти використання його даних з певною метою
help-command-retention = Видалити те, чий строк зберігання минув
help-option-yes = Не питати підтвердження
help-option-lift-erasure = Людина звернулася сама: дозволити файлам знову її принести
help-option-lift = Зняти; лише на прохання самого клієнта
help-option-objected = Мета, один раз або кілька: service-personalisation, offers, occasions, safety. Без неї — перші три
help-option-to-file = Записати в цей файл, доступний лише власникові, а не у стандартне виведення
help-option-statement-to-file = Записати в цей файл, доступний лише власникові, а не у стандартне виведення
help-option-dry-run = Лише сказати, чий строк минув

## У довідці клієнтові
statement-restricted = З { $day } на Ваше прохання ми лише зберігаємо Ваші дані: користуємося тільки звертанням до Вас і бронюванням ({ $law }).
statement-restricted-kept = Поки це діє, нічого не видаляємо.
statement-objected = З { $day } ми не використовуємо Ваші дані з цією метою, бо Ви заперечили: { $purpose } ({ $law }).
statement-pronouns = Займенники, якими про Вас слід говорити ({ $language }): { $text }.
statement-pronouns-any = Займенники, якими про Вас слід говорити: { $text }.
statement-deleted-on = Якщо Ви цього не підтвердите ще раз, { $day } ми це видалимо.
statement-deleted-consent-ends = Строк Вашої згоди спливе; після цього, { $day }, ми це видалимо, якщо Ви не погодитеся знову.
statement-deleted-no-consent = Чинної згоди на це немає; { $day } ми це видалимо.
statement-deleted-visits = Якщо Ви не завітаєте до нас знову, { $day } ми це видалимо.
statement-deleted-customer = Якщо доти в нас із Вами не буде нових справ, { $day } ми видалимо це разом з усім іншим.
statement-looked-by = Хто переглядав: { $who }.
statement-names-given = Тут лише Ваші дані: відомостей про інших клієнтів немає. Наш заклад називає працівників, які їх переглядали.
statement-terms = Як довго ми це зберігаємо:
statement-days = { $days ->
    [0] щонайбільше день
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}
statement-term-party = Скільки осіб із Вами: { $days } після виїзду.
statement-term-stay = Проживання: { $days } після виїзду.
statement-term-order = Замовлення: { $days } від дня, коли його зроблено.
statement-term-case = Закрите звернення: { $days } після закриття.
statement-term-ended-consent = Те, на що Ви більше не згодні або ніколи не погоджувалися: { $days } після закінчення згоди або від дня, коли ми це отримали.
statement-term-visits = Попередні візити: { $days } після останнього; менше, якщо закінчиться згода.
statement-term-consent-record = Запис про згоду чи відмову: { $days } після її закінчення.
statement-term-customer = Усе: { $days } після останніх справ із Вами.

## За стійкою
screen-help-statement = Що про гостя зберігається, щоб зачитати йому: лише коли особу підтверджено і ви наодинці; закривається саме
plain-statement = що про гостя зберігається, щоб зачитати йому; лише для підтвердженої особи наодинці
plain-statement-closed = Довідку прибрано.
