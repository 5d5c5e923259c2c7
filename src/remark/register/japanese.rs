//! Japanese marks the register at the end of its clauses: です, ます and their forms are polite, plain verb forms at the end
//! of a sentence are not. Source: 文化審議会『敬語の指針』(2007), 丁寧語; 文体 (敬体, 常体) of school grammar.

use super::japanese_words::{ASKED, FORMULAS, PARTICLES, PASSING, PLAIN, POLITE, TURNED};
use super::{Evidence, Hearing, Says, Strength};
use crate::remark::{Heard, Span};

/// A sentence that ends plainly.
struct Plain {
    span: Span,
    strength: Strength,
}

/// Hears a Japanese line: what ends its sentences decides; a polite clause inside counts where no sentence has an end.
pub(super) fn hear(line: &str) -> Hearing {
    let polite = polite_words(line);
    let mut plain: Vec<Plain> = Vec::new();
    let (mut polite_ends, mut formulas) = (0_usize, 0_usize);
    for (start, end) in sentences(line) {
        // A clause that breaks off at a comma has no end that could say anything.
        let Some(sentence) = line.get(start..end).filter(|text| !text.trim_end().ends_with(['、', ','])) else {
            continue;
        };
        let (body, main) = predicate(sentence);
        let last = start + main;
        let ending = polite.iter().find(|span| span.end >= last && span.end <= start + body);
        if let Some(span) = ending {
            let words = line.get(start..span.end).unwrap_or_default();
            if FORMULAS.iter().any(|formula| words.ends_with(formula)) {
                formulas += 1;
            } else {
                polite_ends += 1;
            }
        } else if let Some(strength) = plainly(sentence, main, body).filter(|_| !quoted(line, last)) {
            let from = stem_start(sentence, main);
            if from < main {
                plain.push(Plain { span: Span { start: start + from, end: last }, strength });
            }
        }
    }
    if plain.is_empty() && polite.is_empty() {
        plain = in_passing(line);
    }
    let strong = plain.iter().filter(|one| one.strength == Strength::Certain).count();
    let spoken = !polite.is_empty();
    let register = match (polite_ends, strong) {
        (0, 0) if plain.is_empty() => {
            if spoken {
                Heard::V
            } else {
                Heard::None
            }
        }
        (0, 0) if formulas > 0 => Heard::V,
        (0, _) => Heard::T,
        (politely, plainly) if politely > plainly => Heard::V,
        _ => Heard::Unknown,
    };
    let evidence = if register == Heard::V {
        carried(polite.into_iter().map(|span| (span, Strength::Certain)), Says::V)
    } else {
        // The clearest are enough: a bare adjective may stand in polite talk, and beside verbs and copulas it adds nothing.
        let clear: Vec<Plain> =
            plain.into_iter().filter(|one| strong == 0 || one.strength == Strength::Certain).collect();
        let is_adjective = |one: &Plain| {
            let word = line.get(one.span.start..one.span.end).unwrap_or_default();
            word.ends_with("かった") || (word.ends_with('い') && !word.ends_with("ない"))
        };
        let only_adjectives = clear.iter().all(is_adjective);
        let clear = clear.into_iter().filter(|one| only_adjectives || !is_adjective(one));
        carried(clear.map(|one| (one.span, one.strength)), Says::T)
    };
    Hearing { register, evidence }
}

/// Where no sentence says anything: clauses before a comma that end plainly and turn to the listener or go on with が, けど.
fn in_passing(line: &str) -> Vec<Plain> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, mark) in line.char_indices().filter(|(_, mark)| matches!(mark, '、' | '。' | '？' | '?')) {
        let clause = line.get(from..at).unwrap_or_default();
        let (body, main) = predicate(clause);
        let after = clause.get(main..body).unwrap_or_default();
        let goes_on =
            (body > main && !after.starts_with("ので")) || clause.get(..main).is_some_and(|text| text.ends_with('だ'));
        let asked = matches!(mark, '？' | '?') && ASKED.iter().any(|word| clause.ends_with(word));
        let start = stem_start(clause, main);
        if asked || (goes_on && start < main && ends_plain(clause.get(..main).unwrap_or_default()) && !quoted(line, at))
        {
            let span =
                if asked { Span { start: from, end: at } } else { Span { start: from + start, end: from + main } };
            found.push(Plain { span, strength: Strength::Likely });
        }
        from = at + mark.len_utf8();
    }
    found
}

fn carried(spans: impl Iterator<Item = (Span, Strength)>, says: Says) -> Vec<Evidence> {
    spans.map(|(span, strength)| Evidence { span, says, strength }).collect()
}

/// Whether a sentence ends plainly, and how clearly: a particle for the listener, the copula and verbs say it; a bare
/// adjective, a request in て, or a word in passing may be meant otherwise.
fn plainly(sentence: &str, main: usize, body: usize) -> Option<Strength> {
    let predicate = sentence.get(..main)?;
    let after = sentence.get(main..body)?;
    let question =
        ["かい", "だい"].iter().any(|particle| sentence.get(..body).is_some_and(|text| text.ends_with(particle)));
    if question {
        return Some(Strength::Certain);
    }
    if !ends_plain(predicate) {
        return None;
    }
    let turned = TURNED.iter().any(|particle| after.starts_with(particle));
    let short = sentence.trim().chars().count() <= 5;
    let bare = (predicate.ends_with(['い', 'て', 'で', 'ろ']) && !predicate.ends_with("ない"))
        || predicate.ends_with("かった")
        || predicate.ends_with("なら");
    Some(if turned || !(bare || short) { Strength::Certain } else { Strength::Likely })
}

fn polite_words(line: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut passed = 0;
    for (start, _) in line.char_indices() {
        if start < passed || quoted(line, start) {
            continue;
        }
        let Some(rest) = line.get(start..) else { continue };
        if let Some(ending) = POLITE.iter().find(|ending| rest.starts_with(**ending)) {
            passed = start + ending.len();
            let named =
                rest.get(ending.len()..).is_some_and(|after| after.starts_with("とか") || after.starts_with("って"));
            if !named {
                found.push(Span { start: stem_start(line, start), end: passed });
            }
        }
    }
    found
}

/// Where the word begins whose ending begins or stands at `end`: back over kana to its kanji, at most eight characters.
fn stem_start(line: &str, end: usize) -> usize {
    let Some(before) = line.get(..end) else { return end };
    let mut start = end;
    let mut in_kanji = false;
    for (at, character) in before.char_indices().rev().take(8) {
        if is_kanji(character) {
            in_kanji = true;
        } else if in_kanji || !is_kana(character) || matches!(character, 'は' | 'が' | 'を' | 'も' | 'へ') {
            return start;
        }
        start = at;
    }
    start
}

fn sentences(line: &str) -> Vec<(usize, usize)> {
    let mut cuts = Vec::new();
    let mut from = 0;
    for (at, mark) in line.char_indices() {
        let smile = mark == ')' && line.get(..at).is_some_and(|before| before.ends_with(':'));
        if smile || matches!(mark, '。' | '？' | '！' | '?' | '!' | '.' | '\n') {
            cuts.push((from, at));
            from = at + mark.len_utf8();
        }
    }
    cuts.push((from, line.len()));
    cuts.retain(|(from, to)| line.get(*from..*to).is_some_and(|text| !text.trim().is_empty()));
    cuts
}

/// Where the sentence ends without marks, and where its predicate ends without particles.
fn predicate(sentence: &str) -> (usize, usize) {
    let marks = |mark: char| {
        mark.is_whitespace()
            || matches!(
                mark,
                '」' | '』' | '…' | '♪' | '〜' | 'ー' | '(' | ')' | '（' | '）' | ':' | '：' | '笑' | 'w' | 'ｗ'
            )
    };
    let body = sentence.trim_end_matches(marks);
    let mut rest = body;
    while !ends_plain(rest) {
        match PARTICLES.iter().find_map(|particle| rest.strip_suffix(particle)) {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    (body.len(), rest.len())
}

fn ends_plain(text: &str) -> bool {
    if PASSING.iter().any(|word| text.ends_with(word)) {
        return false;
    }
    if PLAIN.iter().any(|ending| text.ends_with(ending)) {
        return true;
    }
    let mut back = text.chars().rev();
    let (Some(last), Some(before)) = (back.next(), back.next()) else { return false };
    match last {
        // Dictionary form: a u-row kana after kanji or kana, not after a particle.
        // And the past in た.
        'る' | 'う' | 'く' | 'ぐ' | 'す' | 'つ' | 'ぬ' | 'ぶ' | 'む' | 'た' => {
            is_kanji(before) || is_kana(before)
        }
        // Adjectives.
        'い' => {
            is_kanji(before) || matches!(before, 'し' | 'な' | 'た' | 'ど' | 'い' | 'さ' | 'ご' | 'よ' | 'わ' | 'う')
        }
        // Requests and imperatives.
        'て' => matches!(before, 'っ' | 'し' | 'い' | 'え' | 'け' | 'せ' | 'め' | 'れ' | 'げ' | 'べ' | 'み'),
        'で' => before == 'ん',
        'ろ' => matches!(before, 'し' | 'み' | 'べ' | 'め' | 'け' | 'せ' | 'て' | 'れ'),
        _ => false,
    }
}

/// Whether the place stands inside Japanese quotation marks.
fn quoted(line: &str, at: usize) -> bool {
    let Some(before) = line.get(..at) else { return false };
    let open = before.matches(['「', '『']).count();
    let close = before.matches(['」', '』']).count();
    open > close && !line.trim_start().starts_with(['「', '『'])
}

const fn is_kana(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{3096}')
}

const fn is_kanji(character: char) -> bool {
    matches!(character, '\u{4e00}'..='\u{9fff}' | '々')
}
