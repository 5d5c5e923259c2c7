# cli

## The call
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-command-tactful = A customer card for the desk: what to say, what to do without a word, and what to leave unsaid. Without a command: the desk, full screen.
help-command-demo = The desk on sample customers; nothing is kept
help-command-init = Make a new, encrypted store
help-command-import = Take files of customers in; what is refused goes to the report
help-command-export = Customers out again
help-command-find = Search by name, contact, booking or order number
help-command-card = The card of a customer for this encounter
help-command-prepare = The quiet tasks of a day's arrivals, for the back office
help-command-handover = Open cases and promises, for the next shift
help-command-address = Forms of address for a name
help-command-name = Write a name as a country writes it: order, length, initials
help-command-check = Would this line be right, here, now? Findings on a remark, a file of templates or lines of JSON
help-command-audit = The trail: who looked, when and for what
help-command-statement = What is held of a customer, for that customer: why, from whom, until when, who looked, and their rights
help-command-policy = The house policy
help-command-address-check = Check a folder of conventions: every fault by its file
help-command-policy-check = Name every fault of a policy file by its line
help-command-policy-set = Keep this policy in the store, for everybody at every desk
help-command-policy-show = Show the policy kept in the store
help-command-policy-clear = Take the policy out of the store
help-command-config = The effective settings and where each comes from
help-command-sample = Made-up customers as JSON Lines, the same for the same seed
help-command-completions = The completion script of a shell
help-command-man = The page of the manual
help-option-help = Show this help
help-option-version = Show the version
help-option-store = The store
help-option-key-file = The file that unlocks the store in place of the passphrase
help-option-json = Answer as JSON: one object, or one a line
help-option-lang = Interface language
help-option-plain = The desk line by line, for screen readers and simple terminals
help-option-zone = The house's time zone, for example Europe/Kyiv
help-option-jurisdiction = Under whose law the house is
help-option-files = .jsonl, .csv, .vcf or .json (JSContact)
help-option-map = A preset (arrivals, google, shopify, outlook, hubspot, tactful) or a mapping file
help-option-report = Where to write what was refused: line, column and rule
help-option-ids = The customers; without one, all
help-option-format = The format to write
help-option-statement-language = The customer's language (uk, en, cs, de, es, fr, it, nl, pl or pt); without it, the one they asked to be addressed in
help-option-statement-format = How to write it: text, markdown, html or json
help-option-text = A part of a name in any order, the end of a phone number, an e-mail address, a number
help-option-line = What is about to be said or written
help-option-customer = The customer to whom it is said
help-option-register = The register that is due: T familiar, V polite
help-option-templates = A file of templates: every line, or every text of a table
help-option-forms = The forms in which this customer's things are looked for; verified, alone and on a private channel only
help-option-id = The customer
help-option-why = Also why something is withheld; verified, alone, on a private channel
help-option-date = The day; today without one
help-option-batch = JSON Lines in, JSON Lines out
help-option-title = Title before the name
help-option-given = Given name
help-option-given2 = Patronymic or further given names
help-option-surname = Surname
help-option-surname2 = Second surname
help-option-generation = Jr., III
help-option-credentials = Letters after the name
help-option-known-as = The name the person goes by
help-option-name-language = The language the name belongs to
help-option-name-locale = Where the name comes from, such as hu, ja or zh-Hant; without it the script decides
help-option-locale = Who reads it, such as uk or de-AT; without it, the interface language
help-option-given-informal = What friends say
help-option-surname-prefix = The particle before the surname: van den, von
help-option-surname-core = The surname without its particle
help-option-order = What comes first; without it, as is custom
help-option-length = How full; without it, as is custom
help-option-usage = What for: speaking of the person, to the person, or the first letters only
help-option-gender = Grammatical gender of address
help-option-about = A moment that has a line of its own: bad news, a knock, an introduction
help-option-limit = How many lines, newest first
help-option-folder = The folder
help-option-file = The file
help-option-count = How many
help-option-day = The day around which the stays lie
help-option-seed = Another seed, other customers
help-option-shell = The shell
help-option-company = Who is beside the customer; may be repeated
help-option-channel = How you meet
help-option-identity = What is known of who this is
help-option-occasion = What it is about
help-option-formality = How formal
help-option-language = The language of the conversation
help-option-purpose = What the data is used for
help-option-role = Your role; it can only narrow
help-option-at = The moment; now without one

## What is wrong with a call
call-unknown-option = There is no option { $what } here.
call-unknown-command = There is no command { $what }.
call-too-many = “{ $what }” is one word too many.
call-invalid-value = { $what } cannot be “{ $value }”.
call-value-missing = A value is missing after { $what }.
call-missing = Missing: { $what }.
call-command-missing = A command is missing.
call-twice = { $what } may stand only once.
call-conflict = { $what } and { $other } cannot stand together.
call-not-text = A word of the call is not text in UTF-8.
call-wrong = The call is not understood.
call-did-you-mean = Did you mean { $words }?
call-one-of = Write one of: { $words }.
call-see-help = What can be written: the same call with --help.

## Faults of the call
cli-alone-with-others = The guest is alone, or is not: “alone” cannot stand beside another company.
cli-alone-with-others-hint = Say only --company alone, or leave “alone” out.
cli-no-moment = This is not a time.
cli-no-moment-hint = Write 2026-11-24T14:30, or with the zone: 2026-11-24T14:30:00+02:00.
cli-name-of-nobody = This name has neither a given name nor a surname.
cli-name-of-nobody-hint = Add --given or --surname.
cli-faults = { $file } has faults:
cli-faults-hint = Mend these lines and try again.
fault-line = line { $line }: { $what }
cli-no-output = The answer cannot be written: { $why }.
cli-no-output-hint = Check the place it goes to and the room left there.

## Settings
config-file = Settings file: { $file }
config-house = What the house decided for every desk holds over these: tactful policy show
config-none = not set
config-built-in = built in
config-from-file = from the file

## Coming in
unlock-passphrase = Passphrase:
unlock-new-passphrase = New passphrase, at least 12 characters:
unlock-again = Once more:
unlock-short = The passphrase is too short.
unlock-short-hint = Take at least 12 characters: four or five words that only you would put together.
unlock-differ = The two passphrases are not the same.
unlock-differ-hint = Try again; nothing was made.
unlock-nobody = The passphrase cannot be asked for here: there is no terminal.
unlock-nobody-hint = Give a key file: --key-file FILE or TACTFUL_KEY_FILE.
unlock-stopped = Stopped at the question; nothing was changed.
unlock-stopped-hint = Start again whenever you like.
init-done = The store is ready: { $store }
init-next = Next: “tactful import FILE”, then “tactful”. Keep the passphrase or the key file safe: without it nobody can read the store.

## Files in and out
import-progress = { $records } customers, { $percent } %
import-progress-unknown = { $records } customers
import-new = { $count } new
import-changed = { $count } changed
import-unchanged = { $count } unchanged
import-kept = { $count } kept as the desk or the guest left them
import-refused = { $count ->
    [one] { $count } record refused
   *[other] { $count } records refused
}
import-parts = { $count ->
    [one] { $count } part of a record refused
   *[other] { $count } parts of records refused
}
import-more-refused = and { $count } more; --report FILE names them all
import-columns = { $count ->
    [one] { $count } column refused by name
   *[other] { $count } columns refused by name
}
import-cancelled = { $count } cancelled, left out
import-cleaned = { $count ->
    [one] { $count } text cleaned
   *[other] { $count } texts cleaned
}
export-left-out = This format has no place for these; --format jsonl keeps them all:

## Lists
list-room = room { $room }
list-done = done: { $task }
list-promised = promised: { $what }
list-due = due { $day }
list-overdue = overdue since { $day }
list-no-tasks = No quiet tasks for this day.
list-no-promises = No open promises.

## Line by line
plain-welcome = The desk, line by line. “help” says what can be said; “quit” leaves.
plain-unknown = Not understood. “help” says what can be said.
plain-incomplete = Something is missing or wrong after the command. “help” says how it is said.
plain-nobody = Nobody found.
plain-no-list = There is no list to choose from. First: find, arrivals, inhouse or prepare.
plain-no-row = There is no row of this number.
plain-no-card = No card is open. First find somebody, then open the row.
plain-now-show = Noted: alone. “show” reads the whole card.
plain-presence-passed = It is unknown again who is present.
plain-list-hidden = The list is put away.
plain-stays = This terminal keeps what was read: turn it away before somebody comes.
plain-reasons-closed = The reasons are put away.
plain-closed = Closed.
plain-blanked = Ready.
plain-parked = Set aside as number { $number }.
plain-ticked = Done.
plain-no-reasons = Nothing is withheld.
plain-find = TEXT; search by name, number or contact
plain-open = NUMBER; open that row
plain-alone = nobody else is there, and somebody looked
plain-not-alone = somebody is there
plain-with = partner, family, friends, colleagues or strangers, when the guest introduced them
plain-verified = the document was seen
plain-channel = desk, phone, speakerphone, video, chat, voicemail or back-office
plain-occasion = arrival, request, complaint, sale, payment, refusal, call-out, farewell or condolence
plain-formal = formal address
plain-informal = informal address
plain-language = TAG; the language of the conversation
plain-show = read the whole card for those present
plain-why = why something is withheld; verified and alone only
plain-park = set the card aside
plain-resume = NUMBER; come back to that card
plain-arrivals = today's arrivals
plain-inhouse = guests in house
plain-prepare = quiet tasks of today's arrivals, for the back office
plain-done = NUMBER; that task is done
plain-handover = open promises, for the back office
plain-back = close the card
plain-blank = put everything away at once
plain-help = this list
plain-quit = leave

## House policy
conventions-good = The conventions are in order: { $file }
conventions-none = No .toml file in { $folder }. Name a file by its language, for example de.toml.
conventions-name = { $file }: the name is no language tag. Write it as in BCP 47, for example de.toml.
conventions-no-source = { $file }: rule { $place } of “{ $table }” names no source, or one that [source] does not have.
conventions-no-line = { $file }: no line for the moment “{ $about }”. Add [[line]] with about = "{ $about }".
conventions-example = { $file }: example { $place } shows another “{ $key }” than comes out: { $out }
policy-good = The policy is in order: { $file }
policy-set = The policy is kept in the store; it holds at every desk, and at the running ones at once.
policy-cleared = No policy is kept in the store any more; each desk goes by its own file.
policy-none = No policy is kept in the store.
policy-changed = Last changed { $at } by { $by }
policy-in-store = the policy in the store

# tactful address
address-or = or: { $text }
address-written = in writing: { $text }
address-reference = to a colleague: { $text }
address-register = pronoun: { $text }
address-avoid = not: { $form } — { $why }
address-ask = ask: { $text }
address-order-only = Only the order of the name is known for this language, not its customs.
address-basis = rests on: { $text }

# tactful check
check-clean = Nothing to object to.
check-cannot-tell = Cannot tell: the line is empty, too long or in a language not known here.
check-finding = “{ $text }”: { $why } ({ $rule }, { $certainty })
check-better = better: { $text }
check-row = { $row }: { $line }
check-summary = Lines: { $lines }, with findings: { $bad }, findings: { $findings }, cannot tell: { $unknown }
