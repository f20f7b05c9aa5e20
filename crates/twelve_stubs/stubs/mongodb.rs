//! package = "mongodb", version = ">=3, <4"

pub use bson;
pub mod options {
    pub use crate::action::csfle::{DataKeyOptions, EncryptOptions};
    pub use crate::compression::compressors::Compressor;
    pub use crate::{
        change_stream::options::*,
        client::{
            auth::{oidc, *},
            options::*,
        },
        coll::options::*,
        collation::*,
        concern::*,
        db::options::*,
        gridfs::options::*,
        index::options::*,
        search_index::options::*,
        selection_criteria::*,
    };
}
pub mod action {
    mod aggregate {
        use super::{CollRef, ExplicitSession, ImplicitSession};
        use crate::bson::Document;
        use crate::{error::Result, operation::OperationTarget, ClientSession, Collection, Database};
        impl Database {
            pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
        }
        impl<T> Collection<T> {
            pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
        }
        impl crate::sync::Database {
            pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
        }
        pub struct Aggregate<'a, Session = ImplicitSession, T = Document>(Session, T);
        impl<'a, Session, T> Aggregate<'a, Session, T> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn allow_disk_use<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
        }
        impl<'a, Session, T> Aggregate<'a, Session, T> {
            pub fn with_type<U>(self) -> Aggregate<'a, Session, U> {}
        }
        impl<'a, T> Aggregate<'a, ImplicitSession, T> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Aggregate<'a, ExplicitSession<'a>, T> {}
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<'a, T> std::future::IntoFuture for Aggregate<'a, ImplicitSession, T> {
            type Output = crate::error::Result<crate::Cursor<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::Cursor<T>>>;
        }
        impl<'a, T> Aggregate<'a, ExplicitSession<'a>, T> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
        impl<'a, T> std::future::IntoFuture for Aggregate<'a, ExplicitSession<'a>, T> {
            type Output = crate::error::Result<crate::SessionCursor<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::SessionCursor<T>>>;
        }
        enum AggregateTargetRef<'a> {
            Database(&'a Database),
            Collection(CollRef<'a>),
        }
        impl From<&AggregateTargetRef<'_>> for OperationTarget {}
    }
    mod bulk_write {
        use crate::{
            options::WriteModel,
            results::{BulkWriteResult, SummaryBulkWriteResult, VerboseBulkWriteResult},
            Client, ClientSession,
        };
        impl Client {
            pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<'_, SummaryBulkWriteResult> {}
        }
        impl crate::sync::Client {
            pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<'_, SummaryBulkWriteResult> {}
        }
        pub struct BulkWrite<'a, R>(R);
        impl<'a, R> BulkWrite<'a, R>
        where
            R: BulkWriteResult,
        {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn ordered<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
        }
        impl<'a> BulkWrite<'a, SummaryBulkWriteResult> {
            pub fn verbose_results(self) -> BulkWrite<'a, VerboseBulkWriteResult> {}
        }
        impl<'a, R: BulkWriteResult> BulkWrite<'a, R> {
            pub fn session(self, session: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for BulkWrite<'a, SummaryBulkWriteResult> {
            type Output = crate::error::Result<crate::results::SummaryBulkWriteResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::SummaryBulkWriteResult>>;
        }
        impl<'a> std::future::IntoFuture for BulkWrite<'a, VerboseBulkWriteResult> {
            type Output = crate::error::Result<crate::results::VerboseBulkWriteResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::VerboseBulkWriteResult>>;
        }
    }
    mod client_options {
        use crate::{
            client::options::{ClientOptions, ConnectionString, ResolverConfig},
            error::Error,
        };
        impl ClientOptions {
            pub fn parse<C: TryInto<ConnectionString, Error = E>, E: Into<Error>>(conn_str: C) -> ParseConnectionString {}
        }
        pub struct ParseConnectionString;
        impl ParseConnectionString {
            pub fn resolver_config(self, value: ResolverConfig) -> Self {}
        }
    }
    mod count {
        use crate::bson::Document;
        use crate::{ClientSession, Collection};
        impl<T> Collection<T> {
            pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_> {}
            pub fn count_documents(&self, filter: Document) -> CountDocuments<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_> {}
            pub fn count_documents(&self, filter: Document) -> CountDocuments<'_> {}
        }
        pub struct EstimatedDocumentCount<'a>;
        impl EstimatedDocumentCount<'_> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> std::future::IntoFuture for EstimatedDocumentCount<'a> {
            type Output = crate::error::Result<u64>;
            type IntoFuture = std::future::Ready<crate::error::Result<u64>>;
        }
        pub struct CountDocuments<'a>;
        impl<'a> CountDocuments<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn limit<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> CountDocuments<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for CountDocuments<'a> {
            type Output = crate::error::Result<u64>;
            type IntoFuture = std::future::Ready<crate::error::Result<u64>>;
        }
    }
    mod create_collection {
        use crate::{ClientSession, Database};
        impl Database {
            pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_> {}
        }
        impl crate::sync::Database {
            pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_> {}
        }
        pub struct CreateCollection<'a>;
        impl<'a> CreateCollection<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn capped<V>(self, value: V) -> Self {}
            pub fn size<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn validator<V>(self, value: V) -> Self {}
            pub fn validation_level<V>(self, value: V) -> Self {}
            pub fn validation_action<V>(self, value: V) -> Self {}
            pub fn view_on<V>(self, value: V) -> Self {}
            pub fn pipeline<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn index_option_defaults<V>(self, value: V) -> Self {}
            pub fn timeseries<V>(self, value: V) -> Self {}
            pub fn expire_after_seconds<V>(self, value: V) -> Self {}
            pub fn change_stream_pre_and_post_images<V>(self, value: V) -> Self {}
            pub fn clustered_index<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn encrypted_fields<V>(self, value: V) -> Self {}
        }
        impl<'a> CreateCollection<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
    }
    mod create_index {
        use super::{Multiple, Single};
        use crate::{ClientSession, Collection, IndexModel};
        impl<T> Collection<T> {
            pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_> {}
            pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_> {}
            pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple> {}
        }
        pub struct CreateIndex<'a, M = Single>(M);
        impl<'a, M> CreateIndex<'a, M> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn commit_quorum<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a, M> CreateIndex<'a, M> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for CreateIndex<'a, Single> {
            type Output = crate::error::Result<crate::results::CreateIndexResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::CreateIndexResult>>;
        }
        impl<'a> std::future::IntoFuture for CreateIndex<'a, Multiple> {
            type Output = crate::error::Result<crate::results::CreateIndexesResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::CreateIndexesResult>>;
        }
    }
    mod delete {
        use crate::bson::Document;
        use crate::{ClientSession, Collection};
        impl<T> Collection<T> {
            pub fn delete_one(&self, query: Document) -> Delete<'_> {}
            pub fn delete_many(&self, query: Document) -> Delete<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn delete_one(&self, query: Document) -> Delete<'_> {}
            pub fn delete_many(&self, query: Document) -> Delete<'_> {}
        }
        pub struct Delete<'a>;
        impl<'a> Delete<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> Delete<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for Delete<'a> {
            type Output = crate::error::Result<crate::results::DeleteResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::DeleteResult>>;
        }
    }
    mod distinct {
        use crate::bson::Document;
        use crate::{ClientSession, Collection};
        impl<T> Collection<T> {
            pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_> {}
        }
        pub struct Distinct<'a>;
        impl<'a> Distinct<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
        }
        impl<'a> Distinct<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for Distinct<'a> {
            type Output = crate::error::Result<Vec<crate::bson::Bson>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<crate::bson::Bson>>>;
        }
    }
    mod drop {
        use crate::{ClientSession, Collection, Database};
        impl Database {
            pub fn drop(&self) -> DropDatabase<'_> {}
        }
        impl crate::sync::Database {
            pub fn drop(&self) -> DropDatabase<'_> {}
        }
        pub struct DropDatabase<'a>;
        impl<'a> DropDatabase<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
        }
        impl<'a> DropDatabase<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for DropDatabase<'a> {
            type Output = crate::error::Result<()>;
            type IntoFuture = std::future::Ready<crate::error::Result<()>>;
        }
        impl<T> Collection<T> {
            pub fn drop(&self) -> DropCollection<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn drop(&self) -> DropCollection<'_> {}
        }
        pub struct DropCollection<'a>;
        impl<'a> DropCollection<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn encrypted_fields<V>(self, value: V) -> Self {}
        }
        impl<'a> DropCollection<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
    }
    mod drop_index {
        use crate::{ClientSession, Collection};
        impl<T> Collection<T> {
            pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_> {}
            pub fn drop_indexes(&self) -> DropIndex<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_> {}
            pub fn drop_indexes(&self) -> DropIndex<'_> {}
        }
        pub struct DropIndex<'a>;
        impl<'a> DropIndex<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> DropIndex<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for DropIndex<'a> {
            type Output = crate::error::Result<()>;
            type IntoFuture = std::future::Ready<crate::error::Result<()>>;
        }
    }
    mod find {
        use super::{ExplicitSession, ImplicitSession};
        use crate::bson::Document;
        use crate::{error::Result, ClientSession, Collection};
        use serde::de::DeserializeOwned;
        impl<T> Collection<T> {
            pub fn find(&self, filter: Document) -> Find<'_, T> {}
        }
        impl<T: DeserializeOwned> Collection<T> {
            pub fn find_one(&self, filter: Document) -> FindOne<'_, T> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn find(&self, filter: Document) -> Find<'_, T> {}
        }
        impl<T: DeserializeOwned> crate::sync::Collection<T> {
            pub fn find_one(&self, filter: Document) -> FindOne<'_, T> {}
        }
        pub struct Find<'a, T, Session = ImplicitSession>(T, Session);
        impl<'a, T, Session> Find<'a, T, Session> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn allow_disk_use<V>(self, value: V) -> Self {}
            pub fn allow_partial_results<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn cursor_type<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn limit<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn max_scan<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn no_cursor_timeout<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn return_key<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_record_id<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
        }
        impl<'a, T, Session> Find<'a, T, Session> {
            pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> Find<'a, T, ExplicitSession<'s>> {}
        }
        impl<'a, T> std::future::IntoFuture for Find<'a, T, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::Cursor<T>>>;
        }
        impl<'a, T> Find<'a, T, ImplicitSession> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<'a, T> std::future::IntoFuture for Find<'a, T, ExplicitSession<'a>> {
            type Output = crate::error::Result<crate::SessionCursor<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::SessionCursor<T>>>;
        }
        impl<'a, T> Find<'a, T, ExplicitSession<'a>> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
        pub struct FindOne<'a, T>(T);
        impl<'a, T> FindOne<'a, T> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn allow_partial_results<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn max_scan<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn return_key<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_record_id<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
        }
        impl<'a, T> FindOne<'a, T> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a, T: DeserializeOwned> std::future::IntoFuture for FindOne<'a, T> {
            type Output = crate::error::Result<Option<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Option<T>>>;
        }
    }
    mod find_and_modify {
        use crate::bson::Document;
        use crate::{coll::options::UpdateModifications, ClientSession, Collection};
        use serde::{de::DeserializeOwned, Serialize};
        use std::borrow::Borrow;
        impl<T: DeserializeOwned> Collection<T> {
            // Of all who ask, one gets it.
            #[twelve::does(claim)]
            pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T> {}
            pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T> {}
        }
        impl<T: Serialize + DeserializeOwned> Collection<T> {
            pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T> {}
        }
        impl<T: DeserializeOwned> crate::sync::Collection<T> {
            // Of all who ask, one gets it.
            #[twelve::does(claim)]
            pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T> {}
            pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T> {}
        }
        impl<T: Serialize + DeserializeOwned> crate::sync::Collection<T> {
            pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T> {}
        }
        pub struct FindOneAndDelete<'a, T>(T);
        impl<'a, T> FindOneAndDelete<'a, T> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a, T> FindOneAndDelete<'a, T> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a, T: DeserializeOwned> std::future::IntoFuture for FindOneAndDelete<'a, T> {
            type Output = crate::error::Result<Option<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Option<T>>>;
        }
        pub struct FindOneAndUpdate<'a, T>(T);
        impl<'a, T> FindOneAndUpdate<'a, T> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn array_filters<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn return_document<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a, T> FindOneAndUpdate<'a, T> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a, T: DeserializeOwned> std::future::IntoFuture for FindOneAndUpdate<'a, T> {
            type Output = crate::error::Result<Option<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Option<T>>>;
        }
        pub struct FindOneAndReplace<'a, T>(T);
        impl<'a, T> FindOneAndReplace<'a, T> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn return_document<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a, T> FindOneAndReplace<'a, T> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a, T: DeserializeOwned> std::future::IntoFuture for FindOneAndReplace<'a, T> {
            type Output = crate::error::Result<Option<T>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Option<T>>>;
        }
    }
    mod insert_many {
        use crate::{ClientSession, Collection};
        use serde::Serialize;
        use std::borrow::Borrow;
        impl<T: Serialize> Collection<T> {
            pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_> {}
        }
        impl<T: Serialize> crate::sync::Collection<T> {
            pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_> {}
        }
        pub struct InsertMany<'a>;
        impl<'a> InsertMany<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn ordered<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> InsertMany<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for InsertMany<'a> {
            type Output = crate::error::Result<crate::results::InsertManyResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::InsertManyResult>>;
        }
    }
    mod insert_one {
        use crate::{ClientSession, Collection};
        use serde::Serialize;
        use std::borrow::Borrow;
        impl<T: Serialize> Collection<T> {
            pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_> {}
        }
        impl<T: Serialize> crate::sync::Collection<T> {
            pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_> {}
        }
        pub struct InsertOne<'a>;
        impl<'a> InsertOne<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> InsertOne<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for InsertOne<'a> {
            type Output = crate::error::Result<crate::results::InsertOneResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::InsertOneResult>>;
        }
    }
    mod list_collections {
        use super::{ExplicitSession, ImplicitSession, ListNames, ListSpecifications};
        use crate::{error::Result, ClientSession, Database};
        impl Database {
            pub fn list_collections(&self) -> ListCollections<'_> {}
            pub fn list_collection_names(&self) -> ListCollections<'_, ListNames> {}
        }
        impl crate::sync::Database {
            pub fn list_collections(&self) -> ListCollections<'_> {}
            pub fn list_collection_names(&self) -> ListCollections<'_, ListNames> {}
        }
        pub struct ListCollections<'a, M = ListSpecifications, S = ImplicitSession>(M, S);
        impl<'a, S> ListCollections<'a, ListSpecifications, S> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn filter<V>(self, value: V) -> Self {}
            pub fn authorized_collections<V>(self, value: V) -> Self {}
        }
        impl<'a, M> ListCollections<'a, M, ImplicitSession> {
            pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> ListCollections<'a, M, ExplicitSession<'s>> {}
        }
        impl<'a> std::future::IntoFuture for ListCollections<'a, ListSpecifications, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<CollectionSpecification>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::Cursor<CollectionSpecification>>>;
        }
        impl<'a> ListCollections<'a, ListSpecifications, ImplicitSession> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<'a> std::future::IntoFuture for ListCollections<'a, ListSpecifications, ExplicitSession<'a>> {
            type Output = crate::error::Result<crate::SessionCursor<CollectionSpecification>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::SessionCursor<CollectionSpecification>>>;
        }
        impl<'a> ListCollections<'a, ListSpecifications, ExplicitSession<'a>> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
        impl<'a> std::future::IntoFuture for ListCollections<'a, ListNames, ImplicitSession> {
            type Output = crate::error::Result<Vec<String>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<String>>>;
        }
        impl<'a> std::future::IntoFuture for ListCollections<'a, ListNames, ExplicitSession<'a>> {
            type Output = crate::error::Result<Vec<String>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<String>>>;
        }
    }
    mod list_databases {
        use super::{ListNames, ListSpecifications};
        use crate::sync::Client as SyncClient;
        use crate::{Client, ClientSession};
        impl Client {
            pub fn list_databases(&self) -> ListDatabases<'_> {}
            pub fn list_database_names(&self) -> ListDatabases<'_, ListNames> {}
        }
        impl SyncClient {
            pub fn list_databases(&self) -> ListDatabases<'_> {}
            pub fn list_database_names(&self) -> ListDatabases<'_, ListNames> {}
        }
        pub struct ListDatabases<'a, M = ListSpecifications>(M);
        impl<'a, M> ListDatabases<'a, M> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn authorized_databases<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn filter<V>(self, value: V) -> Self {}
        }
        impl<'a, M> ListDatabases<'a, M> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for ListDatabases<'a, ListSpecifications> {
            type Output = crate::error::Result<Vec<DatabaseSpecification>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<DatabaseSpecification>>>;
        }
        impl<'a> std::future::IntoFuture for ListDatabases<'a, ListNames> {
            type Output = crate::error::Result<Vec<String>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<String>>>;
        }
    }
    mod list_indexes {
        use super::{ExplicitSession, ImplicitSession, ListNames, ListSpecifications};
        use crate::{error::Result, ClientSession, Collection};
        impl<T> Collection<T> {
            pub fn list_indexes(&self) -> ListIndexes<'_> {}
            pub fn list_index_names(&self) -> ListIndexes<'_, ListNames> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn list_indexes(&self) -> ListIndexes<'_> {}
            pub fn list_index_names(&self) -> ListIndexes<'_, ListNames> {}
        }
        pub struct ListIndexes<'a, Mode = ListSpecifications, Session = ImplicitSession>(Mode, Session);
        impl<Session> ListIndexes<'_, ListNames, Session> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl ListIndexes<'_, ListSpecifications, ImplicitSession> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<'a> ListIndexes<'a, ListSpecifications, ExplicitSession<'a>> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
        impl<'a, Mode> ListIndexes<'a, Mode, ImplicitSession> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> ListIndexes<'a, Mode, ExplicitSession<'a>> {}
        }
        impl<'a> std::future::IntoFuture for ListIndexes<'a, ListSpecifications, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<IndexModel>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::Cursor<IndexModel>>>;
        }
        impl<'a> std::future::IntoFuture for ListIndexes<'a, ListSpecifications, ExplicitSession<'a>> {
            type Output = crate::error::Result<crate::SessionCursor<IndexModel>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::SessionCursor<IndexModel>>>;
        }
        impl<'a> std::future::IntoFuture for ListIndexes<'a, ListNames, ImplicitSession> {
            type Output = crate::error::Result<Vec<String>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<String>>>;
        }
        impl<'a> std::future::IntoFuture for ListIndexes<'a, ListNames, ExplicitSession<'a>> {
            type Output = crate::error::Result<Vec<String>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<String>>>;
        }
    }
    mod perf {
        use crate::Client;
        impl Client {
            pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_> {}
        }
        impl crate::sync::Client {
            pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_> {}
        }
        pub struct WarmConnectionPool<'a>;
    }
    mod replace_one {
        use crate::bson::Document;
        use crate::{ClientSession, Collection};
        use serde::Serialize;
        use std::borrow::Borrow;
        impl<T: Serialize> Collection<T> {
            pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_> {}
        }
        impl<T: Serialize> crate::sync::Collection<T> {
            pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_> {}
        }
        pub struct ReplaceOne<'a>;
        impl<'a> ReplaceOne<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
        }
        impl<'a> ReplaceOne<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for ReplaceOne<'a> {
            type Output = crate::error::Result<crate::results::UpdateResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::UpdateResult>>;
        }
    }
    mod run_command {
        use super::{ExplicitSession, ImplicitSession};
        use crate::bson::{Document, RawDocumentBuf};
        use crate::{
            error::Result,
            operation::{run_command, run_cursor_command},
            ClientSession, Database,
        };
        impl Database {
            pub fn run_command(&self, command: Document) -> RunCommand<'_> {}
            pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand<'_> {}
            pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_> {}
            pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand<'_> {}
        }
        impl crate::sync::Database {
            pub fn run_command(&self, command: Document) -> RunCommand<'_> {}
            pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand<'_> {}
            pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_> {}
            pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand<'_> {}
        }
        pub struct RunCommand<'a>;
        impl<'a> RunCommand<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
        }
        impl<'a> RunCommand<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for RunCommand<'a> {
            type Output = crate::error::Result<crate::bson::Document>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::bson::Document>>;
        }
        pub struct RunCursorCommand<'a, Session = ImplicitSession>(Session);
        impl<Session> RunCursorCommand<'_, Session> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn cursor_type<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
        }
        impl<'a> RunCursorCommand<'a, ImplicitSession> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> RunCursorCommand<'a, ExplicitSession<'a>> {}
        }
        impl<'a> std::future::IntoFuture for RunCursorCommand<'a, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<crate::bson::Document>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::Cursor<crate::bson::Document>>>;
        }
        impl<'a> RunCursorCommand<'a, ImplicitSession> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<'a> std::future::IntoFuture for RunCursorCommand<'a, ExplicitSession<'a>> {
            type Output = crate::error::Result<crate::SessionCursor<crate::bson::Document>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::SessionCursor<crate::bson::Document>>>;
        }
        impl<'a> RunCursorCommand<'a, ExplicitSession<'a>> {
            pub async fn batch(self) -> Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
    }
    mod search_index {
        use super::{Multiple, Single};
        use crate::bson::Document;
        use crate::{coll::options::AggregateOptions, Collection, SearchIndexModel};
        impl<T> Collection<T> {
            pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<'_, Multiple> {}
            pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<'_, Single> {}
            pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex<'_> {}
            pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex<'_> {}
            pub fn list_search_indexes(&self) -> ListSearchIndexes<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<'_, Multiple> {}
            pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<'_, Single> {}
            pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex<'_> {}
            pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex<'_> {}
            pub fn list_search_indexes(&self) -> ListSearchIndexes<'_> {}
        }
        pub struct CreateSearchIndex<'a, Mode>(Mode);
        impl<Mode> CreateSearchIndex<'_, Mode> {
            pub fn with_options<O>(self, value: O) -> Self {}
        }
        impl<'a> std::future::IntoFuture for CreateSearchIndex<'a, Multiple> {
            type Output = crate::error::Result<Vec<String>>;
            type IntoFuture = std::future::Ready<crate::error::Result<Vec<String>>>;
        }
        impl<'a> std::future::IntoFuture for CreateSearchIndex<'a, Single> {
            type Output = crate::error::Result<String>;
            type IntoFuture = std::future::Ready<crate::error::Result<String>>;
        }
        pub struct UpdateSearchIndex<'a>;
        impl UpdateSearchIndex<'_> {
            pub fn with_options<O>(self, value: O) -> Self {}
        }
        impl<'a> std::future::IntoFuture for UpdateSearchIndex<'a> {
            type Output = crate::error::Result<()>;
            type IntoFuture = std::future::Ready<crate::error::Result<()>>;
        }
        pub struct DropSearchIndex<'a>;
        impl DropSearchIndex<'_> {
            pub fn with_options<O>(self, value: O) -> Self {}
        }
        impl<'a> std::future::IntoFuture for DropSearchIndex<'a> {
            type Output = crate::error::Result<()>;
            type IntoFuture = std::future::Ready<crate::error::Result<()>>;
        }
        pub struct ListSearchIndexes<'a>;
        impl ListSearchIndexes<'_> {
            pub fn with_options<O>(self, value: O) -> Self {}
        }
        impl ListSearchIndexes<'_> {
            pub fn name(self, name: impl Into<String>) -> Self {}
            pub fn aggregate_options(self, value: AggregateOptions) -> Self {}
        }
        impl<'a> std::future::IntoFuture for ListSearchIndexes<'a> {
            type Output = crate::error::Result<crate::Cursor<crate::bson::Document>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::Cursor<crate::bson::Document>>>;
        }
    }
    mod session {
        use crate::Client;
        impl Client {
            pub fn start_session(&self) -> StartSession<'_> {}
        }
        impl crate::sync::Client {
            pub fn start_session(&self) -> StartSession<'_> {}
        }
        pub struct StartSession<'a>;
        impl StartSession<'_> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn default_transaction_options<V>(self, value: V) -> Self {}
            pub fn causal_consistency<V>(self, value: V) -> Self {}
            pub fn snapshot<V>(self, value: V) -> Self {}
            pub fn snapshot_time<V>(self, value: V) -> Self {}
        }
        impl<'a> std::future::IntoFuture for StartSession<'a> {
            type Output = crate::error::Result<ClientSession>;
            type IntoFuture = std::future::Ready<crate::error::Result<ClientSession>>;
        }
    }
    mod shutdown {
        use crate::Client;
        impl Client {
            pub fn shutdown(self) -> Shutdown {}
        }
        impl crate::sync::Client {
            pub fn shutdown(self) -> Shutdown {}
        }
        pub struct Shutdown;
        impl Shutdown {
            pub fn immediate(self, value: bool) -> Self {}
        }
    }
    pub(crate) mod transaction {
        use crate::ClientSession;
        impl ClientSession {
            pub fn start_transaction(&mut self) -> StartTransaction<&mut Self> {}
            pub fn commit_transaction(&mut self) -> CommitTransaction<'_> {}
            pub fn abort_transaction(&mut self) -> AbortTransaction<'_> {}
        }
        impl crate::sync::ClientSession {
            pub fn start_transaction(&mut self) -> StartTransaction<&mut Self> {}
            pub fn commit_transaction(&mut self) -> CommitTransaction<'_> {}
            pub fn abort_transaction(&mut self) -> AbortTransaction<'_> {}
        }
        pub struct StartTransaction<S>(S);
        impl<S> StartTransaction<S> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn max_commit_time<V>(self, value: V) -> Self {}
        }
        pub struct CommitTransaction<'a>;
        pub struct AbortTransaction<'a>;
    }
    mod update {
        use crate::bson::Document;
        use crate::{coll::options::UpdateModifications, ClientSession, Collection};
        impl<T> Collection<T> {
            pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
            pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
            pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
        }
        pub struct Update<'a>;
        impl<'a> Update<'a> {
            pub fn with_options<O>(self, value: O) -> Self {}
            pub fn array_filters<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
        }
        impl<'a> Update<'a> {
            pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self {}
        }
        impl<'a> std::future::IntoFuture for Update<'a> {
            type Output = crate::error::Result<crate::results::UpdateResult>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::results::UpdateResult>>;
        }
    }
    mod watch {
        use super::{ExplicitSession, ImplicitSession};
        use crate::bson::Document;
        use crate::{change_stream::event::ResumeToken, Client, ClientSession, Collection, Database};
        use serde::de::DeserializeOwned;
        impl Client {
            #[twelve::does(subscribe)]
            pub fn watch(&self) -> Watch<'_> {}
        }
        impl Database {
            #[twelve::does(subscribe)]
            pub fn watch(&self) -> Watch<'_> {}
        }
        impl<T> Collection<T> {
            #[twelve::does(subscribe)]
            pub fn watch(&self) -> Watch<'_, T> {}
        }
        impl crate::sync::Client {
            #[twelve::does(subscribe)]
            pub fn watch(&self) -> Watch<'_> {}
        }
        impl crate::sync::Database {
            #[twelve::does(subscribe)]
            pub fn watch(&self) -> Watch<'_> {}
        }
        impl<T> crate::sync::Collection<T> {
            #[twelve::does(subscribe)]
            pub fn watch(&self) -> Watch<'_, T> {}
        }
        pub struct Watch<'a, T = Document, S = ImplicitSession>(T, S);
        impl<S> Watch<'_, S> {
            pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Self {}
            pub fn resume_after(self, value: impl Into<Option<ResumeToken>>) -> Self {}
        }
        impl<'a, T> Watch<'a, T, ImplicitSession> {
            pub fn session<'s>(self, session: impl Into<&'s mut ClientSession>) -> Watch<'a, T, ExplicitSession<'s>> {}
        }
        impl<'a, T: DeserializeOwned> std::future::IntoFuture for Watch<'a, T, ImplicitSession> {
            type Output = crate::error::Result<crate::change_stream::ChangeStream<ChangeStreamEvent<T>>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::change_stream::ChangeStream<ChangeStreamEvent<T>>>>;
        }
        impl<'a, T: DeserializeOwned> std::future::IntoFuture for Watch<'a, T, ExplicitSession<'a>> {
            type Output = crate::error::Result<crate::change_stream::SessionChangeStream<ChangeStreamEvent<T>>>;
            type IntoFuture = std::future::Ready<crate::error::Result<crate::change_stream::SessionChangeStream<ChangeStreamEvent<T>>>>;
        }
    }
    use crate::bson::Document;
    pub use aggregate::Aggregate;
    pub use bulk_write::BulkWrite;
    pub use client_options::ParseConnectionString;
    pub use count::{CountDocuments, EstimatedDocumentCount};
    pub use create_collection::CreateCollection;
    pub use create_index::CreateIndex;
    pub use delete::Delete;
    pub use distinct::Distinct;
    pub use drop::{DropCollection, DropDatabase};
    pub use drop_index::DropIndex;
    pub use find::{Find, FindOne};
    pub use find_and_modify::{FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate};
    pub use insert_many::InsertMany;
    pub use insert_one::InsertOne;
    pub use list_collections::ListCollections;
    pub use list_databases::ListDatabases;
    pub use list_indexes::ListIndexes;
    pub use perf::WarmConnectionPool;
    pub use replace_one::ReplaceOne;
    pub use run_command::{RunCommand, RunCursorCommand};
    pub use search_index::{CreateSearchIndex, DropSearchIndex, ListSearchIndexes, UpdateSearchIndex};
    pub use session::StartSession;
    pub use shutdown::Shutdown;
    use std::{future::IntoFuture, ops::Deref};
    pub use transaction::{AbortTransaction, CommitTransaction, StartTransaction};
    pub use update::Update;
    pub use watch::Watch;
    pub struct ListSpecifications;
    pub struct ListNames;
    pub struct ImplicitSession;
    pub struct ExplicitSession<'a>;
    impl<'a> ActionSession<'a> for ImplicitSession {}
    impl<'a> ActionSession<'a> for ExplicitSession<'a> {}
    pub struct Single;
    pub struct Multiple;
    pub(crate) mod private {
        pub trait Sealed {}
    }
    pub trait Action: private::Sealed + IntoFuture {
        fn optional<Value>(self, value: Option<Value>, f: impl FnOnce(Self, Value) -> Self) -> Self {}
    }
    use crate::Collection;
    pub(crate) struct CollRef<'a>;
    impl Deref for CollRef<'_> {
        type Target = Collection<Document>;
    }
}
pub(crate) mod bson_compat {
    pub(crate) type CStr = crate::bson::raw::CStr;
    pub(crate) trait RawDocumentBufExt: Sized {
        fn append_ref<'a>(&mut self, key: impl AsRef<CStr>, value: impl Into<crate::bson::raw::RawBsonRef<'a>> + 'a);
        fn to_document(&self) -> crate::error::Result<crate::bson::Document>;
    }
    impl RawDocumentBufExt for crate::bson::RawDocumentBuf {}
    pub(crate) trait RawBsonRefExt {
        fn to_raw_bson(&self) -> crate::bson::RawBson;
    }
    impl RawBsonRefExt for crate::bson::RawBsonRef<'_> {}
}
pub mod change_stream {
    pub(crate) mod common {
        use crate::bson::RawDocument;
        use crate::{change_stream::event::ResumeToken, cursor::stream::AdvanceResult, error::Result};
        pub(crate) struct WatchArgs;
        pub(crate) struct ChangeStreamData;
        impl Default for ChangeStreamData {}
        pub(super) trait InnerCursor: Sized {
            type Session;
            async fn try_advance(&mut self, session: &mut Self::Session) -> Result<AdvanceResult>;
            fn get_resume_token(&self) -> Result<Option<ResumeToken>>;
            fn current(&self) -> &RawDocument;
            async fn execute_watch(&mut self, args: WatchArgs, data: ChangeStreamData, session: &mut Self::Session) -> Result<(Self, WatchArgs)>;
            fn set_drop_address(&mut self, from: &Self) -> Result<()>;
        }
    }
    pub(crate) mod options {
        use crate::{
            bson::{Bson, Timestamp},
            change_stream::event::ResumeToken,
            collation::Collation,
            concern::ReadConcern,
            selection_criteria::SelectionCriteria,
        };
        use std::time::Duration;
        pub struct ChangeStreamOptions {
            pub full_document: Option<FullDocumentType>,
            pub full_document_before_change: Option<FullDocumentBeforeChangeType>,
            pub resume_after: Option<ResumeToken>,
            pub start_at_operation_time: Option<Timestamp>,
            pub start_after: Option<ResumeToken>,
            pub max_await_time: Option<Duration>,
            pub batch_size: Option<u32>,
            pub collation: Option<Collation>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_expanded_events: Option<bool>,
            pub comment: Option<Bson>,
        }
        impl ChangeStreamOptions {
            pub fn builder() -> ChangeStreamOptionsBuilder {}
        }
        pub struct ChangeStreamOptionsBuilder;
        impl ChangeStreamOptionsBuilder {
            pub fn full_document<V>(self, value: V) -> Self {}
            pub fn full_document_before_change<V>(self, value: V) -> Self {}
            pub fn resume_after<V>(self, value: V) -> Self {}
            pub fn start_at_operation_time<V>(self, value: V) -> Self {}
            pub fn start_after<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_expanded_events<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ChangeStreamOptions {}
        }
        impl Default for ChangeStreamOptions {}
        pub enum FullDocumentType {
            UpdateLookup,
            WhenAvailable,
            Required,
            Other(String),
        }
        pub enum FullDocumentBeforeChangeType {
            WhenAvailable,
            Required,
            Off,
            Other(String),
        }
    }
    pub mod session {
        use super::event::ResumeToken;
        use crate::{error::Result, ClientSession, SessionCursor};
        use serde::de::DeserializeOwned;
        pub struct SessionChangeStream<T: DeserializeOwned>(T);
        impl<T: DeserializeOwned> SessionChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> SessionChangeStream<D> {}
            pub async fn next(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
            pub fn is_alive(&self) -> bool {}
            pub async fn next_if_any(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
        }
        impl super::common::InnerCursor for SessionCursor<()> {
            type Session = ClientSession;
        }
    }
    use crate::{change_stream::event::ResumeToken, error::Result, Cursor};
    use common::{ChangeStreamData, WatchArgs};
    use futures_core::Stream;
    use serde::de::DeserializeOwned;
    pub struct ChangeStream<T: DeserializeOwned>(T);
    impl<T: DeserializeOwned> ChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D: DeserializeOwned>(self) -> ChangeStream<D> {}
        pub fn is_alive(&self) -> bool {}
        pub async fn next_if_any(&mut self) -> Result<Option<T>> {}
    }
    impl<T: DeserializeOwned> Stream for ChangeStream<T> {
        type Item = Result<T>;
    }
    impl common::InnerCursor for Cursor<()> {
        type Session = ();
    }
}
mod client {
    pub mod action {
        pub(crate) mod perf {
            impl<'a> std::future::IntoFuture for crate::action::WarmConnectionPool<'a> {
                type Output = ();
                type IntoFuture = std::future::Ready<()>;
            }
        }
        pub(crate) mod shutdown {
            impl std::future::IntoFuture for crate::action::Shutdown {
                type Output = ();
                type IntoFuture = std::future::Ready<()>;
            }
        }
    }
    pub mod options {
        mod bulk_write {
            use crate::{
                bson::{Array, Bson, Document},
                error::Result,
                options::{UpdateModifications, WriteConcern},
                Collection, Namespace,
            };
            use serde::Serialize;
            use std::borrow::Borrow;
            pub struct BulkWriteOptions {
                pub ordered: Option<bool>,
                pub bypass_document_validation: Option<bool>,
                pub comment: Option<Bson>,
                pub let_vars: Option<Document>,
                pub write_concern: Option<WriteConcern>,
            }
            impl Default for BulkWriteOptions {}
            pub enum WriteModel {
                InsertOne(InsertOneModel),
                UpdateOne(UpdateOneModel),
                UpdateMany(UpdateManyModel),
                ReplaceOne(ReplaceOneModel),
                DeleteOne(DeleteOneModel),
                DeleteMany(DeleteManyModel),
            }
            pub struct InsertOneModel {
                pub namespace: Namespace,
                pub document: Document,
            }
            impl InsertOneModel {
                pub fn builder() -> InsertOneModelBuilder {}
            }
            pub struct InsertOneModelBuilder;
            impl InsertOneModelBuilder {
                pub fn namespace<V>(self, value: V) -> Self {}
                pub fn document<V>(self, value: V) -> Self {}
                pub fn build(self) -> InsertOneModel {}
            }
            impl From<InsertOneModel> for WriteModel {}
            pub struct UpdateOneModel {
                pub namespace: Namespace,
                pub filter: Document,
                pub update: UpdateModifications,
                pub array_filters: Option<Array>,
                pub collation: Option<Document>,
                pub hint: Option<Bson>,
                pub upsert: Option<bool>,
                pub sort: Option<Document>,
            }
            impl UpdateOneModel {
                pub fn builder() -> UpdateOneModelBuilder {}
            }
            pub struct UpdateOneModelBuilder;
            impl UpdateOneModelBuilder {
                pub fn namespace<V>(self, value: V) -> Self {}
                pub fn filter<V>(self, value: V) -> Self {}
                pub fn update<V>(self, value: V) -> Self {}
                pub fn array_filters<V>(self, value: V) -> Self {}
                pub fn collation<V>(self, value: V) -> Self {}
                pub fn hint<V>(self, value: V) -> Self {}
                pub fn upsert<V>(self, value: V) -> Self {}
                pub fn sort<V>(self, value: V) -> Self {}
                pub fn build(self) -> UpdateOneModel {}
            }
            impl From<UpdateOneModel> for WriteModel {}
            pub struct UpdateManyModel {
                pub namespace: Namespace,
                pub filter: Document,
                pub update: UpdateModifications,
                pub array_filters: Option<Array>,
                pub collation: Option<Document>,
                pub hint: Option<Bson>,
                pub upsert: Option<bool>,
            }
            impl UpdateManyModel {
                pub fn builder() -> UpdateManyModelBuilder {}
            }
            pub struct UpdateManyModelBuilder;
            impl UpdateManyModelBuilder {
                pub fn namespace<V>(self, value: V) -> Self {}
                pub fn filter<V>(self, value: V) -> Self {}
                pub fn update<V>(self, value: V) -> Self {}
                pub fn array_filters<V>(self, value: V) -> Self {}
                pub fn collation<V>(self, value: V) -> Self {}
                pub fn hint<V>(self, value: V) -> Self {}
                pub fn upsert<V>(self, value: V) -> Self {}
                pub fn build(self) -> UpdateManyModel {}
            }
            impl From<UpdateManyModel> for WriteModel {}
            pub struct ReplaceOneModel {
                pub namespace: Namespace,
                pub filter: Document,
                pub replacement: Document,
                pub collation: Option<Document>,
                pub hint: Option<Bson>,
                pub upsert: Option<bool>,
                pub sort: Option<Document>,
            }
            impl ReplaceOneModel {
                pub fn builder() -> ReplaceOneModelBuilder {}
            }
            pub struct ReplaceOneModelBuilder;
            impl ReplaceOneModelBuilder {
                pub fn namespace<V>(self, value: V) -> Self {}
                pub fn filter<V>(self, value: V) -> Self {}
                pub fn replacement<V>(self, value: V) -> Self {}
                pub fn collation<V>(self, value: V) -> Self {}
                pub fn hint<V>(self, value: V) -> Self {}
                pub fn upsert<V>(self, value: V) -> Self {}
                pub fn sort<V>(self, value: V) -> Self {}
                pub fn build(self) -> ReplaceOneModel {}
            }
            impl From<ReplaceOneModel> for WriteModel {}
            pub struct DeleteOneModel {
                pub namespace: Namespace,
                pub filter: Document,
                pub collation: Option<Document>,
                pub hint: Option<Bson>,
            }
            impl DeleteOneModel {
                pub fn builder() -> DeleteOneModelBuilder {}
            }
            pub struct DeleteOneModelBuilder;
            impl DeleteOneModelBuilder {
                pub fn namespace<V>(self, value: V) -> Self {}
                pub fn filter<V>(self, value: V) -> Self {}
                pub fn collation<V>(self, value: V) -> Self {}
                pub fn hint<V>(self, value: V) -> Self {}
                pub fn build(self) -> DeleteOneModel {}
            }
            impl From<DeleteOneModel> for WriteModel {}
            pub struct DeleteManyModel {
                pub namespace: Namespace,
                pub filter: Document,
                pub collation: Option<Document>,
                pub hint: Option<Bson>,
            }
            impl DeleteManyModel {
                pub fn builder() -> DeleteManyModelBuilder {}
            }
            pub struct DeleteManyModelBuilder;
            impl DeleteManyModelBuilder {
                pub fn namespace<V>(self, value: V) -> Self {}
                pub fn filter<V>(self, value: V) -> Self {}
                pub fn collation<V>(self, value: V) -> Self {}
                pub fn hint<V>(self, value: V) -> Self {}
                pub fn build(self) -> DeleteManyModel {}
            }
            impl From<DeleteManyModel> for WriteModel {}
            impl<T: Serialize> Collection<T> {
                pub fn insert_one_model(&self, document: impl Borrow<T>) -> Result<InsertOneModel> {}
                pub fn replace_one_model(&self, filter: Document, replacement: impl Borrow<T>) -> Result<ReplaceOneModel> {}
            }
        }
        mod parse {
            use crate::action::ParseConnectionString;
            impl std::future::IntoFuture for ParseConnectionString {
                type Output = crate::error::Result<ClientOptions>;
                type IntoFuture = std::future::Ready<crate::error::Result<ClientOptions>>;
            }
        }
        mod resolver_config {
            pub struct ResolverConfig;
            impl ResolverConfig {
                pub fn cloudflare() -> Self {}
                pub fn google() -> Self {}
                pub fn quad9() -> Self {}
            }
        }
        use crate::options::Compressor;
        use crate::{
            bson::{Bson, Document, Timestamp, UuidRepresentation},
            client::auth::Credential,
            concern::{ReadConcern, WriteConcern},
            error::{Error, Result},
            event::EventHandler,
            selection_criteria::{ReadPreference, SelectionCriteria},
        };
        pub use bulk_write::*;
        pub use resolver_config::ResolverConfig;
        use serde::Serialize;
        use std::{
            convert::TryFrom,
            fmt::{self},
            net::SocketAddr,
            path::PathBuf,
            str::FromStr,
            time::Duration,
        };
        pub enum ServerAddress {
            Tcp { host: String, port: Option<u16> },
            Unix { path: PathBuf },
        }
        impl From<SocketAddr> for ServerAddress {}
        impl Default for ServerAddress {}
        impl FromStr for ServerAddress {
            type Err = Error;
        }
        impl ServerAddress {
            pub fn parse(address: impl AsRef<str>) -> Result<Self> {}
        }
        pub enum ServerApiVersion {
            V1,
        }
        impl FromStr for ServerApiVersion {
            type Err = Error;
        }
        pub struct ServerApi {
            pub version: ServerApiVersion,
            pub strict: Option<bool>,
            pub deprecation_errors: Option<bool>,
        }
        impl ServerApi {
            pub fn builder() -> ServerApiBuilder {}
        }
        pub struct ServerApiBuilder;
        impl ServerApiBuilder {
            pub fn version<V>(self, value: V) -> Self {}
            pub fn strict<V>(self, value: V) -> Self {}
            pub fn deprecation_errors<V>(self, value: V) -> Self {}
            pub fn build(self) -> ServerApi {}
        }
        pub struct Socks5Proxy {
            pub host: String,
            pub port: Option<u16>,
            pub authentication: Option<(String, String)>,
        }
        impl Socks5Proxy {
            pub fn builder() -> Socks5ProxyBuilder {}
        }
        pub struct Socks5ProxyBuilder;
        impl Socks5ProxyBuilder {
            pub fn host<V>(self, value: V) -> Self {}
            pub fn port<V>(self, value: V) -> Self {}
            pub fn authentication<V>(self, value: V) -> Self {}
            pub fn build(self) -> Socks5Proxy {}
        }
        pub struct ClientOptions {
            pub hosts: Vec<ServerAddress>,
            pub app_name: Option<String>,
            pub compressors: Option<Vec<Compressor>>,
            pub cmap_event_handler: Option<EventHandler<crate::event::cmap::CmapEvent>>,
            pub command_event_handler: Option<EventHandler<crate::event::command::CommandEvent>>,
            pub connect_timeout: Option<Duration>,
            pub credential: Option<Credential>,
            pub direct_connection: Option<bool>,
            pub driver_info: Option<DriverInfo>,
            pub heartbeat_freq: Option<Duration>,
            pub load_balanced: Option<bool>,
            pub local_threshold: Option<Duration>,
            pub max_idle_time: Option<Duration>,
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub max_connecting: Option<u32>,
            pub read_concern: Option<ReadConcern>,
            pub repl_set_name: Option<String>,
            pub retry_reads: Option<bool>,
            pub retry_writes: Option<bool>,
            pub server_monitoring_mode: Option<ServerMonitoringMode>,
            pub sdam_event_handler: Option<EventHandler<crate::event::sdam::SdamEvent>>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub server_api: Option<ServerApi>,
            pub server_selection_timeout: Option<Duration>,
            pub default_database: Option<String>,
            pub srv_service_name: Option<String>,
            pub tls: Option<Tls>,
            pub tracing_max_document_length_bytes: Option<usize>,
            pub write_concern: Option<WriteConcern>,
            pub srv_max_hosts: Option<u32>,
            pub tracing: Option<crate::otel::OpentelemetryOptions>,
            pub socks5_proxy: Option<Socks5Proxy>,
            pub max_adaptive_retries: Option<u32>,
            pub enable_overload_retargeting: Option<bool>,
        }
        impl ClientOptions {
            pub fn builder() -> ClientOptionsBuilder {}
        }
        pub struct ClientOptionsBuilder;
        impl ClientOptionsBuilder {
            pub fn hosts<V>(self, value: V) -> Self {}
            pub fn app_name<V>(self, value: V) -> Self {}
            pub fn compressors<V>(self, value: V) -> Self {}
            pub fn cmap_event_handler<V>(self, value: V) -> Self {}
            pub fn command_event_handler<V>(self, value: V) -> Self {}
            pub fn connect_timeout<V>(self, value: V) -> Self {}
            pub fn credential<V>(self, value: V) -> Self {}
            pub fn direct_connection<V>(self, value: V) -> Self {}
            pub fn driver_info<V>(self, value: V) -> Self {}
            pub fn heartbeat_freq<V>(self, value: V) -> Self {}
            pub fn load_balanced<V>(self, value: V) -> Self {}
            pub fn local_threshold<V>(self, value: V) -> Self {}
            pub fn max_idle_time<V>(self, value: V) -> Self {}
            pub fn max_pool_size<V>(self, value: V) -> Self {}
            pub fn min_pool_size<V>(self, value: V) -> Self {}
            pub fn max_connecting<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn repl_set_name<V>(self, value: V) -> Self {}
            pub fn retry_reads<V>(self, value: V) -> Self {}
            pub fn retry_writes<V>(self, value: V) -> Self {}
            pub fn server_monitoring_mode<V>(self, value: V) -> Self {}
            pub fn sdam_event_handler<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn server_api<V>(self, value: V) -> Self {}
            pub fn server_selection_timeout<V>(self, value: V) -> Self {}
            pub fn default_database<V>(self, value: V) -> Self {}
            pub fn srv_service_name<V>(self, value: V) -> Self {}
            pub fn tls<V>(self, value: V) -> Self {}
            pub fn tracing_max_document_length_bytes<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn srv_max_hosts<V>(self, value: V) -> Self {}
            pub fn tracing<V>(self, value: V) -> Self {}
            pub fn socks5_proxy<V>(self, value: V) -> Self {}
            pub fn max_adaptive_retries<V>(self, value: V) -> Self {}
            pub fn enable_overload_retargeting<V>(self, value: V) -> Self {}
            pub fn build(self) -> ClientOptions {}
        }
        impl Default for ClientOptions {}
        pub struct ConnectionString {
            pub host_info: HostInfo,
            pub app_name: Option<String>,
            pub tls: Option<Tls>,
            pub heartbeat_frequency: Option<Duration>,
            pub local_threshold: Option<Duration>,
            pub read_concern: Option<ReadConcern>,
            pub replica_set: Option<String>,
            pub write_concern: Option<WriteConcern>,
            pub server_selection_timeout: Option<Duration>,
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub max_connecting: Option<u32>,
            pub max_idle_time: Option<Duration>,
            pub compressors: Option<Vec<Compressor>>,
            pub connect_timeout: Option<Duration>,
            pub retry_reads: Option<bool>,
            pub retry_writes: Option<bool>,
            pub server_monitoring_mode: Option<ServerMonitoringMode>,
            pub direct_connection: Option<bool>,
            pub credential: Option<Credential>,
            pub default_database: Option<String>,
            pub load_balanced: Option<bool>,
            pub socket_timeout: Option<Duration>,
            pub read_preference: Option<ReadPreference>,
            pub uuid_representation: Option<UuidRepresentation>,
            pub srv_max_hosts: Option<u32>,
            pub srv_service_name: Option<String>,
            pub socks5_proxy: Option<Socks5Proxy>,
            pub max_adaptive_retries: Option<u32>,
            pub enable_overload_retargeting: Option<bool>,
        }
        impl Default for ConnectionString {}
        pub enum HostInfo {
            HostIdentifiers(Vec<ServerAddress>),
            DnsRecord(String),
        }
        impl Default for HostInfo {}
        pub enum Tls {
            Enabled(TlsOptions),
            Disabled,
        }
        impl From<TlsOptions> for Tls {}
        impl From<TlsOptions> for Option<Tls> {}
        pub struct TlsOptions {
            pub allow_invalid_certificates: Option<bool>,
            pub ca_file_path: Option<PathBuf>,
            pub cert_key_file_path: Option<PathBuf>,
            pub allow_invalid_hostnames: Option<bool>,
            pub tls_certificate_key_file_password: Option<Vec<u8>>,
        }
        impl TlsOptions {
            pub fn builder() -> TlsOptionsBuilder {}
        }
        pub struct TlsOptionsBuilder;
        impl TlsOptionsBuilder {
            pub fn allow_invalid_certificates<V>(self, value: V) -> Self {}
            pub fn ca_file_path<V>(self, value: V) -> Self {}
            pub fn cert_key_file_path<V>(self, value: V) -> Self {}
            pub fn allow_invalid_hostnames<V>(self, value: V) -> Self {}
            pub fn tls_certificate_key_file_password<V>(self, value: V) -> Self {}
            pub fn build(self) -> TlsOptions {}
        }
        impl Default for TlsOptions {}
        pub struct DriverInfo {
            pub name: String,
            pub version: Option<String>,
            pub platform: Option<String>,
        }
        impl DriverInfo {
            pub fn builder() -> DriverInfoBuilder {}
        }
        pub struct DriverInfoBuilder;
        impl DriverInfoBuilder {
            pub fn name<V>(self, value: V) -> Self {}
            pub fn version<V>(self, value: V) -> Self {}
            pub fn platform<V>(self, value: V) -> Self {}
            pub fn build(self) -> DriverInfo {}
        }
        impl TryFrom<&str> for ConnectionString {
            type Error = Error;
        }
        impl TryFrom<&String> for ConnectionString {
            type Error = Error;
        }
        impl TryFrom<String> for ConnectionString {
            type Error = Error;
        }
        impl ConnectionString {
            pub fn parse(s: impl AsRef<str>) -> Result<Self> {}
            pub fn wait_queue_timeout(&self) -> Option<Duration> {}
            pub fn tls_insecure(&self) -> Option<bool> {}
        }
        impl FromStr for ConnectionString {
            type Err = Error;
        }
        pub struct SessionOptions {
            pub default_transaction_options: Option<TransactionOptions>,
            pub causal_consistency: Option<bool>,
            pub snapshot: Option<bool>,
            pub snapshot_time: Option<Timestamp>,
        }
        impl SessionOptions {
            pub fn builder() -> SessionOptionsBuilder {}
        }
        pub struct SessionOptionsBuilder;
        impl SessionOptionsBuilder {
            pub fn default_transaction_options<V>(self, value: V) -> Self {}
            pub fn causal_consistency<V>(self, value: V) -> Self {}
            pub fn snapshot<V>(self, value: V) -> Self {}
            pub fn snapshot_time<V>(self, value: V) -> Self {}
            pub fn build(self) -> SessionOptions {}
        }
        impl Default for SessionOptions {}
        pub struct TransactionOptions {
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub max_commit_time: Option<Duration>,
        }
        impl TransactionOptions {
            pub fn builder() -> TransactionOptionsBuilder {}
        }
        pub struct TransactionOptionsBuilder;
        impl TransactionOptionsBuilder {
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn max_commit_time<V>(self, value: V) -> Self {}
            pub fn build(self) -> TransactionOptions {}
        }
        impl Default for TransactionOptions {}
        pub enum ServerMonitoringMode {
            Stream,
            Poll,
            Auto,
        }
    }
    pub mod session {
        mod action {
            use crate::{
                action::{AbortTransaction, CommitTransaction, StartTransaction},
                error::Result,
                operation::{self},
                BoxFuture, ClientSession,
            };
            impl<'a> std::future::IntoFuture for StartTransaction<&'a mut ClientSession> {
                type Output = crate::error::Result<()>;
                type IntoFuture = std::future::Ready<crate::error::Result<()>>;
            }
            impl StartTransaction<&mut ClientSession> {
                pub async fn and_run<R, C, F: for<'b> FnMut(&'b mut ClientSession, &'b mut C) -> BoxFuture<'b, Result<R>>>(self, context: C, callback: F) -> Result<R> {}
                pub async fn and_run2<R, F: for<'b> AsyncFnMut(&'b mut ClientSession) -> Result<R>>(self, callback: F) -> Result<R> {}
            }
            impl StartTransaction<&mut crate::sync::ClientSession> {
                pub fn run(self) -> Result<()> {}
                pub fn and_run<R, F: for<'b> FnMut(&'b mut crate::sync::ClientSession) -> Result<R>>(self, callback: F) -> Result<R> {}
            }
            impl<'a> std::future::IntoFuture for CommitTransaction<'a> {
                type Output = crate::error::Result<()>;
                type IntoFuture = std::future::Ready<crate::error::Result<()>>;
            }
            impl<'a> std::future::IntoFuture for AbortTransaction<'a> {
                type Output = crate::error::Result<()>;
                type IntoFuture = std::future::Ready<crate::error::Result<()>>;
            }
        }
        mod cluster_time {
            pub struct ClusterTime;
        }
        use crate::{
            bson::{Document, Timestamp},
            Client,
        };
        pub use cluster_time::ClusterTime;
        #[twelve::nature(client)]
        pub struct ClientSession;
        pub(crate) struct Transaction;
        impl Default for Transaction {}
        impl ClientSession {
            pub fn client(&self) -> Client {}
            pub fn id(&self) -> &Document {}
            pub fn cluster_time(&self) -> Option<&ClusterTime> {}
            pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
            pub fn advance_operation_time(&mut self, ts: Timestamp) {}
            pub fn operation_time(&self) -> Option<Timestamp> {}
            pub fn snapshot_time(&self) -> Option<Timestamp> {}
        }
        struct DroppedClientSession;
        impl From<DroppedClientSession> for ClientSession {}
    }
    pub use self::csfle::client_builder::*;
    use crate::{
        concern::{ReadConcern, WriteConcern},
        db::Database,
        error::{Error, Result},
        event::command::CommandEvent,
        options::{ClientOptions, DatabaseOptions, DriverInfo, ReadPreference, SelectionCriteria, ServerAddress},
        sdam::server_selection::{self},
        BoxFuture, ClientSession,
    };
    use futures_core::Future;
    use session::ClusterTime;
    use std::time::Duration;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Client {
        pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Self> {}
        pub fn with_options(options: ClientOptions) -> Result<Self> {}
        pub fn encrypted_builder(
            client_options: ClientOptions,
            key_vault_namespace: crate::Namespace,
            kms_providers: impl IntoIterator<Item = (mongocrypt::ctx::KmsProvider, crate::bson::Document, Option<options::TlsOptions>)>,
        ) -> Result<EncryptedClientBuilder> {
        }
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn database(&self, name: &str) -> Database {}
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
        pub fn default_database(&self) -> Option<Database> {}
        pub fn append_metadata(&self, driver_info: DriverInfo) -> Result<()> {}
    }
}
mod coll {
    mod action {
        mod drop {
            use crate::action::DropCollection;
            impl<'a> std::future::IntoFuture for DropCollection<'a> {
                type Output = crate::error::Result<()>;
                type IntoFuture = std::future::Ready<crate::error::Result<()>>;
            }
        }
    }
    pub mod options {
        use crate::{
            bson::{Bson, Document},
            concern::{ReadConcern, WriteConcern},
            options::Collation,
            selection_criteria::SelectionCriteria,
        };
        use std::time::Duration;
        pub struct CollectionOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
        }
        impl CollectionOptions {
            pub fn builder() -> CollectionOptionsBuilder {}
        }
        pub struct CollectionOptionsBuilder;
        impl CollectionOptionsBuilder {
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn build(self) -> CollectionOptions {}
        }
        impl Default for CollectionOptions {}
        pub enum ReturnDocument {
            After,
            Before,
        }
        pub enum Hint {
            Keys(Document),
            Name(String),
        }
        pub enum CursorType {
            NonTailable,
            Tailable,
            TailableAwait,
        }
        pub struct InsertOneOptions {
            pub bypass_document_validation: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl InsertOneOptions {
            pub fn builder() -> InsertOneOptionsBuilder {}
        }
        pub struct InsertOneOptionsBuilder;
        impl InsertOneOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> InsertOneOptions {}
        }
        impl Default for InsertOneOptions {}
        pub struct InsertManyOptions {
            pub bypass_document_validation: Option<bool>,
            pub ordered: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl InsertManyOptions {
            pub fn builder() -> InsertManyOptionsBuilder {}
        }
        pub struct InsertManyOptionsBuilder;
        impl InsertManyOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn ordered<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> InsertManyOptions {}
        }
        impl Default for InsertManyOptions {}
        pub enum UpdateModifications {
            Document(Document),
            Pipeline(Vec<Document>),
        }
        impl From<Document> for UpdateModifications {}
        impl From<Vec<Document>> for UpdateModifications {}
        pub struct UpdateOptions {
            pub array_filters: Option<Vec<Document>>,
            pub bypass_document_validation: Option<bool>,
            pub upsert: Option<bool>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
            pub sort: Option<Document>,
        }
        impl UpdateOptions {
            pub fn builder() -> UpdateOptionsBuilder {}
        }
        pub struct UpdateOptionsBuilder;
        impl UpdateOptionsBuilder {
            pub fn array_filters<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn build(self) -> UpdateOptions {}
        }
        impl Default for UpdateOptions {}
        pub struct ReplaceOptions {
            pub bypass_document_validation: Option<bool>,
            pub upsert: Option<bool>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
            pub sort: Option<Document>,
        }
        impl ReplaceOptions {
            pub fn builder() -> ReplaceOptionsBuilder {}
        }
        pub struct ReplaceOptionsBuilder;
        impl ReplaceOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn build(self) -> ReplaceOptions {}
        }
        impl Default for ReplaceOptions {}
        pub struct DeleteOptions {
            pub collation: Option<Collation>,
            pub write_concern: Option<WriteConcern>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl DeleteOptions {
            pub fn builder() -> DeleteOptionsBuilder {}
        }
        pub struct DeleteOptionsBuilder;
        impl DeleteOptionsBuilder {
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> DeleteOptions {}
        }
        impl Default for DeleteOptions {}
        pub struct FindOneAndDeleteOptions {
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub sort: Option<Document>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl FindOneAndDeleteOptions {
            pub fn builder() -> FindOneAndDeleteOptionsBuilder {}
        }
        pub struct FindOneAndDeleteOptionsBuilder;
        impl FindOneAndDeleteOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneAndDeleteOptions {}
        }
        impl Default for FindOneAndDeleteOptions {}
        pub struct FindOneAndReplaceOptions {
            pub bypass_document_validation: Option<bool>,
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub return_document: Option<ReturnDocument>,
            pub sort: Option<Document>,
            pub upsert: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl FindOneAndReplaceOptions {
            pub fn builder() -> FindOneAndReplaceOptionsBuilder {}
        }
        pub struct FindOneAndReplaceOptionsBuilder;
        impl FindOneAndReplaceOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn return_document<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneAndReplaceOptions {}
        }
        impl Default for FindOneAndReplaceOptions {}
        pub struct FindOneAndUpdateOptions {
            pub array_filters: Option<Vec<Document>>,
            pub bypass_document_validation: Option<bool>,
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub return_document: Option<ReturnDocument>,
            pub sort: Option<Document>,
            pub upsert: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl FindOneAndUpdateOptions {
            pub fn builder() -> FindOneAndUpdateOptionsBuilder {}
        }
        pub struct FindOneAndUpdateOptionsBuilder;
        impl FindOneAndUpdateOptionsBuilder {
            pub fn array_filters<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn return_document<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneAndUpdateOptions {}
        }
        impl Default for FindOneAndUpdateOptions {}
        pub struct AggregateOptions {
            pub allow_disk_use: Option<bool>,
            pub batch_size: Option<u32>,
            pub bypass_document_validation: Option<bool>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
            pub hint: Option<Hint>,
            pub max_await_time: Option<Duration>,
            pub max_time: Option<Duration>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
        }
        impl AggregateOptions {
            pub fn builder() -> AggregateOptionsBuilder {}
        }
        pub struct AggregateOptionsBuilder;
        impl AggregateOptionsBuilder {
            pub fn allow_disk_use<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn build(self) -> AggregateOptions {}
        }
        impl Default for AggregateOptions {}
        pub struct CountOptions {
            pub hint: Option<Hint>,
            pub limit: Option<u64>,
            pub max_time: Option<Duration>,
            pub skip: Option<u64>,
            pub collation: Option<Collation>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub comment: Option<Bson>,
        }
        impl CountOptions {
            pub fn builder() -> CountOptionsBuilder {}
        }
        pub struct CountOptionsBuilder;
        impl CountOptionsBuilder {
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn limit<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> CountOptions {}
        }
        impl Default for CountOptions {}
        pub struct EstimatedDocumentCountOptions {
            pub max_time: Option<Duration>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub comment: Option<Bson>,
        }
        impl EstimatedDocumentCountOptions {
            pub fn builder() -> EstimatedDocumentCountOptionsBuilder {}
        }
        pub struct EstimatedDocumentCountOptionsBuilder;
        impl EstimatedDocumentCountOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> EstimatedDocumentCountOptions {}
        }
        impl Default for EstimatedDocumentCountOptions {}
        pub struct DistinctOptions {
            pub max_time: Option<Duration>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
            pub hint: Option<Hint>,
        }
        impl DistinctOptions {
            pub fn builder() -> DistinctOptionsBuilder {}
        }
        pub struct DistinctOptionsBuilder;
        impl DistinctOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn build(self) -> DistinctOptions {}
        }
        impl Default for DistinctOptions {}
        pub struct FindOptions {
            pub allow_disk_use: Option<bool>,
            pub allow_partial_results: Option<bool>,
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
            pub cursor_type: Option<CursorType>,
            pub hint: Option<Hint>,
            pub limit: Option<i64>,
            pub max: Option<Document>,
            pub max_await_time: Option<Duration>,
            pub max_scan: Option<u64>,
            pub max_time: Option<Duration>,
            pub min: Option<Document>,
            pub no_cursor_timeout: Option<bool>,
            pub projection: Option<Document>,
            pub read_concern: Option<ReadConcern>,
            pub return_key: Option<bool>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_record_id: Option<bool>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
            pub collation: Option<Collation>,
            pub let_vars: Option<Document>,
        }
        impl FindOptions {
            pub fn builder() -> FindOptionsBuilder {}
        }
        pub struct FindOptionsBuilder;
        impl FindOptionsBuilder {
            pub fn allow_disk_use<V>(self, value: V) -> Self {}
            pub fn allow_partial_results<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn cursor_type<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn limit<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn max_scan<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn no_cursor_timeout<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn return_key<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_record_id<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOptions {}
        }
        impl Default for FindOptions {}
        impl From<FindOneOptions> for FindOptions {}
        pub struct FindOneOptions {
            pub allow_partial_results: Option<bool>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
            pub hint: Option<Hint>,
            pub max: Option<Document>,
            pub max_scan: Option<u64>,
            pub max_time: Option<Duration>,
            pub min: Option<Document>,
            pub projection: Option<Document>,
            pub read_concern: Option<ReadConcern>,
            pub return_key: Option<bool>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_record_id: Option<bool>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
            pub let_vars: Option<Document>,
        }
        impl FindOneOptions {
            pub fn builder() -> FindOneOptionsBuilder {}
        }
        pub struct FindOneOptionsBuilder;
        impl FindOneOptionsBuilder {
            pub fn allow_partial_results<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn max_scan<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn return_key<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_record_id<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneOptions {}
        }
        impl Default for FindOneOptions {}
        pub struct CreateIndexOptions {
            pub commit_quorum: Option<CommitQuorum>,
            pub max_time: Option<Duration>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl CreateIndexOptions {
            pub fn builder() -> CreateIndexOptionsBuilder {}
        }
        pub struct CreateIndexOptionsBuilder;
        impl CreateIndexOptionsBuilder {
            pub fn commit_quorum<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> CreateIndexOptions {}
        }
        impl Default for CreateIndexOptions {}
        pub struct DropCollectionOptions {
            pub write_concern: Option<WriteConcern>,
            pub encrypted_fields: Option<Document>,
        }
        impl DropCollectionOptions {
            pub fn builder() -> DropCollectionOptionsBuilder {}
        }
        pub struct DropCollectionOptionsBuilder;
        impl DropCollectionOptionsBuilder {
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn encrypted_fields<V>(self, value: V) -> Self {}
            pub fn build(self) -> DropCollectionOptions {}
        }
        impl Default for DropCollectionOptions {}
        pub struct DropIndexOptions {
            pub max_time: Option<Duration>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl DropIndexOptions {
            pub fn builder() -> DropIndexOptionsBuilder {}
        }
        pub struct DropIndexOptionsBuilder;
        impl DropIndexOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> DropIndexOptions {}
        }
        impl Default for DropIndexOptions {}
        pub struct ListIndexesOptions {
            pub max_time: Option<Duration>,
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
        }
        impl ListIndexesOptions {
            pub fn builder() -> ListIndexesOptionsBuilder {}
        }
        pub struct ListIndexesOptionsBuilder;
        impl ListIndexesOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ListIndexesOptions {}
        }
        impl Default for ListIndexesOptions {}
        pub enum CommitQuorum {
            Nodes(u32),
            VotingMembers,
            Majority,
            Custom(String),
        }
    }
    use self::options::*;
    use crate::{
        concern::{ReadConcern, WriteConcern},
        error::Error,
        selection_criteria::SelectionCriteria,
        Client,
    };
    use std::str::FromStr;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Collection<T>(T);
    impl<T> Collection<T> {
        pub fn clone_with_type<U>(&self) -> Collection<U> {}
        pub fn client(&self) -> &Client {}
        pub fn name(&self) -> &str {}
        pub fn namespace(&self) -> Namespace {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
    }
    pub struct Namespace {
        pub db: String,
        pub coll: String,
    }
    impl Namespace {
        pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Self {}
    }
    impl FromStr for Namespace {
        type Err = Error;
    }
}
mod collation {
    use crate::error::Error;
    use std::convert::TryFrom;
    pub struct Collation {
        pub locale: String,
        pub strength: Option<CollationStrength>,
        pub case_level: Option<bool>,
        pub case_first: Option<CollationCaseFirst>,
        pub numeric_ordering: Option<bool>,
        pub alternate: Option<CollationAlternate>,
        pub max_variable: Option<CollationMaxVariable>,
        pub normalization: Option<bool>,
        pub backwards: Option<bool>,
    }
    impl Collation {
        pub fn builder() -> CollationBuilder {}
    }
    pub struct CollationBuilder;
    impl CollationBuilder {
        pub fn locale<V>(self, value: V) -> Self {}
        pub fn strength<V>(self, value: V) -> Self {}
        pub fn case_level<V>(self, value: V) -> Self {}
        pub fn case_first<V>(self, value: V) -> Self {}
        pub fn numeric_ordering<V>(self, value: V) -> Self {}
        pub fn alternate<V>(self, value: V) -> Self {}
        pub fn max_variable<V>(self, value: V) -> Self {}
        pub fn normalization<V>(self, value: V) -> Self {}
        pub fn backwards<V>(self, value: V) -> Self {}
        pub fn build(self) -> Collation {}
    }
    impl Default for Collation {}
    pub enum CollationStrength {
        Primary,
        Secondary,
        Tertiary,
        Quaternary,
        Identical,
    }
    impl From<CollationStrength> for u32 {}
    impl TryFrom<u32> for CollationStrength {
        type Error = Error;
    }
    pub enum CollationCaseFirst {
        Upper,
        Lower,
        Off,
    }
    impl std::str::FromStr for CollationCaseFirst {
        type Err = Error;
    }
    impl CollationCaseFirst {
        pub fn as_str(&self) -> &'static str {}
    }
    pub enum CollationAlternate {
        NonIgnorable,
        Shifted,
    }
    impl std::str::FromStr for CollationAlternate {
        type Err = Error;
    }
    impl CollationAlternate {
        pub fn as_str(&self) -> &'static str {}
    }
    pub enum CollationMaxVariable {
        Punct,
        Space,
    }
    impl std::str::FromStr for CollationMaxVariable {
        type Err = Error;
    }
    impl CollationMaxVariable {
        pub fn as_str(&self) -> &'static str {}
    }
}
mod compression {
    pub(crate) mod compressors {
        use crate::error::Error;
        use std::str::FromStr;
        pub enum Compressor {
            Zstd { level: Option<i32> },
            Zlib { level: Option<u32> },
            Snappy,
        }
        impl FromStr for Compressor {
            type Err = Error;
        }
    }
}
mod concern {
    use std::time::Duration;
    pub struct ReadConcern {
        pub level: ReadConcernLevel,
    }
    impl ReadConcern {
        pub fn majority() -> Self {}
        pub fn local() -> Self {}
        pub fn linearizable() -> Self {}
        pub fn available() -> Self {}
        pub fn snapshot() -> Self {}
        pub fn custom(level: impl AsRef<str>) -> Self {}
    }
    impl From<ReadConcernLevel> for ReadConcern {}
    pub enum ReadConcernLevel {
        Local,
        Majority,
        Linearizable,
        Available,
        Snapshot,
        Custom(String),
    }
    pub struct WriteConcern {
        pub w: Option<Acknowledgment>,
        pub w_timeout: Option<Duration>,
        pub journal: Option<bool>,
    }
    impl WriteConcern {
        pub fn builder() -> WriteConcernBuilder {}
    }
    pub struct WriteConcernBuilder;
    impl WriteConcernBuilder {
        pub fn w<V>(self, value: V) -> Self {}
        pub fn w_timeout<V>(self, value: V) -> Self {}
        pub fn journal<V>(self, value: V) -> Self {}
        pub fn build(self) -> WriteConcern {}
    }
    impl Default for WriteConcern {}
    pub enum Acknowledgment {
        Nodes(u32),
        Majority,
        Custom(String),
    }
    impl From<u32> for Acknowledgment {}
    impl From<&str> for Acknowledgment {}
    impl From<String> for Acknowledgment {}
    impl WriteConcern {
        pub fn nodes(v: u32) -> Self {}
        pub fn majority() -> Self {}
        pub fn custom(s: impl AsRef<str>) -> Self {}
    }
    impl From<Acknowledgment> for WriteConcern {}
}
pub(crate) mod cursor {
    pub(crate) mod common {
        pub(crate) struct CursorSpecification;
    }
    pub mod raw_batch {
        use crate::bson::{RawArray, RawDocument};
        use crate::{error::Result, ClientSession};
        use futures_core::Stream;
        pub struct RawBatch;
        impl RawBatch {
            pub fn doc_slices(&self) -> Result<&RawArray> {}
            pub fn as_raw_document(&self) -> &RawDocument {}
        }
        pub struct RawBatchCursor;
        impl crate::cursor::NewCursor for RawBatchCursor {}
        impl Stream for RawBatchCursor {
            type Item = Result<RawBatch>;
        }
        pub struct SessionRawBatchCursor;
        impl super::NewCursor for SessionRawBatchCursor {}
        impl SessionRawBatchCursor {
            pub fn stream<'session>(&mut self, session: &'session mut ClientSession) -> SessionRawBatchCursorStream<'_, 'session> {}
        }
        pub struct SessionRawBatchCursorStream<'cursor, 'session>;
        impl Stream for SessionRawBatchCursorStream<'_, '_> {
            type Item = Result<RawBatch>;
        }
    }
    pub(crate) mod session {
        use super::stream;
        use crate::{
            bson::{Document, RawDocument},
            error::Result,
            ClientSession,
        };
        use serde::{de::DeserializeOwned, Deserialize};
        pub struct SessionCursor<T>(T);
        impl<T> crate::cursor::NewCursor for SessionCursor<T> {}
        impl<T> SessionCursor<T> {
            pub fn stream<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorStream<'_, 'session, T> {}
            pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>>
            where
                T: DeserializeOwned,
            {
            }
            pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current<'a>(&'a self) -> Result<T>
            where
                T: Deserialize<'a>,
            {
            }
            pub fn with_type<'a, D: Deserialize<'a>>(self) -> SessionCursor<D> {}
        }
        pub struct SessionCursorStream<'cursor, 'session, T = Document>(T);
        impl<'cursor, 'session, T: DeserializeOwned> futures_core::Stream for SessionCursorStream<'cursor, 'session, T> {
            type Item = Result<T>;
        }
    }
    pub(crate) mod stream {
        use super::raw_batch::RawBatch;
        use crate::error::Result;
        use futures_core::Stream as AsyncStream;
        use serde::de::DeserializeOwned;
        pub(super) struct Stream<'a, Raw, T>(Raw, T);
        pub(crate) enum AdvanceResult<T = ()> {
            Advanced(T),
            Exhausted,
            Waiting,
        }
        impl<'a, Raw: AsyncStream<Item = Result<RawBatch>>, T: DeserializeOwned> AsyncStream for Stream<'a, Raw, T> {
            type Item = Result<T>;
        }
    }
    pub(crate) mod sync {
        use crate::{
            bson::{Document, RawDocument},
            error::Result,
            sync::ClientSession,
        };
        use serde::de::{Deserialize, DeserializeOwned};
        pub struct Cursor<T>(T);
        impl<T> Cursor<T> {
            pub fn advance(&mut self) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn has_next(&self) -> bool {}
            pub fn deserialize_current<'a>(&'a self) -> Result<T>
            where
                T: Deserialize<'a>,
            {
            }
        }
        impl<T: DeserializeOwned> Iterator for Cursor<T> {
            type Item = Result<T>;
        }
        pub struct SessionCursor<T>(T);
        impl<T> SessionCursor<T> {
            pub fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current<'a>(&'a self) -> Result<T>
            where
                T: Deserialize<'a>,
            {
            }
        }
        impl<T: DeserializeOwned> SessionCursor<T> {
            pub fn iter<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorIter<'_, 'session, T> {}
            pub fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
        }
        pub struct SessionCursorIter<'cursor, 'session, T: DeserializeOwned = Document>(T);
        impl<'cursor, 'session, T: DeserializeOwned> Iterator for SessionCursorIter<'cursor, 'session, T> {
            type Item = Result<T>;
        }
    }
    use crate::{bson::RawDocument, cmap::conn::PinnedConnectionHandle, error::Result, Client, ClientSession};
    use futures_core::Stream as AsyncStream;
    use serde::{de::DeserializeOwned, Deserialize};
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub async fn advance(&mut self) -> Result<bool> {}
        pub fn current(&self) -> &RawDocument {}
        pub fn has_next(&self) -> bool {}
        pub fn deserialize_current<'a>(&'a self) -> Result<T>
        where
            T: Deserialize<'a>,
        {
        }
        pub fn with_type<'a, D: Deserialize<'a>>(self) -> Cursor<D> {}
    }
    pub(crate) trait NewCursor: Sized {
        fn generic_new(client: Client, spec: common::CursorSpecification, implicit_session: Option<ClientSession>, pinned: Option<PinnedConnectionHandle>) -> Result<Self>;
    }
    impl<T> NewCursor for Cursor<T> {}
    impl<T: DeserializeOwned> AsyncStream for Cursor<T> {
        type Item = Result<T>;
    }
}
mod db {
    pub(crate) mod action {
        pub(crate) mod create_collection {
            use crate::action::CreateCollection;
            impl<'a> std::future::IntoFuture for CreateCollection<'a> {
                type Output = crate::error::Result<()>;
                type IntoFuture = std::future::Ready<crate::error::Result<()>>;
            }
        }
    }
    pub mod options {
        use crate::{
            bson::{Bson, Document},
            concern::{ReadConcern, WriteConcern},
            options::{Collation, CursorType},
            selection_criteria::SelectionCriteria,
        };
        use std::time::Duration;
        pub struct DatabaseOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
        }
        impl DatabaseOptions {
            pub fn builder() -> DatabaseOptionsBuilder {}
        }
        pub struct DatabaseOptionsBuilder;
        impl DatabaseOptionsBuilder {
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn build(self) -> DatabaseOptions {}
        }
        impl Default for DatabaseOptions {}
        pub struct CreateCollectionOptions {
            pub capped: Option<bool>,
            pub size: Option<u64>,
            pub max: Option<u64>,
            pub storage_engine: Option<Document>,
            pub validator: Option<Document>,
            pub validation_level: Option<ValidationLevel>,
            pub validation_action: Option<ValidationAction>,
            pub view_on: Option<String>,
            pub pipeline: Option<Vec<Document>>,
            pub collation: Option<Collation>,
            pub write_concern: Option<WriteConcern>,
            pub index_option_defaults: Option<IndexOptionDefaults>,
            pub timeseries: Option<TimeseriesOptions>,
            pub expire_after_seconds: Option<Duration>,
            pub change_stream_pre_and_post_images: Option<ChangeStreamPreAndPostImages>,
            pub clustered_index: Option<ClusteredIndex>,
            pub comment: Option<Bson>,
            pub encrypted_fields: Option<Document>,
        }
        impl CreateCollectionOptions {
            pub fn builder() -> CreateCollectionOptionsBuilder {}
        }
        pub struct CreateCollectionOptionsBuilder;
        impl CreateCollectionOptionsBuilder {
            pub fn capped<V>(self, value: V) -> Self {}
            pub fn size<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn validator<V>(self, value: V) -> Self {}
            pub fn validation_level<V>(self, value: V) -> Self {}
            pub fn validation_action<V>(self, value: V) -> Self {}
            pub fn view_on<V>(self, value: V) -> Self {}
            pub fn pipeline<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn index_option_defaults<V>(self, value: V) -> Self {}
            pub fn timeseries<V>(self, value: V) -> Self {}
            pub fn expire_after_seconds<V>(self, value: V) -> Self {}
            pub fn change_stream_pre_and_post_images<V>(self, value: V) -> Self {}
            pub fn clustered_index<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn encrypted_fields<V>(self, value: V) -> Self {}
            pub fn build(self) -> CreateCollectionOptions {}
        }
        impl Default for CreateCollectionOptions {}
        pub enum ValidationLevel {
            Off,
            Strict,
            Moderate,
        }
        pub enum ValidationAction {
            Error,
            Warn,
        }
        pub struct ClusteredIndex {
            pub key: Document,
            pub unique: bool,
            pub name: Option<String>,
            pub v: Option<i32>,
        }
        impl Default for ClusteredIndex {}
        pub struct IndexOptionDefaults {
            pub storage_engine: Document,
        }
        impl IndexOptionDefaults {
            pub fn builder() -> IndexOptionDefaultsBuilder {}
        }
        pub struct IndexOptionDefaultsBuilder;
        impl IndexOptionDefaultsBuilder {
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn build(self) -> IndexOptionDefaults {}
        }
        pub struct TimeseriesOptions {
            pub time_field: String,
            pub meta_field: Option<String>,
            pub granularity: Option<TimeseriesGranularity>,
            pub bucket_max_span: Option<Duration>,
            pub bucket_rounding: Option<Duration>,
        }
        impl TimeseriesOptions {
            pub fn builder() -> TimeseriesOptionsBuilder {}
        }
        pub struct TimeseriesOptionsBuilder;
        impl TimeseriesOptionsBuilder {
            pub fn time_field<V>(self, value: V) -> Self {}
            pub fn meta_field<V>(self, value: V) -> Self {}
            pub fn granularity<V>(self, value: V) -> Self {}
            pub fn bucket_max_span<V>(self, value: V) -> Self {}
            pub fn bucket_rounding<V>(self, value: V) -> Self {}
            pub fn build(self) -> TimeseriesOptions {}
        }
        pub enum TimeseriesGranularity {
            Seconds,
            Minutes,
            Hours,
        }
        pub struct DropDatabaseOptions {
            pub write_concern: Option<WriteConcern>,
        }
        impl DropDatabaseOptions {
            pub fn builder() -> DropDatabaseOptionsBuilder {}
        }
        pub struct DropDatabaseOptionsBuilder;
        impl DropDatabaseOptionsBuilder {
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn build(self) -> DropDatabaseOptions {}
        }
        impl Default for DropDatabaseOptions {}
        pub struct ListCollectionsOptions {
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
            pub filter: Option<Document>,
            pub authorized_collections: Option<bool>,
        }
        impl ListCollectionsOptions {
            pub fn builder() -> ListCollectionsOptionsBuilder {}
        }
        pub struct ListCollectionsOptionsBuilder;
        impl ListCollectionsOptionsBuilder {
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn filter<V>(self, value: V) -> Self {}
            pub fn authorized_collections<V>(self, value: V) -> Self {}
            pub fn build(self) -> ListCollectionsOptions {}
        }
        impl Default for ListCollectionsOptions {}
        pub struct ListDatabasesOptions {
            pub authorized_databases: Option<bool>,
            pub comment: Option<Bson>,
            pub filter: Option<Document>,
        }
        impl ListDatabasesOptions {
            pub fn builder() -> ListDatabasesOptionsBuilder {}
        }
        pub struct ListDatabasesOptionsBuilder;
        impl ListDatabasesOptionsBuilder {
            pub fn authorized_databases<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn filter<V>(self, value: V) -> Self {}
            pub fn build(self) -> ListDatabasesOptions {}
        }
        impl Default for ListDatabasesOptions {}
        pub struct ChangeStreamPreAndPostImages {
            pub enabled: bool,
        }
        impl ChangeStreamPreAndPostImages {
            pub fn builder() -> ChangeStreamPreAndPostImagesBuilder {}
        }
        pub struct ChangeStreamPreAndPostImagesBuilder;
        impl ChangeStreamPreAndPostImagesBuilder {
            pub fn enabled<V>(self, value: V) -> Self {}
            pub fn build(self) -> ChangeStreamPreAndPostImages {}
        }
        impl Default for ChangeStreamPreAndPostImages {}
        pub struct RunCommandOptions {
            pub selection_criteria: Option<SelectionCriteria>,
        }
        impl RunCommandOptions {
            pub fn builder() -> RunCommandOptionsBuilder {}
        }
        pub struct RunCommandOptionsBuilder;
        impl RunCommandOptionsBuilder {
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn build(self) -> RunCommandOptions {}
        }
        impl Default for RunCommandOptions {}
        pub struct RunCursorCommandOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub cursor_type: Option<CursorType>,
            pub batch_size: Option<u32>,
            pub max_time: Option<Duration>,
            pub comment: Option<Bson>,
        }
        impl RunCursorCommandOptions {
            pub fn builder() -> RunCursorCommandOptionsBuilder {}
        }
        pub struct RunCursorCommandOptionsBuilder;
        impl RunCursorCommandOptionsBuilder {
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn cursor_type<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> RunCursorCommandOptions {}
        }
        impl Default for RunCursorCommandOptions {}
    }
    use crate::{
        concern::{ReadConcern, WriteConcern},
        gridfs::{options::GridFsBucketOptions, GridFsBucket},
        options::{CollectionOptions, DatabaseOptions},
        selection_criteria::SelectionCriteria,
        Client, Collection,
    };
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Database;
    impl Database {
        pub fn client(&self) -> &Client {}
        pub fn name(&self) -> &str {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn collection<T>(&self, name: &str) -> Collection<T> {}
        pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
        pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
    }
}
pub mod error {
    pub(crate) mod bulk_write {
        use crate::{
            error::{WriteConcernError, WriteError},
            results::{SummaryBulkWriteResult, VerboseBulkWriteResult},
        };
        use std::collections::HashMap;
        pub struct BulkWriteError {
            pub write_concern_errors: Vec<WriteConcernError>,
            pub write_errors: HashMap<usize, WriteError>,
            pub partial_result: Option<PartialBulkWriteResult>,
        }
        impl Default for BulkWriteError {}
        pub enum PartialBulkWriteResult {
            Summary(SummaryBulkWriteResult),
            Verbose(VerboseBulkWriteResult),
        }
    }
    use crate::bson::{Bson, Document, RawDocumentBuf};
    pub use bulk_write::{BulkWriteError, PartialBulkWriteResult};
    use std::{
        any::Any,
        collections::{HashMap, HashSet},
        fmt::{self},
        sync::Arc,
        time::Duration,
    };
    use thiserror::Error;
    pub const RETRYABLE_WRITE_ERROR: &str = ();
    pub const TRANSIENT_TRANSACTION_ERROR: &str = ();
    pub const UNKNOWN_TRANSACTION_COMMIT_RESULT: &str = ();
    pub const SYSTEM_OVERLOADED_ERROR: &str = ();
    pub const RETRYABLE_ERROR: &str = ();
    pub const NO_WRITES_PERFORMED: &str = ();
    pub const RESUMABLE_CHANGE_STREAM_ERROR: &str = ();
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error {
        pub kind: Box<ErrorKind>,
    }
    impl Error {
        pub fn custom(e: impl Any + Send + Sync) -> Self {}
        pub fn get_custom<E>(&self) -> Option<&E> {}
        pub fn labels(&self) -> &HashSet<String> {}
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
        pub fn server_response(&self) -> Option<&RawDocumentBuf> {}
        pub fn base_backoff(&self) -> Option<Duration> {}
    }
    impl<E> From<E> for Error where ErrorKind: From<E> {}
    impl From<crate::bson::error::Error> for ErrorKind {}
    impl From<std::io::Error> for ErrorKind {}
    impl From<std::io::ErrorKind> for ErrorKind {}
    impl From<mongocrypt::error::Error> for ErrorKind {}
    impl From<std::convert::Infallible> for ErrorKind {}
    pub enum ErrorKind {
        InvalidArgument { message: String },
        Authentication { message: String },
        BsonDeserialization(crate::bson_compat::DeError),
        BsonSerialization(crate::bson_compat::SerError),
        Bson(crate::bson::error::Error),
        InsertMany(InsertManyError),
        BulkWrite(BulkWriteError),
        Command(CommandError),
        DnsResolve { message: String },
        GridFs(GridFsErrorKind),
        Internal { message: String },
        Io(Arc<std::io::Error>),
        ConnectionPoolCleared { message: String },
        InvalidResponse { message: String },
        ServerSelection { message: String },
        SessionsNotSupported,
        InvalidTlsConfig { message: String },
        Write(WriteFailure),
        Transaction { message: String },
        IncompatibleServer { message: String },
        MissingResumeToken,
        Encryption(mongocrypt::error::Error),
        Custom(Arc<dyn Any + Send + Sync>),
        Shutdown,
        ProxyConnect { message: String },
    }
    pub struct CommandError {
        pub code: i32,
        pub code_name: String,
        pub message: String,
        pub base_backoff: Option<Duration>,
    }
    pub struct WriteConcernError {
        pub code: i32,
        pub code_name: String,
        pub message: String,
        pub details: Option<Document>,
    }
    pub struct WriteError {
        pub code: i32,
        pub code_name: Option<String>,
        pub message: String,
        pub details: Option<Document>,
    }
    pub struct IndexedWriteError {
        pub index: usize,
        pub code: i32,
        pub code_name: Option<String>,
        pub message: String,
        pub details: Option<Document>,
    }
    impl From<IndexedWriteError> for WriteError {}
    pub struct InsertManyError {
        pub write_errors: Option<Vec<IndexedWriteError>>,
        pub write_concern_error: Option<WriteConcernError>,
    }
    pub enum WriteFailure {
        WriteConcernError(WriteConcernError),
        WriteError(WriteError),
    }
    pub enum GridFsErrorKind {
        FileNotFound { identifier: GridFsFileIdentifier },
        RevisionNotFound { revision: i32 },
        MissingChunk { n: u32 },
        UploadStreamClosed,
        WrongSizeChunk { actual_size: usize, expected_size: u32, n: u32 },
        WrongNumberOfChunks { actual_number: u32, expected_number: u32 },
        AbortError { original_error: Option<Error>, delete_error: Error },
        WriteInProgress,
    }
    pub enum GridFsFileIdentifier {
        Filename(String),
        Id(Bson),
    }
}
mod index {
    pub mod options {
        use crate::{bson::Document, collation::Collation};
        use std::time::Duration;
        pub struct IndexOptions {
            pub background: Option<bool>,
            pub expire_after: Option<Duration>,
            pub name: Option<String>,
            pub sparse: Option<bool>,
            pub storage_engine: Option<Document>,
            pub unique: Option<bool>,
            pub version: Option<IndexVersion>,
            pub default_language: Option<String>,
            pub language_override: Option<String>,
            pub text_index_version: Option<TextIndexVersion>,
            pub weights: Option<Document>,
            pub sphere_2d_index_version: Option<Sphere2DIndexVersion>,
            pub bits: Option<u32>,
            pub max: Option<f64>,
            pub min: Option<f64>,
            pub bucket_size: Option<u32>,
            pub partial_filter_expression: Option<Document>,
            pub collation: Option<Collation>,
            pub wildcard_projection: Option<Document>,
            pub hidden: Option<bool>,
        }
        impl IndexOptions {
            pub fn builder() -> IndexOptionsBuilder {}
        }
        pub struct IndexOptionsBuilder;
        impl IndexOptionsBuilder {
            pub fn background<V>(self, value: V) -> Self {}
            pub fn expire_after<V>(self, value: V) -> Self {}
            pub fn name<V>(self, value: V) -> Self {}
            pub fn sparse<V>(self, value: V) -> Self {}
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn unique<V>(self, value: V) -> Self {}
            pub fn version<V>(self, value: V) -> Self {}
            pub fn default_language<V>(self, value: V) -> Self {}
            pub fn language_override<V>(self, value: V) -> Self {}
            pub fn text_index_version<V>(self, value: V) -> Self {}
            pub fn weights<V>(self, value: V) -> Self {}
            pub fn sphere_2d_index_version<V>(self, value: V) -> Self {}
            pub fn bits<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn bucket_size<V>(self, value: V) -> Self {}
            pub fn partial_filter_expression<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn wildcard_projection<V>(self, value: V) -> Self {}
            pub fn hidden<V>(self, value: V) -> Self {}
            pub fn build(self) -> IndexOptions {}
        }
        impl Default for IndexOptions {}
        impl IndexOptions {
            pub fn clustered(&self) -> Option<bool> {}
        }
        pub enum IndexVersion {
            V0,
            V1,
            V2,
            Custom(u32),
        }
        pub enum TextIndexVersion {
            V1,
            V2,
            V3,
            Custom(u32),
        }
        pub enum Sphere2DIndexVersion {
            V2,
            V3,
            Custom(u32),
        }
    }
    use self::options::*;
    use crate::bson::Document;
    pub struct IndexModel {
        pub keys: Document,
        pub options: Option<IndexOptions>,
    }
    impl IndexModel {
        pub fn builder() -> IndexModelBuilder {}
    }
    pub struct IndexModelBuilder;
    impl IndexModelBuilder {
        pub fn keys<V>(self, value: V) -> Self {}
        pub fn options<V>(self, value: V) -> Self {}
        pub fn build(self) -> IndexModel {}
    }
    impl Default for IndexModel {}
}
pub mod results {
    mod bulk_write {
        use crate::{
            error::bulk_write::PartialBulkWriteResult,
            results::{DeleteResult, InsertOneResult, UpdateResult},
        };
        use std::collections::HashMap;
        pub struct SummaryBulkWriteResult {
            pub inserted_count: i64,
            pub matched_count: i64,
            pub modified_count: i64,
            pub upserted_count: i64,
            pub deleted_count: i64,
        }
        impl Default for SummaryBulkWriteResult {}
        pub struct VerboseBulkWriteResult {
            pub summary: SummaryBulkWriteResult,
            pub insert_results: HashMap<usize, InsertOneResult>,
            pub update_results: HashMap<usize, UpdateResult>,
            pub delete_results: HashMap<usize, DeleteResult>,
        }
        impl Default for VerboseBulkWriteResult {}
        mod result_trait {
            use crate::{
                error::bulk_write::PartialBulkWriteResult,
                results::{DeleteResult, InsertOneResult, UpdateResult},
            };
            pub trait BulkWriteResult: Default + Send + Sync {
                fn errors_only() -> bool;
                fn merge(&mut self, other: Self);
                fn into_partial_result(self) -> PartialBulkWriteResult;
                fn populate_summary_info(&mut self, n_inserted: i64, n_matched: i64, n_modified: i64, n_upserted: i64, n_deleted: i64);
                fn add_insert_result(&mut self, index: usize, insert_result: InsertOneResult) {}
                fn add_update_result(&mut self, index: usize, update_result: UpdateResult) {}
                fn add_delete_result(&mut self, index: usize, delete_result: DeleteResult) {}
            }
        }
        use result_trait::BulkWriteResult;
        impl BulkWriteResult for SummaryBulkWriteResult {}
        impl BulkWriteResult for VerboseBulkWriteResult {}
    }
    use crate::{
        bson::{Binary, Bson, Document},
        db::options::CreateCollectionOptions,
    };
    pub use bulk_write::*;
    use std::collections::HashMap;
    pub struct InsertOneResult {
        pub inserted_id: Bson,
    }
    impl Default for InsertOneResult {}
    pub struct InsertManyResult {
        pub inserted_ids: HashMap<usize, Bson>,
    }
    impl Default for InsertManyResult {}
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
        pub upserted_id: Option<Bson>,
    }
    impl Default for UpdateResult {}
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
    impl Default for DeleteResult {}
    pub struct CreateIndexResult {
        pub index_name: String,
    }
    impl Default for CreateIndexResult {}
    pub struct CreateIndexesResult {
        pub index_names: Vec<String>,
    }
    impl Default for CreateIndexesResult {}
    pub enum CollectionType {
        View,
        Collection,
        Timeseries,
    }
    impl Default for CollectionType {}
    pub struct CollectionSpecificationInfo {
        pub read_only: bool,
        pub uuid: Option<Binary>,
    }
    impl Default for CollectionSpecificationInfo {}
    pub struct CollectionSpecification {
        pub name: String,
        pub collection_type: CollectionType,
        pub options: CreateCollectionOptions,
        pub info: CollectionSpecificationInfo,
        pub id_index: Option<Document>,
    }
    impl Default for CollectionSpecification {}
    pub struct DatabaseSpecification {
        pub name: String,
        pub size_on_disk: u64,
        pub empty: bool,
        pub shards: Option<Document>,
    }
    impl Default for DatabaseSpecification {}
}
mod sdam {
    pub mod public {
        pub use crate::sdam::description::{server::ServerType, topology::TopologyType};
        use crate::{bson::DateTime, error::Error, options::ServerAddress, selection_criteria::TagSet};
        use std::time::Duration;
        pub struct ServerInfo<'a>;
        impl<'a> ServerInfo<'a> {
            pub fn address(&self) -> &ServerAddress {}
            pub fn average_round_trip_time(&self) -> Option<Duration> {}
            pub fn last_update_time(&self) -> Option<DateTime> {}
            pub fn max_wire_version(&self) -> Option<i32> {}
            pub fn min_wire_version(&self) -> Option<i32> {}
            pub fn replica_set_name(&self) -> Option<&str> {}
            pub fn replica_set_version(&self) -> Option<i32> {}
            pub fn server_type(&self) -> ServerType {}
            pub fn tags(&self) -> Option<&TagSet> {}
            pub fn error(&self) -> Option<&Error> {}
        }
    }
    use self::description::topology::server_selection::{self};
    pub use self::public::{ServerInfo, ServerType, TopologyType};
}
mod search_index {
    use crate::bson::Document;
    pub struct SearchIndexModel {
        pub definition: Document,
        pub name: Option<String>,
        pub index_type: Option<SearchIndexType>,
    }
    impl SearchIndexModel {
        pub fn builder() -> SearchIndexModelBuilder {}
    }
    pub struct SearchIndexModelBuilder;
    impl SearchIndexModelBuilder {
        pub fn definition<V>(self, value: V) -> Self {}
        pub fn name<V>(self, value: V) -> Self {}
        pub fn index_type<V>(self, value: V) -> Self {}
        pub fn build(self) -> SearchIndexModel {}
    }
    impl Default for SearchIndexModel {}
    pub enum SearchIndexType {
        Search,
        VectorSearch,
        Other(String),
    }
    pub mod options {
        pub struct CreateSearchIndexOptions;
        impl CreateSearchIndexOptions {
            pub fn builder() -> CreateSearchIndexOptionsBuilder {}
        }
        pub struct CreateSearchIndexOptionsBuilder;
        impl CreateSearchIndexOptionsBuilder {
            pub fn build(self) -> CreateSearchIndexOptions {}
        }
        impl Default for CreateSearchIndexOptions {}
        pub struct UpdateSearchIndexOptions;
        impl UpdateSearchIndexOptions {
            pub fn builder() -> UpdateSearchIndexOptionsBuilder {}
        }
        pub struct UpdateSearchIndexOptionsBuilder;
        impl UpdateSearchIndexOptionsBuilder {
            pub fn build(self) -> UpdateSearchIndexOptions {}
        }
        impl Default for UpdateSearchIndexOptions {}
        pub struct ListSearchIndexOptions;
        impl ListSearchIndexOptions {
            pub fn builder() -> ListSearchIndexOptionsBuilder {}
        }
        pub struct ListSearchIndexOptionsBuilder;
        impl ListSearchIndexOptionsBuilder {
            pub fn build(self) -> ListSearchIndexOptions {}
        }
        impl Default for ListSearchIndexOptions {}
        pub struct DropSearchIndexOptions;
        impl DropSearchIndexOptions {
            pub fn builder() -> DropSearchIndexOptionsBuilder {}
        }
        pub struct DropSearchIndexOptionsBuilder;
        impl DropSearchIndexOptionsBuilder {
            pub fn build(self) -> DropSearchIndexOptions {}
        }
        impl Default for DropSearchIndexOptions {}
    }
}
mod selection_criteria {
    use crate::sdam::public::ServerInfo;
    use std::{collections::HashMap, sync::Arc, time::Duration};
    pub enum SelectionCriteria {
        ReadPreference(ReadPreference),
        Predicate(Predicate),
    }
    impl From<ReadPreference> for SelectionCriteria {}
    pub type Predicate = Arc<dyn Send + Sync + Fn(&ServerInfo) -> bool>;
    pub enum ReadPreference {
        Primary,
        Secondary { options: Option<ReadPreferenceOptions> },
        PrimaryPreferred { options: Option<ReadPreferenceOptions> },
        SecondaryPreferred { options: Option<ReadPreferenceOptions> },
        Nearest { options: Option<ReadPreferenceOptions> },
    }
    pub struct ReadPreferenceOptions {
        pub tag_sets: Option<Vec<TagSet>>,
        pub max_staleness: Option<Duration>,
        pub hedge: Option<HedgedReadOptions>,
    }
    impl ReadPreferenceOptions {
        pub fn builder() -> ReadPreferenceOptionsBuilder {}
    }
    pub struct ReadPreferenceOptionsBuilder;
    impl ReadPreferenceOptionsBuilder {
        pub fn tag_sets<V>(self, value: V) -> Self {}
        pub fn max_staleness<V>(self, value: V) -> Self {}
        pub fn hedge<V>(self, value: V) -> Self {}
        pub fn build(self) -> ReadPreferenceOptions {}
    }
    impl Default for ReadPreferenceOptions {}
    pub struct HedgedReadOptions {
        pub enabled: bool,
    }
    impl HedgedReadOptions {
        pub fn builder() -> HedgedReadOptionsBuilder {}
    }
    pub struct HedgedReadOptionsBuilder;
    impl HedgedReadOptionsBuilder {
        pub fn enabled<V>(self, value: V) -> Self {}
        pub fn build(self) -> HedgedReadOptions {}
    }
    impl ReadPreference {
        pub fn primary() -> Self {}
        pub fn secondary(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        pub fn primary_preferred(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        pub fn secondary_preferred(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        pub fn nearest(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
    }
    pub type TagSet = HashMap<String, String>;
}
pub mod sync {
    mod change_stream {
        use super::ClientSession;
        use crate::{change_stream::event::ResumeToken, error::Result};
        use serde::de::DeserializeOwned;
        pub struct ChangeStream<T: DeserializeOwned>(T);
        impl<T: DeserializeOwned> ChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> ChangeStream<D> {}
            pub fn is_alive(&self) -> bool {}
            pub fn next_if_any(&mut self) -> Result<Option<T>> {}
        }
        impl<T: DeserializeOwned> Iterator for ChangeStream<T> {
            type Item = Result<T>;
        }
        pub struct SessionChangeStream<T: DeserializeOwned>(T);
        impl<T: DeserializeOwned> SessionChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> SessionChangeStream<D> {}
            pub fn next(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
            pub fn is_alive(&self) -> bool {}
            pub fn next_if_any(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
        }
    }
    mod client {
        pub mod session {
            use super::Client;
            use crate::{bson::Document, client::session::ClusterTime, ClientSession as AsyncClientSession};
            #[twelve::nature(client)]
            pub struct ClientSession;
            impl From<AsyncClientSession> for ClientSession {}
            impl<'a> From<&'a mut ClientSession> for &'a mut AsyncClientSession {}
            impl ClientSession {
                pub fn client(&self) -> Client {}
                pub fn id(&self) -> &Document {}
                pub fn cluster_time(&self) -> Option<&ClusterTime> {}
                pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
            }
        }
        use super::Database;
        use crate::{
            concern::{ReadConcern, WriteConcern},
            error::Result,
            options::{ClientOptions, DatabaseOptions, SelectionCriteria},
            Client as AsyncClient,
        };
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Client;
        impl From<AsyncClient> for Client {}
        impl Client {
            pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Self> {}
            pub fn with_options(options: ClientOptions) -> Result<Self> {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn database(&self, name: &str) -> Database {}
            pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
            pub fn default_database(&self) -> Option<Database> {}
        }
    }
    mod coll {
        use crate::{
            options::{ReadConcern, SelectionCriteria, WriteConcern},
            Namespace,
        };
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Collection<T>(T);
        impl<T> Collection<T> {
            pub fn clone_with_type<U>(&self) -> Collection<U> {}
            pub fn name(&self) -> &str {}
            pub fn namespace(&self) -> Namespace {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
        }
    }
    mod db {
        use super::{gridfs::GridFsBucket, Collection};
        use crate::options::{CollectionOptions, GridFsBucketOptions, ReadConcern, SelectionCriteria, WriteConcern};
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Database;
        impl Database {
            pub fn name(&self) -> &str {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn collection<T>(&self, name: &str) -> Collection<T> {}
            pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
            pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
        }
    }
    pub use crate::cursor::sync::{Cursor, SessionCursor, SessionCursorIter};
    pub use change_stream::{ChangeStream, SessionChangeStream};
    pub use client::{session::ClientSession, Client};
    pub use coll::Collection;
    pub use db::Database;
}
pub use crate::{
    client::{session::ClientSession, Client},
    coll::Collection,
    cursor::{
        raw_batch as raw_batch_cursor,
        session::{SessionCursor, SessionCursorStream},
        Cursor,
    },
    db::Database,
};
pub use client::session::ClusterTime;
pub use coll::Namespace;
pub use index::IndexModel;
pub use sdam::public::*;
pub use search_index::{SearchIndexModel, SearchIndexType};
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;
pub mod gridfs {
    use crate::bson::{Bson, Document};
    use crate::error::Result;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct GridFsBucket;
    impl Clone for GridFsBucket {}
    impl GridFsBucket {
        pub fn open_upload_stream(&self, filename: impl AsRef<str>) -> OpenUploadStream<'_> {}
        pub async fn open_download_stream(&self, id: Bson) -> Result<GridFsDownloadStream> {}
        pub async fn open_download_stream_by_name(&self, filename: impl Into<String>) -> Result<GridFsDownloadStream> {}
        pub async fn find(&self, filter: Document) -> Result<crate::Cursor<FilesCollectionDocument>> {}
        pub async fn find_one(&self, filter: Document) -> Result<Option<FilesCollectionDocument>> {}
        pub async fn delete(&self, id: Bson) -> Result<()> {}
        pub async fn rename(&self, id: Bson, new_filename: impl Into<String>) -> Result<()> {}
        pub async fn drop(&self) -> Result<()> {}
    }
    struct OpenUploadStream<'a>(&'a GridFsBucket);
    impl<'a> OpenUploadStream<'a> {
        pub fn id(self, value: Bson) -> Self {}
        pub fn chunk_size_bytes(self, value: u32) -> Self {}
        pub fn metadata(self, value: Document) -> Self {}
    }
    impl<'a> std::future::IntoFuture for OpenUploadStream<'a> {
        type Output = Result<GridFsUploadStream>;
        type IntoFuture = std::future::Ready<Result<GridFsUploadStream>>;
    }
    pub struct GridFsUploadStream;
    impl GridFsUploadStream {
        pub fn id(&self) -> &Bson {}
        pub async fn abort(&mut self) -> Result<()> {}
    }
    impl futures_io::AsyncWrite for GridFsUploadStream {}
    pub struct GridFsDownloadStream;
    impl futures_io::AsyncRead for GridFsDownloadStream {}
    pub struct FilesCollectionDocument {
        pub id: Bson,
        pub length: u64,
        pub filename: Option<String>,
        pub metadata: Option<Document>,
    }
}
