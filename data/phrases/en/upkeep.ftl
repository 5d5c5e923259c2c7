## A colleague's change
watch-failed = This desk isn't told of colleagues' changes by itself.
watch-failed-hint = They show at your next key. The system allows too few watched folders (fs.inotify).
plain-changed = A colleague has changed this card. Say "show" to hear it as it is now.
