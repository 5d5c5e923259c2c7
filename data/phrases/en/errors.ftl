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
hint-store-corrupt = Do not write to it. Make a copy of the file, then restore the latest backup.
hint-store-network = Put the store on a disk of this computer, and name it with --store.
hint-store-stopped = Nothing of it remains. Start again whenever you like.
hint-store-other = Try again; if it happens again, check the disk and the path of the store.
