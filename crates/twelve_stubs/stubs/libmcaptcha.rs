//! package = "libmcaptcha", version = ">=0.2, <0.3"
// A captcha by proof of work, as actors. Which challenge was given to whom, and how many visitors a site has right now,
// is kept in the actors' memory or in a Redis with a module of the same project.

pub use cache::hashcache::HashCache;
pub use defense::{Defense, DefenseBuilder, LevelBuilder};
pub use master::embedded::counter::Counter;
pub use master::{AddVisitorResult, CreateMCaptcha};
pub use mcaptcha::{MCaptcha, MCaptchaBuilder};

pub mod errors {
    pub enum CaptchaError {
        LevelEmpty,
        DifficultyFactorZero,
        CaptchaDurationZero,
        SetDifficultyFactor,
        SetVisitorThreshold,
        DuplicateVisitorCount,
        DecreaseingDifficultyFactor,
        MailboxError,
        InsuffiencientDifficulty,
        StringNotFound,
        MCaptchaKeyValidationFail,
        InvalidPoW,
        PleaseSetValue(String),
        RedisError(redis::RedisError),
        RecvError(tokio::sync::oneshot::error::RecvError),
        MCaptchaRedisModuleError,
        MCaptchaRedisModuleIsNotLoaded,
        MCaptchaRediSModuleCommandNotFound(String),
        QueueFull,
    }
    impl std::error::Error for CaptchaError {}
    pub type CaptchaResult<V> = std::result::Result<V, CaptchaError>;
}
pub mod defense {
    use crate::errors::CaptchaResult;
    pub struct Level {
        pub visitor_threshold: u32,
        pub difficulty_factor: u32,
    }
    pub struct LevelBuilder;
    impl Default for LevelBuilder {}
    impl LevelBuilder {
        pub fn visitor_threshold(&mut self, visitor_threshold: u32) -> &mut Self {}
        pub fn difficulty_factor(&mut self, difficulty_factor: u32) -> CaptchaResult<&mut Self> {}
        pub fn build(&mut self) -> CaptchaResult<Level> {}
    }
    pub struct DefenseBuilder;
    impl Default for DefenseBuilder {}
    impl DefenseBuilder {
        pub fn add_level(&mut self, level: Level) -> CaptchaResult<&mut Self> {}
        pub fn build(&mut self) -> CaptchaResult<Defense> {}
    }
    pub struct Defense;
    impl Defense {
        pub fn get_difficulty(&self) -> u32 {}
        pub fn tighten_up(&mut self) {}
        pub fn loosen_up(&mut self) {}
        pub fn max_defense(&mut self) {}
        pub fn min_defense(&mut self) {}
        pub fn current_level(&self) -> &Level {}
        pub fn visitor_threshold(&self) -> u32 {}
    }
}
pub mod mcaptcha {
    use crate::defense::Defense;
    use crate::errors::CaptchaResult;
    pub struct MCaptchaBuilder;
    impl Default for MCaptchaBuilder {}
    impl MCaptchaBuilder {
        pub fn defense(&mut self, d: Defense) -> &mut Self {}
        pub fn duration(&mut self, d: u64) -> &mut Self {}
        pub fn build(self: &mut MCaptchaBuilder) -> CaptchaResult<MCaptcha> {}
    }
    pub struct MCaptcha;
    impl Clone for MCaptcha {}
    impl MCaptcha {
        pub fn add_visitor(&mut self) {}
        pub fn decrement_visitor_by(&mut self, count: u32) {}
        pub fn get_difficulty(&self) -> u32 {}
        pub fn get_duration(&self) -> u64 {}
        pub fn get_visitors(&self) -> u32 {}
        pub fn get_defense(&self) -> Defense {}
    }
}
pub mod cache {
    pub struct AddChallenge {
        pub difficulty: u32,
        pub duration: u64,
        pub challenge: String,
    }
    pub trait Save: actix::Actor {}
    pub mod hashcache {
        // The challenges that visitors were given and have not answered yet, and the tokens of those who did: what one
        // copy hands out, no other can check.
        #[twelve::opens(session_store, memory, instead = "`libmcaptcha::cache::redis::RedisCache`")]
        pub struct HashCache;
        impl Clone for HashCache {}
        impl Default for HashCache {
            fn default() -> Self {}
        }
        impl super::Save for HashCache {}
        impl actix::Actor for HashCache {
            type Context = actix::Context<Self>;
        }
    }
    pub mod redis {
        use crate::errors::CaptchaResult;
        #[twelve::opens(session_store, shared)]
        pub struct RedisCache(crate::redis::mcaptcha_redis::MCaptchaRedis);
        impl RedisCache {
            pub async fn new(redis: crate::redis::RedisConfig) -> CaptchaResult<Self> {}
        }
        impl super::Save for RedisCache {}
        impl actix::Actor for RedisCache {
            type Context = actix::Context<Self>;
        }
    }
    pub mod messages {
        pub struct CachePoW {
            pub string: String,
            pub difficulty_factor: u32,
            pub duration: u64,
            pub key: String,
        }
        pub struct RetrivePoW(pub VerifyCaptchaResult);
        pub struct CachedPoWConfig {
            pub key: String,
            pub difficulty_factor: u32,
            pub duration: u64,
        }
        pub struct DeletePoW(pub String);
        pub struct CacheResult {
            pub token: String,
            pub key: String,
            pub duration: u64,
        }
        pub struct VerifyCaptchaResult {
            pub token: String,
            pub key: String,
        }
        pub struct DeleteCaptchaResult {
            pub token: String,
        }
    }
}
pub mod master {
    pub trait Master: actix::Actor {}
    pub struct CreateMCaptcha {
        pub levels: Vec<crate::defense::Level>,
        pub duration: u64,
    }
    pub struct AddVisitorResult {
        pub duration: u64,
        pub difficulty_factor: u32,
    }
    impl AddVisitorResult {
        pub fn new(m: &crate::mcaptcha::MCaptcha) -> Self {}
    }
    pub mod embedded {
        pub mod counter {
            pub struct Counter(crate::mcaptcha::MCaptcha);
            impl From<crate::mcaptcha::MCaptcha> for Counter {}
            impl actix::Actor for Counter {
                type Context = actix::Context<Self>;
            }
        }
        pub mod master {
            use super::counter::Counter;
            // How many visitors each site has, by which the difficulty rises.
            #[twelve::opens(rate_limiter, memory, instead = "`libmcaptcha::master::redis::master::Master`")]
            pub struct Master;
            impl Clone for Master {}
            impl Default for Master {
                fn default() -> Self {}
            }
            impl Master {
                pub fn new(gc: u64) -> Self {}
                pub fn add_site(&mut self, addr: actix::Addr<Counter>, id: String) {}
                #[twelve::view]
                pub fn get_site(&mut self, id: &str) -> Option<actix::Addr<Counter>> {}
                pub fn rm_site(&mut self, id: &str) -> Option<(Option<()>, actix::Addr<Counter>)> {}
                pub fn rename(&mut self, msg: crate::master::messages::Rename) {}
            }
            impl crate::master::Master for Master {}
            impl actix::Actor for Master {
                type Context = actix::Context<Self>;
            }
        }
    }
    pub mod redis {
        pub mod master {
            use crate::errors::CaptchaResult;
            #[twelve::opens(rate_limiter, shared)]
            pub struct Master {
                pub redis: crate::redis::mcaptcha_redis::MCaptchaRedis,
            }
            impl Master {
                pub async fn new(redis: crate::redis::RedisConfig) -> CaptchaResult<Self> {}
            }
            impl crate::master::Master for Master {}
            impl actix::Actor for Master {
                type Context = actix::Context<Self>;
            }
        }
    }
    pub mod messages {
        use crate::mcaptcha::MCaptcha;
        pub struct AddVisitor(pub String);
        pub struct AddSite {
            pub id: String,
            pub mcaptcha: MCaptcha,
        }
        pub struct Rename {
            pub name: String,
            pub rename_to: String,
        }
        pub struct RemoveCaptcha(pub String);
        pub struct GetInternalData;
        pub struct SetInternalData {
            pub mcaptcha: std::collections::HashMap<String, MCaptcha>,
        }
    }
}
pub mod redis {
    pub enum RedisConfig {
        Single(String),
        Cluster(Vec<String>),
    }
    pub mod mcaptcha_redis {
        use crate::errors::CaptchaResult;
        #[twelve::nature(client)]
        pub struct MCaptchaRedis;
        impl MCaptchaRedis {
            pub async fn new(redis: super::RedisConfig) -> CaptchaResult<Self> {}
        }
    }
}
pub mod pow {
    pub struct PoWConfig {
        pub string: String,
        pub difficulty_factor: u32,
        pub salt: String,
    }
    impl PoWConfig {
        pub fn new(difficulty_factor: u32, salt: String) -> Self {}
    }
    pub struct Work {
        pub string: String,
        pub result: String,
        pub nonce: u64,
        pub key: String,
    }
}
pub mod system {
    use crate::cache::Save;
    use crate::errors::CaptchaResult;
    use crate::master::Master;
    use actix::Addr;
    pub struct SystemBuilder<T, X> {
        pub master: Option<Addr<X>>,
        cache: Option<Addr<T>>,
    }
    impl<T: Master, S: Save> Default for SystemBuilder<S, T> {}
    impl<T: Master, S: Save> SystemBuilder<S, T> {
        pub fn master(self, m: Addr<T>) -> Self {}
        pub fn cache(self, c: Addr<S>) -> Self {}
        pub fn pow(self, p: mcaptcha_pow_sha256::Config) -> Self {}
        pub fn runners(self, workers: usize) -> Self {}
        pub fn queue_length(self, queue_length: usize) -> Self {}
        pub fn build(self) -> System<S, T> {}
    }
    pub struct System<T, X> {
        pub master: Addr<X>,
        cache: Addr<T>,
    }
    impl<T, X> System<T, X> {
        pub async fn get_pow(&self, id: String) -> CaptchaResult<Option<crate::pow::PoWConfig>> {}
        pub async fn verify_pow(&self, work: crate::pow::Work, ip: String) -> CaptchaResult<(String, u32)> {}
        pub async fn validate_verification_tokens(
            &self,
            msg: crate::cache::messages::VerifyCaptchaResult,
        ) -> CaptchaResult<bool> {
        }
    }
}
