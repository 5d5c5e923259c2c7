## A colleague's change
watch-failed = This desk isn't told of colleagues' changes by itself.
watch-failed-hint = They show at your next key. The system allows too few watched folders (fs.inotify).
plain-changed = A colleague has changed this card. Say "show" to hear it as it is now.

## Calls
help-command-backup = A checked, encrypted copy of the store, while desks work
help-command-restore = Put a backup in the store's place; the store that was there is kept
help-command-key = The key of the store
help-command-key-change = A new passphrase or key file for the store
help-command-doctor = Everything that can be wrong with the store, and what to do
help-option-backup-file = Where to put the backup
help-option-backup-force = Replace what is there
help-option-training = The training store in place of the guests'
help-option-restore-file = The backup
help-option-backup-key-file = The file that opens the backup, where the store has had another key since
help-option-restore-force = Also where the store in place cannot be read; what was erased or taken back since the backup must then be done again
help-option-new-key-file = The file with the new key, in place of a passphrase
help-option-fix = Put right permissions, leftovers and a damaged log; no customer is changed

## Long work
upkeep-copying = Copying: { $percent } %
upkeep-checking = Checking: { $percent } %
upkeep-stopped = Stopped; everything is as it was.
upkeep-stopped-hint = Start again whenever you like.
copy-holds = { $customers ->
        [one] { $customers } customer
       *[other] { $customers } customers
    }, { $trail ->
        [one] { $trail } line
       *[other] { $trail } lines
    } of the trail; checked
backup-done = The backup is ready: { $file }
backup-keep = Keep it elsewhere than the store. It opens with the same passphrase or key file.
backup-not-training = The training store is not in it: tactful backup --training FILE copies { $file }
copy-holds-attempts = attempts: { $attempts }; private practice, sealed as it is: { $private }
restore-training-left-out = left out, because the store in place does not know them any more: { $count } trainees (--force brings them back)
key-change-training-file = From now on, in the settings: training_key_file = "{ $file }"
key-change-not-training = The training store keeps the key it has: tactful key change --training changes that of { $file }. Name its key file in the settings (training_key_file).
restore-done = The store is back from { $file }
restore-left-out = { $count ->
        [one] { $count } customer erased since was left out
       *[other] { $count } customers erased since were left out
    }
restore-kept = The store that was there is kept: { $file }
restore-said-no = { $count ->
        [one] { $count } customer took something back or forbade it since; that holds
       *[other] { $count } customers took something back or forbade it since; that holds
    }
restore-no-store = There was no store here. If there was one elsewhere: who was erased since { $when }, and who took something back, refused or forbade it, is not in this one.
restore-new-store = The store that was here was new: nobody was in it yet. If desks worked on elsewhere after the backup: who was erased since { $when }, and who took something back, refused or forbade it, is not in this one.
restore-other-store = The store that was here is not the one of which the backup was made. Nobody knows who was erased from that one since { $when }, and who took something back, refused or forbade it.
restore-trail-replaced = { $count ->
        [one] { $count } line of the trail is
       *[other] { $count } lines of the trail are
    } in the store that was kept and not in this one, because it does not go on from the backup's; its head: { $head }
restore-trail-unreadable = The trail of the store that was here could not be read: who looked since the backup is not in this one.
restore-unreadable = Nobody knows who was erased since { $when }, and who took something back, refused or forbade it: the store that was here could not be read.
restore-partly = { $count ->
        [one] What { $count } customer took back, refused or forbade since { $when } could not be read: { $list }
       *[other] What { $count } customers took back, refused or forbade since { $when } could not be read, among them: { $list }
    }
restore-not-known-do = Before a card is opened, do it again from letters, e-mail and notes of that time: tactful erase ID, tactful object ID, and at the card e and w. Where you are not sure, tactful restrict ID uses nothing of that customer until they say so.
restore-since = Other changes made since the backup are only in there. To bring them back: tactful --store { $file } export > FILE, then tactful import FILE. Then delete what was kept. The program itself removes it when somebody asks to be forgotten, and at the term of such copies (tactful retention).
key-change-done = The store has its new key; the old one no longer opens it.
key-change-file = From now on: --key-file { $file }
key-change-backups = { $count ->
        [one] { $count } earlier backup still opens
       *[other] { $count } earlier backups still open
    } with the old key only. Make a new one, then delete the old.
key-change-own-copy = A copy beside the store still opens with the old key only: { $file }. Delete it once nobody needs it.

## The store refuses
error-store-in-use = Desks have the store open.
hint-store-in-use = Close tactful on every desk, then try again. Nothing was changed.
error-store-old-key-holds = The key does not open { $what }. A change of its key was cut short before it took effect.
hint-store-old-key-holds = The old passphrase or key file still opens it. Then change the key again.
error-store-log-damaged = The last changes beside { $what } are damaged.
hint-store-log-damaged = Nothing was changed. Copy the store and the file ending in -wal, then restore the latest backup; or go on without the last changes: tactful doctor --fix.
error-store-erasures-unknown = The store at { $what } cannot be read, so nobody knows who was erased, or took something back, since the backup.
hint-store-erasures-unknown = Nothing was changed. Check the key; or restore with --force, which carries over what can be read and says what cannot.

## The examination
doctor-mended = Put right: { $what }
doctor-log-sound = The log of the last changes is whole.
doctor-log-fault = The log of the last changes is damaged: { $what }
doctor-log-fault-do = Copy the store and this log, then restore the latest backup; or go on without the last changes: tactful doctor --fix.
doctor-opens-sound = The key opens the store.
doctor-pages-sound = Every page is as it was written.
doctor-pages-fault = { $count ->
        [one] A page is damaged: { $what }
       *[other] { $count } pages are damaged, the first: { $what }
    }
doctor-pages-fault-do = Do not write to the store. Copy it, then restore the latest backup.
doctor-tables-sound = Tables and indexes agree.
doctor-tables-fault = Tables or indexes disagree: { $what }
doctor-tables-fault-do = Do not write to the store. Copy it, then restore the latest backup.
doctor-references-sound = Nothing refers to what is not there.
doctor-references-fault = Something refers to what is not there: { $what }
doctor-references-fault-do = Do not write to the store. Copy it, then restore the latest backup.
doctor-search-sound = The search index is whole.
doctor-search-note = An import is under way: the search index was not compared.
doctor-search-note-do = Run tactful doctor again when the import has ended.
doctor-search-fault = The search index does not lead to what it should.
doctor-search-fault-do = Export everything (tactful export), make a new store and import it there; or restore the latest backup.
doctor-customers-sound = Every customer can be read.
doctor-customers-fault = { $count ->
        [one] A customer cannot be read, or is listed wrongly. { $what }
       *[other] { $count } customers cannot be read, or are listed wrongly. { $what }
    }
doctor-customers-fault-do = Restore the latest backup, or import these customers again.
doctor-trail-sound = The trail is whole.
doctor-trail-fault = { $count ->
        [one] An entry of the trail was removed, changed or moved. { $what }
       *[other] { $count } entries of the trail were removed, changed or moved. { $what }
    }
doctor-trail-fault-do = tactful audit verify says which. Tell the person responsible for data protection.
doctor-format-sound = The format is this program's.
doctor-format-fault = The format is not this program's: { $what }
doctor-format-fault-do = Use the newest tactful in the house.
doctor-permissions-sound = Only you can read the files.
doctor-permissions-fault = Others can get at { $what }
doctor-permissions-fault-do = tactful doctor --fix makes files yours alone; for a folder: chmod go-w.
doctor-room-sound = There is room on the disk.
doctor-room-note = { $count } MB are free: too little for a copy of the store.
doctor-room-note-do = Make room before the next backup or large import on this disk.
doctor-room-fault = Only { $count } MB are free.
doctor-room-fault-do = Make room on the disk now: the next changes may fail.
doctor-leftovers-sound = Nothing is left of work that was cut short.
doctor-leftovers-note = Beside the store: { $what }
doctor-leftovers-note-do = Customers are in there too. A file ending in -part is what is left of work cut short: doctor --fix removes it. Delete an old copy once nobody needs it.
doctor-backups-sound = There is a fresh backup.
doctor-backups-note = { $count ->
        [0] No backup was made yet.
        [one] The last backup is { $count } day old: { $what }
       *[other] The last backup is { $count } days old: { $what }
    }
doctor-backups-note-do = Make one: tactful backup FILE, and keep it on another disk.
doctor-backups-fault = The list of backups cannot be read: { $what }
doctor-backups-fault-do = Make a new backup: tactful backup FILE.
doctor-backup-gone-note = The last backup is not where it was put: { $what }
doctor-backup-gone-note-do = If its disk is only unplugged, all is well. Otherwise make another: tactful backup FILE.
doctor-overwriting-sound = Everything that was erased is overwritten.
doctor-overwriting-note = Something that was erased is not overwritten everywhere yet.
doctor-overwriting-note-do = tactful retention does it, best while no desk is open; it says what holds it up.
doctor-overwriting-fault = What is still to be overwritten cannot be read: { $what }
doctor-overwriting-fault-do = Do not write to the store. Copy it, then restore the latest backup.
doctor-terms-sound = Nothing is past its term.
doctor-terms-note = { $count ->
        [one] { $count } thing is past its term.
       *[other] { $count } things are past their term.
    }
doctor-terms-note-do = tactful retention --dry-run shows what; tactful retention lets it leave.
doctor-training-sound = The training store opens, and its pages and tables are whole ({ $count } attempts).
doctor-training-note = The inside of the training store was not looked at: its passphrase would have to be asked for.
doctor-training-note-do = Give it a key file: tactful key change --training --new-key-file FILE.
doctor-training-fault = The training store: { $what }
doctor-training-fault-do = Is training_key_file its key file? Else put a backup back: tactful restore --training FILE.

## A fault of the program itself
fault-of-the-program = The program has a fault and stops.
fault-of-the-program-hint = What was saved is safe. Start it again; if it happens again, report the place named here.
