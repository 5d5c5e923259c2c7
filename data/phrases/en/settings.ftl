# settings
settings-unreadable = The settings file { $path } cannot be read: { $why }.
settings-unreadable-hint = Check the file and its permissions, or unset TACTFUL_CONFIG.
settings-syntax = { $path }, line { $line }: this is not valid TOML: { $why }.
settings-syntax-hint = A line reads: key = value, with texts in double quotes.
settings-unknown-key = { $path }, line { $line }: there is no setting “{ $key }”.
settings-did-you-mean = Did you mean “{ $key }”?
settings-see-keys = “tactful config” lists every setting.
settings-wrong-value = { $path }, line { $line }: “{ $key }” cannot have this value.
settings-allowed-range = Write a whole number from { $least } to { $most }.
settings-allowed-words = Write one of these in quotes: { $words }.
settings-allowed-language = Write a language tag in quotes, for example "uk", "de" or "de-AT".
settings-allowed-switch = Write true or false.
settings-allowed-path = Write a path in quotes.
settings-allowed-text = Write a text in quotes.
settings-allowed-texts = Write a list of texts in quotes: ["one", "another"].
