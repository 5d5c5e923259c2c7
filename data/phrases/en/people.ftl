## Staff, the trail and breaking the glass

# Kinds of act, as a customer's statement says them
statement-act-sign-in = Somebody signed in
statement-act-sign-out = Somebody signed out
statement-act-failed-try = Somebody could not show who they were
statement-act-break-glass = A supervisor looked beyond what their work needs, and gave a reason in writing
statement-act-audit = The record of access was read
statement-act-staff = The list of staff was changed
statement-act-inform = It was confirmed that staff were informed
statement-act-policy = The house's rules were changed
statement-act-withdraw = You withdrew a consent
statement-act-undo = The last change was undone
statement-act-verify = It was checked that it is you
statement-act-backup = A backup was made
statement-act-restore = A backup was brought back
statement-act-key-change = The key of the store was changed
statement-act-training = Something was kept of a training
statement-act-clock-back = A clock was set back

## Coming in
sign-in-name = Your name:
sign-in-pin = PIN:
sign-in-new-pin = New PIN, at least 4 characters:
sign-in-differ = The two PINs are not the same.
sign-in-differ-hint = Try again; nothing was changed.
sign-in-no-pin = The new PIN cannot be asked for here: there is no terminal.
sign-in-no-pin-hint = Give a file that holds it: --new-pin-file FILE.
error-not-signed-in = Nobody is signed in.
hint-not-signed-in = Sign in with name and PIN at the terminal, or give --staff NAME --pin-file FILE.
error-wrong-pin = Name and PIN do not belong together.
hint-wrong-pin = Check both. After ten wrong tries in a row the PIN is locked.
error-wait = After so many wrong tries the next one counts only in { $seconds } s.
error-locked = This PIN is locked after ten wrong tries.
hint-locked = Somebody who manages staff opens it: tactful staff reset NAME.
error-not-your-duty = Your role does not include this: { $duty }.
hint-not-your-duty = Ask somebody whose role it is; the house's table of roles says whose.

## Staff
error-no-such-person = Nobody called { $name } works here.
hint-no-such-person = “tactful staff list” shows who does.
error-name-taken = Somebody called { $name } works here already, or left under that name written otherwise.
hint-name-taken = Add something that tells the two apart: a surname, a letter.
error-no-role = Whoever is added needs a role.
    One of: { $roles }
hint-no-role = Say it with --role.
error-no-name = This is no name.
hint-no-name = Write the name the person signs in with, at most 60 characters.
error-pin-short = The PIN is too short.
hint-pin-short = Take at least 4 characters that nobody guesses from a birthday.
error-nobody-to-manage = Then nobody here could manage staff.
hint-nobody-to-manage = First add somebody who can: a supervisor or data protection.
staff-added = { $name } can sign in now.
staff-retired = { $name } cannot sign in any more. The trail goes on naming them.
staff-reset = { $name } has a new PIN.
staff-informed = Noted: staff were informed. “tactful audit unusual” works from now on.
staff-state-locked = PIN locked
staff-state-retired = left

## Duties, as a refusal names them
duty-customers = finding customers and opening their cards
duty-record = noting what customers say
duty-statement = giving customers their statement
duty-import = taking files of customers in
duty-export = exporting customers' data
duty-erase = erasing a customer
duty-restrict = restricting the use of a customer's data
duty-retention = letting go what has reached its term
duty-audit = reading others' trail
duty-staff = managing staff
duty-backup = the store's backups and key
duty-policy = changing the house's policy
duty-training = leading role-plays
duty-break-glass = looking beyond the role

## Breaking the glass
error-nobody-to-decide = With this policy nobody who works here could manage staff, or change it any more.
error-glass-not-now = Looking beyond the role is possible only when the guest is verified, nobody else is there and the channel is private.
hint-nobody-to-decide = Leave the duties staff and policy to at least one role that somebody here has.
hint-glass-not-now = See the document first, and make sure that you are alone with the guest.
error-no-reason = A reason is missing.
hint-no-reason = Say in a few words why (at most 300 characters). It is kept with the trail, and whoever audits it reads it.

## The trail
audit-only-mine = This is your own trail. Others' are for data protection, with --reason TEXT.
chain-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
chain-sealed = Entries up to number { $last } were sealed and have left at their term.
chain-head = Head: { $head }
chain-whole = The chain is whole. Keep the head elsewhere: with it, “tactful audit verify --head HASH” also finds what is cut off at the end.
chain-missing = Entries { $entry } to { $last } are missing.
chain-altered = Entry { $entry } does not say what it said, or stands elsewhere than it did.
chain-reason-altered = The reason kept with entry { $entry } is not the one that was given.
chain-head-not-found = The head you gave is not in the chain: entries at its end are gone, or the chain was made anew.
chain-not-a-hash = This is no head of a chain.
chain-not-a-hash-hint = A head is 64 hexadecimal digits, as “tactful audit verify” prints it.

## Unusual use
error-not-informed = Unusual use is not looked for before staff know of it.
hint-not-informed = Inform staff, and their representatives where the law asks for it, and confirm it: tactful staff informed.
unusual-for-security-only = For security only: a finding is a reason to ask, not a verdict, and is no measure of anybody's work.
unusual-nothing = Nothing unusual.
unusual-many-cards = { $cards } customers' cards in a short time
unusual-namesake = the card of a customer with the same surname
unusual-out-of-hours = a card opened while the house is closed
unusual-colleague = the card of a customer with a colleague's name

## The calls
help-command-staff = The people who work here: add, list, retire, reset
help-command-staff-add = Let somebody sign in. The first person is added by whoever holds the store's key, and must be able to manage staff
help-command-staff-list = Everybody who works or worked here
help-command-staff-retire = Somebody left: they cannot sign in any more
help-command-staff-reset = A new PIN, also for one that is locked
help-command-staff-informed = Confirm that staff were told that unusual use is looked for
help-command-audit-verify = Look through the whole chain of the trail and print its head
help-command-audit-unusual = Unusual use, for security only; off until staff were informed
help-option-staff-name = Sign in as
help-option-pin-file = The file that holds the PIN
help-option-person = The name to sign in with
help-option-staff-role = The role; the first person is a supervisor unless another is said
help-option-new-pin-file = The file that holds the new PIN; without it, it is asked for twice
help-option-mine = One's own trail only
help-option-of = Another's trail; data protection only, with --reason
help-option-reason = Why others' trail is read; kept with the trail
help-option-head = A head that was kept elsewhere
help-option-break-glass = Look beyond the role, with a reason; verified and alone only, and marked in the trail and in the customer's statement

## On the screen
screen-locked = Locked. Any key leads to name and PIN.
screen-sign-in = Sign in
screen-first-person = The first person
screen-first-person-why = From then on everybody comes in with name and PIN. The first person can add the others, and is a supervisor.
screen-offer-first = Do several people work here? F9 adds the first one; until then nobody is asked for a PIN.
screen-offer-first-hint = Esc puts it off; “tactful staff add” does it later.
screen-beyond-role = looking beyond the role
screen-glass-lifted = The role is set aside until the card is closed or somebody comes. It is marked in the trail and in the customer's statement.
screen-key-to-pin = PIN
screen-key-sign-in = sign in
screen-key-choose-name = choose
screen-help-glass = look beyond the role, with a reason; supervisors only, alone with a verified guest
screen-help-switch = another person at this desk: name and PIN, then the handover
screen-help-lock = lock the desk
form-glass = Why look beyond the role?
form-glass-reason = Reason

## Line by line
plain-locked = Locked.
plain-offer-first = Do several people work here? “switch” adds the first one; “single” puts it off.
plain-put-off = Noted. “tactful staff add” does it whenever you like.
plain-first-name = The first person's name (“close” leaves it be):
plain-pin-of = PIN of { $name }:
plain-signed-in = Signed in: { $name }.
plain-switch = another person at this desk: name and PIN, then the handover; without staff, the first person
plain-lock = lock the desk
plain-no-staff = one person works here; do not offer to add the first one any more
plain-beyond = REASON; look beyond the role, supervisors only, alone with a verified guest
