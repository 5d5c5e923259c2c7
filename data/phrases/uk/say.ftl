# Репліка під карткою, яку от-от скажуть.
screen-say = репліка
screen-key-say = репліка
screen-key-better = узяти кращу
screen-key-leave-line = вийти з репліки
screen-help-title-say = У репліці під карткою
screen-help-say = Написати, що збираєтеся сказати: перевіряється з кожною літерою і ніде не зберігається
screen-help-better = Краща репліка замість вашої
screen-help-leave-line = Вийти з репліки; біля стійки й на відео написане зникає
check-certain = напевно
check-likely = імовірно
plain-say = РЕПЛІКА; чи годиться вона тут і зараз
