# Картка: слова біля позначок, бронювання, власні межі гостя як рядки про поведінку.
card-stranger = Ми ще не знаємо, хто це
card-greeting = { $greeting }
card-greeting-pronoun = { $greeting } ({ $pronoun })
card-avoid = не так: { $form } — { $why }
card-say = Скажіть
card-confirm = Досі так?
card-quietly = Зробіть мовчки
card-ask = Запитайте
card-mind = Зважайте
card-noted = { $text } (записано { $day })
card-stay = Проживання: { $from } – { $to }
card-eta = прибуття: { $eta }
card-room-ready = номер готовий
card-room-not-ready = номер ще не готовий
card-adults = { $count ->
    [one] { $count } дорослий
    [few] { $count } дорослі
   *[other] { $count } дорослих
}
card-children = { $count ->
    [one] { $count } дитина
    [few] { $count } дитини
   *[other] { $count } дітей
}
card-case = Відкрите звернення: { $what }
card-promised = обіцяно: { $promised }
card-due = до { $day }
card-why = { $what }: { $sentence } [{ $rule }; { $basis }]
card-visits = { $count ->
    [one] { $count } попередній візит
    [few] { $count } попередні візити
   *[other] { $count } попередніх візитів
}
card-visits-last = { $count ->
    [one] { $count } попередній візит, останній – { $day }
    [few] { $count } попередні візити, останній – { $day }
   *[other] { $count } попередніх візитів, останній – { $day }
}

conduct-neither-confirm-nor-deny = Не підтверджуйте й не заперечуйте, що хтось у нас зупинився.
conduct-take-a-message = Не кажіть, хто в нас зупинився; запропонуйте передати повідомлення.
conduct-name-greeting-and-farewell = Зверніться на ім’я, вітаючись і прощаючись, — ненав’язливо.
conduct-name-twice = Зверніться на ім’я щонайменше двічі — ненав’язливо.
conduct-no-recognition = Вітайте, наче вперше: про це просили.
conduct-no-first-name = Не звертайтеся лише на ім’я.
conduct-no-small-talk = Без розмов на сторонні теми.
conduct-no-small-talk-about = Не заводьте розмов на тему: { $about }.
conduct-no-offers = Без рекламних пропозицій.
conduct-no-questions = Без запитань, крім необхідних.
conduct-no-questions-about = Не розпитуйте про таке: { $about }.
conduct-no-touch = Тримайте відстань: без рукостискань і дотиків.
conduct-no-surprises = Без сюрпризів: не робіть того, про що не просили.
conduct-no-calls = Не телефонуйте й не залишайте голосових повідомлень.
conduct-look-before-calling = Перш ніж телефонувати, погляньте на картку наодинці біля стійки: можливо, гість не хоче ні дзвінків, ні повідомлень.
conduct-in-presence = { $line } (Якщо поруч: { $who }.)
present-any = хтось іще
present-partner = партнер чи партнерка
present-family = родина
present-friends = друзі
present-colleagues = колеги
present-strangers = незнайомі люди
