# settings
settings-unreadable = Не вдалося прочитати файл налаштувань { $path }: { $why }.
settings-unreadable-hint = Перевірте файл і права на нього або приберіть змінну TACTFUL_CONFIG.
settings-syntax = { $path }, рядок { $line }: це не TOML: { $why }.
settings-syntax-hint = Рядок має вигляд: ключ = значення, тексти — у подвійних лапках.
settings-unknown-key = { $path }, рядок { $line }: налаштування «{ $key }» немає.
settings-did-you-mean = Можливо, ви мали на увазі «{ $key }»?
settings-see-keys = Усі налаштування показує «tactful config».
settings-wrong-value = { $path }, рядок { $line }: «{ $key }» не може мати такого значення.
settings-allowed-range = Напишіть ціле число від { $least } до { $most }.
settings-allowed-words = Напишіть у лапках одне з: { $words }.
settings-allowed-language = Напишіть у лапках код мови, наприклад "uk", "de" чи "de-AT".
settings-allowed-switch = Напишіть true або false.
settings-allowed-path = Напишіть шлях у лапках.
settings-allowed-text = Напишіть текст у лапках.
settings-allowed-texts = Напишіть перелік текстів у лапках: ["один", "другий"].
