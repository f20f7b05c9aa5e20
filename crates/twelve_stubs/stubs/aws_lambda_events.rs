//! package = "aws_lambda_events", version = ">=0.7, <2"

pub use http;
pub use query_map;
pub use self::event::{
    apigw, cloudwatch_events, dynamodb, eventbridge, kafka, kinesis, lambda_function_urls, s3, sns, sqs, streams,
};

pub mod encodings {
    pub type Error = Box<dyn std::error::Error + Send + Sync>;
    pub enum Body {
        Empty,
        Text(String),
        Binary(Vec<u8>),
    }
    impl Body {
        pub fn from_maybe_encoded(is_base64_encoded: bool, body: &str) -> Body {}
    }
    impl Clone for Body {}
    impl Default for Body {
        fn default() -> Self {}
    }
    impl std::ops::Deref for Body { type Target = [u8]; }
    impl AsRef<[u8]> for Body {}
    impl From<()> for Body {}
    impl<'a> From<&'a str> for Body {}
    impl From<String> for Body {}
    impl From<Vec<u8>> for Body {}
    impl<'a> From<&'a [u8]> for Body {}
    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = Error;
    }
    pub struct Base64Data(pub Vec<u8>);
    impl std::ops::Deref for Base64Data { type Target = Vec<u8>; }
    impl std::ops::DerefMut for Base64Data {}
    pub struct MillisecondTimestamp(pub chrono::DateTime<chrono::Utc>);
    impl std::ops::Deref for MillisecondTimestamp { type Target = chrono::DateTime<chrono::Utc>; }
    pub struct SecondTimestamp(pub chrono::DateTime<chrono::Utc>);
    impl std::ops::Deref for SecondTimestamp { type Target = chrono::DateTime<chrono::Utc>; }
}

pub mod event {
    pub mod apigw {
        use http::{HeaderMap, Method};
        use query_map::QueryMap;
        use std::collections::HashMap;
        #[twelve::request_data(body)]
        pub struct ApiGatewayProxyRequest<T1 = serde_json::Value> {
            pub resource: Option<String>,
            pub path: Option<String>,
            pub http_method: Method,
            pub headers: HeaderMap,
            pub multi_value_headers: HeaderMap,
            pub query_string_parameters: QueryMap,
            pub multi_value_query_string_parameters: QueryMap,
            pub path_parameters: HashMap<String, String>,
            pub stage_variables: HashMap<String, String>,
            pub body: Option<String>,
            pub is_base64_encoded: bool,
        }
        #[twelve::request_data(body)]
        pub struct ApiGatewayV2httpRequest {
            pub http_method: Method,
            pub route_key: Option<String>,
            pub raw_path: Option<String>,
            pub raw_query_string: Option<String>,
            pub cookies: Option<Vec<String>>,
            pub headers: HeaderMap,
            pub query_string_parameters: QueryMap,
            pub path_parameters: HashMap<String, String>,
            pub stage_variables: HashMap<String, String>,
            pub body: Option<String>,
            pub is_base64_encoded: bool,
        }
        pub struct ApiGatewayProxyResponse {
            pub status_code: i64,
            pub headers: HeaderMap,
            pub multi_value_headers: HeaderMap,
            pub body: Option<crate::encodings::Body>,
            pub is_base64_encoded: bool,
        }
        pub struct ApiGatewayV2httpResponse {
            pub status_code: i64,
            pub headers: HeaderMap,
            pub multi_value_headers: HeaderMap,
            pub body: Option<crate::encodings::Body>,
            pub is_base64_encoded: bool,
            pub cookies: Vec<String>,
        }
    }
    pub mod lambda_function_urls {
        use http::HeaderMap;
        use std::collections::HashMap;
        #[twelve::request_data(body)]
        pub struct LambdaFunctionUrlRequest {
            pub raw_path: Option<String>,
            pub raw_query_string: Option<String>,
            pub cookies: Option<Vec<String>>,
            pub headers: HeaderMap,
            pub query_string_parameters: HashMap<String, String>,
            pub body: Option<String>,
            pub is_base64_encoded: bool,
        }
        pub struct LambdaFunctionUrlResponse {
            pub status_code: i64,
            pub headers: HeaderMap,
            pub body: Option<String>,
            pub is_base64_encoded: bool,
            pub cookies: Vec<String>,
        }
    }
    pub mod cloudwatch_events {
        pub struct CloudWatchEvent<T1 = serde_json::Value> {
            pub id: Option<String>,
            pub detail_type: Option<String>,
            pub source: Option<String>,
            pub account_id: Option<String>,
            pub time: chrono::DateTime<chrono::Utc>,
            pub region: Option<String>,
            pub resources: Vec<String>,
            pub detail: Option<T1>,
        }
    }
    pub mod eventbridge {
        pub struct EventBridgeEvent<T1 = serde_json::Value> {
            pub id: Option<String>,
            pub detail_type: String,
            pub source: String,
            pub account: Option<String>,
            pub time: Option<chrono::DateTime<chrono::Utc>>,
            pub region: Option<String>,
            pub resources: Option<Vec<String>>,
            pub detail: T1,
        }
    }
    pub mod dynamodb {
        pub struct Event {
            pub records: Vec<EventRecord>,
        }
        pub struct EventRecord {
            pub aws_region: String,
            pub change: StreamRecord,
            pub event_id: String,
            pub event_name: String,
            pub event_source: Option<String>,
            pub event_source_arn: Option<String>,
            pub table_name: Option<String>,
        }
        pub struct StreamRecord {
            pub keys: serde_dynamo::Item,
            pub new_image: serde_dynamo::Item,
            pub old_image: serde_dynamo::Item,
            pub sequence_number: Option<String>,
            pub size_bytes: i64,
        }
    }
    pub mod kafka {
        use std::collections::HashMap;
        pub struct KafkaEvent {
            pub event_source: Option<String>,
            pub event_source_arn: Option<String>,
            pub records: HashMap<String, Vec<KafkaRecord>>,
            pub bootstrap_servers: Option<String>,
        }
        pub struct KafkaRecord {
            pub topic: Option<String>,
            pub partition: i64,
            pub offset: i64,
            pub timestamp: crate::encodings::MillisecondTimestamp,
            pub key: Option<String>,
            pub value: Option<String>,
            pub headers: Vec<HashMap<String, Vec<i8>>>,
        }
    }
    pub mod kinesis {
        pub use self::event::*;
        mod event {
            pub struct KinesisEvent {
                pub records: Vec<KinesisEventRecord>,
            }
            pub struct KinesisEventRecord {
                pub aws_region: Option<String>,
                pub event_id: Option<String>,
                pub event_name: Option<String>,
                pub event_source: Option<String>,
                pub event_source_arn: Option<String>,
                pub kinesis: KinesisRecord,
            }
            pub struct KinesisRecord {
                pub approximate_arrival_timestamp: crate::encodings::SecondTimestamp,
                pub data: crate::encodings::Base64Data,
                pub partition_key: String,
                pub sequence_number: String,
            }
        }
    }
    pub mod s3 {
        pub use self::event::*;
        mod event {
            pub struct S3Event {
                pub records: Vec<S3EventRecord>,
            }
            pub struct S3EventRecord {
                pub aws_region: Option<String>,
                pub event_time: chrono::DateTime<chrono::Utc>,
                pub event_name: Option<String>,
                pub s3: S3Entity,
            }
            pub struct S3Entity {
                pub configuration_id: Option<String>,
                pub bucket: S3Bucket,
                pub object: S3Object,
            }
            pub struct S3Bucket {
                pub name: Option<String>,
                pub arn: Option<String>,
            }
            pub struct S3Object {
                pub key: Option<String>,
                pub size: Option<i64>,
                pub url_decoded_key: Option<String>,
                pub version_id: Option<String>,
                pub e_tag: Option<String>,
                pub sequencer: Option<String>,
            }
        }
    }
    pub mod sns {
        pub struct SnsEvent {
            pub records: Vec<SnsRecord>,
        }
        pub struct SnsRecord {
            pub event_source: String,
            pub event_subscription_arn: String,
            pub sns: SnsMessage,
        }
        pub struct SnsMessage {
            pub message_id: String,
            pub topic_arn: String,
            pub subject: Option<String>,
            pub timestamp: chrono::DateTime<chrono::Utc>,
            pub message: String,
        }
        pub struct SnsEventObj<T> {
            pub records: Vec<SnsRecordObj<T>>,
        }
        pub struct SnsRecordObj<T> {
            pub event_source: String,
            pub event_subscription_arn: String,
            pub sns: SnsMessageObj<T>,
        }
        pub struct SnsMessageObj<T> {
            pub message_id: String,
            pub topic_arn: String,
            pub subject: Option<String>,
            pub timestamp: chrono::DateTime<chrono::Utc>,
            pub message: T,
        }
    }
    pub mod sqs {
        use std::collections::HashMap;
        pub struct SqsEvent {
            pub records: Vec<SqsMessage>,
        }
        pub struct SqsMessage {
            pub message_id: Option<String>,
            pub receipt_handle: Option<String>,
            pub body: Option<String>,
            pub md5_of_body: Option<String>,
            pub attributes: HashMap<String, String>,
            pub message_attributes: HashMap<String, SqsMessageAttribute>,
            pub event_source_arn: Option<String>,
            pub event_source: Option<String>,
            pub aws_region: Option<String>,
        }
        impl Clone for SqsMessage {}
        pub struct SqsEventObj<T> {
            pub records: Vec<SqsMessageObj<T>>,
        }
        pub struct SqsMessageObj<T> {
            pub message_id: Option<String>,
            pub receipt_handle: Option<String>,
            pub body: T,
            pub md5_of_body: Option<String>,
            pub attributes: HashMap<String, String>,
            pub message_attributes: HashMap<String, SqsMessageAttribute>,
            pub event_source_arn: Option<String>,
            pub event_source: Option<String>,
            pub aws_region: Option<String>,
        }
        pub struct SqsMessageAttribute {
            pub string_value: Option<String>,
            pub binary_value: Option<crate::encodings::Base64Data>,
            pub data_type: Option<String>,
        }
        pub struct SqsBatchResponse {
            pub batch_item_failures: Vec<BatchItemFailure>,
        }
        impl SqsBatchResponse {
            pub fn add_failure(&mut self, message_id: impl Into<String>) {}
            pub fn set_failures<I, S>(&mut self, message_ids: I) {}
        }
        impl Default for SqsBatchResponse {
            fn default() -> Self {}
        }
        pub struct BatchItemFailure {
            pub item_identifier: String,
        }
        impl Default for BatchItemFailure {
            fn default() -> Self {}
        }
    }
    pub mod streams {
        pub struct KinesisEventResponse {
            pub batch_item_failures: Vec<KinesisBatchItemFailure>,
        }
        pub struct KinesisBatchItemFailure {
            pub item_identifier: Option<String>,
        }
        pub struct DynamoDbEventResponse {
            pub batch_item_failures: Vec<DynamoDbBatchItemFailure>,
        }
        pub struct DynamoDbBatchItemFailure {
            pub item_identifier: Option<String>,
        }
    }
}
