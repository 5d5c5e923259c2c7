# What to do when the store refuses. Each stands on its own line under what happened.
hint-store-missing = Make one with: tactful init. Or name another with --store.
hint-store-exists = Nothing was changed. Choose another place, or move the old file away first.
hint-store-wrong-key = Nothing was changed. Check the passphrase or the key file, and the path of the store.
hint-store-not-a-store = Nothing was changed. Check the path; a new store is made with: tactful init.
hint-store-no-key = Check the path of the key file and that you may read it.
hint-store-newer-format = Nothing was changed. Use the newer tactful that wrote it.
hint-store-newer = Open the customer again to see the change, then make yours.
hint-store-busy = Wait a moment and try again. If an import is running, let it finish.
hint-store-read-only = Check the permissions of the file and its folder, and whether the disk allows writing.
hint-store-disk-full = Make room on the disk and try again. What was saved before is safe.
hint-store-cut-short = Do not write to it. Keep a copy of the file, then put the latest backup back: tactful restore FILE.
hint-store-ends-in-a-page = Nothing was changed. Check the path. If it is the store, keep a copy of the file, then put the latest backup back: tactful restore FILE.
hint-store-corrupt = Do not write to it. Make a copy of the file, then restore the latest backup.
hint-store-network = Put the store on a disk of this computer, and name it with --store.
hint-store-stopped = Nothing of it remains. Start again whenever you like.
hint-store-other = Try again; if it happens again, check the disk and the path of the store.

## What happened to the store
error-store-missing = There is no store at { $what }.
error-store-exists = { $what } exists already.
error-store-wrong-key = The key does not open { $what }, or it is not a tactful store.
error-store-not-a-store = { $what } is not a tactful store.
error-store-no-key = The key file { $what } cannot be used.
error-store-newer-format = The store has format { $found }; this program knows formats up to { $known }.
error-store-newer = Somebody has changed this customer meanwhile.
error-store-busy = Another program is holding the store.
error-store-read-only = The store can be read but not written.
error-store-disk-full = The disk is full.
error-store-cut-short = { $what } was cut short: the key opens it, but pages are missing at its end.
error-store-ends-in-a-page = { $what } ends in the middle of a page: it was cut short, or it is no tactful store.
error-store-corrupt = The store is damaged: { $what }.
error-store-network = The store lies on a network file system, where its locks do not hold.
error-store-stopped = Stopped; nothing of this file was kept.
error-store-other = The store does not answer: { $what }.

## What is wrong with a file
error-file-missing = there is no such file
error-file-directory = this is a directory
error-file-empty = there is nothing in it
error-file-format = its name does not tell its format
error-file-utf16 = it is in UTF-16
error-file-headings = its headings are not those of a known export
error-file-no-headings = it has none of the headings that the mapping names
error-file-unclosed-quote = a quoted cell does not end
error-file-unreadable = it cannot be read
