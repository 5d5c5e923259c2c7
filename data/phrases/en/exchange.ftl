# What the gate says about a file that comes in. $key is a key of the document or the heading of a column.

refusal-did-you-mean = Did you mean { $suggestion }?
refusal-not-utf8 = The line is not in UTF-8. Save the file as UTF-8, or name its encoding in the mapping.
refusal-line-too-long = The line is longer than four megabytes; no customer needs that. Look for a missing line end.
refusal-syntax = The line is not a JSON object as it should be. Look at this place for a missing quote, comma or bracket.
refusal-truncated = The line breaks off before the document ends. The file was probably cut short: copy it again.
refusal-control-character = A control character stands in the line. Take it out, or write it as an escape.
refusal-too-deep = Lists lie within lists without end; a customer document is shallow.
refusal-format = This is not format 1, the only one the program reads.
refusal-unknown-key = The format has no key { $key }.
refusal-duplicate-key = The key { $key } stands here twice; keep one.
refusal-missing-key = The key { $key } has to be there.
refusal-wrong-type = { $key } has a value of another kind: a list, a text or a number is wanted.
refusal-unknown-value = { $key } takes one of a few words, and this is none of them.
refusal-number = { $key } has to be a whole number of an ordinary size.
refusal-not-a-date = { $key } is not a date the program can read. Write it as 2026-11-24, or name its form in the mapping.
refusal-no-such-date = { $key } names a day that no calendar has.
refusal-date-order = The days in { $key } can be read day first or month first, and no row shows which; the first form of the mapping was taken. Compare one or two, and leave one form in the mapping.
refusal-stay-backwards = The stay ends before it begins.
refusal-language-tag = { $key } is not a language tag. Write uk, de or de-AT.
refusal-item-id = { $key } is not a UUID. Leave it out, and the program gives one.
refusal-no-id = The record has no id, and nothing to make one from.
refusal-no-name = The record has no name.
refusal-erased = This person asked to be forgotten, and no file brings them back. If they came back themselves: tactful erase ID --lift.
refusal-duplicate-id = This id stood earlier in the file; the earlier record counts.
refusal-text-too-long = The text is longer than 120 characters. Shorten it to what staff need.
refusal-name-too-long = { $key } is longer than 400 characters; no name is.
refusal-field-too-long = { $key } is longer than 1,000 characters.
refusal-source = What third parties, social networks or public places say of a customer is not taken in.
refusal-special = Sensitive facts of this kind are not taken in, not even to please.
refusal-health = A health need is taken in only with the customer's explicit consent for safety.
refusal-unfit = The text holds what is never kept: a judgement of a person, a sensitive matter, a child, somebody else, or the number of an account. Ask the customer what they would like, and note that at the desk.
refusal-category = The category is not on the house's list.
refusal-column = { $key } is never taken in: what it holds is not for the desk to know.
refusal-kept = What the desk has noted or the guest has said since was kept; what the file says otherwise was not taken over.
refusal-too-much = There is more than four megabytes of this customer. That is no person but a till's collective account: leave its rows out.
refusal-too-many-cells = The row has more cells than the table has headings; a separator probably stands within a cell without quotes.
refusal-cell-alone = { $key } says nothing by itself: the day of arrival, the adults, the order’s number or the yes or no that it goes with is missing. It was left aside.
refusal-cleaned = Invisible or control characters were taken out of { $key }.
refusal-column-not-mapped = The mapping does not name the column { $key }; it was left aside.
refusal-no-place = { $key } has no place in a customer's document; it was left aside.
refusal-no-person = The card is of a group, an organisation, a place or a thing, not of a person.
refusal-card-truncated = The card has no beginning or no end. The file may have been cut off: copy it again.
refusal-card-line = This line is no property of a card; it was left aside. See whether the line before it broke off.

hint-file-missing = Check the name and the folder.
hint-file-directory = Name the files in it, not the folder.
hint-file-empty = Export it again; there is nothing to take in.
hint-file-format = Give it the ending .jsonl, .csv, .vcf or .json.
hint-file-utf16 = Save it as UTF-8.
hint-file-headings = Name a mapping with --map, or write one for these headings.
hint-file-no-headings = Compare the headings in the file with those in the mapping.
hint-file-unclosed-quote = Look for a single quotation mark in that line; nothing after it could be read.
hint-file-unreadable = Check that you may read it and that the disk or the network is there.

# What is wrong with a mapping file.

mapping-syntax = The file is not TOML here: look for a missing quote or bracket.
mapping-unknown-key = A mapping has no key { $key }.
mapping-value = { $key } has a value that does not fit.
mapping-date-form = A form of dates is written like %d.%m.%Y.
mapping-no-columns = The mapping names no columns; write them under [columns].
mapping-no-id = Nothing gives the id: name a column for id, or what to make it from under [id] derive.
