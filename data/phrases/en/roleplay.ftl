# Role-play: competencies, places, the desk's keys as a debrief names them.
competency-address = address
competency-register = register
competency-discretion = discretion
competency-consent = consent
competency-asking = asking
competency-empathy = empathy
competency-service = service
competency-noticing = noticing
place-hotel = hotel
place-shop = shop
place-service-desk = service desk
desk-key-not-alone = (presses: not alone)
desk-key-alone = (presses: alone)
desk-key-verified = (presses: document seen)
desk-key-blank = (blanks the screen)
desk-key-reasons = (opens the reasons)
mode-alone = alone, with the program as the guest
mode-hosted = with a trainer at a second terminal
mode-observed = spoken, with an observer

# The debrief.
debrief-title = Debrief: { $title }
debrief-facts = { $mode }, { $minutes ->
    [0] under a minute
    [one] one minute
   *[other] { $minutes } minutes
}; { $hints ->
    [0] no hint
    [one] one hint
   *[other] { $hints } hints
}, { $repeats ->
    [0] nothing played again
    [one] one turn played again
   *[other] { $repeats } turns played again
}
debrief-stopped = The scene was stopped before its end.
debrief-own = The trainee's own view
debrief-own-feeling = How was it for you, and where did it go well?
debrief-own-change = What would you do differently next time?
debrief-no-answer = (not answered yet: begin the talk with this)
debrief-strengths = What went well
debrief-no-strengths = The record alone shows none with certainty; whoever watched names two.
debrief-changes = What to change first
debrief-no-changes = Nothing was found that would have to change.
debrief-goals = The goals of this scene
debrief-goal-points = { $goal }: { $points } of 100
debrief-goal-trainer = { $goal }: { $points } of 100 (the trainer's score)
debrief-goal-none = { $goal }: not scored, the trainer decides
debrief-judged = { $count ->
    [one] from one moment
   *[other] from { $count } moments
}
debrief-chart = Bars from 0 to 100, one for each goal
debrief-findings = Findings
debrief-no-findings = None.
debrief-turn = Turn { $turn }
debrief-at = Turn { $turn }, { $goal }
debrief-quote = “{ $quote }”
debrief-why = Why
debrief-basis = Rests on
debrief-better = Better
debrief-consequence = For the guest
debrief-likely = (likely, not certain)
debrief-earlier = (in an earlier take; no longer counts)
debrief-overruled = The trainer disagrees: { $reason }
debrief-unjudged = For the trainer to judge
debrief-remarks = The trainer's remarks
debrief-no-remarks = None.
debrief-rating = Overall
debrief-rating-points = { $rating } of 5
debrief-rating-none = Not rated yet.
debrief-replay = Turn by turn, with the card as it stood
debrief-card = The card
debrief-card-blank = The screen was blank.
debrief-who-guest = Guest
debrief-who-newcomer = Newcomer
debrief-who-trainee = Trainee
debrief-not-pay = For learning only: not for pay, grading of staff or dismissal.
debrief-missing = This did not happen: { $what } { $why }
debrief-must-not = This happened: { $what } { $why }
debrief-too-cautious = Too cautious: { $what } { $why }
debrief-unnoticed = The change went unnoticed, by key and by the next words: { $event }
debrief-noticed-key = Noticed at once, by the key: { $event }
debrief-noticed-words = Noticed, as the next words show: { $event }
debrief-strength-address = The guest was called as is right for them.
debrief-strength-register = The register was right.
debrief-strength-discretion = What is private stayed unsaid while somebody could hear.
debrief-good-moment = A moment the trainer marked as good.
debrief-unheard = Not heard in these words, but perhaps said in others: { $what }
debrief-cannot-tell = The program cannot judge this line: “{ $line }”
debrief-nothing-seen = Nothing of this was seen that could be scored: { $goal }.
debrief-did = (does quietly: { $what })
debrief-hint = (hint: { $hint })
debrief-repeat = (the turn is played again)
debrief-marked-must = Marked as done: { $what }
debrief-marked-must-not = Marked as what must not happen: { $what }
debrief-marked-too-cautious = Marked as too cautious: { $what }
debrief-marked-good = Marked as a good moment: { $what }
debrief-basis-leak = GDPR Art. 5(1)(f); CJEU C-740/22: speaking data from a file aloud is processing
debrief-basis-presumption = Practice at the desk: “the usual” and “welcome back” tell those beside the guest of earlier visits
debrief-basis-register = The language's norm of politeness
debrief-basis-familiarity = Forbes Travel Guide 2025: address as the guest prefers; the language's norms of address
debrief-basis-empathy = Active listening: name the difficulty, offer help, no advice unasked
debrief-basis-withholding = GDPR Art. 15: the customer's access to their own data
debrief-basis-asking = GDPR Art. 4(11), 7 and 13: consent is informed, specific and free
debrief-basis-noticing = Whoever hears belongs to the conversation: contextual integrity (Nissenbaum); GDPR Art. 5(1)(f)
debrief-consequence-leak = Somebody beside the guest now knows what the guest told only the house.
debrief-consequence-presumption = The guest may have to explain an earlier visit, or a habit that is over.
debrief-consequence-register = The guest feels talked down to, or held at a distance.
debrief-consequence-familiarity = The guest is called what they did not offer, and has to correct you or put up with it.
debrief-consequence-empathy = The guest has to look after your feelings as well as their own.
debrief-consequence-withholding = The guest does not get what is theirs.
debrief-consequence-asking = The guest says yes without knowing to what, and such a yes is worth nothing.
debrief-consequence-noticing = The guest sees that nobody minded who was listening, and will tell you less.

# The sheets for groups of three.
sheet-title = { $title }: sheets for three
sheet-about = { $place }; about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}; goals: { $goals }
sheet-guest = Sheet 1: the guest
sheet-staff = Sheet 2: at the desk
sheet-observer = Sheet 3: the observer
sheet-your-part = Your part
sheet-your-lines = Your lines, in this order
sheet-if = If
sheet-when-said = this is said: { $words }
sheet-when-disclosed = something private was said aloud
sheet-when-not-disclosed = nothing private was said aloud
sheet-when-found = the last line was not right ({ $rules })
sheet-when-asked = an open question was asked ({ $what })
sheet-when-did = it was done quietly ({ $what })
sheet-when-met = this happened: { $what }
sheet-when-unmet = this did not happen: { $what }
sheet-when-after = after: { $what }
sheet-when-noticed = every change was noticed
sheet-when-unnoticed = a change went unnoticed
sheet-event = Then
sheet-event-key = At a moment the observer chooses
sheet-cues = What you feel, and let show
sheet-situation = The situation
sheet-card = The card before you
sheet-look = What to look at
sheet-order = How to talk afterwards
sheet-order-1 = The one at the desk speaks first: how was it, what would you do differently?
sheet-order-2 = The guest says how it felt.
sheet-order-3 = You name two things that went well, then two to change, each with the words that were said.
sheet-order-4 = One overall impression, from 1 to 5.
sheet-must = Must happen
sheet-must-not = Must not happen
sheet-too-cautious = Would be too cautious
sheet-model = Lines that would be right
sheet-sources = Sources
sheet-notes = Notes

# Faults in a scene's file.
scene-unreadable = This cannot be read: { $word }
scene-unknown-key = `{ $word }` is no key here; these are: { $limit }.
scene-missing-key = `{ $word }` is missing here.
scene-missing-language = The text for `{ $word }` is missing here.
scene-unknown-word = `{ $word }` is not known here; these are: { $limit }.
scene-unknown-id = Nothing in this scene has the id `{ $word }`; there are: { $limit }.
scene-wrong-type = This is of the wrong type ({ $word }); it must be { $limit ->
    [text] a text that is not empty
    [number] a whole number
    [switch] true or false
    [list] a list
   *[table] a table
}.
scene-format = The format is { $word }; this program knows 1.
scene-goals = The scene has { $word } goals; it needs one to three.
scene-twice = `{ $word }` is there twice.
scene-minutes = { $word } minutes; a scene takes from 1 to 120.
scene-none = There is no [[{ $word }]].
scene-not-an-id = `{ $word }` cannot be an id: use small letters a-z, digits and hyphens, and not `end`.
scene-silent-turn = In `{ $word }` the guest neither says nor does anything.
scene-no-model = The turn `{ $word }` has no model line.
scene-no-choice = The turn `{ $word }` has no line to choose, though the scene is answered by choices.
scene-no-exit = From the turn `{ $word }` no way leads to the end.
scene-unreachable-turn = No way leads to the turn `{ $word }`.
scene-unreachable-event = Nobody can reach the event `{ $word }`: no turn names it, and it has no `key = true`.
scene-no-source = `{ $word }` names no source.
scene-not-a-goal = `{ $word }` is none of the scene's goals: { $limit }.
scene-goal-unscored = Nothing in the scene can score the goal `{ $word }`.
scene-not-a-moment = `{ $word }` is not a time; write "2026-11-24T18:40".
scene-no-sample = There is no sample customer `{ $word }`.
scene-customer = The customer document cannot be read ({ $limit }): { $word }
scene-model-finding = The model line is itself at fault in “{ $word }”: { $limit }
scene-model-breaks = The model line is itself what `{ $word }` forbids.
scene-shows-hidden = “{ $word }” may not be on the screen at this turn: hint at it, don't spell it out.
scene-must-unsaid = No model line says what `{ $word }` asks for; the wording, or the model line, is wrong.
scene-never-at-risk = “{ $word }” is private, but never at risk: wherever the scene stands it may be said.

# Scenes on the command line.
error-no-such-scene = There is no scene “{ $scene }”.
hint-no-such-scene = See `tactful train list`, or name a file ending in .toml.
train-good = The scene is in order: { $file }
train-list = { $id }: { $title } ({ $place }; { $goals })
train-new-title-uk = Title in Ukrainian:
train-new-title-en = Title in English:
train-new-place = Where: hotel, shop or service-desk?
train-new-goals = Goals, one to three, with spaces between (address register discretion consent asking empathy service noticing):
train-new-event = What happens in it: partner-joins, queue-forms, phone-rings, second-guest, reads-screen, on-speaker, companion-answers, steps-aside or shift-changes?
train-new-done = Written: { $file }. Every line that begins with # explains what to fill in; then run: tactful train check { $file }
train-new-again = `{ $word }` is not among these: { $limit }.
train-exists = { $file } is there already.
train-exists-hint = Choose another name, or move the file away first.
help-command-train = Role-play: scenes, their playing and what was learnt
help-command-train-list = List the scenes
help-command-train-new = Write a new scene with comments, after a few questions
help-command-train-check = Check scenes' files: every fault by line and column, of meaning too
help-command-train-sheet = Print guest, staff and observer pages of a scene for groups of three
help-option-scene = The scene: its id from `train list`, or a file
help-option-scene-files = Files to check
help-option-scene-name = The new scene's id; its file is NAME.toml in this folder
help-option-sheet-format = Form of the sheets
help-option-sheet-language = Language of the lines that are said
scene-alone-with-others = `alone` cannot stand beside others; say one or the other.
scene-choice-elsewhere = `{ $word }` does not count at the turn `{ $limit }`: see its `at`.
