# Why something is withheld or narrowed: sentences that could be read to the customer.
rule-identity = We keep this to ourselves until we have made sure that it is you we are speaking to.
rule-fuse = This is a sensitive matter, and we don't use such things.
rule-basis = We don't have your consent to use this for the present purpose.
rule-boundary = You asked us to keep a limit, and we keep it.
rule-company = You told us this in private, so we keep it between us.
rule-safety = We mind this for your safety and don't speak of it aloud.
rule-observed = You never told us this yourself, so we don't bring it up.
rule-inferred = This is only our guess, so we neither say it nor act on it.
rule-stale = You told us this a while ago; things may have changed, so we would rather ask.
rule-role = This colleague's work doesn't need it.
rule-channel = This is not the place to speak about it.
rule-house = The rules of our house ask for more restraint here.
