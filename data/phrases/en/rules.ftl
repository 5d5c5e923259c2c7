# Why something is withheld or narrowed: sentences that could be read to the customer.
rule-identity = We keep this to ourselves until we have made sure that it is you we are speaking to.
rule-fuse = This is a sensitive matter, and we don't use such things.
rule-basis = We don't have your consent to use this for the present purpose.
rule-restriction = You asked us to stop using your data for now, so we only keep them.
rule-objection = You don't want your data used for this purpose, so we don't use them.
rule-boundary = You asked us to keep a limit, and we keep it.
rule-company = You told us this in private, so we keep it between us.
rule-safety = We mind this for your safety and don't speak of it aloud.
rule-observed = You never told us this yourself, so we don't bring it up.
rule-inferred = This is only our guess, so we neither say it nor act on it.
rule-stale = You told us this a while ago; things may have changed, so we would rather ask.
rule-role = This colleague's work doesn't need it.
rule-channel = This is not the place to speak about it.
rule-house = The rules of our house ask for more restraint here.

# Faults in a policy file.
policy-unreadable = This cannot be read as TOML: { $word }
policy-unknown-key = `{ $word }` is no key here; these are: { $limit }.
policy-missing-key = `{ $word }` is missing here.
policy-unknown-word = `{ $word }` is not known for `{ $key }`; these are: { $limit }.
policy-not-a-language = `{ $word }` is not a language tag; write it as in BCP 47, for example uk or de.
policy-wrong-type = `{ $key }` is of the type { $word }; it must be { $limit ->
    [text] a text that is not empty
    [days] a whole number of days
    [list] a list of words
    [tables] a list of tables
    [number] a whole number
    [switch] true or false
   *[table] a table
}.
policy-out-of-range = `{ $key }`: { $word } is outside of { $limit }.
policy-longer-shelf-life = { $word } days are more than the program's { $limit }; a policy can only shorten a shelf life.
policy-narrower-audience = `{ $word }` is private from: { $limit }; a policy can only add to these.
policy-unknown-notice = The notice `{ $word }` is not known; a policy can only narrow known ones: { $limit }.
policy-wider-notice = The notice `{ $limit }` did not name `{ $word }` for this purpose; a policy cannot add to what customers were told.
policy-did-you-mean = Did you mean `{ $suggestion }`?
