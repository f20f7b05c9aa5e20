//! package = "chrono-tz", version = ">=0.5, <0.11"

pub use crate::timezone_impl::{GapInfo, OffsetComponents, OffsetName, TzOffset};
pub use directory::*;
pub use timezones::{ParseError, Tz, TZ_VARIANTS};

#[twelve::unchecked("the build script writes it before 0.10")]
pub const IANA_TZDB_VERSION: &str = ();

mod timezone_impl {
    use crate::timezones::Tz;
    use chrono::{DateTime, Duration, NaiveDateTime, Offset, TimeZone};
    impl Default for Tz {}
    pub struct TzOffset;
    pub trait OffsetComponents {
        fn base_utc_offset(&self) -> Duration;
        fn dst_offset(&self) -> Duration;
    }
    pub trait OffsetName {
        fn tz_id(&self) -> &str;
        fn abbreviation(&self) -> Option<&str>;
    }
    impl OffsetComponents for TzOffset {}
    impl OffsetName for TzOffset {}
    impl Offset for TzOffset {}
    impl std::fmt::Display for TzOffset {}
    impl TimeZone for Tz {
        type Offset = TzOffset;
    }
    pub struct GapInfo {
        pub begin: Option<(NaiveDateTime, TzOffset)>,
        pub end: Option<DateTime<Tz>>,
    }
    impl GapInfo {
        pub fn new(local: &NaiveDateTime, tz: &Tz) -> Option<Self> {}
    }
}
mod timezones {
    pub enum Tz {
        Africa__Abidjan,
        Africa__Accra,
        Africa__Addis_Ababa,
        Africa__Algiers,
        Africa__Asmara,
        Africa__Asmera,
        Africa__Bamako,
        Africa__Bangui,
        Africa__Banjul,
        Africa__Bissau,
        Africa__Blantyre,
        Africa__Brazzaville,
        Africa__Bujumbura,
        Africa__Cairo,
        Africa__Casablanca,
        Africa__Ceuta,
        Africa__Conakry,
        Africa__Dakar,
        Africa__Dar_es_Salaam,
        Africa__Djibouti,
        Africa__Douala,
        Africa__El_Aaiun,
        Africa__Freetown,
        Africa__Gaborone,
        Africa__Harare,
        Africa__Johannesburg,
        Africa__Juba,
        Africa__Kampala,
        Africa__Khartoum,
        Africa__Kigali,
        Africa__Kinshasa,
        Africa__Lagos,
        Africa__Libreville,
        Africa__Lome,
        Africa__Luanda,
        Africa__Lubumbashi,
        Africa__Lusaka,
        Africa__Malabo,
        Africa__Maputo,
        Africa__Maseru,
        Africa__Mbabane,
        Africa__Mogadishu,
        Africa__Monrovia,
        Africa__Nairobi,
        Africa__Ndjamena,
        Africa__Niamey,
        Africa__Nouakchott,
        Africa__Ouagadougou,
        Africa__PortoNovo,
        Africa__Sao_Tome,
        Africa__Timbuktu,
        Africa__Tripoli,
        Africa__Tunis,
        Africa__Windhoek,
        America__Adak,
        America__Anchorage,
        America__Anguilla,
        America__Antigua,
        America__Araguaina,
        America__Argentina__Buenos_Aires,
        America__Argentina__Catamarca,
        America__Argentina__ComodRivadavia,
        America__Argentina__Cordoba,
        America__Argentina__Jujuy,
        America__Argentina__La_Rioja,
        America__Argentina__Mendoza,
        America__Argentina__Rio_Gallegos,
        America__Argentina__Salta,
        America__Argentina__San_Juan,
        America__Argentina__San_Luis,
        America__Argentina__Tucuman,
        America__Argentina__Ushuaia,
        America__Aruba,
        America__Asuncion,
        America__Atikokan,
        America__Atka,
        America__Bahia,
        America__Bahia_Banderas,
        America__Barbados,
        America__Belem,
        America__Belize,
        America__BlancSablon,
        America__Boa_Vista,
        America__Bogota,
        America__Boise,
        America__Buenos_Aires,
        America__Cambridge_Bay,
        America__Campo_Grande,
        America__Cancun,
        America__Caracas,
        America__Catamarca,
        America__Cayenne,
        America__Cayman,
        America__Chicago,
        America__Chihuahua,
        America__Ciudad_Juarez,
        America__Coral_Harbour,
        America__Cordoba,
        America__Costa_Rica,
        America__Coyhaique,
        America__Creston,
        America__Cuiaba,
        America__Curacao,
        America__Danmarkshavn,
        America__Dawson,
        America__Dawson_Creek,
        America__Denver,
        America__Detroit,
        America__Dominica,
        America__Edmonton,
        America__Eirunepe,
        America__El_Salvador,
        America__Ensenada,
        America__Fort_Nelson,
        America__Fort_Wayne,
        America__Fortaleza,
        America__Glace_Bay,
        America__Godthab,
        America__Goose_Bay,
        America__Grand_Turk,
        America__Grenada,
        America__Guadeloupe,
        America__Guatemala,
        America__Guayaquil,
        America__Guyana,
        America__Halifax,
        America__Havana,
        America__Hermosillo,
        America__Indiana__Indianapolis,
        America__Indiana__Knox,
        America__Indiana__Marengo,
        America__Indiana__Petersburg,
        America__Indiana__Tell_City,
        America__Indiana__Vevay,
        America__Indiana__Vincennes,
        America__Indiana__Winamac,
        America__Indianapolis,
        America__Inuvik,
        America__Iqaluit,
        America__Jamaica,
        America__Jujuy,
        America__Juneau,
        America__Kentucky__Louisville,
        America__Kentucky__Monticello,
        America__Knox_IN,
        America__Kralendijk,
        America__La_Paz,
        America__Lima,
        America__Los_Angeles,
        America__Louisville,
        America__Lower_Princes,
        America__Maceio,
        America__Managua,
        America__Manaus,
        America__Marigot,
        America__Martinique,
        America__Matamoros,
        America__Mazatlan,
        America__Mendoza,
        America__Menominee,
        America__Merida,
        America__Metlakatla,
        America__Mexico_City,
        America__Miquelon,
        America__Moncton,
        America__Monterrey,
        America__Montevideo,
        America__Montreal,
        America__Montserrat,
        America__Nassau,
        America__New_York,
        America__Nipigon,
        America__Nome,
        America__Noronha,
        America__North_Dakota__Beulah,
        America__North_Dakota__Center,
        America__North_Dakota__New_Salem,
        America__Nuuk,
        America__Ojinaga,
        America__Panama,
        America__Pangnirtung,
        America__Paramaribo,
        America__Phoenix,
        America__PortauPrince,
        America__Port_of_Spain,
        America__Porto_Acre,
        America__Porto_Velho,
        America__Puerto_Rico,
        America__Punta_Arenas,
        America__Rainy_River,
        America__Rankin_Inlet,
        America__Recife,
        America__Regina,
        America__Resolute,
        America__Rio_Branco,
        America__Rosario,
        America__Santa_Isabel,
        America__Santarem,
        America__Santiago,
        America__Santo_Domingo,
        America__Sao_Paulo,
        America__Scoresbysund,
        America__Shiprock,
        America__Sitka,
        America__St_Barthelemy,
        America__St_Johns,
        America__St_Kitts,
        America__St_Lucia,
        America__St_Thomas,
        America__St_Vincent,
        America__Swift_Current,
        America__Tegucigalpa,
        America__Thule,
        America__Thunder_Bay,
        America__Tijuana,
        America__Toronto,
        America__Tortola,
        America__Vancouver,
        America__Virgin,
        America__Whitehorse,
        America__Winnipeg,
        America__Yakutat,
        America__Yellowknife,
        Antarctica__Casey,
        Antarctica__Davis,
        Antarctica__DumontDUrville,
        Antarctica__Macquarie,
        Antarctica__Mawson,
        Antarctica__McMurdo,
        Antarctica__Palmer,
        Antarctica__Rothera,
        Antarctica__South_Pole,
        Antarctica__Syowa,
        Antarctica__Troll,
        Antarctica__Vostok,
        Arctic__Longyearbyen,
        Asia__Aden,
        Asia__Almaty,
        Asia__Amman,
        Asia__Anadyr,
        Asia__Aqtau,
        Asia__Aqtobe,
        Asia__Ashgabat,
        Asia__Ashkhabad,
        Asia__Atyrau,
        Asia__Baghdad,
        Asia__Bahrain,
        Asia__Baku,
        Asia__Bangkok,
        Asia__Barnaul,
        Asia__Beirut,
        Asia__Bishkek,
        Asia__Brunei,
        Asia__Calcutta,
        Asia__Chita,
        Asia__Choibalsan,
        Asia__Chongqing,
        Asia__Chungking,
        Asia__Colombo,
        Asia__Dacca,
        Asia__Damascus,
        Asia__Dhaka,
        Asia__Dili,
        Asia__Dubai,
        Asia__Dushanbe,
        Asia__Famagusta,
        Asia__Gaza,
        Asia__Harbin,
        Asia__Hebron,
        Asia__Ho_Chi_Minh,
        Asia__Hong_Kong,
        Asia__Hovd,
        Asia__Irkutsk,
        Asia__Istanbul,
        Asia__Jakarta,
        Asia__Jayapura,
        Asia__Jerusalem,
        Asia__Kabul,
        Asia__Kamchatka,
        Asia__Karachi,
        Asia__Kashgar,
        Asia__Kathmandu,
        Asia__Katmandu,
        Asia__Khandyga,
        Asia__Kolkata,
        Asia__Krasnoyarsk,
        Asia__Kuala_Lumpur,
        Asia__Kuching,
        Asia__Kuwait,
        Asia__Macao,
        Asia__Macau,
        Asia__Magadan,
        Asia__Makassar,
        Asia__Manila,
        Asia__Muscat,
        Asia__Nicosia,
        Asia__Novokuznetsk,
        Asia__Novosibirsk,
        Asia__Omsk,
        Asia__Oral,
        Asia__Phnom_Penh,
        Asia__Pontianak,
        Asia__Pyongyang,
        Asia__Qatar,
        Asia__Qostanay,
        Asia__Qyzylorda,
        Asia__Rangoon,
        Asia__Riyadh,
        Asia__Saigon,
        Asia__Sakhalin,
        Asia__Samarkand,
        Asia__Seoul,
        Asia__Shanghai,
        Asia__Singapore,
        Asia__Srednekolymsk,
        Asia__Taipei,
        Asia__Tashkent,
        Asia__Tbilisi,
        Asia__Tehran,
        Asia__Tel_Aviv,
        Asia__Thimbu,
        Asia__Thimphu,
        Asia__Tokyo,
        Asia__Tomsk,
        Asia__Ujung_Pandang,
        Asia__Ulaanbaatar,
        Asia__Ulan_Bator,
        Asia__Urumqi,
        Asia__UstNera,
        Asia__Vientiane,
        Asia__Vladivostok,
        Asia__Yakutsk,
        Asia__Yangon,
        Asia__Yekaterinburg,
        Asia__Yerevan,
        Atlantic__Azores,
        Atlantic__Bermuda,
        Atlantic__Canary,
        Atlantic__Cape_Verde,
        Atlantic__Faeroe,
        Atlantic__Faroe,
        Atlantic__Jan_Mayen,
        Atlantic__Madeira,
        Atlantic__Reykjavik,
        Atlantic__South_Georgia,
        Atlantic__St_Helena,
        Atlantic__Stanley,
        Australia__ACT,
        Australia__Adelaide,
        Australia__Brisbane,
        Australia__Broken_Hill,
        Australia__Canberra,
        Australia__Currie,
        Australia__Darwin,
        Australia__Eucla,
        Australia__Hobart,
        Australia__LHI,
        Australia__Lindeman,
        Australia__Lord_Howe,
        Australia__Melbourne,
        Australia__NSW,
        Australia__North,
        Australia__Perth,
        Australia__Queensland,
        Australia__South,
        Australia__Sydney,
        Australia__Tasmania,
        Australia__Victoria,
        Australia__West,
        Australia__Yancowinna,
        Brazil__Acre,
        Brazil__DeNoronha,
        Brazil__East,
        Brazil__West,
        CET,
        CST6CDT,
        Canada__Atlantic,
        Canada__Central,
        Canada__Eastern,
        Canada__Mountain,
        Canada__Newfoundland,
        Canada__Pacific,
        Canada__Saskatchewan,
        Canada__Yukon,
        Chile__Continental,
        Chile__EasterIsland,
        Cuba,
        EET,
        EST,
        EST5EDT,
        Egypt,
        Eire,
        Etc__GMT,
        Etc__GMTPlus0,
        Etc__GMTPlus1,
        Etc__GMTPlus10,
        Etc__GMTPlus11,
        Etc__GMTPlus12,
        Etc__GMTPlus2,
        Etc__GMTPlus3,
        Etc__GMTPlus4,
        Etc__GMTPlus5,
        Etc__GMTPlus6,
        Etc__GMTPlus7,
        Etc__GMTPlus8,
        Etc__GMTPlus9,
        Etc__GMTMinus0,
        Etc__GMTMinus1,
        Etc__GMTMinus10,
        Etc__GMTMinus11,
        Etc__GMTMinus12,
        Etc__GMTMinus13,
        Etc__GMTMinus14,
        Etc__GMTMinus2,
        Etc__GMTMinus3,
        Etc__GMTMinus4,
        Etc__GMTMinus5,
        Etc__GMTMinus6,
        Etc__GMTMinus7,
        Etc__GMTMinus8,
        Etc__GMTMinus9,
        Etc__GMT0,
        Etc__Greenwich,
        Etc__UCT,
        Etc__UTC,
        Etc__Universal,
        Etc__Zulu,
        Europe__Amsterdam,
        Europe__Andorra,
        Europe__Astrakhan,
        Europe__Athens,
        Europe__Belfast,
        Europe__Belgrade,
        Europe__Berlin,
        Europe__Bratislava,
        Europe__Brussels,
        Europe__Bucharest,
        Europe__Budapest,
        Europe__Busingen,
        Europe__Chisinau,
        Europe__Copenhagen,
        Europe__Dublin,
        Europe__Gibraltar,
        Europe__Guernsey,
        Europe__Helsinki,
        Europe__Isle_of_Man,
        Europe__Istanbul,
        Europe__Jersey,
        Europe__Kaliningrad,
        Europe__Kiev,
        Europe__Kirov,
        Europe__Kyiv,
        Europe__Lisbon,
        Europe__Ljubljana,
        Europe__London,
        Europe__Luxembourg,
        Europe__Madrid,
        Europe__Malta,
        Europe__Mariehamn,
        Europe__Minsk,
        Europe__Monaco,
        Europe__Moscow,
        Europe__Nicosia,
        Europe__Oslo,
        Europe__Paris,
        Europe__Podgorica,
        Europe__Prague,
        Europe__Riga,
        Europe__Rome,
        Europe__Samara,
        Europe__San_Marino,
        Europe__Sarajevo,
        Europe__Saratov,
        Europe__Simferopol,
        Europe__Skopje,
        Europe__Sofia,
        Europe__Stockholm,
        Europe__Tallinn,
        Europe__Tirane,
        Europe__Tiraspol,
        Europe__Ulyanovsk,
        Europe__Uzhgorod,
        Europe__Vaduz,
        Europe__Vatican,
        Europe__Vienna,
        Europe__Vilnius,
        Europe__Volgograd,
        Europe__Warsaw,
        Europe__Zagreb,
        Europe__Zaporozhye,
        Europe__Zurich,
        GB,
        GBEire,
        GMT,
        GMTPlus0,
        GMTMinus0,
        GMT0,
        Greenwich,
        HST,
        Hongkong,
        Iceland,
        Indian__Antananarivo,
        Indian__Chagos,
        Indian__Christmas,
        Indian__Cocos,
        Indian__Comoro,
        Indian__Kerguelen,
        Indian__Mahe,
        Indian__Maldives,
        Indian__Mauritius,
        Indian__Mayotte,
        Indian__Reunion,
        Iran,
        Israel,
        Jamaica,
        Japan,
        Kwajalein,
        Libya,
        MET,
        MST,
        MST7MDT,
        Mexico__BajaNorte,
        Mexico__BajaSur,
        Mexico__General,
        NZ,
        NZCHAT,
        Navajo,
        PRC,
        PST8PDT,
        Pacific__Apia,
        Pacific__Auckland,
        Pacific__Bougainville,
        Pacific__Chatham,
        Pacific__Chuuk,
        Pacific__Easter,
        Pacific__Efate,
        Pacific__Enderbury,
        Pacific__Fakaofo,
        Pacific__Fiji,
        Pacific__Funafuti,
        Pacific__Galapagos,
        Pacific__Gambier,
        Pacific__Guadalcanal,
        Pacific__Guam,
        Pacific__Honolulu,
        Pacific__Johnston,
        Pacific__Kanton,
        Pacific__Kiritimati,
        Pacific__Kosrae,
        Pacific__Kwajalein,
        Pacific__Majuro,
        Pacific__Marquesas,
        Pacific__Midway,
        Pacific__Nauru,
        Pacific__Niue,
        Pacific__Norfolk,
        Pacific__Noumea,
        Pacific__Pago_Pago,
        Pacific__Palau,
        Pacific__Pitcairn,
        Pacific__Pohnpei,
        Pacific__Ponape,
        Pacific__Port_Moresby,
        Pacific__Rarotonga,
        Pacific__Saipan,
        Pacific__Samoa,
        Pacific__Tahiti,
        Pacific__Tarawa,
        Pacific__Tongatapu,
        Pacific__Truk,
        Pacific__Wake,
        Pacific__Wallis,
        Pacific__Yap,
        Poland,
        Portugal,
        ROC,
        ROK,
        Singapore,
        Turkey,
        UCT,
        US__Alaska,
        US__Aleutian,
        US__Arizona,
        US__Central,
        US__EastIndiana,
        US__Eastern,
        US__Hawaii,
        US__IndianaStarke,
        US__Michigan,
        US__Mountain,
        US__Pacific,
        US__Samoa,
        UTC,
        Universal,
        WSU,
        WET,
        Zulu,
    }
    impl Clone for Tz {}
    impl PartialEq for Tz {}
    impl Eq for Tz {}
    impl std::hash::Hash for Tz {}
    impl std::fmt::Display for Tz {}
    impl Tz {
        pub fn name(self) -> &'static str {}
        pub fn from_str_insensitive(s: &str) -> Result<Self, ParseError> {}
    }
    pub struct ParseError(());
    impl std::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
    impl std::str::FromStr for Tz {
        type Err = ParseError;
    }
    pub static TZ_VARIANTS: [Tz; 597] = ();
}
mod directory {
    use crate::Tz;
    pub const CET: Tz = ();
    pub const CST6CDT: Tz = ();
    pub const Cuba: Tz = ();
    pub const EET: Tz = ();
    pub const EST: Tz = ();
    pub const EST5EDT: Tz = ();
    pub const Egypt: Tz = ();
    pub const Eire: Tz = ();
    pub const GB: Tz = ();
    pub const GBEire: Tz = ();
    pub const GMT: Tz = ();
    pub const GMTPlus0: Tz = ();
    pub const GMTMinus0: Tz = ();
    pub const GMT0: Tz = ();
    pub const Greenwich: Tz = ();
    pub const HST: Tz = ();
    pub const Hongkong: Tz = ();
    pub const Iceland: Tz = ();
    pub const Iran: Tz = ();
    pub const Israel: Tz = ();
    pub const Jamaica: Tz = ();
    pub const Japan: Tz = ();
    pub const Kwajalein: Tz = ();
    pub const Libya: Tz = ();
    pub const MET: Tz = ();
    pub const MST: Tz = ();
    pub const MST7MDT: Tz = ();
    pub const NZ: Tz = ();
    pub const NZCHAT: Tz = ();
    pub const Navajo: Tz = ();
    pub const PRC: Tz = ();
    pub const PST8PDT: Tz = ();
    pub const Poland: Tz = ();
    pub const Portugal: Tz = ();
    pub const ROC: Tz = ();
    pub const ROK: Tz = ();
    pub const Singapore: Tz = ();
    pub const Turkey: Tz = ();
    pub const UCT: Tz = ();
    pub const UTC: Tz = ();
    pub const Universal: Tz = ();
    pub const WSU: Tz = ();
    pub const WET: Tz = ();
    pub const Zulu: Tz = ();
    pub mod Africa {
        use crate::Tz;
        pub const Abidjan: Tz = ();
        pub const Accra: Tz = ();
        pub const Addis_Ababa: Tz = ();
        pub const Algiers: Tz = ();
        pub const Asmara: Tz = ();
        pub const Asmera: Tz = ();
        pub const Bamako: Tz = ();
        pub const Bangui: Tz = ();
        pub const Banjul: Tz = ();
        pub const Bissau: Tz = ();
        pub const Blantyre: Tz = ();
        pub const Brazzaville: Tz = ();
        pub const Bujumbura: Tz = ();
        pub const Cairo: Tz = ();
        pub const Casablanca: Tz = ();
        pub const Ceuta: Tz = ();
        pub const Conakry: Tz = ();
        pub const Dakar: Tz = ();
        pub const Dar_es_Salaam: Tz = ();
        pub const Djibouti: Tz = ();
        pub const Douala: Tz = ();
        pub const El_Aaiun: Tz = ();
        pub const Freetown: Tz = ();
        pub const Gaborone: Tz = ();
        pub const Harare: Tz = ();
        pub const Johannesburg: Tz = ();
        pub const Juba: Tz = ();
        pub const Kampala: Tz = ();
        pub const Khartoum: Tz = ();
        pub const Kigali: Tz = ();
        pub const Kinshasa: Tz = ();
        pub const Lagos: Tz = ();
        pub const Libreville: Tz = ();
        pub const Lome: Tz = ();
        pub const Luanda: Tz = ();
        pub const Lubumbashi: Tz = ();
        pub const Lusaka: Tz = ();
        pub const Malabo: Tz = ();
        pub const Maputo: Tz = ();
        pub const Maseru: Tz = ();
        pub const Mbabane: Tz = ();
        pub const Mogadishu: Tz = ();
        pub const Monrovia: Tz = ();
        pub const Nairobi: Tz = ();
        pub const Ndjamena: Tz = ();
        pub const Niamey: Tz = ();
        pub const Nouakchott: Tz = ();
        pub const Ouagadougou: Tz = ();
        pub const PortoNovo: Tz = ();
        pub const Sao_Tome: Tz = ();
        pub const Timbuktu: Tz = ();
        pub const Tripoli: Tz = ();
        pub const Tunis: Tz = ();
        pub const Windhoek: Tz = ();
    }
    pub mod America {
        use crate::Tz;
        pub mod Argentina {
            use crate::Tz;
            pub const Buenos_Aires: Tz = ();
            pub const Catamarca: Tz = ();
            pub const ComodRivadavia: Tz = ();
            pub const Cordoba: Tz = ();
            pub const Jujuy: Tz = ();
            pub const La_Rioja: Tz = ();
            pub const Mendoza: Tz = ();
            pub const Rio_Gallegos: Tz = ();
            pub const Salta: Tz = ();
            pub const San_Juan: Tz = ();
            pub const San_Luis: Tz = ();
            pub const Tucuman: Tz = ();
            pub const Ushuaia: Tz = ();
        }
        pub mod Indiana {
            use crate::Tz;
            pub const Indianapolis: Tz = ();
            pub const Knox: Tz = ();
            pub const Marengo: Tz = ();
            pub const Petersburg: Tz = ();
            pub const Tell_City: Tz = ();
            pub const Vevay: Tz = ();
            pub const Vincennes: Tz = ();
            pub const Winamac: Tz = ();
        }
        pub mod Kentucky {
            use crate::Tz;
            pub const Louisville: Tz = ();
            pub const Monticello: Tz = ();
        }
        pub mod North_Dakota {
            use crate::Tz;
            pub const Beulah: Tz = ();
            pub const Center: Tz = ();
            pub const New_Salem: Tz = ();
        }
        pub const Adak: Tz = ();
        pub const Anchorage: Tz = ();
        pub const Anguilla: Tz = ();
        pub const Antigua: Tz = ();
        pub const Araguaina: Tz = ();
        pub const Aruba: Tz = ();
        pub const Asuncion: Tz = ();
        pub const Atikokan: Tz = ();
        pub const Atka: Tz = ();
        pub const Bahia: Tz = ();
        pub const Bahia_Banderas: Tz = ();
        pub const Barbados: Tz = ();
        pub const Belem: Tz = ();
        pub const Belize: Tz = ();
        pub const BlancSablon: Tz = ();
        pub const Boa_Vista: Tz = ();
        pub const Bogota: Tz = ();
        pub const Boise: Tz = ();
        pub const Buenos_Aires: Tz = ();
        pub const Cambridge_Bay: Tz = ();
        pub const Campo_Grande: Tz = ();
        pub const Cancun: Tz = ();
        pub const Caracas: Tz = ();
        pub const Catamarca: Tz = ();
        pub const Cayenne: Tz = ();
        pub const Cayman: Tz = ();
        pub const Chicago: Tz = ();
        pub const Chihuahua: Tz = ();
        pub const Ciudad_Juarez: Tz = ();
        pub const Coral_Harbour: Tz = ();
        pub const Cordoba: Tz = ();
        pub const Costa_Rica: Tz = ();
        pub const Coyhaique: Tz = ();
        pub const Creston: Tz = ();
        pub const Cuiaba: Tz = ();
        pub const Curacao: Tz = ();
        pub const Danmarkshavn: Tz = ();
        pub const Dawson: Tz = ();
        pub const Dawson_Creek: Tz = ();
        pub const Denver: Tz = ();
        pub const Detroit: Tz = ();
        pub const Dominica: Tz = ();
        pub const Edmonton: Tz = ();
        pub const Eirunepe: Tz = ();
        pub const El_Salvador: Tz = ();
        pub const Ensenada: Tz = ();
        pub const Fort_Nelson: Tz = ();
        pub const Fort_Wayne: Tz = ();
        pub const Fortaleza: Tz = ();
        pub const Glace_Bay: Tz = ();
        pub const Godthab: Tz = ();
        pub const Goose_Bay: Tz = ();
        pub const Grand_Turk: Tz = ();
        pub const Grenada: Tz = ();
        pub const Guadeloupe: Tz = ();
        pub const Guatemala: Tz = ();
        pub const Guayaquil: Tz = ();
        pub const Guyana: Tz = ();
        pub const Halifax: Tz = ();
        pub const Havana: Tz = ();
        pub const Hermosillo: Tz = ();
        pub const Indianapolis: Tz = ();
        pub const Inuvik: Tz = ();
        pub const Iqaluit: Tz = ();
        pub const Jamaica: Tz = ();
        pub const Jujuy: Tz = ();
        pub const Juneau: Tz = ();
        pub const Knox_IN: Tz = ();
        pub const Kralendijk: Tz = ();
        pub const La_Paz: Tz = ();
        pub const Lima: Tz = ();
        pub const Los_Angeles: Tz = ();
        pub const Louisville: Tz = ();
        pub const Lower_Princes: Tz = ();
        pub const Maceio: Tz = ();
        pub const Managua: Tz = ();
        pub const Manaus: Tz = ();
        pub const Marigot: Tz = ();
        pub const Martinique: Tz = ();
        pub const Matamoros: Tz = ();
        pub const Mazatlan: Tz = ();
        pub const Mendoza: Tz = ();
        pub const Menominee: Tz = ();
        pub const Merida: Tz = ();
        pub const Metlakatla: Tz = ();
        pub const Mexico_City: Tz = ();
        pub const Miquelon: Tz = ();
        pub const Moncton: Tz = ();
        pub const Monterrey: Tz = ();
        pub const Montevideo: Tz = ();
        pub const Montreal: Tz = ();
        pub const Montserrat: Tz = ();
        pub const Nassau: Tz = ();
        pub const New_York: Tz = ();
        pub const Nipigon: Tz = ();
        pub const Nome: Tz = ();
        pub const Noronha: Tz = ();
        pub const Nuuk: Tz = ();
        pub const Ojinaga: Tz = ();
        pub const Panama: Tz = ();
        pub const Pangnirtung: Tz = ();
        pub const Paramaribo: Tz = ();
        pub const Phoenix: Tz = ();
        pub const PortauPrince: Tz = ();
        pub const Port_of_Spain: Tz = ();
        pub const Porto_Acre: Tz = ();
        pub const Porto_Velho: Tz = ();
        pub const Puerto_Rico: Tz = ();
        pub const Punta_Arenas: Tz = ();
        pub const Rainy_River: Tz = ();
        pub const Rankin_Inlet: Tz = ();
        pub const Recife: Tz = ();
        pub const Regina: Tz = ();
        pub const Resolute: Tz = ();
        pub const Rio_Branco: Tz = ();
        pub const Rosario: Tz = ();
        pub const Santa_Isabel: Tz = ();
        pub const Santarem: Tz = ();
        pub const Santiago: Tz = ();
        pub const Santo_Domingo: Tz = ();
        pub const Sao_Paulo: Tz = ();
        pub const Scoresbysund: Tz = ();
        pub const Shiprock: Tz = ();
        pub const Sitka: Tz = ();
        pub const St_Barthelemy: Tz = ();
        pub const St_Johns: Tz = ();
        pub const St_Kitts: Tz = ();
        pub const St_Lucia: Tz = ();
        pub const St_Thomas: Tz = ();
        pub const St_Vincent: Tz = ();
        pub const Swift_Current: Tz = ();
        pub const Tegucigalpa: Tz = ();
        pub const Thule: Tz = ();
        pub const Thunder_Bay: Tz = ();
        pub const Tijuana: Tz = ();
        pub const Toronto: Tz = ();
        pub const Tortola: Tz = ();
        pub const Vancouver: Tz = ();
        pub const Virgin: Tz = ();
        pub const Whitehorse: Tz = ();
        pub const Winnipeg: Tz = ();
        pub const Yakutat: Tz = ();
        pub const Yellowknife: Tz = ();
    }
    pub mod Antarctica {
        use crate::Tz;
        pub const Casey: Tz = ();
        pub const Davis: Tz = ();
        pub const DumontDUrville: Tz = ();
        pub const Macquarie: Tz = ();
        pub const Mawson: Tz = ();
        pub const McMurdo: Tz = ();
        pub const Palmer: Tz = ();
        pub const Rothera: Tz = ();
        pub const South_Pole: Tz = ();
        pub const Syowa: Tz = ();
        pub const Troll: Tz = ();
        pub const Vostok: Tz = ();
    }
    pub mod Arctic {
        use crate::Tz;
        pub const Longyearbyen: Tz = ();
    }
    pub mod Asia {
        use crate::Tz;
        pub const Aden: Tz = ();
        pub const Almaty: Tz = ();
        pub const Amman: Tz = ();
        pub const Anadyr: Tz = ();
        pub const Aqtau: Tz = ();
        pub const Aqtobe: Tz = ();
        pub const Ashgabat: Tz = ();
        pub const Ashkhabad: Tz = ();
        pub const Atyrau: Tz = ();
        pub const Baghdad: Tz = ();
        pub const Bahrain: Tz = ();
        pub const Baku: Tz = ();
        pub const Bangkok: Tz = ();
        pub const Barnaul: Tz = ();
        pub const Beirut: Tz = ();
        pub const Bishkek: Tz = ();
        pub const Brunei: Tz = ();
        pub const Calcutta: Tz = ();
        pub const Chita: Tz = ();
        pub const Choibalsan: Tz = ();
        pub const Chongqing: Tz = ();
        pub const Chungking: Tz = ();
        pub const Colombo: Tz = ();
        pub const Dacca: Tz = ();
        pub const Damascus: Tz = ();
        pub const Dhaka: Tz = ();
        pub const Dili: Tz = ();
        pub const Dubai: Tz = ();
        pub const Dushanbe: Tz = ();
        pub const Famagusta: Tz = ();
        pub const Gaza: Tz = ();
        pub const Harbin: Tz = ();
        pub const Hebron: Tz = ();
        pub const Ho_Chi_Minh: Tz = ();
        pub const Hong_Kong: Tz = ();
        pub const Hovd: Tz = ();
        pub const Irkutsk: Tz = ();
        pub const Istanbul: Tz = ();
        pub const Jakarta: Tz = ();
        pub const Jayapura: Tz = ();
        pub const Jerusalem: Tz = ();
        pub const Kabul: Tz = ();
        pub const Kamchatka: Tz = ();
        pub const Karachi: Tz = ();
        pub const Kashgar: Tz = ();
        pub const Kathmandu: Tz = ();
        pub const Katmandu: Tz = ();
        pub const Khandyga: Tz = ();
        pub const Kolkata: Tz = ();
        pub const Krasnoyarsk: Tz = ();
        pub const Kuala_Lumpur: Tz = ();
        pub const Kuching: Tz = ();
        pub const Kuwait: Tz = ();
        pub const Macao: Tz = ();
        pub const Macau: Tz = ();
        pub const Magadan: Tz = ();
        pub const Makassar: Tz = ();
        pub const Manila: Tz = ();
        pub const Muscat: Tz = ();
        pub const Nicosia: Tz = ();
        pub const Novokuznetsk: Tz = ();
        pub const Novosibirsk: Tz = ();
        pub const Omsk: Tz = ();
        pub const Oral: Tz = ();
        pub const Phnom_Penh: Tz = ();
        pub const Pontianak: Tz = ();
        pub const Pyongyang: Tz = ();
        pub const Qatar: Tz = ();
        pub const Qostanay: Tz = ();
        pub const Qyzylorda: Tz = ();
        pub const Rangoon: Tz = ();
        pub const Riyadh: Tz = ();
        pub const Saigon: Tz = ();
        pub const Sakhalin: Tz = ();
        pub const Samarkand: Tz = ();
        pub const Seoul: Tz = ();
        pub const Shanghai: Tz = ();
        pub const Singapore: Tz = ();
        pub const Srednekolymsk: Tz = ();
        pub const Taipei: Tz = ();
        pub const Tashkent: Tz = ();
        pub const Tbilisi: Tz = ();
        pub const Tehran: Tz = ();
        pub const Tel_Aviv: Tz = ();
        pub const Thimbu: Tz = ();
        pub const Thimphu: Tz = ();
        pub const Tokyo: Tz = ();
        pub const Tomsk: Tz = ();
        pub const Ujung_Pandang: Tz = ();
        pub const Ulaanbaatar: Tz = ();
        pub const Ulan_Bator: Tz = ();
        pub const Urumqi: Tz = ();
        pub const UstNera: Tz = ();
        pub const Vientiane: Tz = ();
        pub const Vladivostok: Tz = ();
        pub const Yakutsk: Tz = ();
        pub const Yangon: Tz = ();
        pub const Yekaterinburg: Tz = ();
        pub const Yerevan: Tz = ();
    }
    pub mod Atlantic {
        use crate::Tz;
        pub const Azores: Tz = ();
        pub const Bermuda: Tz = ();
        pub const Canary: Tz = ();
        pub const Cape_Verde: Tz = ();
        pub const Faeroe: Tz = ();
        pub const Faroe: Tz = ();
        pub const Jan_Mayen: Tz = ();
        pub const Madeira: Tz = ();
        pub const Reykjavik: Tz = ();
        pub const South_Georgia: Tz = ();
        pub const St_Helena: Tz = ();
        pub const Stanley: Tz = ();
    }
    pub mod Australia {
        use crate::Tz;
        pub const ACT: Tz = ();
        pub const Adelaide: Tz = ();
        pub const Brisbane: Tz = ();
        pub const Broken_Hill: Tz = ();
        pub const Canberra: Tz = ();
        pub const Currie: Tz = ();
        pub const Darwin: Tz = ();
        pub const Eucla: Tz = ();
        pub const Hobart: Tz = ();
        pub const LHI: Tz = ();
        pub const Lindeman: Tz = ();
        pub const Lord_Howe: Tz = ();
        pub const Melbourne: Tz = ();
        pub const NSW: Tz = ();
        pub const North: Tz = ();
        pub const Perth: Tz = ();
        pub const Queensland: Tz = ();
        pub const South: Tz = ();
        pub const Sydney: Tz = ();
        pub const Tasmania: Tz = ();
        pub const Victoria: Tz = ();
        pub const West: Tz = ();
        pub const Yancowinna: Tz = ();
    }
    pub mod Brazil {
        use crate::Tz;
        pub const Acre: Tz = ();
        pub const DeNoronha: Tz = ();
        pub const East: Tz = ();
        pub const West: Tz = ();
    }
    pub mod Canada {
        use crate::Tz;
        pub const Atlantic: Tz = ();
        pub const Central: Tz = ();
        pub const Eastern: Tz = ();
        pub const Mountain: Tz = ();
        pub const Newfoundland: Tz = ();
        pub const Pacific: Tz = ();
        pub const Saskatchewan: Tz = ();
        pub const Yukon: Tz = ();
    }
    pub mod Chile {
        use crate::Tz;
        pub const Continental: Tz = ();
        pub const EasterIsland: Tz = ();
    }
    pub mod Etc {
        use crate::Tz;
        pub const GMT: Tz = ();
        pub const GMTPlus0: Tz = ();
        pub const GMTPlus1: Tz = ();
        pub const GMTPlus10: Tz = ();
        pub const GMTPlus11: Tz = ();
        pub const GMTPlus12: Tz = ();
        pub const GMTPlus2: Tz = ();
        pub const GMTPlus3: Tz = ();
        pub const GMTPlus4: Tz = ();
        pub const GMTPlus5: Tz = ();
        pub const GMTPlus6: Tz = ();
        pub const GMTPlus7: Tz = ();
        pub const GMTPlus8: Tz = ();
        pub const GMTPlus9: Tz = ();
        pub const GMTMinus0: Tz = ();
        pub const GMTMinus1: Tz = ();
        pub const GMTMinus10: Tz = ();
        pub const GMTMinus11: Tz = ();
        pub const GMTMinus12: Tz = ();
        pub const GMTMinus13: Tz = ();
        pub const GMTMinus14: Tz = ();
        pub const GMTMinus2: Tz = ();
        pub const GMTMinus3: Tz = ();
        pub const GMTMinus4: Tz = ();
        pub const GMTMinus5: Tz = ();
        pub const GMTMinus6: Tz = ();
        pub const GMTMinus7: Tz = ();
        pub const GMTMinus8: Tz = ();
        pub const GMTMinus9: Tz = ();
        pub const GMT0: Tz = ();
        pub const Greenwich: Tz = ();
        pub const UCT: Tz = ();
        pub const UTC: Tz = ();
        pub const Universal: Tz = ();
        pub const Zulu: Tz = ();
    }
    pub mod Europe {
        use crate::Tz;
        pub const Amsterdam: Tz = ();
        pub const Andorra: Tz = ();
        pub const Astrakhan: Tz = ();
        pub const Athens: Tz = ();
        pub const Belfast: Tz = ();
        pub const Belgrade: Tz = ();
        pub const Berlin: Tz = ();
        pub const Bratislava: Tz = ();
        pub const Brussels: Tz = ();
        pub const Bucharest: Tz = ();
        pub const Budapest: Tz = ();
        pub const Busingen: Tz = ();
        pub const Chisinau: Tz = ();
        pub const Copenhagen: Tz = ();
        pub const Dublin: Tz = ();
        pub const Gibraltar: Tz = ();
        pub const Guernsey: Tz = ();
        pub const Helsinki: Tz = ();
        pub const Isle_of_Man: Tz = ();
        pub const Istanbul: Tz = ();
        pub const Jersey: Tz = ();
        pub const Kaliningrad: Tz = ();
        pub const Kiev: Tz = ();
        pub const Kirov: Tz = ();
        pub const Kyiv: Tz = ();
        pub const Lisbon: Tz = ();
        pub const Ljubljana: Tz = ();
        pub const London: Tz = ();
        pub const Luxembourg: Tz = ();
        pub const Madrid: Tz = ();
        pub const Malta: Tz = ();
        pub const Mariehamn: Tz = ();
        pub const Minsk: Tz = ();
        pub const Monaco: Tz = ();
        pub const Moscow: Tz = ();
        pub const Nicosia: Tz = ();
        pub const Oslo: Tz = ();
        pub const Paris: Tz = ();
        pub const Podgorica: Tz = ();
        pub const Prague: Tz = ();
        pub const Riga: Tz = ();
        pub const Rome: Tz = ();
        pub const Samara: Tz = ();
        pub const San_Marino: Tz = ();
        pub const Sarajevo: Tz = ();
        pub const Saratov: Tz = ();
        pub const Simferopol: Tz = ();
        pub const Skopje: Tz = ();
        pub const Sofia: Tz = ();
        pub const Stockholm: Tz = ();
        pub const Tallinn: Tz = ();
        pub const Tirane: Tz = ();
        pub const Tiraspol: Tz = ();
        pub const Ulyanovsk: Tz = ();
        pub const Uzhgorod: Tz = ();
        pub const Vaduz: Tz = ();
        pub const Vatican: Tz = ();
        pub const Vienna: Tz = ();
        pub const Vilnius: Tz = ();
        pub const Volgograd: Tz = ();
        pub const Warsaw: Tz = ();
        pub const Zagreb: Tz = ();
        pub const Zaporozhye: Tz = ();
        pub const Zurich: Tz = ();
    }
    pub mod Indian {
        use crate::Tz;
        pub const Antananarivo: Tz = ();
        pub const Chagos: Tz = ();
        pub const Christmas: Tz = ();
        pub const Cocos: Tz = ();
        pub const Comoro: Tz = ();
        pub const Kerguelen: Tz = ();
        pub const Mahe: Tz = ();
        pub const Maldives: Tz = ();
        pub const Mauritius: Tz = ();
        pub const Mayotte: Tz = ();
        pub const Reunion: Tz = ();
    }
    pub mod Mexico {
        use crate::Tz;
        pub const BajaNorte: Tz = ();
        pub const BajaSur: Tz = ();
        pub const General: Tz = ();
    }
    pub mod Pacific {
        use crate::Tz;
        pub const Apia: Tz = ();
        pub const Auckland: Tz = ();
        pub const Bougainville: Tz = ();
        pub const Chatham: Tz = ();
        pub const Chuuk: Tz = ();
        pub const Easter: Tz = ();
        pub const Efate: Tz = ();
        pub const Enderbury: Tz = ();
        pub const Fakaofo: Tz = ();
        pub const Fiji: Tz = ();
        pub const Funafuti: Tz = ();
        pub const Galapagos: Tz = ();
        pub const Gambier: Tz = ();
        pub const Guadalcanal: Tz = ();
        pub const Guam: Tz = ();
        pub const Honolulu: Tz = ();
        pub const Johnston: Tz = ();
        pub const Kanton: Tz = ();
        pub const Kiritimati: Tz = ();
        pub const Kosrae: Tz = ();
        pub const Kwajalein: Tz = ();
        pub const Majuro: Tz = ();
        pub const Marquesas: Tz = ();
        pub const Midway: Tz = ();
        pub const Nauru: Tz = ();
        pub const Niue: Tz = ();
        pub const Norfolk: Tz = ();
        pub const Noumea: Tz = ();
        pub const Pago_Pago: Tz = ();
        pub const Palau: Tz = ();
        pub const Pitcairn: Tz = ();
        pub const Pohnpei: Tz = ();
        pub const Ponape: Tz = ();
        pub const Port_Moresby: Tz = ();
        pub const Rarotonga: Tz = ();
        pub const Saipan: Tz = ();
        pub const Samoa: Tz = ();
        pub const Tahiti: Tz = ();
        pub const Tarawa: Tz = ();
        pub const Tongatapu: Tz = ();
        pub const Truk: Tz = ();
        pub const Wake: Tz = ();
        pub const Wallis: Tz = ();
        pub const Yap: Tz = ();
    }
    pub mod US {
        use crate::Tz;
        pub const Alaska: Tz = ();
        pub const Aleutian: Tz = ();
        pub const Arizona: Tz = ();
        pub const Central: Tz = ();
        pub const EastIndiana: Tz = ();
        pub const Eastern: Tz = ();
        pub const Hawaii: Tz = ();
        pub const IndianaStarke: Tz = ();
        pub const Michigan: Tz = ();
        pub const Mountain: Tz = ();
        pub const Pacific: Tz = ();
        pub const Samoa: Tz = ();
    }
}
