//! Iterators: adapters, what they hand to closures, and what a chain ends in.

use crate::support::check;

#[test]
fn iter_iter_mut_and_into_iter_differ() {
    check(
        r#"
fn f(mut v: Vec<String>) {
    let a = v.iter().next(); //: a = Option<&String>
    let b = v.iter_mut().next(); //: b = Option<&mut String>
    let c = v.into_iter().next(); //: c = Option<String>
}
"#,
    );
}

#[test]
fn into_iter_of_a_reference_gives_references() {
    check(
        r#"
fn f(v: &Vec<u8>, s: &[char], a: [String; 2]) {
    let x = v.into_iter().next(); //: x = Option<&u8>
    let y = s.into_iter().next(); //: y = Option<&char>
    let z = a.into_iter().next(); //: z = Option<String>
    let w = Some(1u8).into_iter().next(); //: w = Option<u8>
}
"#,
    );
}

#[test]
fn map_hands_the_item_on() {
    check(
        r#"
fn f(v: Vec<String>) {
    let a: Vec<usize> = v.iter().map(|s| s.len()).collect(); //: s = &String; a = Vec<usize>
    let b = v.into_iter().map(|s| (s, 1u8)).next(); //: s = String; b = Option<(String, u8)>
}
"#,
    );
}

#[test]
fn filter_lends_the_item() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let a = v.iter().filter(|n| **n > 1).next(); //: n = &&u8; a = Option<&u8>
    let b = v.into_iter().filter(|n| *n > 1).last(); //: n = &u8; b = Option<u8>
}
"#,
    );
}

#[test]
fn filter_map_takes_the_option_off() {
    check(
        r#"
fn f(v: Vec<&str>) {
    let a: Vec<u8> = v.iter().filter_map(|s| s.parse().ok()).collect(); //: s = &&str; a = Vec<u8>
    let b = v.iter().filter_map(|s| s.chars().next()).max(); //: b = Option<char>
    let c = v.iter().find_map(|s| s.find('x')); //: c = Option<usize>
}
"#,
    );
}

#[test]
fn flat_map_and_flatten_take_one_layer_off() {
    check(
        r#"
fn f(v: Vec<Vec<u8>>, o: Vec<Option<char>>) {
    let a: Vec<&u8> = v.iter().flat_map(|row| row.iter()).collect(); //: row = &Vec<u8>; a = Vec<&u8>
    let b = o.into_iter().flatten().next(); //: b = Option<char>
    let c = v.into_iter().flatten().max(); //: c = Option<u8>
}
"#,
    );
}

#[test]
fn enumerate_counts() {
    check(
        r#"
fn f(v: Vec<String>) {
    for (i, s) in v.iter().enumerate() {} //: i = usize; s = &String
    let a = v.into_iter().enumerate().map(|(i, s)| i).sum::<usize>(); //: i = usize; s = String; a = usize
}
"#,
    );
}

#[test]
fn zip_pairs() {
    check(
        r#"
fn f(v: Vec<u8>, w: &[char]) {
    for (a, b) in v.iter().zip(w) {} //: a = &u8; b = &char
    let c: Vec<(u8, u16)> = v.into_iter().zip(0..).collect(); //: c = Vec<(u8, u16)>
}
"#,
    );
}

#[test]
fn chain_keeps_the_item() {
    check(
        r#"
fn f(v: Vec<u8>, w: Vec<u8>) {
    for a in v.iter().chain(&w) {} //: a = &u8
    let b = v.into_iter().chain(std::iter::once(1)).last(); //: b = Option<u8>
}
"#,
    );
}

#[test]
fn order_and_number_keep_the_item() {
    check(
        r#"
fn f(v: Vec<char>) {
    let a = v.iter().rev().next(); //: a = Option<&char>
    let b = v.iter().skip(1).take(2).step_by(3).next(); //: b = Option<&char>
    let c = v.iter().cycle().nth(4); //: c = Option<&char>
    let d = v.iter().skip_while(|c| **c == 'x').take_while(|c| c.is_alphabetic()).last(); //: d = Option<&char>
}
"#,
    );
}

#[test]
fn peekable_lends_the_next_item() {
    check(
        r#"
fn f(s: &str) {
    let mut it = s.chars().peekable();
    let a = it.peek(); //: a = Option<&char>
    let b = it.next(); //: b = Option<char>
    let c = it.next_if(|c| *c == 'x'); //: c = Option<char>
    while let Some(d) = it.next() {} //: d = char
}
"#,
    );
}

#[test]
fn windows_and_chunks_give_slices() {
    check(
        r#"
fn f(v: Vec<u8>) {
    for w in v.windows(2) { let a = w[0]; } //: w = &[u8]; a = u8
    for c in v.chunks(2) {} //: c = &[u8]
    let b = v.chunks_exact(2).map(|p| p.len()).sum::<usize>(); //: p = &[u8]; b = usize
}
"#,
    );
}

#[test]
fn fold_has_the_type_of_its_start() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let a = v.iter().fold(0u64, |sum, n| sum + *n as u64); //: sum = u64; n = &u8; a = u64
    let b = v.iter().fold(String::new(), |mut s, n| { s.push('x'); s }); //: s = String; b = String
    let c = v.into_iter().reduce(|x, y| x.max(y)); //: x = u8; c = Option<u8>
    let d = [1u16].iter().try_fold(0u16, |s, n| s.checked_add(*n)); //: d = Option<u16>
}
"#,
    );
}

#[test]
fn sum_and_product_have_the_type_asked_for() {
    check(
        r#"
fn f(v: Vec<u8>, w: &[f64]) {
    let a: u8 = v.iter().sum(); //: a = u8
    let b = v.iter().map(|n| *n as u64).sum::<u64>(); //: b = u64
    let c: f64 = w.iter().product(); //: c = f64
}
"#,
    );
}

#[test]
fn min_and_max_give_an_item() {
    check(
        r#"
struct P { age: u8, score: f64 }
fn f(v: Vec<u16>, p: &[P]) {
    let a = v.iter().max(); //: a = Option<&u16>
    let b = v.iter().copied().min(); //: b = Option<u16>
    let c = p.iter().min_by_key(|x| x.age); //: x = &&P; c = Option<&P>
    let d = p.iter().max_by(|x, y| x.score.total_cmp(&y.score)); //: y = &&P; d = Option<&P>
}
"#,
    );
}

#[test]
fn find_and_position_look_for_an_item() {
    check(
        r#"
fn f(v: Vec<String>) {
    let a = v.iter().find(|s| s.is_empty()); //: s = &&String; a = Option<&String>
    let b = v.iter().position(|s| s.is_empty()); //: s = &String; b = Option<usize>
    let c = v.into_iter().find(|s| s.is_empty()); //: s = &String; c = Option<String>
}
"#,
    );
}

#[test]
fn any_and_all_give_bool() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let a = v.iter().any(|n| *n > 1); //: n = &u8; a = bool
    let b = v.into_iter().all(|n| n > 1); //: n = u8; b = bool
}
"#,
    );
}

#[test]
fn count_last_and_nth_end_a_chain() {
    check(
        r#"
fn f(v: Vec<char>) {
    let a = v.iter().count(); //: a = usize
    let b = v.iter().last(); //: b = Option<&char>
    let c = v.iter().nth(1); //: c = Option<&char>
}
"#,
    );
}

#[test]
fn for_each_gives_unit() {
    check(
        r#"
fn f(v: Vec<u8>) { let a = v.iter().for_each(|n| {}); } //: n = &u8; a = ()
"#,
    );
}

#[test]
fn cloned_and_copied_take_references_off() {
    check(
        r#"
fn f(v: &[String], w: &[u8]) {
    for s in v.iter().cloned() {} //: s = String
    let a: Vec<u8> = w.iter().copied().collect(); //: a = Vec<u8>
}
"#,
    );
}

#[test]
fn scan_hands_its_state_on() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let a: Vec<u64> = v.iter().scan(0u64, |sum, n| { *sum += *n as u64; Some(*sum) }).collect(); //: sum = &mut u64; n = &u8; a = Vec<u64>
    let b = v.iter().map_while(|n| n.checked_sub(1)).last(); //: b = Option<u8>
}
"#,
    );
}

#[test]
fn by_ref_lends_the_iterator() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let mut it = v.into_iter();
    for a in it.by_ref().take(2) {} //: a = u8
    let b = it.next(); //: b = Option<u8>
}
"#,
    );
}

#[test]
fn collect_makes_what_the_annotation_says() {
    check(
        r#"
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
fn f(v: Vec<(String, u8)>, s: &str) {
    let a: HashMap<String, u8> = v.clone().into_iter().collect(); //: a = HashMap<String, u8>
    let b: BTreeMap<_, _> = v.clone().into_iter().collect(); //: b = BTreeMap<String, u8>
    let c: HashSet<char> = s.chars().collect(); //: c = HashSet<char>
    let d: String = s.chars().rev().collect(); //: d = String
    let e: VecDeque<_> = v.iter().map(|(_, n)| *n).collect(); //: e = VecDeque<u8>
    let g: Box<[u8]> = s.bytes().collect(); //: g = Box<[u8]>
    let h: Vec<_> = v.iter().collect(); //: h = Vec<&(String, u8)>
}
"#,
    );
}

#[test]
fn collect_turns_results_inside_out() {
    check(
        r#"
fn f(v: Vec<&str>) -> Result<(), std::num::ParseIntError> {
    let a: Result<Vec<u8>, _> = v.iter().map(|s| s.parse::<u8>()).collect(); //: a = Result<Vec<u8>, ParseIntError>
    let b: Option<Vec<char>> = v.iter().map(|s| s.chars().next()).collect(); //: b = Option<Vec<char>>
    let c = v.iter().map(|s| s.parse::<u16>()).collect::<Result<Vec<_>, _>>()?; //: c = Vec<u16>
    let d: Vec<u32> = v.iter().map(|s| s.parse::<u32>()).collect::<Result<_, _>>()?; //: d = Vec<u32>
    Ok(())
}
"#,
    );
}

#[test]
fn collect_takes_its_type_from_a_turbofish() {
    check(
        r#"
use std::collections::HashMap;
fn f(v: Vec<(u8, char)>) {
    let a = v.iter().collect::<Vec<_>>(); //: a = Vec<&(u8, char)>
    let b = v.iter().map(|p| p.1).collect::<String>(); //: b = String
    let c = v.into_iter().collect::<HashMap<_, _>>(); //: c = HashMap<u8, char>
    let d = c.keys().copied().collect::<Vec<_>>().len(); //: d = usize
}
"#,
    );
}

#[test]
fn partition_and_unzip_make_two() {
    check(
        r#"
fn f(v: Vec<u8>, p: Vec<(u8, String)>) {
    let (a, b): (Vec<u8>, Vec<u8>) = v.iter().partition(|n| **n > 1); //: a = Vec<u8>; b = Vec<u8>
    let (c, d): (Vec<_>, Vec<_>) = p.into_iter().unzip(); //: c = Vec<u8>; d = Vec<String>
    let (e, g) = v.into_iter().partition::<Vec<_>, _>(|n| *n > 1); //: n = &u8; e = Vec<u8>; g = Vec<u8>
}
"#,
    );
}

#[test]
fn maps_give_keys_and_values() {
    check(
        r#"
use std::collections::HashMap;
fn f(mut m: HashMap<String, Vec<u8>>) {
    for k in m.keys() {} //: k = &String
    for v in m.values_mut() {} //: v = &mut Vec<u8>
    let a = m.values().map(|v| v.len()).sum::<usize>(); //: v = &Vec<u8>; a = usize
    let b = m.iter().max_by_key(|(k, v)| v.len()); //: k = &&String; v = &&Vec<u8>; b = Option<(&String, &Vec<u8>)>
    let c: Vec<String> = m.into_keys().collect(); //: c = Vec<String>
}
"#,
    );
}

#[test]
fn strings_give_parts() {
    check(
        r#"
fn f(s: &str) {
    for c in s.chars() {} //: c = char
    for (i, c) in s.char_indices() {} //: i = usize; c = char
    for l in s.lines() {} //: l = &str
    for w in s.split_whitespace() {} //: w = &str
    for b in s.bytes() {} //: b = u8
    let a: Vec<&str> = s.split(", ").collect(); //: a = Vec<&str>
}
"#,
    );
}

#[test]
fn a_workspace_iterator_has_the_adapters() {
    check(
        r#"
struct Count { n: u8 }
impl Iterator for Count { type Item = (u8, String); fn next(&mut self) -> Option<Self::Item> { None } }
fn f(c: Count, d: Count) {
    for (n, s) in c {} //: n = u8; s = String
    let a: Vec<u8> = d.filter(|(n, s)| *n > 1).map(|p| p.0).collect(); //: p = (u8, String); a = Vec<u8>
}
"#,
    );
}

#[test]
fn a_workspace_collection_is_iterated() {
    check(
        r#"
struct Bag { items: Vec<String> }
impl IntoIterator for Bag { type Item = String; type IntoIter = std::vec::IntoIter<String>; fn into_iter(self) -> Self::IntoIter { self.items.into_iter() } }
impl<'a> IntoIterator for &'a Bag { type Item = &'a String; type IntoIter = std::slice::Iter<'a, String>; fn into_iter(self) -> Self::IntoIter { self.items.iter() } }
impl Bag { fn iter(&self) -> impl Iterator<Item = &String> + '_ { self.items.iter() } }
fn f(b: Bag) {
    for s in &b {} //: s = &String
    let n = b.iter().map(|s| s.len()).max(); //: s = &String; n = Option<usize>
    for s in b {} //: s = String
}
"#,
    );
}

#[test]
fn a_workspace_type_is_collected_into() {
    check(
        r#"
struct Bag(Vec<u8>);
impl FromIterator<u8> for Bag { fn from_iter<I: IntoIterator<Item = u8>>(it: I) -> Self { let mut v = Vec::new(); for n in it { v.push(n); } Bag(v) } } //: n = u8; v = Vec<u8>
fn f(v: Vec<u8>) {
    let a: Bag = v.iter().copied().collect(); //: a = Bag
    let b = v.into_iter().collect::<Bag>(); //: b = Bag
}
"#,
    );
}

#[test]
fn iterators_are_made_by_functions() {
    check(
        r#"
use std::iter;
fn f() {
    let a = iter::once(1u8).next(); //: a = Option<u8>
    let b = iter::repeat("x").take(2).collect::<String>(); //: b = String
    let c = iter::successors(Some(1u16), |n| n.checked_mul(2)).last(); //: n = &u16; c = Option<u16>
    let d = iter::from_fn(|| Some('c')).next(); //: d = Option<char>
    let e = iter::empty::<u8>().next(); //: e = Option<u8>
    let g = iter::repeat_with(|| 1u64).next(); //: g = Option<u64>
}
"#,
    );
}
