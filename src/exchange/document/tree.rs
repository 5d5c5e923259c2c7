//! A line of JSON as a tree that knows where everything stands, for the diagnosis. It keeps what serde's own value
//! loses: places and keys that stand twice.

use std::borrow::Cow;

use super::survey::string_end;

/// Deeper than any document of the format; more is an attack on the stack.
const DEEPEST: usize = 24;

/// One value and its place in bytes.
pub(super) struct Node<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind<'a>,
}

/// What a value is.
pub(super) enum Kind<'a> {
    Object(Vec<(Key<'a>, Node<'a>)>),
    List(Vec<Node<'a>>),
    Text(Cow<'a, str>),
    Number(&'a str),
    YesNo,
    Null,
}

/// A key and its place in bytes.
pub(super) struct Key<'a> {
    pub(super) start: usize,
    pub(super) text: Cow<'a, str>,
}

/// Why there is no tree, and where.
pub(super) enum Broken {
    Syntax(usize),
    TooDeep(usize),
}

/// The tree of `text`, which has to be well-formed JSON already.
pub(super) fn grow(text: &str) -> Result<Node<'_>, Broken> {
    let mut gardener = Gardener { text, at: 0 };
    gardener.value(0)
}

struct Gardener<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Gardener<'a> {
    fn peek(&mut self) -> Option<u8> {
        while self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn value(&mut self, depth: usize) -> Result<Node<'a>, Broken> {
        let first = self.peek().ok_or(Broken::Syntax(self.at))?;
        let start = self.at;
        if depth > DEEPEST {
            return Err(Broken::TooDeep(start));
        }
        let kind = match first {
            b'{' => self.object(depth)?,
            b'[' => self.list(depth)?,
            b'"' => Kind::Text(self.string()?),
            _ => self.word(),
        };
        if self.at == start {
            return Err(Broken::Syntax(start));
        }
        Ok(Node { start, end: self.at, kind })
    }

    fn object(&mut self, depth: usize) -> Result<Kind<'a>, Broken> {
        let mut members = Vec::new();
        self.at += 1;
        while !self.eat(b'}') {
            self.eat(b',');
            self.peek();
            let start = self.at;
            let text = self.string()?;
            if !self.eat(b':') {
                return Err(Broken::Syntax(self.at));
            }
            members.push((Key { start, text }, self.value(depth + 1)?));
        }
        Ok(Kind::Object(members))
    }

    fn list(&mut self, depth: usize) -> Result<Kind<'a>, Broken> {
        let mut nodes = Vec::new();
        self.at += 1;
        while !self.eat(b']') {
            self.eat(b',');
            nodes.push(self.value(depth + 1)?);
        }
        Ok(Kind::List(nodes))
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Broken> {
        let start = self.at;
        self.at = string_end(self.text.as_bytes(), start);
        let quoted = self.text.get(start..self.at).filter(|quoted| quoted.len() >= 2 && quoted.starts_with('"'));
        let quoted = quoted.ok_or(Broken::Syntax(start))?;
        if quoted.contains('\\') {
            return serde_json::from_str(quoted).map(Cow::Owned).map_err(|_| Broken::Syntax(start));
        }
        Ok(Cow::Borrowed(quoted.get(1..quoted.len() - 1).unwrap_or_default()))
    }

    fn word(&mut self) -> Kind<'a> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.find([',', ']', '}', ' ', '\t', '\r']).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default();
        self.at += length;
        match word {
            "true" | "false" => Kind::YesNo,
            "null" => Kind::Null,
            number => Kind::Number(number),
        }
    }
}
