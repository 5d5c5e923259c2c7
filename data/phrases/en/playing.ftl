# The training room: playing a scene, and what comes of it.

## Seats, and what stands on the screen
train-seat-alone = Practice
train-seat-trainee = Trainee
train-seat-trainer = Trainer
train-seat-observer = Observer
train-guest = Guest
train-newcomer = Newcomer
train-you = You
train-direction = …
train-paused = Paused: the clock stands still.
train-wait-guest = The guest is thinking…
train-your-turn = the guest's turn
train-status = Really: { $real }. The trainee says: { $said }
train-script = The guest's lines
train-model = good: “{ $line }”
train-events = Events
train-watch = What to look for
train-part = Part
train-look = Look at
train-cue = Cue
train-goals = Goals
train-nobody-yet = nobody has joined yet
train-noted = Noted
train-over = The scene is over. First your own view.
train-finding = Finding { $number } of { $count }, { $rule }: { $why }
train-pick-relation = Who is beside the guest?
train-pick-quietly = What do you do without a word?
train-pick-question = What do you ask?
train-choose = Which scene?

## What is being typed
train-type-say = You say
train-type-guest = The guest says
train-type-note = Remark
train-type-own-note = Note, the trainee may ask to read it
train-type-overrule = Why do you disagree?
train-type-score = Points for “{ $goal }”, 0 to 100
train-type-own = Your answer, Esc: later

## Keys in the footer
train-key-take = begin
train-key-speak = speak
train-key-send = say it
train-key-quietly = do quietly
train-key-ask = ask openly
train-key-hint = hint
train-key-repeat = again
train-key-program = guest goes on
train-key-noticed = noticed
train-key-next-turn = next line
train-key-guest-says = guest says
train-key-event = event
train-key-must = must
train-key-must-not = must not
train-key-cautious = too cautious
train-key-good = good moment
train-key-mark = mark selected
train-key-note = remark
train-key-own-note = own note
train-key-page = page
train-key-finding = next finding
train-key-overrule = disagree
train-key-score = score
train-key-rate = rating
train-key-pause = pause
train-key-stop = end
train-key-desk = desk
train-key-discard = discard
train-key-leave = leave

## Keys in the help
train-help-take = Begins the scene
train-help-speak = Type what you say to the guest. On an empty line Space still says who is there
train-help-verified = The document has been seen, or the questions were answered
train-help-quietly = Do something without a word: then its number
train-help-ask = Ask one of the card's open questions: then its number
train-help-hint = A hint. It counts
train-help-repeat = Play the last turn again. What was said stays in the record
train-help-number = A line to choose; for the trainer a line of the guest's, for the observer what was seen
train-help-program = The program says what the guest says next
train-help-noticed = The trainee has said who is there
train-help-next-turn = The guest has spoken the next line
train-help-turn-before = Back to the guest's line before
train-help-guest-says = Type what the guest says
train-help-event = The event beside this key happens now
train-help-must = What must happen has happened
train-help-must-not = What must not happen has happened
train-help-cautious = That was too cautious
train-help-good = A good moment
train-help-mark = Marks what is selected in the list
train-help-note = A remark that the trainee reads in the debrief
train-help-own-note = A note of your own. The trainee may ask to read it
train-help-page = The next page: lines and events, the trainee's card, what to look for
train-help-finding = The next finding
train-help-overrule = You disagree with this finding: say why
train-help-score = Score what the program could not judge
train-help-rate = One global rating, from 1 to 5
train-help-pause = The clock stops, or goes on
train-help-stop = Ends the scene; pressed twice. Everything is kept
train-help-desk = Back to the keys of the desk
train-help-move = Scrolls, or moves in the list
train-help-leave = Leaves. Everything is kept, and a scene in the middle can go on later
train-help-title-trainee = Keys at the desk
train-help-title-trainer = Keys of the trainer
train-help-title-observer = Keys of the observer
train-help-title-debrief = Keys in the debrief
train-nothing-here = There is nothing here to judge.
train-nothing-here-hint = A remark (k) or the rating (1 to 5) is always possible.
train-stop-again = End the scene?
train-stop-again-hint = Press x once more. Any other key goes on.

## Line by line
train-plain-welcome = What you type is said to the guest. “alone”, “not alone”, “with partner” say who is there; “show” reads the card; “help” names every word.
train-plain-welcome-trainer = A number is a line of the guest's or what you have seen; “event 1”, “good”, “note …”; “help” names every word.
train-said-guest = Guest: { $text }
train-said-newcomer = Newcomer: { $text }
train-said-trainee = Trainee: { $text }
train-said-direction = ({ $text })
train-goes-on = The scene goes on where it was left.
train-no-such-row = There is nothing with that number here.
train-choose-a-line = In this scene you choose a line: say its number.
train-word-say = say this to the guest; “say” may be left out
train-word-guest = the guest says this; “guest” may be left out
train-word-choices = the lines to choose from, once more
train-word-quietly = do the quiet task of this number
train-word-ask = ask the card's question of this number
train-word-hint = a hint; it counts
train-word-repeat = play the last turn again
train-word-program = the program says what the guest says next
train-word-turn = the guest says the line of this number
train-word-event = the event of this number happens
train-word-mark = what is looked for, with this number, was seen
train-word-must = what must happen has happened
train-word-must-not = what must not happen has happened
train-word-cautious = that was too cautious
train-word-good = a good moment
train-word-note = a remark that the trainee reads in the debrief
train-word-own-note = a note of your own; the trainee may ask to read it
train-word-script = the lines, the events and what to look for, once more
train-word-pause = the clock stops
train-word-resume = the clock goes on
train-word-stop = end the scene; everything is kept

## Coming and going
train-waiting-for-trainer = Waiting for a trainer to begin a scene: tactful train host SCENE
train-left = The scene is kept and can go on: the same command again. Attempt { $attempt }
train-kept-as = Kept as attempt { $attempt }
train-not-kept = There is no key for a training store, and nobody to ask for a passphrase: nothing of this will be kept. Name a key file with --key-file.
train-secret = Secret of { $trainee } for private practice:
train-secret-short = The secret is too short.
train-secret-short-hint = Take eight characters or more. Nobody can open private practice without it.
train-no-score = “{ $score }” is no score.
train-no-score-hint = Write a goal and points from 0 to 100, for example discretion=80.
train-written = Written to { $file }

## Figures
train-runs = (still running)
train-unreadable = { $count ->
    [one] One attempt is of a scene that this program cannot read any more.
   *[other] { $count } attempts are of scenes that this program cannot read any more.
}
train-progress = { $trainee }: { $count ->
    [one] one attempt
   *[other] { $count } attempts
}
train-next = Next to practise
train-never = not yet
train-team = The team, latest points by goal
train-no-attempts = There is no attempt yet: tactful train run
train-not-for-pay = For practising only: not for pay, not for appraisal, not for dismissal.
train-agreement = { $rule }: { $overruled } of { $findings } overruled
train-agreement-none = No trainer has had a finding before them yet.
train-erased = Erased: { $trainee }, { $count ->
    [one] one attempt
   *[other] { $count } attempts
}
train-retention = { $count ->
    [one] One attempt is
   *[other] { $count } attempts are
} older than the term of { $months } months.

## Why it was not done
error-training-no-attempt = There is no attempt, or more than one, that begins with “{ $what }”.
hint-training-no-attempt = “tactful train attempts” names them all; “last” is the latest.
error-training-no-trainee = There is no trainee “{ $what }” in the training store.
hint-training-no-trainee = “tactful train attempts” shows the pseudonyms.
error-training-scene-unreadable = This attempt's scene cannot be read by this program.
hint-training-scene-unreadable = Open it with the version it was played with.
error-training-input-unreadable = An input of this attempt cannot be read.
hint-training-input-unreadable = Open it with the version it was played with.
error-training-wrong-secret = The secret does not open this private practice.
hint-training-wrong-secret = Check the pseudonym and the secret. Without it nobody can open it.
error-training-gone-on = The scene has gone on meanwhile.
hint-training-gone-on = Read what the guest says now, and choose again.
error-training-no-finding = The debrief has no finding “{ $what }”.
hint-training-no-finding = “tactful train debrief ATTEMPT --json” names the findings by id.
error-training-taken = Somebody has joined this scene under another pseudonym.
hint-training-taken = Join with the pseudonym used before: --as PSEUDONYM.

## The call
help-command-train-run = Practise a scene alone; the program plays the guest
help-command-train-observe = Lead the observer of a spoken scene
help-command-train-host = Play the guest for a trainee at another terminal
help-command-train-join = Join the scene of a trainer at another terminal
help-command-train-debrief = The debrief of an attempt, turn by turn with the card as it was
help-command-train-record = Make a scene file of an attempt, to edit
help-command-train-progress = Points by goal over time, and what to practise next; without a name the team
help-command-train-agreement = How often trainers disagreed with each rule
help-command-train-export = Attempts as CSV or as xAPI statements; private practice is never among them
help-command-train-attempts = The attempts that are kept
help-command-train-erase = Erase a trainee with all attempts
help-command-train-retention = Remove attempts older than the house's term
help-option-training-store = The training store; never the guests'
help-option-trainee = The trainee's pseudonym
help-option-private = Private practice: only its owner can open it
help-option-secret-file = A file with the owner's secret, in place of the question
help-option-again = Begin anew, even if this scene was left in the middle
help-option-scene-language = The language of the conversation; otherwise that of the interface
help-option-attempt = An attempt by the beginning of its name; last is the latest
help-option-debrief-format = How the debrief is written
help-option-output = Write to this file
help-option-trainer = With the trainer's own notes
help-option-overrule = Disagree with this finding
help-option-overrule-reason = Why you disagree
help-option-score = Score a goal that the program could not judge: discretion=80
help-option-rate = The global rating
help-option-note = A remark for the trainee
help-option-team = The table of the team, also where there is one trainee
help-option-train-format = csv, or xapi: statements of the Experience API 1.0.3
help-option-scene-seed = The seed of what varies: the same seed, the same scene
