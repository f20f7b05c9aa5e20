//! package = "aws-sdk-dynamodb", version = ">=1"
// The operations that services call most; what is asked of the client goes out where `send` is called.

pub use client::Client;
pub mod client {
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Clone for Client {}
    impl Client {
        pub fn new<C>(sdk_config: &C) -> Self {}
        pub fn from_conf<C>(conf: C) -> Self {}
        pub fn get_item(&self) -> crate::operation::get_item::builders::GetItemFluentBuilder {}
        pub fn put_item(&self) -> crate::operation::put_item::builders::PutItemFluentBuilder {}
        pub fn update_item(&self) -> crate::operation::update_item::builders::UpdateItemFluentBuilder {}
        pub fn delete_item(&self) -> crate::operation::delete_item::builders::DeleteItemFluentBuilder {}
        pub fn query(&self) -> crate::operation::query::builders::QueryFluentBuilder {}
        pub fn scan(&self) -> crate::operation::scan::builders::ScanFluentBuilder {}
        pub fn batch_get_item(&self) -> crate::operation::batch_get_item::builders::BatchGetItemFluentBuilder {}
        pub fn batch_write_item(&self) -> crate::operation::batch_write_item::builders::BatchWriteItemFluentBuilder {}
        pub fn transact_get_items(&self) -> crate::operation::transact_get_items::builders::TransactGetItemsFluentBuilder {}
        pub fn transact_write_items(&self) -> crate::operation::transact_write_items::builders::TransactWriteItemsFluentBuilder {}
        pub fn create_table(&self) -> crate::operation::create_table::builders::CreateTableFluentBuilder {}
        pub fn describe_table(&self) -> crate::operation::describe_table::builders::DescribeTableFluentBuilder {}
        pub fn list_tables(&self) -> crate::operation::list_tables::builders::ListTablesFluentBuilder {}
    }
}
pub mod operation {
    use aws_smithy_runtime_api::client::result::SdkError;
    pub mod get_item {
        pub struct GetItemError;
        impl std::error::Error for GetItemError {}
        pub struct GetItemOutput {
            pub item: Option<std::collections::HashMap<String, crate::types::AttributeValue>>,
            pub consumed_capacity: Option<crate::types::ConsumedCapacity>,
        }
        impl GetItemOutput {
            pub fn item(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub mod builders {
            pub struct GetItemFluentBuilder;
            impl Clone for GetItemFluentBuilder {}
            impl GetItemFluentBuilder {
                pub async fn send(self) -> Result<super::GetItemOutput, super::SdkError<super::GetItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self {}
                pub fn consistent_read(self, input: bool) -> Self {}
                pub fn set_consistent_read(self, input: Option<bool>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn projection_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_projection_expression(self, input: Option<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod put_item {
        pub struct PutItemError;
        impl std::error::Error for PutItemError {}
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
        pub mod builders {
            pub struct PutItemFluentBuilder;
            impl Clone for PutItemFluentBuilder {}
            impl PutItemFluentBuilder {
                pub async fn send(self) -> Result<super::PutItemOutput, super::SdkError<super::PutItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_item(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self {}
                pub fn set_expected(self, input: Option<std::collections::HashMap<String, crate::types::ExpectedAttributeValue>>) -> Self {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self {}
                pub fn set_return_values(self, input: Option<crate::types::ReturnValue>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> Self {}
                // For who is the first to write it.
                #[twelve::does(claim, when(arg(0) = "*attribute_not_exists*"))]
                pub fn condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_condition_expression(self, input: Option<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
                pub fn set_return_values_on_condition_check_failure(self, input: Option<crate::types::ReturnValuesOnConditionCheckFailure>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod update_item {
        pub struct UpdateItemError;
        impl std::error::Error for UpdateItemError {}
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
        pub mod builders {
            pub struct UpdateItemFluentBuilder;
            impl Clone for UpdateItemFluentBuilder {}
            impl UpdateItemFluentBuilder {
                pub async fn send(self) -> Result<super::UpdateItemOutput, super::SdkError<super::UpdateItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn attribute_updates(self, k: impl Into<String>, v: crate::types::AttributeValueUpdate) -> Self {}
                pub fn set_attribute_updates(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValueUpdate>>) -> Self {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self {}
                pub fn set_expected(self, input: Option<std::collections::HashMap<String, crate::types::ExpectedAttributeValue>>) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> Self {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self {}
                pub fn set_return_values(self, input: Option<crate::types::ReturnValue>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self {}
                pub fn update_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_update_expression(self, input: Option<String>) -> Self {}
                #[twelve::does(claim, when(arg(0) = "*attribute_not_exists*"))]
                pub fn condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_condition_expression(self, input: Option<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
                pub fn set_return_values_on_condition_check_failure(self, input: Option<crate::types::ReturnValuesOnConditionCheckFailure>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod delete_item {
        pub struct DeleteItemError;
        impl std::error::Error for DeleteItemError {}
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
        pub mod builders {
            pub struct DeleteItemFluentBuilder;
            impl Clone for DeleteItemFluentBuilder {}
            impl DeleteItemFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteItemOutput, super::SdkError<super::DeleteItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> Self {}
                pub fn set_expected(self, input: Option<std::collections::HashMap<String, crate::types::ExpectedAttributeValue>>) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> Self {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> Self {}
                pub fn set_return_values(self, input: Option<crate::types::ReturnValue>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self {}
                pub fn condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_condition_expression(self, input: Option<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> Self {}
                pub fn set_return_values_on_condition_check_failure(self, input: Option<crate::types::ReturnValuesOnConditionCheckFailure>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod query {
        pub struct QueryError;
        impl std::error::Error for QueryError {}
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
        pub mod builders {
            pub struct QueryFluentBuilder;
            impl Clone for QueryFluentBuilder {}
            impl QueryFluentBuilder {
                pub async fn send(self) -> Result<super::QueryOutput, super::SdkError<super::QueryError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn index_name(self, input: impl Into<String>) -> Self {}
                pub fn set_index_name(self, input: Option<String>) -> Self {}
                pub fn select(self, input: crate::types::Select) -> Self {}
                pub fn set_select(self, input: Option<crate::types::Select>) -> Self {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self {}
                pub fn limit(self, input: i32) -> Self {}
                pub fn set_limit(self, input: Option<i32>) -> Self {}
                pub fn consistent_read(self, input: bool) -> Self {}
                pub fn set_consistent_read(self, input: Option<bool>) -> Self {}
                pub fn key_conditions(self, k: impl Into<String>, v: crate::types::Condition) -> Self {}
                pub fn set_key_conditions(self, input: Option<std::collections::HashMap<String, crate::types::Condition>>) -> Self {}
                pub fn query_filter(self, k: impl Into<String>, v: crate::types::Condition) -> Self {}
                pub fn set_query_filter(self, input: Option<std::collections::HashMap<String, crate::types::Condition>>) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> Self {}
                pub fn scan_index_forward(self, input: bool) -> Self {}
                pub fn set_scan_index_forward(self, input: Option<bool>) -> Self {}
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_exclusive_start_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn projection_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_projection_expression(self, input: Option<String>) -> Self {}
                pub fn filter_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_filter_expression(self, input: Option<String>) -> Self {}
                pub fn key_condition_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_key_condition_expression(self, input: Option<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod scan {
        pub struct ScanError;
        impl std::error::Error for ScanError {}
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
        pub mod builders {
            pub struct ScanFluentBuilder;
            impl Clone for ScanFluentBuilder {}
            impl ScanFluentBuilder {
                pub async fn send(self) -> Result<super::ScanOutput, super::SdkError<super::ScanError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn index_name(self, input: impl Into<String>) -> Self {}
                pub fn set_index_name(self, input: Option<String>) -> Self {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> Self {}
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> Self {}
                pub fn limit(self, input: i32) -> Self {}
                pub fn set_limit(self, input: Option<i32>) -> Self {}
                pub fn select(self, input: crate::types::Select) -> Self {}
                pub fn set_select(self, input: Option<crate::types::Select>) -> Self {}
                pub fn scan_filter(self, k: impl Into<String>, v: crate::types::Condition) -> Self {}
                pub fn set_scan_filter(self, input: Option<std::collections::HashMap<String, crate::types::Condition>>) -> Self {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> Self {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> Self {}
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_exclusive_start_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn total_segments(self, input: i32) -> Self {}
                pub fn set_total_segments(self, input: Option<i32>) -> Self {}
                pub fn segment(self, input: i32) -> Self {}
                pub fn set_segment(self, input: Option<i32>) -> Self {}
                pub fn projection_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_projection_expression(self, input: Option<String>) -> Self {}
                pub fn filter_expression(self, input: impl Into<String>) -> Self {}
                pub fn set_filter_expression(self, input: Option<String>) -> Self {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> Self {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> Self {}
                pub fn consistent_read(self, input: bool) -> Self {}
                pub fn set_consistent_read(self, input: Option<bool>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod batch_get_item {
        pub struct BatchGetItemError;
        impl std::error::Error for BatchGetItemError {}
        pub struct BatchGetItemOutput {
            pub unprocessed_keys: Option<std::collections::HashMap<String, crate::types::KeysAndAttributes>>,
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl BatchGetItemOutput {
            pub fn unprocessed_keys(&self) -> Option<&std::collections::HashMap<String, crate::types::KeysAndAttributes>> {}
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub mod builders {
            pub struct BatchGetItemFluentBuilder;
            impl Clone for BatchGetItemFluentBuilder {}
            impl BatchGetItemFluentBuilder {
                pub async fn send(self) -> Result<super::BatchGetItemOutput, super::SdkError<super::BatchGetItemError>> {}
                pub fn request_items(self, k: impl Into<String>, v: crate::types::KeysAndAttributes) -> Self {}
                pub fn set_request_items(self, input: Option<std::collections::HashMap<String, crate::types::KeysAndAttributes>>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod batch_write_item {
        pub struct BatchWriteItemError;
        impl std::error::Error for BatchWriteItemError {}
        pub struct BatchWriteItemOutput {
            pub unprocessed_items: Option<std::collections::HashMap<String, Vec<crate::types::WriteRequest>>>,
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl BatchWriteItemOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub mod builders {
            pub struct BatchWriteItemFluentBuilder;
            impl Clone for BatchWriteItemFluentBuilder {}
            impl BatchWriteItemFluentBuilder {
                pub async fn send(self) -> Result<super::BatchWriteItemOutput, super::SdkError<super::BatchWriteItemError>> {}
                pub fn request_items(self, k: impl Into<String>, v: Vec<crate::types::WriteRequest>) -> Self {}
                pub fn set_request_items(self, input: Option<std::collections::HashMap<String, Vec<crate::types::WriteRequest>>>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod transact_get_items {
        pub struct TransactGetItemsError;
        impl std::error::Error for TransactGetItemsError {}
        pub struct TransactGetItemsOutput {
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
            pub responses: Option<Vec<crate::types::ItemResponse>>,
        }
        impl TransactGetItemsOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
            pub fn responses(&self) -> &[crate::types::ItemResponse] {}
        }
        pub mod builders {
            pub struct TransactGetItemsFluentBuilder;
            impl Clone for TransactGetItemsFluentBuilder {}
            impl TransactGetItemsFluentBuilder {
                pub async fn send(self) -> Result<super::TransactGetItemsOutput, super::SdkError<super::TransactGetItemsError>> {}
                pub fn transact_items(self, input: crate::types::TransactGetItem) -> Self {}
                pub fn set_transact_items(self, input: Option<Vec<crate::types::TransactGetItem>>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod transact_write_items {
        pub struct TransactWriteItemsError;
        impl std::error::Error for TransactWriteItemsError {}
        pub struct TransactWriteItemsOutput {
            pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>>,
        }
        impl TransactWriteItemsOutput {
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub mod builders {
            pub struct TransactWriteItemsFluentBuilder;
            impl Clone for TransactWriteItemsFluentBuilder {}
            impl TransactWriteItemsFluentBuilder {
                pub async fn send(self) -> Result<super::TransactWriteItemsOutput, super::SdkError<super::TransactWriteItemsError>> {}
                pub fn transact_items(self, input: crate::types::TransactWriteItem) -> Self {}
                pub fn set_transact_items(self, input: Option<Vec<crate::types::TransactWriteItem>>) -> Self {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> Self {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> Self {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> Self {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> Self {}
                pub fn client_request_token(self, input: impl Into<String>) -> Self {}
                pub fn set_client_request_token(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod create_table {
        pub struct CreateTableError;
        impl std::error::Error for CreateTableError {}
        pub struct CreateTableOutput {
            pub table_description: Option<crate::types::TableDescription>,
        }
        impl CreateTableOutput {
            pub fn table_description(&self) -> Option<&crate::types::TableDescription> {}
        }
        pub mod builders {
            pub struct CreateTableFluentBuilder;
            impl Clone for CreateTableFluentBuilder {}
            impl CreateTableFluentBuilder {
                pub async fn send(self) -> Result<super::CreateTableOutput, super::SdkError<super::CreateTableError>> {}
                pub fn attribute_definitions(self, input: crate::types::AttributeDefinition) -> Self {}
                pub fn set_attribute_definitions(self, input: Option<Vec<crate::types::AttributeDefinition>>) -> Self {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
                pub fn key_schema(self, input: crate::types::KeySchemaElement) -> Self {}
                pub fn set_key_schema(self, input: Option<Vec<crate::types::KeySchemaElement>>) -> Self {}
                pub fn local_secondary_indexes(self, input: crate::types::LocalSecondaryIndex) -> Self {}
                pub fn set_local_secondary_indexes(self, input: Option<Vec<crate::types::LocalSecondaryIndex>>) -> Self {}
                pub fn global_secondary_indexes(self, input: crate::types::GlobalSecondaryIndex) -> Self {}
                pub fn set_global_secondary_indexes(self, input: Option<Vec<crate::types::GlobalSecondaryIndex>>) -> Self {}
                pub fn billing_mode(self, input: crate::types::BillingMode) -> Self {}
                pub fn set_billing_mode(self, input: Option<crate::types::BillingMode>) -> Self {}
                pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughput) -> Self {}
                pub fn set_provisioned_throughput(self, input: Option<crate::types::ProvisionedThroughput>) -> Self {}
                pub fn stream_specification(self, input: crate::types::StreamSpecification) -> Self {}
                pub fn set_stream_specification(self, input: Option<crate::types::StreamSpecification>) -> Self {}
                pub fn sse_specification(self, input: crate::types::SseSpecification) -> Self {}
                pub fn set_sse_specification(self, input: Option<crate::types::SseSpecification>) -> Self {}
                pub fn tags(self, input: crate::types::Tag) -> Self {}
                pub fn set_tags(self, input: Option<Vec<crate::types::Tag>>) -> Self {}
                pub fn table_class(self, input: crate::types::TableClass) -> Self {}
                pub fn set_table_class(self, input: Option<crate::types::TableClass>) -> Self {}
                pub fn deletion_protection_enabled(self, input: bool) -> Self {}
                pub fn set_deletion_protection_enabled(self, input: Option<bool>) -> Self {}
                pub fn warm_throughput(self, input: crate::types::WarmThroughput) -> Self {}
                pub fn set_warm_throughput(self, input: Option<crate::types::WarmThroughput>) -> Self {}
                pub fn resource_policy(self, input: impl Into<String>) -> Self {}
                pub fn set_resource_policy(self, input: Option<String>) -> Self {}
                pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> Self {}
                pub fn set_on_demand_throughput(self, input: Option<crate::types::OnDemandThroughput>) -> Self {}
                pub fn global_table_source_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_global_table_source_arn(self, input: Option<String>) -> Self {}
                pub fn global_table_settings_replication_mode(self, input: crate::types::GlobalTableSettingsReplicationMode) -> Self {}
                pub fn set_global_table_settings_replication_mode(self, input: Option<crate::types::GlobalTableSettingsReplicationMode>) -> Self {}
                pub fn vector_indexes(self, input: crate::types::VectorIndex) -> Self {}
                pub fn set_vector_indexes(self, input: Option<Vec<crate::types::VectorIndex>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod describe_table {
        pub struct DescribeTableError;
        impl std::error::Error for DescribeTableError {}
        pub struct DescribeTableOutput {
            pub table: Option<crate::types::TableDescription>,
        }
        impl DescribeTableOutput {
            pub fn table(&self) -> Option<&crate::types::TableDescription> {}
        }
        pub mod builders {
            pub struct DescribeTableFluentBuilder;
            impl Clone for DescribeTableFluentBuilder {}
            impl DescribeTableFluentBuilder {
                pub async fn send(self) -> Result<super::DescribeTableOutput, super::SdkError<super::DescribeTableError>> {}
                pub fn table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_table_name(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod list_tables {
        pub struct ListTablesError;
        impl std::error::Error for ListTablesError {}
        pub struct ListTablesOutput {
            pub table_names: Option<Vec<String>>,
            pub last_evaluated_table_name: Option<String>,
        }
        impl ListTablesOutput {
            pub fn table_names(&self) -> &[String] {}
            pub fn last_evaluated_table_name(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct ListTablesFluentBuilder;
            impl Clone for ListTablesFluentBuilder {}
            impl ListTablesFluentBuilder {
                pub async fn send(self) -> Result<super::ListTablesOutput, super::SdkError<super::ListTablesError>> {}
                pub fn exclusive_start_table_name(self, input: impl Into<String>) -> Self {}
                pub fn set_exclusive_start_table_name(self, input: Option<String>) -> Self {}
                pub fn limit(self, input: i32) -> Self {}
                pub fn set_limit(self, input: Option<i32>) -> Self {}
            }
        }
        use super::SdkError;
    }
}
