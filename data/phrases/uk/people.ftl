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
