## Staff, the trail and breaking the glass

# Kinds of act, as a customer's statement says them
statement-act-sign-in = Somebody signed in
statement-act-sign-out = Somebody signed out
statement-act-failed-try = Somebody could not show who they were
statement-act-break-glass = A supervisor looked beyond what their work needs, and gave a reason in writing
statement-act-audit = The record of access was read
statement-act-staff = The list of staff was changed
statement-act-inform = It was confirmed that staff were informed
statement-act-withdraw = You withdrew a consent
statement-act-undo = The last change was undone
statement-act-verify = It was checked that it is you
statement-act-backup = A backup was made
statement-act-restore = A backup was brought back
statement-act-key-change = The key of the store was changed
statement-act-training = Something was kept of a training
statement-act-clock-back = A clock was set back
