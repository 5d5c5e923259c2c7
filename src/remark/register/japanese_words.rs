//! The endings and particles by which Japanese marks its register. Source: 文化審議会『敬語の指針』(2007); school grammar.

/// Polite endings; each carries the register wherever a clause can end.
pub(super) const POLITE: [&str; 23] = [
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
    "ございません",
    "ございました",
    "ございます",
    "ございま",
    "ご存知",
    "ご存じ",
    "いらっしゃ",
    "お願い",
];

/// Words that end like a verb and are none.
pub(super) const PASSING: [&str; 16] = [
    "どう",
    "そうそう",
    "おはよう",
    "のよう",
    "じゃあまた",
    "めでとう",
    "りがとう",
    "もう",
    "ほんとう",
    "本当",
    "ついて",
    "って",
    "そして",
    "なにしろ",
    "とって",
    "みたい",
];

/// What may follow a predicate and changes nothing.
pub(super) const PARTICLES: [&str; 23] = [
    "が",
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
pub(super) const PLAIN: [&str; 42] = [
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

/// Formulas of courtesy that are said among friends too: polite where nothing else speaks.
pub(super) const FORMULAS: [&str; 7] =
    ["すみません", "すいません", "お願いします", "ください", "ありがとうございます", "ごめんください", "お願い"];

/// Particles that turn to the listener: a plain clause with one is said to somebody.
pub(super) const TURNED: [&str; 14] =
    ["よね", "よ", "ね", "の", "わ", "ぞ", "さ", "かい", "だい", "かな", "かしら", "んだけど", "だけど", "けど"];

/// Words that ask without か only among friends.
pub(super) const ASKED: [&str; 8] = ["どう", "好き", "何", "どれ", "嫌い", "大丈夫", "もの", "予定"];
