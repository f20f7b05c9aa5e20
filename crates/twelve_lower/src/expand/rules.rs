//! The rules of a macro: what each one matches, and what it stands for.
//!
//! Everything here is read from tokens once for each macro, however often it is called. Malformed rules make the
//! whole macro one that cannot be expanded.

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use std::collections::HashSet;
use syn::ext::IdentExt as _;

/// All rules, in order.
pub(crate) struct Rules(pub(super) Vec<Rule>);

pub(super) struct Rule {
    pub(super) matcher: Vec<Matcher>,
    pub(super) template: Vec<Template>,
}

/// A piece of what a rule matches.
pub(super) enum Matcher {
    Token(Token),
    Group(Delimiter, Vec<Matcher>),
    Fragment(String, Fragment),
    Repeat(Repeat<Matcher, Token>),
}

/// A piece of what a rule stands for.
pub(super) enum Template {
    /// What is written as it stands: operators, keywords, names that need no mark.
    Token(TokenTree),
    /// A name that may be that of a local: it is marked.
    Name(Ident),
    /// A string that may capture locals: it is marked.
    Text(Literal),
    Group(Delimiter, Vec<Template>),
    /// A metavariable; with `true`, a `::` follows.
    Variable(String, bool),
    /// `$crate`.
    Crate,
    Repeat(Repeat<Template, TokenTree>),
}

/// `$( ... ) separator operator`.
pub(super) struct Repeat<T, S> {
    pub(super) inner: Vec<T>,
    pub(super) separator: Vec<S>,
    pub(super) often: Often,
    /// The metavariables within, at any depth.
    pub(super) variables: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Often {
    Any,
    Once,
    AtLeastOnce,
}

/// A token that must be there as it is.
#[derive(PartialEq, Eq)]
pub(super) enum Token {
    Operator(String),
    Word(String),
    Literal(String),
}

/// What a metavariable takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    Ident,
    Lifetime,
    Literal,
    Type,
    Path,
    Expr,
    Pat,
    PatParam,
    Stmt,
    Block,
    Item,
    Meta,
    Tt,
    Vis,
}

/// Words that a mark would take the meaning from: keywords, also those that are so in one place only.
const WORDS: &[&str] = &[
    "_",
    "abstract",
    "as",
    "async",
    "auto",
    "await",
    "become",
    "biased",
    "box",
    "break",
    "builtin",
    "complete",
    "const",
    "continue",
    "crate",
    "default",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "macro_rules",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "raw",
    "ref",
    "return",
    "safe",
    "self",
    "Self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// Operators of more than one character: one token each, whatever else their characters mean.
const OPERATORS: &[&str] = &[
    "<<=", ">>=", "...", "..=", "::", "->", "<-", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=",
    "/=", "%=", "^=", "&=", "|=", "<<", ">>", "..",
];

/// How many of these characters, which stand side by side, are the first token.
pub(super) fn operator_length(run: &str) -> usize {
    OPERATORS.iter().find(|o| run.starts_with(**o)).map_or(1, |o| o.len())
}

/// The rules between a macro's brackets; none when they are malformed.
pub(crate) fn rules(tokens: TokenStream) -> Option<Rules> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    let mut out = Vec::new();
    while let [
        TokenTree::Group(matcher),
        TokenTree::Punct(a),
        TokenTree::Punct(b),
        TokenTree::Group(template),
        after @ ..,
    ] = rest
    {
        if (a.as_char(), b.as_char()) != ('=', '>') {
            return None;
        }
        let matcher = self::matcher(&trees(matcher.stream()))?;
        let tokens = trees(template.stream());
        let mut bound = HashSet::new();
        bound_by(&matcher, &mut bound);
        let reader = Reader { bound, defines: mentions_macro_rules(&tokens) };
        let template = reader.template(&tokens, false)?;
        out.push(Rule { matcher, template });
        rest = match after {
            [TokenTree::Punct(semicolon), rest @ ..] if semicolon.as_char() == ';' => rest,
            [] => after,
            _ => return None,
        };
    }
    rest.is_empty().then_some(Rules(out))
}

fn trees(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

fn is_punct(token: Option<&TokenTree>, c: char) -> bool {
    matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == c)
}

fn matcher(tokens: &[TokenTree]) -> Option<Vec<Matcher>> {
    let mut out = Vec::new();
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        let dollar = is_punct(Some(token), '$');
        match (token, tokens.get(i + 1)) {
            (_, Some(TokenTree::Ident(name))) if dollar && is_punct(tokens.get(i + 2), ':') => {
                let Some(TokenTree::Ident(kind)) = tokens.get(i + 3) else { return None };
                out.push(Matcher::Fragment(name.unraw().to_string(), fragment(plain(&kind.to_string()))?));
                i += 4;
            }
            (_, Some(TokenTree::Group(group))) if dollar && group.delimiter() == Delimiter::Parenthesis => {
                let inner = matcher(&trees(group.stream()))?;
                let (separator, often, length) = repetition(&tokens[i + 2..])?;
                let separator = match separator {
                    [] => Vec::new(),
                    tokens => vec![literal_token(tokens)?.0],
                };
                let mut variables = HashSet::new();
                bound_by(&inner, &mut variables);
                let mut variables: Vec<String> = variables.into_iter().collect();
                variables.sort();
                out.push(Matcher::Repeat(Repeat { inner, separator, often, variables }));
                i += 2 + length;
            }
            (TokenTree::Group(group), _) => {
                out.push(Matcher::Group(group.delimiter(), matcher(&trees(group.stream()))?));
                i += 1;
            }
            _ if dollar => return None,
            _ => {
                let (token, length) = literal_token(&tokens[i..])?;
                out.push(Matcher::Token(token));
                i += length;
            }
        }
    }
    Some(out)
}

/// The token that begins here, and how many trees it is made of.
pub(super) fn literal_token(tokens: &[TokenTree]) -> Option<(Token, usize)> {
    Some(match tokens.first()? {
        TokenTree::Group(_) => return None,
        TokenTree::Ident(ident) => (Token::Word(plain(&ident.to_string()).to_owned()), 1),
        TokenTree::Literal(literal) => (Token::Literal(plain_literal(literal)), 1),
        TokenTree::Punct(_) => {
            let run = run(tokens.iter().map_while(|t| match t {
                TokenTree::Punct(p) => Some(p),
                _ => None,
            }));
            let length = operator_length(&run);
            (Token::Operator(run[..length].to_owned()), length)
        }
    })
}

/// A word without the mark of an expansion.
pub(super) fn plain(word: &str) -> &str {
    match word.find(twelve_hir::MARK) {
        Some(at) if at > 0 => &word[..at],
        _ => word,
    }
}

/// A literal without the mark of an expansion.
pub(super) fn plain_literal(literal: &Literal) -> String {
    let mut text = literal.to_string();
    if let Some(at) = text.rfind(twelve_hir::MARK)
        && text[at..].chars().skip(1).all(|c| c.is_ascii_digit())
    {
        text.truncate(at);
    }
    text
}

/// The characters that stand side by side, at most as many as an operator has. All of them are ASCII.
pub(super) fn run<'a>(puncts: impl Iterator<Item = &'a Punct>) -> String {
    let mut out = String::new();
    for punct in puncts.take(3) {
        out.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    out
}

/// What follows the brackets of `$( ... )`: the separator's trees, how often, and how many trees that takes.
fn repetition(tokens: &[TokenTree]) -> Option<(&[TokenTree], Often, usize)> {
    let often = |token: Option<&TokenTree>| match token {
        Some(TokenTree::Punct(p)) => match p.as_char() {
            '*' => Some(Often::Any),
            '+' => Some(Often::AtLeastOnce),
            '?' => Some(Often::Once),
            _ => None,
        },
        _ => None,
    };
    if let Some(often) = often(tokens.first()) {
        return Some((&[], often, 1));
    }
    let length = literal_token(tokens)?.1;
    let often = often(tokens.get(length))?;
    Some((&tokens[..length], often, length + 1))
}

fn fragment(kind: &str) -> Option<Fragment> {
    Some(match kind {
        "ident" => Fragment::Ident,
        "lifetime" => Fragment::Lifetime,
        "literal" => Fragment::Literal,
        "ty" => Fragment::Type,
        "path" => Fragment::Path,
        "expr" | "expr_2021" => Fragment::Expr,
        "pat" => Fragment::Pat,
        "pat_param" => Fragment::PatParam,
        "stmt" => Fragment::Stmt,
        "block" => Fragment::Block,
        "item" => Fragment::Item,
        "meta" => Fragment::Meta,
        "tt" => Fragment::Tt,
        "vis" => Fragment::Vis,
        _ => return None,
    })
}

/// The metavariables that a matcher gives.
fn bound_by(matcher: &[Matcher], out: &mut HashSet<String>) {
    for piece in matcher {
        match piece {
            Matcher::Token(_) => {}
            Matcher::Group(_, inner) => bound_by(inner, out),
            Matcher::Fragment(name, _) => {
                out.insert(name.clone());
            }
            Matcher::Repeat(repeat) => out.extend(repeat.variables.iter().cloned()),
        }
    }
}

/// Whether a macro is defined by what a rule stands for: such a rule has metavariables that are not its own.
fn mentions_macro_rules(tokens: &[TokenTree]) -> bool {
    tokens.iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "macro_rules",
        TokenTree::Group(group) => mentions_macro_rules(&trees(group.stream())),
        _ => false,
    })
}

/// Reads what a rule stands for.
struct Reader {
    /// The metavariables that the rule matched.
    bound: HashSet<String>,
    defines: bool,
}

impl Reader {
    /// `unmarked`: within an attribute, whose words are no names of locals.
    fn template(&self, tokens: &[TokenTree], unmarked: bool) -> Option<Vec<Template>> {
        let mut out = Vec::new();
        let mut i = 0;
        while let Some(token) = tokens.get(i) {
            if is_punct(Some(token), '$')
                && let Some((piece, length)) = self.dollar(&tokens[i + 1..], unmarked)?
            {
                out.push(piece);
                i += 1 + length;
                continue;
            }
            out.push(match token {
                TokenTree::Group(group) => {
                    let bang = is_punct(before(tokens, i, 1), '!') && is_punct(before(tokens, i, 2), '#');
                    let attribute = group.delimiter() == Delimiter::Bracket
                        && (bang || is_punct(before(tokens, i, 1), '#'));
                    let inner = self.template(&trees(group.stream()), unmarked || attribute)?;
                    Template::Group(group.delimiter(), inner)
                }
                TokenTree::Ident(ident) if !unmarked && may_be_local(ident, tokens, i) => {
                    Template::Name(ident.clone())
                }
                TokenTree::Literal(literal) if !unmarked && is_format(literal) => {
                    Template::Text(literal.clone())
                }
                other => Template::Token(other.clone()),
            });
            i += 1;
        }
        Some(out)
    }

    /// What a `$` begins, and how many trees that takes; nothing where it stands for itself.
    #[expect(clippy::option_option, reason = "malformed, nothing, and something are three things")]
    fn dollar(&self, rest: &[TokenTree], unmarked: bool) -> Option<Option<(Template, usize)>> {
        match rest.first() {
            Some(TokenTree::Ident(ident)) if ident == "crate" => Some(Some((Template::Crate, 1))),
            Some(TokenTree::Ident(ident)) => {
                let name = ident.unraw().to_string();
                // As rustc has it: what the rule did not match stands as it is written.
                if !self.bound.contains(&name) {
                    return Some(None);
                }
                let leads = is_punct(rest.get(1), ':') && is_punct(rest.get(2), ':');
                Some(Some((Template::Variable(name, leads), 1)))
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let inner = self.template(&trees(group.stream()), unmarked)?;
                let mut variables = Vec::new();
                used_by(&inner, &mut variables);
                if variables.is_empty() && self.defines {
                    return Some(None);
                }
                let (separator, often, length) = repetition(&rest[1..])?;
                let separator = separator.to_vec();
                Some(Some((Template::Repeat(Repeat { inner, separator, often, variables }), 1 + length)))
            }
            _ => self.defines.then_some(None),
        }
    }
}

/// The metavariables that a template uses.
fn used_by(template: &[Template], out: &mut Vec<String>) {
    for piece in template {
        match piece {
            Template::Variable(name, _) => out.push(name.clone()),
            Template::Group(_, inner) => used_by(inner, out),
            Template::Repeat(repeat) => out.extend(repeat.variables.iter().cloned()),
            Template::Token(_) | Template::Name(_) | Template::Text(_) | Template::Crate => {}
        }
    }
}

fn before(tokens: &[TokenTree], i: usize, back: usize) -> Option<&TokenTree> {
    tokens.get(i.checked_sub(back)?)
}

/// Whether a name can be that of a local where it stands: no keyword, lifetime, field, macro, or part of a path.
fn may_be_local(ident: &Ident, tokens: &[TokenTree], i: usize) -> bool {
    let field = is_punct(before(tokens, i, 1), '.') && !is_punct(before(tokens, i, 2), '.');
    let follows_path = is_punct(before(tokens, i, 1), ':') && is_punct(before(tokens, i, 2), ':');
    let leads_path = is_punct(tokens.get(i + 1), ':') && is_punct(tokens.get(i + 2), ':');
    let macro_call =
        is_punct(tokens.get(i + 1), '!') && matches!(tokens.get(i + 2), Some(TokenTree::Group(_)));
    let lifetime = is_punct(before(tokens, i, 1), '\'');
    let text = ident.to_string();
    !(field || follows_path || leads_path || macro_call || lifetime || WORDS.contains(&text.as_str()))
}

/// Whether a literal may be a format string that captures.
fn is_format(literal: &Literal) -> bool {
    let text = literal.to_string();
    (text.starts_with('"') || text.starts_with("r\"") || text.starts_with("r#")) && text.contains('{')
}
