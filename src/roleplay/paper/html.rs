//! Blocks as one HTML page: no script, nothing from outside, good on paper.

use std::fmt::Write;

use super::block::{Bar, Block};
use crate::domain::{Clean, Interface};
use crate::statement::escaped;

const STYLE: &str = "\
:root{color-scheme:light}*{box-sizing:border-box}\
body{font:16px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;color:#1b1b1b;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1.2rem}\
h1{font-size:1.6em;line-height:1.2;margin:0 0 .4em}h2{font-size:1.15em;margin:1.8em 0 .5em;padding-bottom:.2em;border-bottom:2px solid #1f5f5b;break-after:avoid}\
h3{font-size:1em;margin:1.2em 0 .3em;break-after:avoid}p{margin:.35em 0}.small{color:#555;font-size:.88em}\
ul{margin:.3em 0;padding-left:1.2em}li{margin:.25em 0;break-inside:avoid}dl{margin:.25em 0 .9em 1.2em;break-inside:avoid}\
dt{float:left;clear:left;font-weight:600;margin-right:.4em;color:#1f5f5b}dt::after{content:':'}li.small{list-style:none}dd{margin:0 0 .15em}\
.said{margin:.5em 0 .2em;padding-left:.8em;border-left:3px solid #1f5f5b;break-inside:avoid}.said b{color:#1f5f5b}\
.direction{font-style:italic;color:#444;margin:.6em 0 .2em}\
.card{background:#f3f6f5;border:1px solid #c9d6d4;border-radius:6px;padding:.5em .8em;margin:.3em 0 .8em;font-size:.88em;break-inside:avoid}\
.card p{margin:.1em 0}.line{border-bottom:1px solid #999;height:1.9em}figure{margin:.6em 0}svg{width:100%;height:auto;display:block}\
.sheet{break-before:page;margin-top:3rem}\
@page{size:A4;margin:16mm 15mm}@media print{body{font-size:10.5pt;max-width:none;margin:0;padding:0}h2{margin-top:1.2em}.sheet{margin-top:0}}";

/// The blocks as a page in this language.
pub fn write(blocks: &[Block], language: Interface) -> String {
    let title = blocks.iter().find_map(|block| match block {
        Block::Title(text) => Some(escaped(text)),
        _ => None,
    });
    let title = title.unwrap_or_default();
    let mut out = String::from("<!DOCTYPE html>\n");
    push(&mut out, format_args!("<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", language.tag()));
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    push(&mut out, format_args!("<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"));
    let mut open = Open::Nothing;
    for block in blocks {
        let needed = Open::of(block);
        if needed != open {
            out.push_str(open.close());
            out.push_str(needed.open());
            open = needed;
        }
        one(&mut out, block);
    }
    out.push_str(open.close());
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// The list that stands open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Points,
    Terms,
}

impl Open {
    const fn of(block: &Block) -> Self {
        match block {
            Block::Point(_) | Block::Below(_) => Self::Points,
            Block::Term(..) => Self::Terms,
            _ => Self::Nothing,
        }
    }

    const fn open(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Points => "<ul>\n",
            Self::Terms => "<dl>\n",
        }
    }

    const fn close(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Points => "</ul>\n",
            Self::Terms => "</dl>\n",
        }
    }
}

fn one(out: &mut String, block: &Block) {
    match block {
        Block::Title(text) => push(out, format_args!("<h1>{}</h1>\n", escaped(text))),
        Block::Heading(text) => push(out, format_args!("<h2>{}</h2>\n", escaped(text))),
        Block::Part(text) => push(out, format_args!("<h3>{}</h3>\n", escaped(text))),
        Block::Text(text) => push(out, format_args!("<p>{}</p>\n", escaped(text))),
        Block::Small(text) => push(out, format_args!("<p class=\"small\">{}</p>\n", escaped(text))),
        Block::Point(text) => push(out, format_args!("<li>{}</li>\n", escaped(text))),
        Block::Below(text) => push(out, format_args!("<li class=\"small\">{}</li>\n", escaped(text))),
        Block::Term(word, text) => {
            push(out, format_args!("<dt>{}</dt><dd>{}</dd>\n", escaped(word), escaped(text)));
        }
        Block::Said(who, text) => {
            push(out, format_args!("<p class=\"said\"><b>{}:</b> {}</p>\n", escaped(who), escaped(text)));
        }
        Block::Direction(text) => push(out, format_args!("<p class=\"direction\">{}</p>\n", escaped(text))),
        Block::Card(lines) => {
            out.push_str("<div class=\"card\">\n");
            for line in lines {
                push(out, format_args!("<p>{}</p>\n", escaped(line)));
            }
            out.push_str("</div>\n");
        }
        Block::Chart(about, bars) => chart(out, about, bars),
        Block::Lines(count) => (0..*count).for_each(|_| out.push_str("<div class=\"line\"></div>\n")),
        Block::NewSheet => out.push_str("<div class=\"sheet\"></div>\n"),
    }
}

/// Horizontal bars with their words beside them, so that nothing hangs on colour.
fn chart(out: &mut String, about: &Clean, bars: &[Bar]) {
    const ROW: usize = 46;
    let height = bars.len() * ROW + 24;
    push(
        out,
        format_args!("<figure><svg viewBox=\"0 0 640 {height}\" role=\"img\" aria-label=\"{}\">\n", escaped(about)),
    );
    for mark in [0, 25, 50, 75, 100] {
        let x = scale(mark);
        let anchor = match mark {
            0 => "start",
            100 => "end",
            _ => "middle",
        };
        let y = height - 5;
        push(
            out,
            format_args!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"11\" text-anchor=\"{anchor}\" fill=\"#666\">{mark}</text>\n"
            ),
        );
    }
    for (at, bar) in bars.iter().enumerate() {
        let (words, top) = (at * ROW + 16, at * ROW + 22);
        push(
            out,
            format_args!(
                "<text x=\"0\" y=\"{words}\" font-size=\"14\" fill=\"#1b1b1b\">{}</text>\n",
                escaped(&bar.note)
            ),
        );
        let frame = match bar.points {
            Some(_) => "fill=\"#eef2f1\"",
            None => "fill=\"none\" stroke=\"#999\" stroke-dasharray=\"4 4\"",
        };
        push(out, format_args!("<rect x=\"0\" y=\"{top}\" width=\"640\" height=\"14\" rx=\"3\" {frame}/>\n"));
        if let Some(points) = bar.points {
            let width = scale(usize::from(points.min(100)));
            push(
                out,
                format_args!("<rect x=\"0\" y=\"{top}\" width=\"{width}\" height=\"14\" rx=\"3\" fill=\"#1f5f5b\"/>\n"),
            );
        }
    }
    out.push_str("</svg></figure>\n");
}

/// Points on the chart's width.
const fn scale(points: usize) -> usize {
    points * 640 / 100
}

fn push(out: &mut String, piece: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(piece);
}
