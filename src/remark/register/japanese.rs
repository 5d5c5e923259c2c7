//! Japanese marks the register at the end of its clauses: です, ます and their forms are polite, plain verb forms at the end
//! of a sentence are not. Source: 文化審議会『敬語の指針』(2007), 丁寧語; 文体 (敬体, 常体) of school grammar.

use super::{Evidence, Hearing, Says, Strength};
use crate::remark::{Heard, Span};

/// Polite endings; each carries the register wherever a clause can end.
const POLITE: [&str; 20] = [
    "でしょう", "でした", "です", "ませんでした", "ません", "ましょう", "ました", "まして", "ますか", "ます", "ませ",
    "ください", "下さい", "くださり", "くださった", "ございま", "ご存知", "ご存じ", "いらっしゃ", "お願い",
];

/// What may follow a predicate and changes nothing.
const PARTICLES: [&str; 22] = [
    "んだけど", "だけど", "けれども", "けれど", "けど", "かしら", "かな", "かも", "から", "ので", "のに", "って", "よね", "し", "よ", "ね", "な", "わ",
    "ぞ", "さ", "か", "の",
];

/// Plain endings of a predicate, longest first.
const PLAIN: [&str; 43] = [
    "じゃない", "だろう", "でしょ", "だった", "なかった", "かった", "ないで", "なきゃ", "ちゃった", "てた", "んだ", "だ", "った", "した", "いた", "きた",
    "けた", "えた", "めた", "れた", "げた", "べた", "ねた", "せた", "てた", "みた", "じた", "ない", "たい", "しい", "よう", "おう", "こう", "そう", "ろう",
    "とう", "ぼう", "もう", "のう", "ごう", "ちゃう", "てる", "とく",
];

/// Hears a Japanese line.
pub(super) fn hear(line: &str) -> Hearing {
    let mut evidence = Vec::new();
    let mut last_end = 0;
    for (start, _) in line.char_indices() {
        if start < last_end || quoted(line, start) {
            continue;
        }
        let Some(rest) = line.get(start..) else { continue };
        // "ですから" at the head is a conjunction, and still polite.
        if let Some(ending) = POLITE.iter().find(|ending| rest.starts_with(**ending)) {
            last_end = start + ending.len();
            if *ending == "です" && rest.get(ending.len()..).is_some_and(|after| after.starts_with("とか") || after.starts_with("って")) {
                continue;
            }
            let stem = stem_start(line, start);
            evidence.push(Evidence { span: Span { start: stem, end: last_end }, says: Says::V, strength: Strength::Certain });
        }
    }
    for (start, end) in sentences(line) {
        let Some(sentence) = line.get(start..end) else { continue };
        let polite_inside = evidence.iter().any(|one| one.says == Says::V && one.span.start >= start && one.span.end <= end);
        if polite_inside {
            continue;
        }
        if let Some((from, to)) = plain_end(sentence) {
            evidence.push(Evidence { span: Span { start: start + from, end: start + to }, says: Says::T, strength: Strength::Certain });
        }
    }
    let polite = evidence.iter().any(|one| one.says == Says::V);
    let plain = evidence.iter().any(|one| one.says == Says::T);
    let register = match (polite, plain) {
        // One polite clause sets the style; plain ones beside it are asides (ダ体 within デス・マス体).
        (true, _) => Heard::V,
        (false, true) => Heard::T,
        (false, false) => Heard::None,
    };
    if polite {
        evidence.retain(|one| one.says == Says::V);
    }
    evidence.sort_by_key(|one| one.span);
    Hearing { register, evidence }
}

/// Where the word begins that ends at `end`: back over kana of the verb to its kanji, at most eight characters.
fn stem_start(line: &str, end: usize) -> usize {
    let Some(before) = line.get(..end) else { return end };
    let mut start = end;
    for (at, character) in before.char_indices().rev().take(8) {
        if !is_kana(character) {
            return if is_kanji(character) { at } else { start };
        }
        if matches!(character, 'は' | 'が' | 'を' | 'に' | 'も' | 'へ') {
            return start;
        }
        start = at;
    }
    end
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

/// Where a plain predicate ends the sentence, particles left aside.
fn plain_end(sentence: &str) -> Option<(usize, usize)> {
    let trimmed = sentence.trim_end_matches(|mark: char| mark.is_whitespace() || matches!(mark, '、' | ',' | '」' | '』' | '…' | '♪' | '〜' | 'ー'));
    let mut rest = trimmed;
    let mut particle = false;
    if !ends_plain(rest) {
        while let Some(shorter) = PARTICLES.iter().find_map(|particle| rest.strip_suffix(particle)) {
            particle = true;
            rest = shorter;
            if ends_plain(rest) {
                break;
            }
        }
    }
    if rest.is_empty() {
        return None;
    }
    let sentence_particle = particle && trimmed.ends_with(['よ', 'ね', 'の', 'わ', 'ぞ', 'な']);
    if ends_plain(rest) || sentence_particle {
        let to = trimmed.len();
        let from = stem_start(sentence, rest.len()).min(rest.len());
        return Some((from, to.max(from)));
    }
    None
}

fn ends_plain(text: &str) -> bool {
    if PLAIN.iter().any(|ending| text.ends_with(ending)) {
        return true;
    }
    let mut back = text.chars().rev();
    let (Some(last), Some(before)) = (back.next(), back.next()) else { return false };
    match last {
        // Dictionary form: a u-row kana after kanji or kana, not after a particle.
        'る' | 'う' | 'く' | 'ぐ' | 'す' | 'つ' | 'ぬ' | 'ぶ' | 'む' => is_kanji(before) || is_kana(before),
        // Past.
        'た' => is_kanji(before) || is_kana(before),
        // Adjectives.
        'い' => is_kanji(before) || matches!(before, 'し' | 'な' | 'た' | 'ど' | 'い' | 'さ' | 'ご' | 'よ' | 'わ' | 'う'),
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
