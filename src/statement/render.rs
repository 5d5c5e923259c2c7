//! The three forms of a statement in words: lines to read aloud, Markdown, and one HTML page to print.
//!
//! Whatever a customer's text contains, it arrives as that text: HTML and Markdown are escaped, and nothing is loaded from
//! outside the page.

use std::fmt::Write;

use super::Statement;
use super::page::{Page, Section};
use super::typeset::typeset;
use super::wording::page;
use crate::domain::Clean;
use crate::phrases::Phrases;

/// For print: two narrow columns of small type hold an ordinary customer's statement on one sheet of A4. A longer one breaks
/// between two things, not within one, and its sheets are numbered.
const STYLE: &str = "body{font:16px/1.45 system-ui,sans-serif;color:#111;background:#fff;max-width:44rem;margin:2rem auto;\
padding:0 1rem}h1{font-size:1.5em;margin:0 0 .3em}h2{font-size:1.1em;margin:1em 0 .2em;break-after:avoid}p{margin:.2em 0}\
@page{size:A4;margin:8mm 8mm 10mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:7pt sans-serif}}\
@media print{body{font-size:7.5pt;line-height:1.2;max-width:none;margin:0;padding:0}\
main{columns:2;column-gap:7mm}h1{font-size:11pt}h2{font-size:8.5pt;margin:.5em 0 .1em}p{margin:.1em 0;break-inside:avoid}}";

/// Lines of text, each with its indent; no tables and no marks, so that it can be read aloud as it stands.
#[must_use]
pub fn text(statement: &Statement, words: &Phrases) -> Vec<(usize, Clean)> {
    let Page { title, lead, sections } = page(statement, words);
    let mut lines = vec![(0, title), (0, Clean::default())];
    lines.extend(lead.into_iter().map(|line| (0, line)));
    for Section { heading, blocks } in sections {
        lines.extend([(0, Clean::default()), (0, heading), (0, Clean::default())]);
        for block in blocks {
            lines.push((0, block.text));
            lines.extend(block.details.into_iter().map(|detail| (2, detail)));
        }
    }
    lines
}

/// The statement in Markdown.
#[must_use]
pub fn markdown(statement: &Statement, words: &Phrases) -> String {
    let page = page(statement, words);
    let marked = |text: &Clean| typeset(marked(text), &statement.language);
    let mut out = format!("# {}\n", marked(&page.title));
    for line in &page.lead {
        push(&mut out, format_args!("\n{}\n", marked(line)));
    }
    for section in &page.sections {
        push(&mut out, format_args!("\n## {}\n", marked(&section.heading)));
        for block in &section.blocks {
            push(&mut out, format_args!("\n- {}\n", marked(&block.text)));
            for detail in &block.details {
                push(&mut out, format_args!("  - {}\n", marked(detail)));
            }
        }
    }
    out
}

/// The statement as one HTML page that needs nothing else.
#[must_use]
pub fn html(statement: &Statement, words: &Phrases) -> String {
    let page = page(statement, words);
    let escaped = |text: &Clean| typeset(escaped(text), &statement.language);
    let title = escaped(&page.title);
    let mut out = String::from("<!DOCTYPE html>\n");
    push(&mut out, format_args!("<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", statement.language));
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    push(&mut out, format_args!("<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"));
    for line in &page.lead {
        push(&mut out, format_args!("<p>{}</p>\n", escaped(line)));
    }
    out.push_str("<main>\n");
    for section in &page.sections {
        push(&mut out, format_args!("<section>\n<h2>{}</h2>\n", escaped(&section.heading)));
        for block in &section.blocks {
            if block.details.is_empty() {
                push(&mut out, format_args!("<p>{}</p>\n", escaped(&block.text)));
            } else {
                let details: Vec<String> = block.details.iter().map(&escaped).collect();
                let text = escaped(&block.text);
                push(&mut out, format_args!("<p><strong>{text}</strong> {}</p>\n", details.join(" ")));
            }
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn push(out: &mut String, piece: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(piece);
}

/// The text with every character escaped that means something in HTML.
pub(crate) fn escaped(text: &Clean) -> String {
    let mut out = String::with_capacity(text.as_str().len());
    for c in text.as_str().chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// The text with every character escaped that could begin something in `CommonMark`.
pub(crate) fn marked(text: &Clean) -> String {
    let mut out = String::with_capacity(text.as_str().len());
    for (place, c) in text.as_str().chars().enumerate() {
        let anywhere = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!');
        if anywhere || place == 0 && matches!(c, '#' | '-' | '+' | '=') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
