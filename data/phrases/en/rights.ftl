# The customer's rights: what is said when they are exercised.
erase-confirm = Erase everything held of { $id }? This cannot be undone. Type the number again:
erase-done = Erased: { $id }. Nothing of this customer is left in the store.
erase-booking-kept = Erased: { $id }, all but the booking of a stay that is not over. It is kept until { $day }; the next “tactful retention” after that removes it.
erase-backup-removed = Removed with it, a copy beside the store that the program had made: { $file }
erase-overwriting-waits = Unused parts of the store's file are not overwritten yet: “tactful retention” does it, best while no desk is open.
erase-overwriting-failed = What was erased could not be overwritten everywhere: { $why } It is tried again whenever the store is opened, and by “tactful retention”.
erase-copies = Backups you keep elsewhere still hold this customer until you replace them. The store itself does not take them back.
erase-lifted = { $id } may be taken in again.
cli-not-confirmed = Nothing was erased.
cli-not-confirmed-hint = To erase, type the customer's number exactly as it stands.
error-nobody-erased = Nobody of this number was erased.
hint-nobody-erased = Check the number: it is the one in the file that was refused.
forbid-own-word = Only the customer's own word lifts this.
forbid-restricted = { $id }: use is restricted since { $day }. Cards show the form of address and the booking, nothing else.
forbid-not-restricted = { $id }: use is not restricted.
forbid-objection = Not used since { $day } for: { $purpose }.
forbid-no-objection = No objection is noted.

## Terms
retention-preview = Due now; nothing was changed:
retention-preview-nothing = Nothing is due.
retention-done = Their terms were over, and they are gone:
retention-nothing = Nothing was due.
retention-line = { $kind }: { $count } ({ $days ->
    [0] at once
    [one] after one day
   *[other] after { $days } days
}; { $basis })
retention-kind-ended-consent = Texts of items without a consent that holds
retention-kind-stale-item = Items long unconfirmed
retention-kind-consent-record = Records of consents that ended
retention-kind-visits = Earlier visits
retention-kind-party = Parties of guests who have departed
retention-kind-stay = Stays
retention-kind-order = Orders
retention-kind-case = Closed cases
retention-kind-customer = Customers without dealings
retention-kind-trail = Entries of the trail
retention-kind-quiet-task = Ticks at quiet tasks
retention-kind-own-backup = Copies the program made itself
retention-departed = { $count ->
    [one] One customer who asked to be forgotten has departed
   *[other] { $count } customers who asked to be forgotten have departed
}.
retention-restricted = { $count ->
    [one] One customer had use restricted
   *[other] { $count } customers had use restricted
}; everything of theirs stays.
retention-postponed = { $count ->
    [one] One customer was being changed
   *[other] { $count } customers were being changed
} at the same moment; run it again for them.
retention-copy-removed = Removed, a copy beside the store that the program had made: { $file }
retention-stopped = Stopped before the end; what has left has left.
retention-progress = Looked at { $done } of about { $about } customers
terms-unreadable = It cannot be read as terms: { $why }
terms-unknown = Line { $line }: there is no term “{ $kind }”.
terms-unknown-meant = Line { $line }: there is no term “{ $kind }”. Did you mean “{ $meant }”?
terms-outside = Line { $line }: “{ $kind }” can be from { $least } to { $most } days.

## Help
help-command-erase = Forget a customer: nothing is left, and no file brings them back
help-command-restrict = Keep a customer's data and use none of them: cards show the form of address and the booking only
help-command-object = Note that a customer objects to the use of their data for a purpose
help-command-retention = Remove what has reached its term
help-option-yes = Do not ask for confirmation
help-option-lift-erasure = The person came back themselves: let files take them in again
help-option-lift = Lift it; only at the customer's own word
help-option-objected = The purpose, once or more often: service-personalisation, offers, occasions, safety. Without it, the first three
help-option-to-file = Write it to this file, its owner's alone, instead of standard output
help-option-statement-to-file = Write it to this file, its owner's alone, instead of standard output
help-option-dry-run = Only say what is due

## On the statement
statement-restricted = Since { $day } we only keep your data, at your word: we use nothing but your form of address and your booking ({ $law }).
statement-restricted-kept = While this holds, nothing is deleted.
statement-objected = Since { $day } we do not use your data for this purpose, because you objected: { $purpose } ({ $law }).
statement-pronouns = Pronouns you go by ({ $language }): { $text }.
statement-pronouns-any = Pronouns you go by: { $text }.
statement-deleted-on = Unless you confirm it again, we delete it on { $day }.
statement-deleted-consent-ends = Your consent ends; after that we delete this on { $day }, unless you agree anew.
statement-deleted-no-consent = No consent of yours holds for this; we delete it on { $day }.
statement-deleted-visits = Unless you visit us again, we delete this on { $day }.
statement-deleted-customer = Unless we have to do with each other again, we delete it with everything else on { $day }.
statement-looked-by = Looked at by: { $who }.
statement-names-given = Only your own record is here: no other customer's data. Our house names the staff who looked.
statement-terms = How long we keep it:
statement-days = { $days ->
    [0] at most a day
    [one] one day
   *[other] { $days } days
}
statement-term-party = How many come with you: { $days } after departure.
statement-term-stay = A stay: { $days } after departure.
statement-term-order = An order: { $days } after it was made.
statement-term-case = A closed matter: { $days } after it was closed.
statement-term-ended-consent = What you no longer agree to, or never agreed to: { $days } after your consent ended, or after we received it.
statement-term-visits = Earlier visits: { $days } after the last; sooner where your consent ends.
statement-term-consent-record = The record of a consent or a refusal: { $days } after it ended.
statement-term-customer = Everything: { $days } after our last dealings with you.

## At the desk
screen-help-statement = What is held of the guest, to read out: only when verified and alone; closes by itself
plain-statement = what is held of the guest, to read out; verified and alone only
plain-statement-closed = The statement is put away.
