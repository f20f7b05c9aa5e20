//! Macro calls in an expression's place: their arguments, read as expressions where they can be.
//!
//! These are the macros whose rules are not known, or could not be followed. Most of them take expressions between commas, or statements; what does not read as
//! either is split at its separators and groups, and every piece that is an expression counts as an argument.

use crate::cx::Cx;
use crate::select;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr as Syn, Token};
use twelve_hir::{Arm, BlockKind, Expr, ExprId, MacroExpr, Name, Path, Segment, TextRange};

/// Macros within macros beyond this are not read: each level reads all tokens below it again.
const DEEPEST: u32 = 24;

/// One argument: its value, and the name before its `=` when it has one.
struct Arg {
    name: Vec<Ident>,
    /// The text before its `:`, as in `doc! { "$set": { .. } }`.
    key: Option<syn::Lit>,
    /// Whether anything stood before the value (`name = `, `target: `, `%`).
    marked: bool,
    value: Syn,
}

impl Cx<'_> {
    /// Lowers a macro call with what can be read of its arguments.
    pub(crate) fn macro_expr(&mut self, mac: &syn::Macro) -> ExprId {
        let path = self.path(None, &mac.path);
        let tokens = self.inside(&mac.delimiter);
        let range = TextRange::new(path.range.start, self.end(mac.delimiter.span().close()));
        let name = path.last().map_or("", |segment| segment.name.as_str());
        let mut args = Vec::new();
        self.macro_depth += 1;
        let complete =
            mac.tokens.is_empty() || self.macro_depth <= DEEPEST && self.macro_args(name, mac, &mut args);
        self.macro_depth -= 1;
        self.file.unread_macros += u32::from(!complete);
        let is_repeat = name == "vec" && args.len() == 2 && is_repeat(&mac.tokens);
        self.push_expr(Expr::Macro(Box::new(MacroExpr { path, args, is_repeat, complete, tokens })), range)
    }

    fn macro_args(&mut self, name: &str, mac: &syn::Macro, out: &mut Vec<ExprId>) -> bool {
        let tokens = &mac.tokens;
        match name {
            // What these hold is not executed here.
            "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" | "stringify" => return true,
            "select" | "select_biased" | "try_select" if self.select(tokens, out) => return true,
            "matches" | "assert_matches" | "debug_assert_matches" if self.matches(tokens, out) => {
                return true;
            }
            "join" | "try_join" => {
                if let Ok(args) = args.parse2(select::without_biased(tokens)) {
                    for arg in args {
                        let future = self.expr(&arg.value);
                        let range = self.body.range(future);
                        out.push(self.push_expr(Expr::Await(future), range));
                    }
                    return true;
                }
            }
            _ => {}
        }
        let is_block = matches!(mac.delimiter, syn::MacroDelimiter::Brace(_));
        if is_block && self.statements(tokens, out) {
            return true;
        }
        if let Ok(args) = args.parse2(tokens.clone()) {
            self.push_args(name, &args, out);
            return true;
        }
        !is_block && self.statements(tokens, out) || self.pieces(tokens.clone(), out)
    }

    fn push_args(&mut self, name: &str, args: &[Arg], out: &mut Vec<ExprId>) {
        for arg in args {
            if let Some(key) = &arg.key {
                out.push(self.expr(&Syn::Lit(syn::ExprLit { attrs: Vec::new(), lit: key.clone() })));
            }
            let (value, range) = self.outer_expr(&arg.value);
            let id = match self.dotted(&arg.name) {
                Some(name) => {
                    let range = self.body.range(name).cover(range);
                    self.push_expr(Expr::Assign(false, name, value), range)
                }
                None => value,
            };
            out.push(id);
        }
        let Some(first) = format_position(name) else { return };
        let strings = args.iter().skip(first).filter(|arg| !arg.marked).find_map(|arg| match &arg.value {
            Syn::Lit(syn::ExprLit { lit: syn::Lit::Str(string), .. }) => Some(string),
            _ => None,
        });
        if let Some(string) = strings {
            let named: Vec<String> =
                args.iter().filter_map(|a| Some(self.name(a.name.first()?).to_string())).collect();
            self.captures(string, &named, out);
        }
    }

    /// What a format string captures by name: a path each, standing in the literal.
    fn captures(&mut self, string: &syn::LitStr, named: &[String], out: &mut Vec<ExprId>) {
        let start = self.start(string.span());
        let end = self.end(string.span());
        if !string.suffix().is_empty() {
            return self.captures_of_definition(string, named, TextRange::new(start, end), out);
        }
        let text = self.text;
        let Some(literal) = text.get(start as usize..end as usize) else { return };
        for range in crate::format_args::captured(literal) {
            let name = &literal[range.clone()];
            if named.iter().any(|n| n == name) {
                continue;
            }
            let range = TextRange::new(start + range.start as u32, start + range.end as u32);
            out.push(self.push_name(Name::new(name), range));
        }
    }

    /// Of a string that a macro's definition has written: its suffix is the mark of its names.
    fn captures_of_definition(
        &mut self,
        string: &syn::LitStr,
        named: &[String],
        range: TextRange,
        out: &mut Vec<ExprId>,
    ) {
        let text = string.token().to_string();
        let range = self.expander.name_of_call(range);
        for place in crate::format_args::captured(&text) {
            let name = &text[place];
            if !named.iter().any(|n| n == name) {
                let marked = match name {
                    "self" => Name::new(name),
                    _ => Name::new(&format!("{name}{}", string.suffix())),
                };
                out.push(self.push_name(marked, range));
            }
        }
    }

    fn push_name(&mut self, name: Name, range: TextRange) -> ExprId {
        let segments = vec![Segment { name, range, args: None }];
        self.push_expr(Expr::Path(Path { global: false, qself: None, segments, range }), range)
    }

    /// `a.b.c` before a `=`.
    fn dotted(&mut self, names: &[Ident]) -> Option<ExprId> {
        let mut whole: Option<ExprId> = None;
        for ident in names {
            let (name, range) = self.ident(ident);
            whole = Some(match whole {
                None => self.push_name(name, range),
                Some(base) => {
                    let place = self.body.range(base).cover(range);
                    self.push_expr(Expr::Field(base, name, range), place)
                }
            });
        }
        whole
    }

    /// Reads the tokens as statements; a lone expression stands for itself.
    fn statements(&mut self, tokens: &TokenStream, out: &mut Vec<ExprId>) -> bool {
        let Ok(stmts) = syn::Block::parse_within.parse2(tokens.clone()) else { return false };
        if let [syn::Stmt::Expr(expr, None)] = stmts.as_slice() {
            out.push(self.expr(expr));
            return true;
        }
        let range = self.tokens_range(tokens);
        let stmts = self.stmts(&stmts);
        out.push(self.push_block(stmts, BlockKind::Plain, range));
        true
    }

    /// Reads what it can, piece by piece; whether nothing was left that could matter.
    fn pieces(&mut self, tokens: TokenStream, out: &mut Vec<ExprId>) -> bool {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut complete = true;
        let mut start = 0;
        for i in 0..=tokens.len() {
            let separator = if i < tokens.len() { separator(&tokens, i) } else { 1 };
            if separator == 0 || i < start {
                continue;
            }
            complete &= self.piece(&tokens[start..i], out);
            start = i + separator;
        }
        complete
    }

    fn piece(&mut self, piece: &[TokenTree], out: &mut Vec<ExprId>) -> bool {
        if piece.is_empty() {
            return true;
        }
        if let Ok(expr) = syn::parse2::<Syn>(piece.iter().cloned().collect()) {
            out.push(self.expr(&expr));
            return true;
        }
        let lone = matches!(piece, [TokenTree::Group(_)]);
        let mut complete = true;
        self.macro_depth += 1;
        for token in piece {
            if let TokenTree::Group(group) = token
                && !group.stream().is_empty()
            {
                let read = self.macro_depth <= DEEPEST && {
                    let stream = group.stream();
                    group.delimiter() == Delimiter::Brace && self.statements(&stream, out)
                        || self.pieces(stream, out)
                };
                complete &= lone && read;
            }
        }
        self.macro_depth -= 1;
        complete
    }

    /// `matches!(value, pattern if guard)`: one match with one arm.
    fn matches(&mut self, tokens: &TokenStream, out: &mut Vec<ExprId>) -> bool {
        let Ok(parsed) = matches_args.parse2(tokens.clone()) else { return false };
        let (value, pat, guard, rest) = parsed;
        let value = self.expr(&value);
        let guard = guard.map(|guard| self.expr(&guard));
        let pat = self.pat(&pat);
        let truth = self.truth(self.body.pat_range(pat));
        let range = self.body.range(value).cover(self.body.pat_range(pat));
        out.push(self.push_expr(Expr::Match(value, vec![Arm { pat, guard, value: truth }]), range));
        self.push_args("matches", &rest, out);
        true
    }

    /// `select!`: a match on each awaited future.
    fn select(&mut self, tokens: &TokenStream, out: &mut Vec<ExprId>) -> bool {
        let Ok(branches) = select::branches.parse2(select::without_biased(tokens)) else { return false };
        for branch in &branches {
            let Some((pat, future)) = &branch.event else {
                out.push(self.expr(&branch.body));
                continue;
            };
            let (mut future, place) = self.outer_expr(future);
            if branch.awaits {
                future = self.push_expr(Expr::Await(future), place);
            }
            let arm = self.arm(pat, branch.guard.as_ref(), &branch.body);
            let range = place.cover(self.body.pat_range(arm.pat)).cover(self.body.range(arm.value));
            out.push(self.push_expr(Expr::Match(future, vec![arm]), range));
        }
        true
    }
}

/// Whether a `;` stands between arguments.
fn is_repeat(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == ';'))
}

/// Which argument of a format macro is the first that may be its format string.
fn format_position(name: &str) -> Option<usize> {
    Some(match name {
        "format" | "print" | "println" | "eprint" | "eprintln" | "write" | "writeln" | "panic"
        | "format_args" | "todo" | "unimplemented" | "unreachable" | "dbg" | "concat_format"
        | "format_compact" => 0,
        "assert" | "debug_assert" | "ensure" | "require" => 1,
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => 2,
        "error" | "warn" | "info" | "debug" | "trace" | "log" | "event" | "span" => 0,
        "anyhow" | "bail" | "eyre" | "format_err" | "whatever" | "compile_error" | "info_span"
        | "debug_span" => 0,
        "error_span" | "warn_span" | "trace_span" | "crit" | "slog_error" | "slog_info" => 0,
        _ => return None,
    })
}

/// How many tokens of a separator stand here: `,`, `;`, `:`, `=>`.
fn separator(tokens: &[TokenTree], i: usize) -> usize {
    let punct = |i: usize| match tokens.get(i) {
        Some(TokenTree::Punct(p)) => p.as_char(),
        _ => ' ',
    };
    match punct(i) {
        ',' | ';' => 1,
        '=' if punct(i + 1) == '>' => 2,
        ':' if punct(i + 1) != ':' && (i == 0 || punct(i - 1) != ':') => 1,
        _ => 0,
    }
}

/// Arguments between `,`, `;` or `=>`.
fn args(input: ParseStream<'_>) -> syn::Result<Vec<Arg>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(arg(input)?);
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(out)
}

fn arg(input: ParseStream<'_>) -> syn::Result<Arg> {
    let mut name = Vec::new();
    let (mut marked, mut key) = (false, None);
    if is_equals(input) || input.peek2(Token![.]) && dotted_name(input).is_some() {
        marked = true;
        if input.peek(syn::Lit) {
            input.parse::<syn::Lit>()?;
        } else if let Some(names) = dotted_name(input) {
            for i in 0..names.len() {
                if i > 0 {
                    input.parse::<Token![.]>()?;
                }
                input.call(Ident::parse_any)?;
            }
            name = names;
        }
        input.parse::<Token![=]>()?;
    } else if (input.peek(Ident::peek_any) || input.peek(syn::LitStr))
        && input.peek2(Token![:])
        && !input.peek2(Token![::])
    {
        marked = true;
        if input.peek(syn::LitStr) {
            key = Some(input.parse()?);
        } else {
            input.parse::<TokenTree>()?;
        }
        input.parse::<Token![:]>()?;
        if input.peek(Token![?]) || input.peek(Token![%]) {
            input.parse::<TokenTree>()?;
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
            }
        }
    }
    if input.peek(Token![%]) || input.peek(Token![?]) {
        marked = true;
        input.parse::<TokenTree>()?;
    }
    let value: Syn = input.parse()?;
    if let Syn::Let(_) = value {
        return Err(input.error("a statement"));
    }
    Ok(Arg { name, key, marked, value })
}

/// Whether an identifier or string with a `=` behind it comes next.
fn is_equals(input: ParseStream<'_>) -> bool {
    (input.peek(Ident::peek_any) || input.peek(syn::LitStr))
        && input.peek2(Token![=])
        && !input.peek2(Token![==])
        && !input.peek2(Token![=>])
}

/// `a.b.c` with a `=` behind it.
fn dotted_name(input: ParseStream<'_>) -> Option<Vec<Ident>> {
    let ahead = input.fork();
    let mut names = vec![ahead.call(Ident::parse_any).ok()?];
    while ahead.peek(Token![.]) {
        ahead.parse::<Token![.]>().ok()?;
        names.push(ahead.call(Ident::parse_any).ok()?);
    }
    let equals = ahead.peek(Token![=]) && !ahead.peek(Token![==]) && !ahead.peek(Token![=>]);
    equals.then_some(names)
}

fn matches_args(input: ParseStream<'_>) -> syn::Result<(Syn, syn::Pat, Option<Syn>, Vec<Arg>)> {
    let value: Syn = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    let mut guard = None;
    if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        guard = Some(input.parse()?);
    }
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok((value, pat, guard, args(input)?))
}
