//! Abstract places: where a value lives, as a root and the fields that lead from it.

use rustc_hash::FxHashMap;
use twelve_hir::{ExprId, PatId};
use twelve_program::{DefId, FieldId};

use crate::shape::NONE;

/// More fields than this are not told apart.
const MAX_FIELDS: usize = 6;
/// More places than this are not kept for one value.
const MAX_PLACES: usize = 4;

/// Where a place begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// A static.
    Static(DefId),
    /// A parameter of the function, `self` counted.
    Param(u16),
    /// A local of the body that was made in it.
    Local(PatId),
    /// A struct made in the body: the literal, or the call that returns it.
    Built(ExprId),
    /// A parameter of a closure of which nobody here knows the argument.
    ClosureParam(PatId),
    /// State of all requests, as a call of the framework in this body gives it.
    Given(DefId, ExprId),
    /// Something that could not be followed.
    Unknown,
}

/// A place. Borrowing, dereferencing and looking into enums keep it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct APlace {
    pub(crate) root: Root,
    pub(crate) fields: Vec<FieldId>,
    /// How many fields stand before the last lock, cell or atomic on the way.
    pub(crate) crossing: Option<u8>,
    /// A copy, whose own parts nobody else sees; a crossing behind it leads back to what is shared.
    pub(crate) own: bool,
    /// The call that crossed last, in this body.
    pub(crate) via: ExprId,
}

impl APlace {
    /// The bare root.
    pub(crate) fn root(root: Root) -> Self {
        Self { root, fields: Vec::new(), crossing: None, own: false, via: NONE }
    }

    /// The place behind a lock, cell or atomic that stands here.
    #[must_use]
    pub(crate) fn crossed(mut self, via: ExprId) -> Self {
        self.crossing = Some(self.fields.len() as u8);
        self.own = false;
        self.via = via;
        self
    }

    /// A field of it. Of a way that is too long the part is forgotten that does not tell which cell it is.
    #[must_use]
    pub(crate) fn field(mut self, field: FieldId) -> Self {
        if self.fields.len() == MAX_FIELDS {
            match &mut self.crossing {
                // What lies behind the lock is all the same cell.
                Some(0 | 1) => return self,
                Some(count) => {
                    *count -= 1;
                    self.fields.remove(0);
                }
                // A lock may follow; until then the object's own field is the cell, and what holds the end.
                None => {
                    self.fields.remove(1);
                }
            }
        }
        self.fields.push(field);
        self
    }

    /// The field that is the cell: the last before the crossing; of a plain object, its own.
    pub(crate) fn cell_field(&self) -> Option<FieldId> {
        match self.crossing {
            Some(count) => self.fields[..usize::from(count).min(self.fields.len())].last().copied(),
            None => self.fields.first().copied(),
        }
    }
}

/// A set of at most four interned places; the empty one is a fresh value that shares nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Value {
    ids: [u32; MAX_PLACES],
    len: u8,
}

impl Value {
    /// A set of one.
    pub(crate) fn one(id: u32) -> Self {
        Self { ids: [id, 0, 0, 0], len: 1 }
    }

    /// The places, in ascending order.
    pub(crate) fn iter(self) -> impl Iterator<Item = u32> {
        self.ids.into_iter().take(usize::from(self.len))
    }

    /// Whether it shares nothing.
    pub(crate) fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Adds a place; a full set stays as it is.
    pub(crate) fn add(&mut self, id: u32) {
        let len = usize::from(self.len);
        if let Err(at) = self.ids[..len].binary_search(&id)
            && len < MAX_PLACES
        {
            self.ids[at..=len].rotate_right(1);
            self.ids[at] = id;
            self.len += 1;
        }
    }

    /// Both sets together.
    #[must_use]
    pub(crate) fn union(mut self, other: Self) -> Self {
        other.iter().for_each(|id| self.add(id));
        self
    }
}

/// The places of one body.
#[derive(Debug, Default)]
pub(crate) struct Places {
    list: Vec<APlace>,
    ids: FxHashMap<APlace, u32>,
    /// What the fields of a struct made in the body hold.
    built: FxHashMap<(ExprId, FieldId), Value>,
}

impl Places {
    /// The number of a place.
    pub(crate) fn id(&mut self, place: APlace) -> u32 {
        if let Some(id) = self.ids.get(&place) {
            return *id;
        }
        let id = self.list.len() as u32;
        self.ids.insert(place.clone(), id);
        self.list.push(place);
        id
    }

    /// The place of a number.
    pub(crate) fn get(&self, id: u32) -> &APlace {
        &self.list[id as usize]
    }

    /// A set of one.
    pub(crate) fn value(&mut self, place: APlace) -> Value {
        Value::one(self.id(place))
    }

    /// Each place of a set changed.
    pub(crate) fn map(&mut self, value: Value, mut f: impl FnMut(APlace) -> APlace) -> Value {
        let mut out = Value::default();
        for id in value.iter() {
            let place = f(self.get(id).clone());
            out.add(self.id(place));
        }
        out
    }

    /// Says what a field of a struct made at an expression holds; answers whether that is news.
    pub(crate) fn build(&mut self, at: ExprId, field: FieldId, value: Value) -> bool {
        let slot = self.built.entry((at, field)).or_default();
        let all = slot.union(value);
        let news = all != *slot;
        *slot = all;
        news
    }

    /// What the fields of a struct made at an expression hold, sorted by field.
    pub(crate) fn built_at(&self, at: ExprId) -> Vec<(FieldId, Value)> {
        let mut list: Vec<_> =
            self.built.iter().filter(|((e, _), _)| *e == at).map(|((_, f), v)| (*f, *v)).collect();
        list.sort_unstable_by_key(|(f, _)| *f);
        list
    }

    /// A field of each place of a set.
    pub(crate) fn project(&mut self, value: Value, field: FieldId) -> Value {
        let mut out = Value::default();
        for id in value.iter() {
            let place = self.get(id).clone();
            if let Root::Built(at) = place.root
                && place.fields.is_empty()
                && let Some(held) = self.built.get(&(at, field)).filter(|v| !v.is_empty())
            {
                out = out.union(*held);
                continue;
            }
            let next = self.id(place.field(field));
            out.add(next);
        }
        out
    }

    /// A callee's place, seen from the caller: its parameters are replaced by the arguments' places.
    pub(crate) fn instantiate(&mut self, place: &APlace, args: &[Value], via: ExprId) -> Value {
        let mut value = match place.root {
            Root::Static(_) | Root::Given(..) => return self.value(APlace { via: NONE, ..place.clone() }),
            Root::Param(i) => args.get(usize::from(i)).copied().unwrap_or_default(),
            _ => return Value::default(),
        };
        for step in 0..=place.fields.len() {
            if place.crossing == Some(step as u8) {
                value = self.map(value, |p| p.crossed(via));
            }
            if let Some(field) = place.fields.get(step) {
                value = self.project(value, *field);
            }
        }
        if place.own {
            value = self.map(value, |p| APlace { own: true, ..p });
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(index: u32) -> FieldId {
        FieldId { adt: DefId(7), variant: 0, index }
    }

    #[test]
    fn a_set_holds_four_places_in_order() {
        let mut value = Value::default();
        [9, 3, 7, 3, 1, 4].into_iter().for_each(|id| value.add(id));
        assert_eq!(value.iter().collect::<Vec<_>>(), [1, 3, 7, 9]);
    }

    #[test]
    fn the_cell_is_the_last_field_before_the_crossing() {
        let place = APlace::root(Root::Param(0)).field(field(0)).crossed(ExprId(4)).field(field(1));
        assert_eq!(place.cell_field(), Some(field(0)));
        assert_eq!(APlace::root(Root::Param(0)).cell_field(), None);
    }

    #[test]
    fn a_callees_place_goes_on_from_the_argument() {
        let mut places = Places::default();
        let arg = places.value(APlace::root(Root::Static(DefId(1))).field(field(0)));
        let inner = APlace::root(Root::Param(1)).field(field(1)).crossed(ExprId(0));
        let value = places.instantiate(&inner, &[Value::default(), arg], ExprId(9));
        let found: Vec<APlace> = value.iter().map(|id| places.get(id).clone()).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].fields, [field(0), field(1)]);
        assert_eq!(found[0].crossing, Some(2));
        assert_eq!(found[0].via, ExprId(9));
    }

    #[test]
    fn a_field_of_what_was_built_is_what_was_put_there() {
        let mut places = Places::default();
        let shared = places.value(APlace::root(Root::Param(0)).field(field(3)));
        assert!(places.build(ExprId(5), field(0), shared));
        assert!(!places.build(ExprId(5), field(0), shared));
        let whole = places.value(APlace::root(Root::Built(ExprId(5))));
        assert_eq!(places.project(whole, field(0)), shared);
    }
}
