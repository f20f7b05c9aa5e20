//! Bodies without types.

use super::state_of;

#[test]
fn an_empty_program_has_an_empty_map() {
    assert_eq!(state_of("fn main() {}"), "app OneOff: \n");
}

#[test]
fn recursion_of_every_kind_ends() {
    let mut text =
        String::from("fn main() { a(1); }\nfn a(x: u32) -> u32 { b(x) }\nfn b(x: u32) -> u32 { a(x) }\n");
    text.push_str("struct Node { next: Option<Box<Node>>, v: std::sync::Mutex<u8> }\n");
    text.push_str("impl Node { fn walk(&self) { *self.v.lock().unwrap() += 1; if let Some(n) = &self.next { n.walk() } } }\n");
    text.push_str("fn long() -> u64 { 1");
    text.push_str(&" + 1".repeat(2000));
    text.push_str(" }\n");
    state_of(&text);
}
