//! Japanese marks the register at the end of its clauses: です, ます and their forms are polite, plain verb forms at the end
//! of a sentence are not. Source: 文化審議会『敬語の指針』(2007), 丁寧語; 文体 (敬体, 常体) of school grammar.

use super::{Evidence, Hearing, Says, Strength};
use crate::remark::{Heard, Span};

/// Polite endings; each carries the register wherever a clause can end.
const POLITE: [&str; 20] = [
    "でしょう",
    "でした",
    "です",
    "ませんでした",
    "ません",
    "ましょう",
    "ました",
    "まして",
    "ますか",
    "ます",
    "ませ",
    "ください",
    "下さい",
    "くださり",
    "くださった",
    "ございま",
    "ご存知",
    "ご存じ",
    "いらっしゃ",
    "お願い",
];

/// What may follow a predicate and changes nothing.
const PARTICLES: [&str; 22] = [
    "んだけど",
    "だけど",
    "けれども",
    "けれど",
    "けど",
    "かしら",
    "かな",
    "かも",
    "から",
    "ので",
    "のに",
    "って",
    "よね",
    "し",
    "よ",
    "ね",
    "な",
    "わ",
    "ぞ",
    "さ",
    "か",
    "の",
];

/// Plain endings of a predicate, longest first.
const PLAIN: [&str; 43] = [
    "じゃない",
    "だろう",
    "でしょ",
    "だった",
    "なかった",
    "かった",
    "ないで",
    "なきゃ",
    "ちゃった",
    "てた",
    "んだ",
    "だ",
    "った",
    "した",
    "いた",
    "きた",
    "けた",
    "えた",
    "めた",
    "れた",
    "げた",
    "べた",
    "ねた",
    "せた",
    "てた",
    "みた",
    "じた",
    "ない",
    "たい",
    "しい",
    "よう",
    "おう",
    "こう",
    "そう",
    "ろう",
    "とう",
    "ぼう",
    "もう",
    "のう",
    "ごう",
    "ちゃう",
    "てる",
    "とく",
];

/// Hears a Japanese line: what ends its sentences decides; a polite clause inside counts where no sentence has an end.
pub(super) fn hear(line: &str) -> Hearing {
    let polite = polite_words(line);
    let mut plain = Vec::new();
    let mut ends_politely = false;
    for (start, end) in sentences(line) {
        let Some(sentence) = line.get(start..end) else { continue };
        let (body, main) = predicate(sentence);
        let last = start + main;
        if polite.iter().any(|span| span.end >= last && span.end <= start + body) {
            ends_politely = true;
        } else if ends_plain(sentence.get(..main).unwrap_or_default()) {
            let from = stem_start(sentence, main);
            if from < main {
                plain.push(Span { start: start + from, end: last });
            }
        }
    }
    let (register, spans, says) = if ends_politely || (plain.is_empty() && !polite.is_empty()) {
        (Heard::V, polite, Says::V)
    } else if plain.is_empty() {
        (Heard::None, plain, Says::T)
    } else {
        (Heard::T, plain, Says::T)
    };
    let evidence = spans.into_iter().map(|span| Evidence { span, says, strength: Strength::Certain }).collect();
    Hearing { register, evidence }
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
        if matches!(mark, '。' | '？' | '！' | '?' | '!' | '.' | '\n') {
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
        mark.is_whitespace() || matches!(mark, '、' | ',' | '」' | '』' | '…' | '♪' | '〜' | 'ー' | ')' | '）')
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
        'て' | 'で' => before == 'っ' || before == 'ん' || before == 'し' || before == 'い',
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
