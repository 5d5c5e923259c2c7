# The line that staff are about to say, under the card.
screen-say = say
screen-key-say = say
screen-key-better = take the better line
screen-key-leave-line = leave the line
screen-help-title-say = In the line under the card
screen-help-say = Write what you are about to say: it is judged with each key and kept nowhere
screen-help-better = The better line in place of yours
screen-help-leave-line = Leave the line; at the desk and on video nothing written stays
check-certain = certain
check-likely = likely
plain-say = LINE; would this line be right, here, now
