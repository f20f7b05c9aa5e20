//! Bodies: what a function does, as far as types and the flow of values need it.

use crate::{ItemId, Literal, Name, Path, TypeRef};
use serde::{Deserialize, Serialize};
use twelve_source::TextRange;

/// The expressions and patterns of one function, constant or static.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The parameters' patterns, `self` first when there is one.
    pub params: Vec<PatId>,
    /// The value.
    pub root: ExprId,
    /// All expressions. An expression stands behind its parts, so its id is greater than theirs.
    pub exprs: Vec<Expr>,
    /// The place of each expression.
    pub expr_ranges: Vec<TextRange>,
    /// All patterns.
    pub pats: Vec<Pat>,
    /// The place of each pattern.
    pub pat_ranges: Vec<TextRange>,
}

impl Body {
    /// The expression of an id of this body.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// The pattern of an id of this body.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }

    /// The place of an expression.
    pub fn range(&self, id: ExprId) -> TextRange {
        self.expr_ranges[id.0 as usize]
    }

    /// The place of a pattern.
    pub fn pat_range(&self, id: PatId) -> TextRange {
        self.pat_ranges[id.0 as usize]
    }
}

/// An index into [`Body::exprs`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ExprId(pub u32);

/// An index into [`Body::pats`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PatId(pub u32);

/// An expression. Parentheses and groups are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expr {
    /// What could not be read, and what has no value here (`_`).
    Missing,
    /// A path: a local, a static, a function, a constructor...
    Path(Path),
    /// A literal.
    Literal(Literal),
    /// `callee(args)`.
    Call(ExprId, Vec<ExprId>),
    /// `receiver.method::<types>(args)`.
    MethodCall(Box<MethodCall>),
    /// `base.name`, `base.0`; with the place of the name.
    Field(ExprId, Name, TextRange),
    /// `base[index]`.
    Index(ExprId, ExprId),
    /// `*x`.
    Deref(ExprId),
    /// `!x`.
    Not(ExprId),
    /// `-x`.
    Neg(ExprId),
    /// `&x`, `&mut x`, `&raw const x`, `&raw mut x`.
    Ref(bool, ExprId),
    /// `a op b`.
    Binary(BinaryOp, ExprId, ExprId),
    /// `a = b`; with `true`, an assigning operator such as `a += b`.
    Assign(bool, ExprId, ExprId),
    /// `x as T`.
    Cast(ExprId, TypeRef),
    /// A block of any kind.
    Block(Block),
    /// `if condition { then } else { otherwise }`. A `let` in the condition is an [`Expr::Let`].
    If(ExprId, ExprId, Option<ExprId>),
    /// `let pattern = value` in a condition.
    Let(PatId, ExprId),
    /// `match`.
    Match(ExprId, Vec<Arm>),
    /// `loop { }`, with its label if it has one.
    Loop(ExprId, Option<Name>),
    /// `while condition { }`.
    While(ExprId, ExprId),
    /// `for pattern in iterable { }`.
    For(PatId, ExprId, ExprId),
    /// A closure.
    Closure(Box<Closure>),
    /// `x.await`.
    Await(ExprId),
    /// `x?`.
    Try(ExprId),
    /// `return x`.
    Return(Option<ExprId>),
    /// `break 'label x`.
    Break(Option<Name>, Option<ExprId>),
    /// `continue`.
    Continue,
    /// `yield x`.
    Yield(Option<ExprId>),
    /// `Path { field: value, ..base }`.
    Struct(Box<StructLiteral>),
    /// `(a, b)`.
    Tuple(Vec<ExprId>),
    /// `[a, b]`, and `vec![a, b]`'s arguments are in [`Expr::Macro`].
    Array(Vec<ExprId>),
    /// `[x; n]`: the element.
    Repeat(ExprId),
    /// `a..b`; with `true`, `a..=b`.
    Range(Option<ExprId>, Option<ExprId>, bool),
    /// A macro call.
    Macro(Box<MacroExpr>),
}

/// The operators, as far as types differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BinaryOp {
    /// `+ - * / % & | ^ << >>`: what the operator's trait says.
    Arithmetic(ArithmeticOp),
    /// `== != < <= > >=`: a bool.
    Comparison,
    /// `&& ||`: a bool.
    Logic,
}

/// The operators that are traits in `std::ops`, each by the name of its trait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names of the traits in `std::ops`")]
pub enum ArithmeticOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
}

impl ArithmeticOp {
    /// All of them, in order.
    pub const ALL: [Self; 10] = [
        Self::Add,
        Self::Sub,
        Self::Mul,
        Self::Div,
        Self::Rem,
        Self::BitAnd,
        Self::BitOr,
        Self::BitXor,
        Self::Shl,
        Self::Shr,
    ];
}

/// `receiver.method::<types>(args)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MethodCall {
    /// The receiver.
    pub receiver: ExprId,
    /// The method's name.
    pub method: Name,
    /// The place of the name.
    pub method_range: TextRange,
    /// `::<types>`.
    pub types: Vec<TypeRef>,
    /// The arguments.
    pub args: Vec<ExprId>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What kind of block.
    pub kind: BlockKind,
    /// Its label: `'label: { break 'label x }`.
    pub label: Option<Name>,
    /// Its statements.
    pub stmts: Vec<Stmt>,
    /// Its value, the expression without `;` at the end.
    pub tail: Option<ExprId>,
    /// The items that it declares, visible in all of it.
    pub items: Vec<ItemId>,
}

/// What kind of block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{ }`, `unsafe { }`, `const { }`, with a label or not.
    Plain,
    /// `async { }`; with `true`, `async move { }`.
    Async(bool),
    /// `try { }`.
    Try,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pattern: ty = init else { otherwise };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The annotation.
        ty: Option<TypeRef>,
        /// The value.
        init: Option<ExprId>,
        /// The `else` block.
        otherwise: Option<ExprId>,
    },
    /// An expression whose value is dropped at once.
    Expr(ExprId),
}

/// One arm of a `match`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// The guard.
    pub guard: Option<ExprId>,
    /// The value.
    pub value: ExprId,
}

/// A closure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// The parameters with their annotations.
    pub params: Vec<(PatId, Option<TypeRef>)>,
    /// The annotated return type.
    pub ret: Option<TypeRef>,
    /// The body.
    pub body: ExprId,
    /// `move`.
    pub is_move: bool,
    /// `async`.
    pub is_async: bool,
}

/// `Path { field: value, ..base }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StructLiteral {
    /// The struct or variant.
    pub path: Path,
    /// The fields: name, place of the name, value (for the short form a path expression).
    pub fields: Vec<(Name, TextRange, ExprId)>,
    /// `..base`.
    pub base: Option<ExprId>,
}

/// A macro call in an expression's, statement's or pattern's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroExpr {
    /// The macro's path.
    pub path: Path,
    /// The arguments, read as expressions. What is captured by name in a format string (`"{x}"`) is an argument
    /// too. For `tokio::select!` each branch is an [`Expr::Match`] on the awaited future with one arm.
    pub args: Vec<ExprId>,
    /// Whether it is written as `vec![x; n]`: a value and how often.
    pub is_repeat: bool,
    /// Whether all tokens were read as expressions.
    pub complete: bool,
    /// The tokens between its brackets, as they stand in the text.
    pub tokens: TextRange,
}

/// A pattern. Parentheses are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pat {
    /// `_`, and what could not be read.
    Wild,
    /// `..`.
    Rest,
    /// `[ref] [mut] name [@ sub]`. May turn out to be a constant or unit variant. `self` is one too.
    Bind {
        /// The name.
        name: Name,
        /// `ref` (`false`) or `ref mut` (`true`).
        by_ref: Option<bool>,
        /// The pattern behind `@`.
        sub: Option<PatId>,
    },
    /// A path of more than one segment: a unit variant or constant.
    Path(Path),
    /// A literal.
    Literal,
    /// A range, with the paths among its ends.
    Range(Vec<Path>),
    /// `&p` or `&mut p`.
    Ref(PatId),
    /// `(a, b, ..)`.
    Tuple(Vec<PatId>),
    /// `Path(a, b, ..)`.
    TupleStruct(Path, Vec<PatId>),
    /// `Path { field: p, .. }`: name, place of the name, pattern.
    Struct(Path, Vec<(Name, TextRange, PatId)>),
    /// `[a, b, ..]`.
    Slice(Vec<PatId>),
    /// `a | b`.
    Or(Vec<PatId>),
}
