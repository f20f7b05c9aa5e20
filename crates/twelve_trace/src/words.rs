//! Names as words: `loginTokens`, `LOGIN_TOKENS` and `LoginTokens` say the same.

/// The words of an identifier or path, lower-case: split at case changes, at underscores and other signs.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut previous: Option<char> = None;
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        let starts = c.is_uppercase() && {
            let after_lower = previous.is_some_and(|p| p.is_lowercase() || p.is_numeric());
            // The last capital of `HTTPServer` belongs to `Server`.
            let before_lower = chars.peek().is_some_and(|n| n.is_lowercase());
            after_lower || (previous.is_some_and(char::is_uppercase) && before_lower)
        };
        if (starts || !c.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        previous = Some(c);
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Whether a word of the name is one of these; a plural counts as its singular.
pub fn has_word(name: &str, list: &[&str]) -> bool {
    words(name).iter().any(|w| is_one_of(w, list))
}

/// Whether a word, or its singular, is in the list.
pub(crate) fn is_one_of(word: &str, list: &[&str]) -> bool {
    let singular = word.strip_suffix('s').filter(|s| s.len() > 2);
    list.iter().any(|x| *x == word || singular == Some(*x))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_and_signs() {
        let joined = |name| words(name).join(" ");
        assert_eq!(joined("login_tokens"), "login tokens");
        assert_eq!(joined("LOGIN_TOKENS"), "login tokens");
        assert_eq!(joined("loginTokens"), "login tokens");
        assert_eq!(joined("JWTCache"), "jwt cache");
        assert_eq!(joined("Oauth2State"), "oauth2 state");
        assert_eq!(joined("/debug/stats-v2"), "debug stats v2");
        assert_eq!(joined("__r"), "r");
        assert_eq!(joined(""), "");
        assert_eq!(joined("Überschrift"), "überschrift");
    }

    #[test]
    fn whole_words_only() {
        assert!(has_word("auth_codes", &["auth"]));
        assert!(!has_word("authors", &["auth"]));
        assert!(has_word("Sessions", &["session"]));
        assert!(!has_word("obsession", &["session"]));
        assert!(!has_word("is", &["i"]));
    }
}
