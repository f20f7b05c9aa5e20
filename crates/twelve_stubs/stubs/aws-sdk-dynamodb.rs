//! package = "aws-sdk-dynamodb", version = ">=1.1, <2"
// A write on the condition that there is no such row yet is how a lease is taken.

pub use client::Client;
pub use config::Config;
pub mod config {
    #[derive(Clone)]
    pub struct Config;
    impl Config {
        pub fn builder() -> Builder {}
    }
    #[derive(Clone)]
    pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {}
        pub fn build(self) -> Config {}
    }
}
pub mod client {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub fn new<C>(sdk_config: &C) -> Self {}
        pub fn from_conf(conf: crate::Config) -> Self {}
        pub fn config(&self) -> &crate::Config {}
        pub fn put_item(&self) -> crate::operation::put_item::builders::PutItemFluentBuilder {}
        pub fn get_item(&self) -> crate::operation::get_item::builders::GetItemFluentBuilder {}
        pub fn update_item(&self) -> crate::operation::update_item::builders::UpdateItemFluentBuilder {}
        pub fn delete_item(&self) -> crate::operation::delete_item::builders::DeleteItemFluentBuilder {}
        pub fn query(&self) -> crate::operation::query::builders::QueryFluentBuilder {}
        pub fn scan(&self) -> crate::operation::scan::builders::ScanFluentBuilder {}
        pub fn batch_write_item(&self) -> crate::operation::batch_write_item::builders::BatchWriteItemFluentBuilder {}
        pub fn batch_get_item(&self) -> crate::operation::batch_get_item::builders::BatchGetItemFluentBuilder {}
        pub fn transact_write_items(&self) -> crate::operation::transact_write_items::builders::TransactWriteItemsFluentBuilder {}
    }
}
pub mod operation {
    pub mod put_item {
        #[derive(Clone)]
        pub struct PutItemOutput {
            pub attributes: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
            pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics>,
        }
        impl PutItemOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics> {}
        }
        pub enum PutItemError {}
        impl std::error::Error for PutItemError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct PutItemFluentBuilder;
            impl PutItemFluentBuilder {
                pub async fn send(self) -> Result<super::PutItemOutput, super::PutItemError> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                #[twelve::does(claim, when(arg(0) = "*attribute_not_exists*"))]
                pub fn condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            }
        }
    }
    pub mod get_item {
        #[derive(Clone)]
        pub struct GetItemOutput {
            pub item: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl GetItemOutput {
            pub fn item(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub enum GetItemError {}
        impl std::error::Error for GetItemError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct GetItemFluentBuilder;
            impl GetItemFluentBuilder {
                pub async fn send(self) -> Result<super::GetItemOutput, super::GetItemError> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
                pub fn consistent_read(self, input: bool) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn projection_expression(self, input: impl Into<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod update_item {
        #[derive(Clone)]
        pub struct UpdateItemOutput {
            pub attributes: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
            pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics>,
        }
        impl UpdateItemOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics> {}
        }
        pub enum UpdateItemError {}
        impl std::error::Error for UpdateItemError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct UpdateItemFluentBuilder;
            impl UpdateItemFluentBuilder {
                pub async fn send(self) -> Result<super::UpdateItemOutput, super::UpdateItemError> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn attribute_updates(self, k: impl Into<String>, v: crate::types::AttributeValueUpdate) -> Self {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn update_expression(self, input: impl Into<String>) -> Self {}
                #[twelve::does(claim, when(arg(0) = "*attribute_not_exists*"))]
                pub fn condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            }
        }
    }
    pub mod delete_item {
        #[derive(Clone)]
        pub struct DeleteItemOutput {
            pub attributes: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
            pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics>,
        }
        impl DeleteItemOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics> {}
        }
        pub enum DeleteItemError {}
        impl std::error::Error for DeleteItemError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct DeleteItemFluentBuilder;
            impl DeleteItemFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteItemOutput, super::DeleteItemError> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            }
        }
    }
    pub mod query {
        #[derive(Clone)]
        pub struct QueryOutput {
            pub items: Option<Vec<std::collections::HashMap<String, crate::types::AttributeValue>>>,
            pub count: i32,
            pub scanned_count: i32,
            pub last_evaluated_key: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl QueryOutput {
            pub fn items(&self) -> &[std::collections::HashMap<String, crate::types::AttributeValue>] {}
            pub fn count(&self) -> i32 {}
            pub fn scanned_count(&self) -> i32 {}
            pub fn last_evaluated_key(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub enum QueryError {}
        impl std::error::Error for QueryError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct QueryFluentBuilder;
            impl QueryFluentBuilder {
                pub async fn send(self) -> Result<super::QueryOutput, super::QueryError> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn index_name(self, input: impl Into<String>) -> Self {}
                pub fn select(self, input: crate::types::Select) -> Self {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
                pub fn limit(self, input: i32) -> Self {}
                pub fn consistent_read(self, input: bool) -> Self {}
                pub fn key_conditions(self, k: impl Into<String>, v: crate::types::Condition) -> Self {}
                pub fn query_filter(self, k: impl Into<String>, v: crate::types::Condition) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn scan_index_forward(self, input: bool) -> Self {}
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn projection_expression(self, input: impl Into<String>) -> Self {}
                pub fn filter_expression(self, input: impl Into<String>) -> Self {}
                pub fn key_condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            }
        }
    }
    pub mod scan {
        #[derive(Clone)]
        pub struct ScanOutput {
            pub items: Option<Vec<std::collections::HashMap<String, crate::types::AttributeValue>>>,
            pub count: i32,
            pub scanned_count: i32,
            pub last_evaluated_key: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl ScanOutput {
            pub fn items(&self) -> &[std::collections::HashMap<String, crate::types::AttributeValue>] {}
            pub fn count(&self) -> i32 {}
            pub fn scanned_count(&self) -> i32 {}
            pub fn last_evaluated_key(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub enum ScanError {}
        impl std::error::Error for ScanError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct ScanFluentBuilder;
            impl ScanFluentBuilder {
                pub async fn send(self) -> Result<super::ScanOutput, super::ScanError> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn index_name(self, input: impl Into<String>) -> Self {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
                pub fn limit(self, input: i32) -> Self {}
                pub fn select(self, input: crate::types::Select) -> Self {}
                pub fn scan_filter(self, k: impl Into<String>, v: crate::types::Condition) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn total_segments(self, input: i32) -> Self {}
                pub fn segment(self, input: i32) -> Self {}
                pub fn projection_expression(self, input: impl Into<String>) -> Self {}
                pub fn filter_expression(self, input: impl Into<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn consistent_read(self, input: bool) -> Self {}
            }
        }
    }
    pub mod batch_write_item {
        #[derive(Clone)]
        pub struct BatchWriteItemOutput {
            pub unprocessed_items: Option<std::collections::HashMap<String, Vec<crate::types::WriteRequest>>>,
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl BatchWriteItemOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub enum BatchWriteItemError {}
        impl std::error::Error for BatchWriteItemError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct BatchWriteItemFluentBuilder;
            impl BatchWriteItemFluentBuilder {
                pub async fn send(self) -> Result<super::BatchWriteItemOutput, super::BatchWriteItemError> {}
                pub fn request_items(self, k: impl Into<String>, v: Vec<crate::types::WriteRequest>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
            }
        }
    }
    pub mod batch_get_item {
        #[derive(Clone)]
        pub struct BatchGetItemOutput {
            pub unprocessed_keys: Option<std::collections::HashMap<String, crate::types::KeysAndAttributes>>,
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl BatchGetItemOutput {
            pub fn unprocessed_keys(&self) -> Option<&std::collections::HashMap<String, crate::types::KeysAndAttributes>> {}
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub enum BatchGetItemError {}
        impl std::error::Error for BatchGetItemError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct BatchGetItemFluentBuilder;
            impl BatchGetItemFluentBuilder {
                pub async fn send(self) -> Result<super::BatchGetItemOutput, super::BatchGetItemError> {}
                pub fn request_items(self, k: impl Into<String>, v: crate::types::KeysAndAttributes) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
            }
        }
    }
    pub mod transact_write_items {
        #[derive(Clone)]
        pub struct TransactWriteItemsOutput {
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl TransactWriteItemsOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub enum TransactWriteItemsError {}
        impl std::error::Error for TransactWriteItemsError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct TransactWriteItemsFluentBuilder;
            impl TransactWriteItemsFluentBuilder {
                pub async fn send(self) -> Result<super::TransactWriteItemsOutput, super::TransactWriteItemsError> {}
                pub fn transact_items(self, input: crate::types::TransactWriteItem) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn client_request_token(self, input: impl Into<String>) -> Self {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone, PartialEq)]
    pub enum AttributeAction {
        Add,
        Delete,
        Put,
    }
    #[derive(Clone, PartialEq)]
    pub enum AttributeValue {
        B(crate::primitives::Blob),
        Bool(bool),
        Bs(Vec<crate::primitives::Blob>),
        L(Vec<AttributeValue>),
        M(std::collections::HashMap<String, AttributeValue>),
        N(String),
        Ns(Vec<String>),
        Null(bool),
        S(String),
        Ss(Vec<String>),
    }
    #[derive(Clone, PartialEq)]
    pub struct AttributeValueUpdate {
        pub value: Option<AttributeValue>,
        pub action: Option<AttributeAction>,
    }
    impl AttributeValueUpdate {
        pub fn value(&self) -> Option<&AttributeValue> {}
        pub fn action(&self) -> Option<&AttributeAction> {}
    }
    impl AttributeValueUpdate {
        pub fn builder() -> builders::AttributeValueUpdateBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Capacity {
        pub read_capacity_units: Option<f64>,
        pub write_capacity_units: Option<f64>,
        pub capacity_units: Option<f64>,
    }
    impl Capacity {
        pub fn read_capacity_units(&self) -> Option<f64> {}
        pub fn write_capacity_units(&self) -> Option<f64> {}
        pub fn capacity_units(&self) -> Option<f64> {}
    }
    impl Capacity {
        pub fn builder() -> builders::CapacityBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ComparisonOperator {
        BeginsWith,
        Between,
        Contains,
        Eq,
        Ge,
        Gt,
        In,
        Le,
        Lt,
        Ne,
        NotContains,
        NotNull,
        Null,
    }
    #[derive(Clone, PartialEq)]
    pub struct Condition {
        pub attribute_value_list: Option<Vec<AttributeValue>>,
        pub comparison_operator: ComparisonOperator,
    }
    impl Condition {
        pub fn attribute_value_list(&self) -> &[AttributeValue] {}
        pub fn comparison_operator(&self) -> &ComparisonOperator {}
    }
    impl Condition {
        pub fn builder() -> builders::ConditionBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct ConditionCheck {
        pub key: std::collections::HashMap<String, AttributeValue>,
        pub table_name: String,
        pub condition_expression: String,
        pub expression_attribute_names: Option<std::collections::HashMap<String, String>>,
        pub expression_attribute_values: Option<std::collections::HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl ConditionCheck {
        pub fn key(&self) -> &std::collections::HashMap<String, AttributeValue> {}
        pub fn table_name(&self) -> &str {}
        pub fn condition_expression(&self) -> &str {}
        pub fn expression_attribute_names(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure> {}
    }
    impl ConditionCheck {
        pub fn builder() -> builders::ConditionCheckBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ConditionalOperator {
        And,
        Or,
    }
    #[derive(Clone, PartialEq)]
    pub struct ConsumedCapacity {
        pub table_name: Option<String>,
        pub capacity_units: Option<f64>,
        pub read_capacity_units: Option<f64>,
        pub write_capacity_units: Option<f64>,
        pub table: Option<Capacity>,
        pub local_secondary_indexes: Option<std::collections::HashMap<String, Capacity>>,
        pub global_secondary_indexes: Option<std::collections::HashMap<String, Capacity>>,
        pub vector_indexes: Option<std::collections::HashMap<String, VectorCapacity>>,
    }
    impl ConsumedCapacity {
        pub fn table_name(&self) -> Option<&str> {}
        pub fn capacity_units(&self) -> Option<f64> {}
        pub fn read_capacity_units(&self) -> Option<f64> {}
        pub fn write_capacity_units(&self) -> Option<f64> {}
        pub fn table(&self) -> Option<&Capacity> {}
        pub fn local_secondary_indexes(&self) -> Option<&std::collections::HashMap<String, Capacity>> {}
        pub fn global_secondary_indexes(&self) -> Option<&std::collections::HashMap<String, Capacity>> {}
        pub fn vector_indexes(&self) -> Option<&std::collections::HashMap<String, VectorCapacity>> {}
    }
    impl ConsumedCapacity {
        pub fn builder() -> builders::ConsumedCapacityBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Delete {
        pub key: std::collections::HashMap<String, AttributeValue>,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<std::collections::HashMap<String, String>>,
        pub expression_attribute_values: Option<std::collections::HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl Delete {
        pub fn key(&self) -> &std::collections::HashMap<String, AttributeValue> {}
        pub fn table_name(&self) -> &str {}
        pub fn condition_expression(&self) -> Option<&str> {}
        pub fn expression_attribute_names(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure> {}
    }
    impl Delete {
        pub fn builder() -> builders::DeleteBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct DeleteRequest {
        pub key: std::collections::HashMap<String, AttributeValue>,
    }
    impl DeleteRequest {
        pub fn key(&self) -> &std::collections::HashMap<String, AttributeValue> {}
    }
    impl DeleteRequest {
        pub fn builder() -> builders::DeleteRequestBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct ExpectedAttributeValue {
        pub value: Option<AttributeValue>,
        pub exists: Option<bool>,
        pub comparison_operator: Option<ComparisonOperator>,
        pub attribute_value_list: Option<Vec<AttributeValue>>,
    }
    impl ExpectedAttributeValue {
        pub fn value(&self) -> Option<&AttributeValue> {}
        pub fn exists(&self) -> Option<bool> {}
        pub fn comparison_operator(&self) -> Option<&ComparisonOperator> {}
        pub fn attribute_value_list(&self) -> &[AttributeValue] {}
    }
    impl ExpectedAttributeValue {
        pub fn builder() -> builders::ExpectedAttributeValueBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct ItemCollectionMetrics {
        pub item_collection_key: Option<std::collections::HashMap<String, AttributeValue>>,
        pub size_estimate_range_gb: Option<Vec<f64>>,
    }
    impl ItemCollectionMetrics {
        pub fn item_collection_key(&self) -> Option<&std::collections::HashMap<String, AttributeValue>> {}
        pub fn size_estimate_range_gb(&self) -> &[f64] {}
    }
    impl ItemCollectionMetrics {
        pub fn builder() -> builders::ItemCollectionMetricsBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct KeysAndAttributes {
        pub keys: Vec<std::collections::HashMap<String, AttributeValue>>,
        pub attributes_to_get: Option<Vec<String>>,
        pub consistent_read: Option<bool>,
        pub projection_expression: Option<String>,
        pub expression_attribute_names: Option<std::collections::HashMap<String, String>>,
    }
    impl KeysAndAttributes {
        pub fn keys(&self) -> &[std::collections::HashMap<String, AttributeValue>] {}
        pub fn attributes_to_get(&self) -> &[String] {}
        pub fn consistent_read(&self) -> Option<bool> {}
        pub fn projection_expression(&self) -> Option<&str> {}
        pub fn expression_attribute_names(&self) -> Option<&std::collections::HashMap<String, String>> {}
    }
    impl KeysAndAttributes {
        pub fn builder() -> builders::KeysAndAttributesBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Put {
        pub item: std::collections::HashMap<String, AttributeValue>,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<std::collections::HashMap<String, String>>,
        pub expression_attribute_values: Option<std::collections::HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl Put {
        pub fn item(&self) -> &std::collections::HashMap<String, AttributeValue> {}
        pub fn table_name(&self) -> &str {}
        pub fn condition_expression(&self) -> Option<&str> {}
        pub fn expression_attribute_names(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure> {}
    }
    impl Put {
        pub fn builder() -> builders::PutBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct PutRequest {
        pub item: std::collections::HashMap<String, AttributeValue>,
    }
    impl PutRequest {
        pub fn item(&self) -> &std::collections::HashMap<String, AttributeValue> {}
    }
    impl PutRequest {
        pub fn builder() -> builders::PutRequestBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ReturnConsumedCapacity {
        Indexes,
        None,
        Total,
    }
    #[derive(Clone, PartialEq)]
    pub enum ReturnItemCollectionMetrics {
        None,
        Size,
    }
    #[derive(Clone, PartialEq)]
    pub enum ReturnValue {
        AllNew,
        AllOld,
        None,
        UpdatedNew,
        UpdatedOld,
    }
    #[derive(Clone, PartialEq)]
    pub enum ReturnValuesOnConditionCheckFailure {
        AllOld,
        None,
    }
    #[derive(Clone, PartialEq)]
    pub enum Select {
        AllAttributes,
        AllProjectedAttributes,
        Count,
        SpecificAttributes,
    }
    #[derive(Clone, PartialEq)]
    pub struct TransactWriteItem {
        pub condition_check: Option<ConditionCheck>,
        pub put: Option<Put>,
        pub delete: Option<Delete>,
        pub update: Option<Update>,
    }
    impl TransactWriteItem {
        pub fn condition_check(&self) -> Option<&ConditionCheck> {}
        pub fn put(&self) -> Option<&Put> {}
        pub fn delete(&self) -> Option<&Delete> {}
        pub fn update(&self) -> Option<&Update> {}
    }
    impl TransactWriteItem {
        pub fn builder() -> builders::TransactWriteItemBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Update {
        pub key: std::collections::HashMap<String, AttributeValue>,
        pub update_expression: String,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<std::collections::HashMap<String, String>>,
        pub expression_attribute_values: Option<std::collections::HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl Update {
        pub fn key(&self) -> &std::collections::HashMap<String, AttributeValue> {}
        pub fn update_expression(&self) -> &str {}
        pub fn table_name(&self) -> &str {}
        pub fn condition_expression(&self) -> Option<&str> {}
        pub fn expression_attribute_names(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure> {}
    }
    impl Update {
        pub fn builder() -> builders::UpdateBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct VectorCapacity {
        pub vector_search_request_bytes: Option<f64>,
        pub vector_write_request_bytes: Option<f64>,
    }
    impl VectorCapacity {
        pub fn vector_search_request_bytes(&self) -> Option<f64> {}
        pub fn vector_write_request_bytes(&self) -> Option<f64> {}
    }
    impl VectorCapacity {
        pub fn builder() -> builders::VectorCapacityBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct WriteRequest {
        pub put_request: Option<PutRequest>,
        pub delete_request: Option<DeleteRequest>,
    }
    impl WriteRequest {
        pub fn put_request(&self) -> Option<&PutRequest> {}
        pub fn delete_request(&self) -> Option<&DeleteRequest> {}
    }
    impl WriteRequest {
        pub fn builder() -> builders::WriteRequestBuilder {}
    }
    impl AttributeValue {
        pub fn as_s(&self) -> Result<&String, &Self> {}
        pub fn as_n(&self) -> Result<&String, &Self> {}
        pub fn as_bool(&self) -> Result<&bool, &Self> {}
        pub fn as_m(&self) -> Result<&std::collections::HashMap<String, AttributeValue>, &Self> {}
        pub fn as_l(&self) -> Result<&Vec<AttributeValue>, &Self> {}
        pub fn as_ss(&self) -> Result<&Vec<String>, &Self> {}
    }
    pub mod builders {
        #[derive(Clone, Default)]
        pub struct AttributeValueUpdateBuilder;
        impl AttributeValueUpdateBuilder {
            pub fn value(self, input: crate::types::AttributeValue) -> Self {}
            pub fn action(self, input: crate::types::AttributeAction) -> Self {}
            pub fn build(self) -> super::AttributeValueUpdate {}
        }
        #[derive(Clone, Default)]
        pub struct CapacityBuilder;
        impl CapacityBuilder {
            pub fn read_capacity_units(self, input: f64) -> Self {}
            pub fn write_capacity_units(self, input: f64) -> Self {}
            pub fn capacity_units(self, input: f64) -> Self {}
            pub fn build(self) -> super::Capacity {}
        }
        #[derive(Clone, Default)]
        pub struct ConditionBuilder;
        impl ConditionBuilder {
            pub fn attribute_value_list(self, input: crate::types::AttributeValue) -> Self {}
            pub fn comparison_operator(self, input: crate::types::ComparisonOperator) -> Self {}
            pub fn build(self) -> Result<super::Condition, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct ConditionCheckBuilder;
        impl ConditionCheckBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn table_name(self, input: impl Into<String>) -> Self {}
            pub fn condition_expression(self, input: impl Into<String>) -> Self {}
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            pub fn build(self) -> Result<super::ConditionCheck, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct ConsumedCapacityBuilder;
        impl ConsumedCapacityBuilder {
            pub fn table_name(self, input: impl Into<String>) -> Self {}
            pub fn capacity_units(self, input: f64) -> Self {}
            pub fn read_capacity_units(self, input: f64) -> Self {}
            pub fn write_capacity_units(self, input: f64) -> Self {}
            pub fn table(self, input: crate::types::Capacity) -> Self {}
            pub fn local_secondary_indexes(self, k: impl Into<String>, v: crate::types::Capacity) -> Self {}
            pub fn global_secondary_indexes(self, k: impl Into<String>, v: crate::types::Capacity) -> Self {}
            pub fn vector_indexes(self, k: impl Into<String>, v: crate::types::VectorCapacity) -> Self {}
            pub fn build(self) -> super::ConsumedCapacity {}
        }
        #[derive(Clone, Default)]
        pub struct DeleteBuilder;
        impl DeleteBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn table_name(self, input: impl Into<String>) -> Self {}
            pub fn condition_expression(self, input: impl Into<String>) -> Self {}
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            pub fn build(self) -> Result<super::Delete, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct DeleteRequestBuilder;
        impl DeleteRequestBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn build(self) -> Result<super::DeleteRequest, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct ExpectedAttributeValueBuilder;
        impl ExpectedAttributeValueBuilder {
            pub fn value(self, input: crate::types::AttributeValue) -> Self {}
            pub fn exists(self, input: bool) -> Self {}
            pub fn comparison_operator(self, input: crate::types::ComparisonOperator) -> Self {}
            pub fn attribute_value_list(self, input: crate::types::AttributeValue) -> Self {}
            pub fn build(self) -> super::ExpectedAttributeValue {}
        }
        #[derive(Clone, Default)]
        pub struct ItemCollectionMetricsBuilder;
        impl ItemCollectionMetricsBuilder {
            pub fn item_collection_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn size_estimate_range_gb(self, input: f64) -> Self {}
            pub fn build(self) -> super::ItemCollectionMetrics {}
        }
        #[derive(Clone, Default)]
        pub struct KeysAndAttributesBuilder;
        impl KeysAndAttributesBuilder {
            pub fn keys(self, input: std::collections::HashMap<String, crate::types::AttributeValue>) -> Self {}
            pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
            pub fn consistent_read(self, input: bool) -> Self {}
            pub fn projection_expression(self, input: impl Into<String>) -> Self {}
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::KeysAndAttributes, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct PutBuilder;
        impl PutBuilder {
            pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn table_name(self, input: impl Into<String>) -> Self {}
            pub fn condition_expression(self, input: impl Into<String>) -> Self {}
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            pub fn build(self) -> Result<super::Put, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct PutRequestBuilder;
        impl PutRequestBuilder {
            pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn build(self) -> Result<super::PutRequest, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct TransactWriteItemBuilder;
        impl TransactWriteItemBuilder {
            pub fn condition_check(self, input: crate::types::ConditionCheck) -> Self {}
            pub fn put(self, input: crate::types::Put) -> Self {}
            pub fn delete(self, input: crate::types::Delete) -> Self {}
            pub fn update(self, input: crate::types::Update) -> Self {}
            pub fn build(self) -> super::TransactWriteItem {}
        }
        #[derive(Clone, Default)]
        pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn update_expression(self, input: impl Into<String>) -> Self {}
            pub fn table_name(self, input: impl Into<String>) -> Self {}
            pub fn condition_expression(self, input: impl Into<String>) -> Self {}
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
            pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
            pub fn build(self) -> Result<super::Update, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct VectorCapacityBuilder;
        impl VectorCapacityBuilder {
            pub fn vector_search_request_bytes(self, input: f64) -> Self {}
            pub fn vector_write_request_bytes(self, input: f64) -> Self {}
            pub fn build(self) -> super::VectorCapacity {}
        }
        #[derive(Clone, Default)]
        pub struct WriteRequestBuilder;
        impl WriteRequestBuilder {
            pub fn put_request(self, input: crate::types::PutRequest) -> Self {}
            pub fn delete_request(self, input: crate::types::DeleteRequest) -> Self {}
            pub fn build(self) -> super::WriteRequest {}
        }
        struct BuildError;
        impl std::error::Error for BuildError {}
    }
}
pub mod primitives {
    #[derive(Clone, PartialEq)]
    pub struct Blob;
    impl Blob {
        pub fn new<T: Into<Vec<u8>>>(input: T) -> Self {}
        pub fn into_inner(self) -> Vec<u8> {}
    }
    impl AsRef<[u8]> for Blob {}
}
