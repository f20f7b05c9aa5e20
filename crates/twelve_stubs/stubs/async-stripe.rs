//! package = "async-stripe", lib = "stripe", version = ">=0.21, <0.42"

use std::future::Future;
use std::pin::Pin;

pub use crate::client::*;
pub use crate::error::{RequestError, StripeError, WebhookError};
pub use crate::ids::*;
pub use crate::params::{Expandable, List, Metadata, Object, SearchList, Timestamp};
pub use crate::resources::*;

mod client {
    use super::*;
    pub type Response<T> = Pin<Box<dyn Future<Output = Result<T, StripeError>> + Send>>;
    pub enum RequestStrategy {
        Once,
        Idempotent(String),
        Retry(u32),
        ExponentialBackoff(u32),
    }
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Clone for Client {}
    impl Client {
        pub fn new(secret_key: impl Into<String>) -> Self {}
        pub fn from_url<'a>(url: impl Into<&'a str>, secret_key: impl Into<String>) -> Self {}
        pub fn with_strategy(self, strategy: RequestStrategy) -> Self {}
        pub fn with_stripe_account(self, id: AccountId) -> Self {}
        pub fn get<T>(&self, path: &str) -> Response<T> {}
        pub fn get_query<T, P>(&self, path: &str, params: P) -> Response<T> {}
        pub fn delete<T>(&self, path: &str) -> Response<T> {}
        pub fn post<T>(&self, path: &str) -> Response<T> {}
        pub fn post_form<T, F>(&self, path: &str, form: F) -> Response<T> {}
    }
}
mod error {
    pub enum StripeError {
        Stripe(RequestError),
        UnsupportedVersion,
        ClientError(String),
        Timeout,
    }
    impl std::error::Error for StripeError {}
    impl std::fmt::Display for StripeError {}
    impl std::fmt::Debug for StripeError {}
    pub struct RequestError {
        pub http_status: u16,
        pub message: Option<String>,
    }
    impl std::error::Error for RequestError {}
    impl std::fmt::Display for RequestError {}
    pub enum WebhookError {
        BadKey,
        BadSignature,
        BadTimestamp(i64),
    }
    impl std::error::Error for WebhookError {}
    impl std::fmt::Display for WebhookError {}
}
mod ids {
    pub struct ParseIdError;
    impl std::error::Error for ParseIdError {}
    pub struct AccountId(String);
    impl Clone for AccountId {}
    impl std::fmt::Display for AccountId {}
    impl std::str::FromStr for AccountId { type Err = ParseIdError; }
    impl std::ops::Deref for AccountId { type Target = str; }
    pub struct BankAccountId(String);
    impl Clone for BankAccountId {}
    impl std::fmt::Display for BankAccountId {}
    impl std::str::FromStr for BankAccountId { type Err = ParseIdError; }
    impl std::ops::Deref for BankAccountId { type Target = str; }
    pub struct BillingPortalSessionId(String);
    impl Clone for BillingPortalSessionId {}
    impl std::fmt::Display for BillingPortalSessionId {}
    impl std::str::FromStr for BillingPortalSessionId { type Err = ParseIdError; }
    impl std::ops::Deref for BillingPortalSessionId { type Target = str; }
    pub struct ChargeId(String);
    impl Clone for ChargeId {}
    impl std::fmt::Display for ChargeId {}
    impl std::str::FromStr for ChargeId { type Err = ParseIdError; }
    impl std::ops::Deref for ChargeId { type Target = str; }
    pub struct CheckoutSessionId(String);
    impl Clone for CheckoutSessionId {}
    impl std::fmt::Display for CheckoutSessionId {}
    impl std::str::FromStr for CheckoutSessionId { type Err = ParseIdError; }
    impl std::ops::Deref for CheckoutSessionId { type Target = str; }
    pub struct CouponId(String);
    impl Clone for CouponId {}
    impl std::fmt::Display for CouponId {}
    impl std::str::FromStr for CouponId { type Err = ParseIdError; }
    impl std::ops::Deref for CouponId { type Target = str; }
    pub struct CustomerBalanceTransactionId(String);
    impl Clone for CustomerBalanceTransactionId {}
    impl std::fmt::Display for CustomerBalanceTransactionId {}
    impl std::str::FromStr for CustomerBalanceTransactionId { type Err = ParseIdError; }
    impl std::ops::Deref for CustomerBalanceTransactionId { type Target = str; }
    pub struct CustomerId(String);
    impl Clone for CustomerId {}
    impl std::fmt::Display for CustomerId {}
    impl std::str::FromStr for CustomerId { type Err = ParseIdError; }
    impl std::ops::Deref for CustomerId { type Target = str; }
    pub struct EventId(String);
    impl Clone for EventId {}
    impl std::fmt::Display for EventId {}
    impl std::str::FromStr for EventId { type Err = ParseIdError; }
    impl std::ops::Deref for EventId { type Target = str; }
    pub struct InvoiceId(String);
    impl Clone for InvoiceId {}
    impl std::fmt::Display for InvoiceId {}
    impl std::str::FromStr for InvoiceId { type Err = ParseIdError; }
    impl std::ops::Deref for InvoiceId { type Target = str; }
    pub struct InvoiceItemId(String);
    impl Clone for InvoiceItemId {}
    impl std::fmt::Display for InvoiceItemId {}
    impl std::str::FromStr for InvoiceItemId { type Err = ParseIdError; }
    impl std::ops::Deref for InvoiceItemId { type Target = str; }
    pub struct PaymentIntentId(String);
    impl Clone for PaymentIntentId {}
    impl std::fmt::Display for PaymentIntentId {}
    impl std::str::FromStr for PaymentIntentId { type Err = ParseIdError; }
    impl std::ops::Deref for PaymentIntentId { type Target = str; }
    pub struct PaymentLinkId(String);
    impl Clone for PaymentLinkId {}
    impl std::fmt::Display for PaymentLinkId {}
    impl std::str::FromStr for PaymentLinkId { type Err = ParseIdError; }
    impl std::ops::Deref for PaymentLinkId { type Target = str; }
    pub struct PaymentMethodId(String);
    impl Clone for PaymentMethodId {}
    impl std::fmt::Display for PaymentMethodId {}
    impl std::str::FromStr for PaymentMethodId { type Err = ParseIdError; }
    impl std::ops::Deref for PaymentMethodId { type Target = str; }
    pub struct PaymentSourceId(String);
    impl Clone for PaymentSourceId {}
    impl std::fmt::Display for PaymentSourceId {}
    impl std::str::FromStr for PaymentSourceId { type Err = ParseIdError; }
    impl std::ops::Deref for PaymentSourceId { type Target = str; }
    pub struct PayoutId(String);
    impl Clone for PayoutId {}
    impl std::fmt::Display for PayoutId {}
    impl std::str::FromStr for PayoutId { type Err = ParseIdError; }
    impl std::ops::Deref for PayoutId { type Target = str; }
    pub struct PriceId(String);
    impl Clone for PriceId {}
    impl std::fmt::Display for PriceId {}
    impl std::str::FromStr for PriceId { type Err = ParseIdError; }
    impl std::ops::Deref for PriceId { type Target = str; }
    pub struct ProductId(String);
    impl Clone for ProductId {}
    impl std::fmt::Display for ProductId {}
    impl std::str::FromStr for ProductId { type Err = ParseIdError; }
    impl std::ops::Deref for ProductId { type Target = str; }
    pub struct PromotionCodeId(String);
    impl Clone for PromotionCodeId {}
    impl std::fmt::Display for PromotionCodeId {}
    impl std::str::FromStr for PromotionCodeId { type Err = ParseIdError; }
    impl std::ops::Deref for PromotionCodeId { type Target = str; }
    pub struct RefundId(String);
    impl Clone for RefundId {}
    impl std::fmt::Display for RefundId {}
    impl std::str::FromStr for RefundId { type Err = ParseIdError; }
    impl std::ops::Deref for RefundId { type Target = str; }
    pub struct SetupIntentId(String);
    impl Clone for SetupIntentId {}
    impl std::fmt::Display for SetupIntentId {}
    impl std::str::FromStr for SetupIntentId { type Err = ParseIdError; }
    impl std::ops::Deref for SetupIntentId { type Target = str; }
    pub struct SubscriptionId(String);
    impl Clone for SubscriptionId {}
    impl std::fmt::Display for SubscriptionId {}
    impl std::str::FromStr for SubscriptionId { type Err = ParseIdError; }
    impl std::ops::Deref for SubscriptionId { type Target = str; }
    pub struct SubscriptionItemId(String);
    impl Clone for SubscriptionItemId {}
    impl std::fmt::Display for SubscriptionItemId {}
    impl std::str::FromStr for SubscriptionItemId { type Err = ParseIdError; }
    impl std::ops::Deref for SubscriptionItemId { type Target = str; }
    pub struct TaxRateId(String);
    impl Clone for TaxRateId {}
    impl std::fmt::Display for TaxRateId {}
    impl std::str::FromStr for TaxRateId { type Err = ParseIdError; }
    impl std::ops::Deref for TaxRateId { type Target = str; }
    pub struct TransferId(String);
    impl Clone for TransferId {}
    impl std::fmt::Display for TransferId {}
    impl std::str::FromStr for TransferId { type Err = ParseIdError; }
    impl std::ops::Deref for TransferId { type Target = str; }
    pub struct UsageRecordId(String);
    impl Clone for UsageRecordId {}
    impl std::fmt::Display for UsageRecordId {}
    impl std::str::FromStr for UsageRecordId { type Err = ParseIdError; }
    impl std::ops::Deref for UsageRecordId { type Target = str; }
    pub struct WebhookEndpointId(String);
    impl Clone for WebhookEndpointId {}
    impl std::fmt::Display for WebhookEndpointId {}
    impl std::str::FromStr for WebhookEndpointId { type Err = ParseIdError; }
    impl std::ops::Deref for WebhookEndpointId { type Target = str; }
}
mod params {
    use std::collections::HashMap;
    pub type Metadata = HashMap<String, String>;
    pub type Timestamp = i64;
    pub trait Object {
        type Id;
        fn id(&self) -> Self::Id;
    }
    pub enum Expandable<T: Object> {
        Id(T::Id),
        Object(Box<T>),
    }
    impl<T: Object> Expandable<T> {
        pub fn id(&self) -> T::Id {}
        pub fn is_object(&self) -> bool {}
        pub fn as_object(&self) -> Option<&T> {}
        pub fn into_object(self) -> Option<T> {}
    }
    pub struct Deleted<T> {
        pub id: T,
        pub deleted: bool,
    }
    pub struct List<T> {
        pub data: Vec<T>,
        pub has_more: bool,
        pub total_count: Option<u64>,
        pub url: String,
    }
    pub struct SearchList<T> {
        pub url: String,
        pub has_more: bool,
        pub data: Vec<T>,
        pub next_page: Option<String>,
        pub total_count: Option<u64>,
    }
}
mod resources {
    use crate::params::Deleted;
    use crate::*;
    pub struct Webhook;
    impl Webhook {
        pub fn construct_event(payload: &str, sig: &str, secret: &str) -> Result<Event, WebhookError> {}
    }
    pub struct Customer {
        pub id: CustomerId,
    }
    impl Clone for Customer {}
    impl Customer {
        pub fn list_balance_transactions(client: &Client, customer_id: &CustomerId, params: ListCustomerBalanceTransactions<'_>) -> Response<List<CustomerBalanceTransaction>> {}
        pub fn create_balance_transaction(client: &Client, customer_id: &CustomerId, params: CreateCustomerBalanceTransaction<'_>) -> Response<CustomerBalanceTransaction> {}
        pub fn retrieve_balance_transaction(client: &Client, customer_id: &CustomerId, id: &CustomerBalanceTransactionId, expand: &[&str]) -> Response<CustomerBalanceTransaction> {}
        pub fn update_balance_transaction(client: &Client, customer_id: &CustomerId, id: &CustomerBalanceTransactionId, params: UpdateCustomerBalanceTransaction<'_>) -> Response<CustomerBalanceTransaction> {}
        pub fn attach_source(client: &Client, customer_id: &CustomerId, source: PaymentSourceParams) -> Response<PaymentSource> {}
        pub fn detach_source(client: &Client, customer_id: &CustomerId, source_id: &PaymentSourceId) -> Response<DetachedSource> {}
        pub fn retrieve_source(client: &Client, customer_id: &CustomerId, source_id: &PaymentSourceId) -> Response<PaymentSource> {}
        pub fn verify_bank_account(client: &Client, customer_id: &CustomerId, bank_account_id: &BankAccountId, params: VerifyBankAccount<'_>) -> Response<BankAccount> {}
        pub fn retrieve_payment_methods(client: &Client, customer_id: &CustomerId, params: CustomerPaymentMethodRetrieval<'_>) -> Response<List<PaymentMethod>> {}
        pub fn search(client: &Client, params: CustomerSearchParams) -> Response<SearchList<Customer>> {}
        pub fn list(client: &Client, params: &ListCustomers<'_>) -> Response<List<Customer>> {}
        pub fn create(client: &Client, params: CreateCustomer<'_>) -> Response<Customer> {}
        pub fn retrieve(client: &Client, id: &CustomerId, expand: &[&str]) -> Response<Customer> {}
        pub fn update(client: &Client, id: &CustomerId, params: UpdateCustomer<'_>) -> Response<Customer> {}
        pub fn delete(client: &Client, id: &CustomerId) -> Response<Deleted<CustomerId>> {}
    }
    pub struct CheckoutSession {
        pub id: CheckoutSessionId,
    }
    impl Clone for CheckoutSession {}
    impl CheckoutSession {
        pub fn retrieve(client: &Client, id: &CheckoutSessionId, expand: &[&str]) -> Response<CheckoutSession> {}
        pub fn expire(client: &Client, id: &CheckoutSessionId) -> Response<CheckoutSession> {}
        pub fn retrieve_line_items(client: &Client, id: &CheckoutSessionId, params: &RetrieveCheckoutSessionLineItems) -> Response<List<CheckoutSessionItem>> {}
        pub fn list(client: &Client, params: &ListCheckoutSessions<'_>) -> Response<List<CheckoutSession>> {}
        pub fn create(client: &Client, params: CreateCheckoutSession<'_>) -> Response<CheckoutSession> {}
    }
    pub struct PaymentIntent {
        pub id: PaymentIntentId,
    }
    impl Clone for PaymentIntent {}
    impl PaymentIntent {
        pub fn list(client: &Client, params: &ListPaymentIntents<'_>) -> Response<List<PaymentIntent>> {}
        pub fn create(client: &Client, params: CreatePaymentIntent<'_>) -> Response<PaymentIntent> {}
        pub fn retrieve(client: &Client, id: &PaymentIntentId, expand: &[&str]) -> Response<PaymentIntent> {}
        pub fn update(client: &Client, id: &PaymentIntentId, params: UpdatePaymentIntent<'_>) -> Response<PaymentIntent> {}
        pub fn confirm(client: &Client, payment_intent_id: &str, params: PaymentIntentConfirmParams<'_>) -> Response<PaymentIntent> {}
        pub fn capture(client: &Client, payment_intent_id: &str, params: CapturePaymentIntent) -> Response<PaymentIntent> {}
        pub fn cancel(client: &Client, payment_intent_id: &str, params: CancelPaymentIntent) -> Response<PaymentIntent> {}
        pub fn search(client: &Client, params: PaymentIntentSearchParams) -> Response<SearchList<PaymentIntent>> {}
    }
    pub struct PaymentMethod {
        pub id: PaymentMethodId,
    }
    impl Clone for PaymentMethod {}
    impl PaymentMethod {
        pub fn list(client: &Client, params: &ListPaymentMethods<'_>) -> Response<List<PaymentMethod>> {}
        pub fn create(client: &Client, params: CreatePaymentMethod<'_>) -> Response<PaymentMethod> {}
        pub fn retrieve(client: &Client, id: &PaymentMethodId, expand: &[&str]) -> Response<PaymentMethod> {}
        pub fn update(client: &Client, id: &PaymentMethodId, params: UpdatePaymentMethod<'_>) -> Response<PaymentMethod> {}
        pub fn attach(client: &Client, payment_method_id: &PaymentMethodId, params: AttachPaymentMethod) -> Response<PaymentMethod> {}
        pub fn detach(client: &Client, payment_method_id: &PaymentMethodId) -> Response<PaymentMethod> {}
    }
    pub struct SetupIntent {
        pub id: SetupIntentId,
    }
    impl Clone for SetupIntent {}
    impl SetupIntent {
        pub fn list(client: &Client, params: &ListSetupIntents<'_>) -> Response<List<SetupIntent>> {}
        pub fn create(client: &Client, params: CreateSetupIntent<'_>) -> Response<SetupIntent> {}
        pub fn retrieve(client: &Client, id: &SetupIntentId, expand: &[&str]) -> Response<SetupIntent> {}
        pub fn update(client: &Client, id: &SetupIntentId, params: UpdateSetupIntent<'_>) -> Response<SetupIntent> {}
        pub fn confirm(client: &Client, setup_id: &SetupIntentId, params: ConfirmSetupIntent) -> Response<SetupIntent> {}
        pub fn verify_micro_deposits(client: &Client, setup_id: &SetupIntentId, params: VerifyMicrodeposits) -> Response<SetupIntent> {}
        pub fn cancel(client: &Client, setup_id: &SetupIntentId, params: CancelSetupIntent) -> Response<SetupIntent> {}
    }
    pub struct Subscription {
        pub id: SubscriptionId,
    }
    impl Clone for Subscription {}
    impl Subscription {
        pub fn list(client: &Client, params: &ListSubscriptions<'_>) -> Response<List<Subscription>> {}
        pub fn create(client: &Client, params: CreateSubscription<'_>) -> Response<Subscription> {}
        pub fn retrieve(client: &Client, id: &SubscriptionId, expand: &[&str]) -> Response<Subscription> {}
        pub fn update(client: &Client, id: &SubscriptionId, params: UpdateSubscription<'_>) -> Response<Subscription> {}
        pub fn delete(client: &Client, id: &SubscriptionId) -> Response<Deleted<SubscriptionId>> {}
        pub fn cancel(client: &Client, subscription_id: &SubscriptionId, params: CancelSubscription) -> Response<Subscription> {}
        pub fn search(client: &Client, params: SubscriptionSearchParams) -> Response<SearchList<Subscription>> {}
    }
    pub struct SubscriptionItem {
        pub id: SubscriptionItemId,
    }
    impl Clone for SubscriptionItem {}
    impl SubscriptionItem {
        pub fn list(client: &Client, params: &ListSubscriptionItems<'_>) -> Response<List<SubscriptionItem>> {}
        pub fn create(client: &Client, params: CreateSubscriptionItem<'_>) -> Response<SubscriptionItem> {}
        pub fn retrieve(client: &Client, id: &SubscriptionItemId, expand: &[&str]) -> Response<SubscriptionItem> {}
        pub fn update(client: &Client, id: &SubscriptionItemId, params: UpdateSubscriptionItem<'_>) -> Response<SubscriptionItem> {}
        pub fn delete(client: &Client, id: &SubscriptionItemId) -> Response<Deleted<SubscriptionItemId>> {}
    }
    pub struct Invoice {
        pub id: InvoiceId,
    }
    impl Clone for Invoice {}
    impl Invoice {
        pub fn list(client: &Client, params: &ListInvoices<'_>) -> Response<List<Invoice>> {}
        pub fn create(client: &Client, params: CreateInvoice<'_>) -> Response<Invoice> {}
        pub fn retrieve(client: &Client, id: &InvoiceId, expand: &[&str]) -> Response<Invoice> {}
        pub fn delete(client: &Client, id: &InvoiceId) -> Response<Deleted<InvoiceId>> {}
        pub fn upcoming(client: &Client, params: RetrieveUpcomingInvoice) -> Response<Invoice> {}
        pub fn finalize(client: &Client, invoice_id: &InvoiceId, params: FinalizeInvoiceParams) -> Response<Invoice> {}
        pub fn pay(client: &Client, invoice_id: &InvoiceId) -> Response<Invoice> {}
        pub fn search(client: &Client, params: InvoiceSearchParams) -> Response<SearchList<Invoice>> {}
        pub fn void(client: &Client, invoice_id: &InvoiceId) -> Response<Invoice> {}
    }
    pub struct InvoiceItem {
        pub id: InvoiceItemId,
    }
    impl Clone for InvoiceItem {}
    impl InvoiceItem {
        pub fn list(client: &Client, params: &ListInvoiceItems<'_>) -> Response<List<InvoiceItem>> {}
        pub fn create(client: &Client, params: CreateInvoiceItem<'_>) -> Response<InvoiceItem> {}
        pub fn retrieve(client: &Client, id: &InvoiceItemId, expand: &[&str]) -> Response<InvoiceItem> {}
        pub fn update(client: &Client, id: &InvoiceItemId, params: UpdateInvoiceItem<'_>) -> Response<InvoiceItem> {}
        pub fn delete(client: &Client, id: &InvoiceItemId) -> Response<Deleted<InvoiceItemId>> {}
    }
    pub struct Price {
        pub id: PriceId,
    }
    impl Clone for Price {}
    impl Price {
        pub fn list(client: &Client, params: &ListPrices<'_>) -> Response<List<Price>> {}
        pub fn create(client: &Client, params: CreatePrice<'_>) -> Response<Price> {}
        pub fn retrieve(client: &Client, id: &PriceId, expand: &[&str]) -> Response<Price> {}
        pub fn update(client: &Client, id: &PriceId, params: UpdatePrice<'_>) -> Response<Price> {}
        pub fn search(client: &Client, params: PriceSearchParams) -> Response<SearchList<Price>> {}
    }
    pub struct Product {
        pub id: ProductId,
    }
    impl Clone for Product {}
    impl Product {
        pub fn list(client: &Client, params: &ListProducts<'_>) -> Response<List<Product>> {}
        pub fn create(client: &Client, params: CreateProduct<'_>) -> Response<Product> {}
        pub fn retrieve(client: &Client, id: &ProductId, expand: &[&str]) -> Response<Product> {}
        pub fn update(client: &Client, id: &ProductId, params: UpdateProduct<'_>) -> Response<Product> {}
        pub fn delete(client: &Client, id: &ProductId) -> Response<Deleted<ProductId>> {}
        pub fn search(client: &Client, params: ProductSearchParams) -> Response<SearchList<Product>> {}
    }
    pub struct Coupon {
        pub id: CouponId,
    }
    impl Clone for Coupon {}
    impl Coupon {
        pub fn list(client: &Client, params: &ListCoupons<'_>) -> Response<List<Coupon>> {}
        pub fn create(client: &Client, params: CreateCoupon<'_>) -> Response<Coupon> {}
        pub fn retrieve(client: &Client, id: &CouponId, expand: &[&str]) -> Response<Coupon> {}
        pub fn update(client: &Client, id: &CouponId, params: UpdateCoupon<'_>) -> Response<Coupon> {}
        pub fn delete(client: &Client, id: &CouponId) -> Response<Deleted<CouponId>> {}
    }
    pub struct PromotionCode {
        pub id: PromotionCodeId,
    }
    impl Clone for PromotionCode {}
    impl PromotionCode {
        pub fn list(client: &Client, params: &ListPromotionCodes<'_>) -> Response<List<PromotionCode>> {}
        pub fn retrieve(client: &Client, id: &PromotionCodeId, expand: &[&str]) -> Response<PromotionCode> {}
        pub fn update(client: &Client, id: &PromotionCodeId, params: UpdatePromotionCode<'_>) -> Response<PromotionCode> {}
    }
    pub struct Refund {
        pub id: RefundId,
    }
    impl Clone for Refund {}
    impl Refund {
        pub fn list(client: &Client, params: &ListRefunds<'_>) -> Response<List<Refund>> {}
        pub fn create(client: &Client, params: CreateRefund<'_>) -> Response<Refund> {}
        pub fn retrieve(client: &Client, id: &RefundId, expand: &[&str]) -> Response<Refund> {}
        pub fn update(client: &Client, id: &RefundId, params: UpdateRefund<'_>) -> Response<Refund> {}
    }
    pub struct Charge {
        pub id: ChargeId,
    }
    impl Clone for Charge {}
    impl Charge {
        pub fn capture(client: &Client, charge_id: &ChargeId, params: CaptureCharge<'_>) -> Response<Charge> {}
        pub fn search(client: &Client, params: ChargeSearchParams) -> Response<SearchList<Charge>> {}
        pub fn list(client: &Client, params: &ListCharges<'_>) -> Response<List<Charge>> {}
        pub fn create(client: &Client, params: CreateCharge<'_>) -> Response<Charge> {}
        pub fn retrieve(client: &Client, id: &ChargeId, expand: &[&str]) -> Response<Charge> {}
        pub fn update(client: &Client, id: &ChargeId, params: UpdateCharge<'_>) -> Response<Charge> {}
    }
    pub struct Account {
        pub id: AccountId,
    }
    impl Clone for Account {}
    impl Account {
        pub fn list(client: &Client, params: &ListAccounts<'_>) -> Response<List<Account>> {}
        pub fn create(client: &Client, params: CreateAccount<'_>) -> Response<Account> {}
        pub fn retrieve(client: &Client, id: &AccountId, expand: &[&str]) -> Response<Account> {}
        pub fn update(client: &Client, id: &AccountId, params: UpdateAccount<'_>) -> Response<Account> {}
        pub fn delete(client: &Client, id: &AccountId) -> Response<Deleted<AccountId>> {}
    }
    pub struct AccountLink;
    impl Clone for AccountLink {}
    impl AccountLink {
        pub fn create(client: &Client, params: CreateAccountLink<'_>) -> Response<AccountLink> {}
    }
    pub struct BillingPortalSession {
        pub id: BillingPortalSessionId,
    }
    impl Clone for BillingPortalSession {}
    impl BillingPortalSession {
        pub fn create(client: &Client, params: CreateBillingPortalSession<'_>) -> Response<BillingPortalSession> {}
    }
    pub struct PaymentLink {
        pub id: PaymentLinkId,
    }
    impl Clone for PaymentLink {}
    impl PaymentLink {
        pub fn list(client: &Client, params: &ListPaymentLinks<'_>) -> Response<List<PaymentLink>> {}
        pub fn create(client: &Client, params: CreatePaymentLink<'_>) -> Response<PaymentLink> {}
        pub fn retrieve(client: &Client, id: &PaymentLinkId, expand: &[&str]) -> Response<PaymentLink> {}
        pub fn update(client: &Client, id: &PaymentLinkId, params: UpdatePaymentLink<'_>) -> Response<PaymentLink> {}
    }
    pub struct Payout {
        pub id: PayoutId,
    }
    impl Clone for Payout {}
    impl Payout {
        pub fn list(client: &Client, params: &ListPayouts<'_>) -> Response<List<Payout>> {}
        pub fn create(client: &Client, params: CreatePayout<'_>) -> Response<Payout> {}
        pub fn retrieve(client: &Client, id: &PayoutId, expand: &[&str]) -> Response<Payout> {}
        pub fn update(client: &Client, id: &PayoutId, params: UpdatePayout<'_>) -> Response<Payout> {}
        pub fn cancel(client: &Client, id: &PayoutId) -> Response<Payout> {}
    }
    pub struct Transfer {
        pub id: TransferId,
    }
    impl Clone for Transfer {}
    impl Transfer {
        pub fn list(client: &Client, params: &ListTransfers<'_>) -> Response<List<Transfer>> {}
        pub fn create(client: &Client, params: CreateTransfer<'_>) -> Response<Transfer> {}
        pub fn retrieve(client: &Client, id: &TransferId, expand: &[&str]) -> Response<Transfer> {}
        pub fn update(client: &Client, id: &TransferId, params: UpdateTransfer<'_>) -> Response<Transfer> {}
    }
    pub struct TaxRate {
        pub id: TaxRateId,
    }
    impl Clone for TaxRate {}
    impl TaxRate {
        pub fn list(client: &Client, params: &ListTaxRates<'_>) -> Response<List<TaxRate>> {}
        pub fn create(client: &Client, params: CreateTaxRate<'_>) -> Response<TaxRate> {}
        pub fn retrieve(client: &Client, id: &TaxRateId, expand: &[&str]) -> Response<TaxRate> {}
        pub fn update(client: &Client, id: &TaxRateId, params: UpdateTaxRate<'_>) -> Response<TaxRate> {}
    }
    pub struct UsageRecord {
        pub id: UsageRecordId,
    }
    impl Clone for UsageRecord {}
    impl UsageRecord {
        pub fn create(client: &Client, subscription_item_id: &SubscriptionItemId, params: CreateUsageRecord) -> Response<UsageRecord> {}
    }
    pub struct WebhookEndpoint {
        pub id: WebhookEndpointId,
    }
    impl Clone for WebhookEndpoint {}
    impl WebhookEndpoint {
        pub fn list(client: &Client, params: &ListWebhookEndpoints<'_>) -> Response<List<WebhookEndpoint>> {}
        pub fn create(client: &Client, params: CreateWebhookEndpoint<'_>) -> Response<WebhookEndpoint> {}
        pub fn retrieve(client: &Client, id: &WebhookEndpointId, expand: &[&str]) -> Response<WebhookEndpoint> {}
        pub fn update(client: &Client, id: &WebhookEndpointId, params: UpdateWebhookEndpoint<'_>) -> Response<WebhookEndpoint> {}
        pub fn delete(client: &Client, id: &WebhookEndpointId) -> Response<Deleted<WebhookEndpointId>> {}
    }
    pub struct Event {
        pub id: EventId,
    }
    impl Clone for Event {}
    impl Event {
        pub fn list(client: &Client, params: &ListEvents<'_>) -> Response<List<Event>> {}
        pub fn retrieve(client: &Client, id: &EventId, expand: &[&str]) -> Response<Event> {}
    }
    pub struct Balance;
    impl Clone for Balance {}
    impl Balance {
        pub fn retrieve(client: &Client, account_id: Option<AccountId>) -> Response<Balance> {}
    }
    pub struct CaptureCharge<'a>(&'a str);
    pub struct ChargeSearchParams<'a>(&'a str);
    pub struct CreateAccount<'a>(&'a str);
    impl<'a> CreateAccount<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateAccountLink<'a>(&'a str);
    impl<'a> CreateAccountLink<'a> {
        pub fn new(account: AccountId, type_: AccountLinkType) -> Self {}
    }
    pub struct CreateBillingPortalSession<'a>(&'a str);
    impl<'a> CreateBillingPortalSession<'a> {
        pub fn new(customer: CustomerId) -> Self {}
    }
    pub struct CreateCharge<'a>(&'a str);
    impl<'a> CreateCharge<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateCheckoutSession<'a>(&'a str);
    impl<'a> CreateCheckoutSession<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateCoupon<'a>(&'a str);
    impl<'a> CreateCoupon<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateCustomer<'a>(&'a str);
    impl<'a> CreateCustomer<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateCustomerBalanceTransaction<'a>(&'a str);
    pub struct CreateInvoice<'a>(&'a str);
    impl<'a> CreateInvoice<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateInvoiceItem<'a>(&'a str);
    impl<'a> CreateInvoiceItem<'a> {
        pub fn new(customer: CustomerId) -> Self {}
    }
    pub struct CreatePaymentIntent<'a>(&'a str);
    impl<'a> CreatePaymentIntent<'a> {
        pub fn new(amount: i64, currency: Currency) -> Self {}
    }
    pub struct CreatePaymentLink<'a>(&'a str);
    impl<'a> CreatePaymentLink<'a> {
        pub fn new(line_items: Vec<CreatePaymentLinkLineItems>) -> Self {}
    }
    pub struct CreatePaymentMethod<'a>(&'a str);
    impl<'a> CreatePaymentMethod<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreatePayout<'a>(&'a str);
    impl<'a> CreatePayout<'a> {
        pub fn new(amount: i64, currency: Currency) -> Self {}
    }
    pub struct CreatePrice<'a>(&'a str);
    impl<'a> CreatePrice<'a> {
        pub fn new(currency: Currency) -> Self {}
    }
    pub struct CreateProduct<'a>(&'a str);
    impl<'a> CreateProduct<'a> {
        pub fn new(name: &'a str) -> Self {}
    }
    pub struct CreateRefund<'a>(&'a str);
    impl<'a> CreateRefund<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateSetupIntent<'a>(&'a str);
    impl<'a> CreateSetupIntent<'a> {
        pub fn new() -> Self {}
    }
    pub struct CreateSubscription<'a>(&'a str);
    impl<'a> CreateSubscription<'a> {
        pub fn new(customer: CustomerId) -> Self {}
    }
    pub struct CreateSubscriptionItem<'a>(&'a str);
    impl<'a> CreateSubscriptionItem<'a> {
        pub fn new(subscription: SubscriptionId) -> Self {}
    }
    pub struct CreateTaxRate<'a>(&'a str);
    impl<'a> CreateTaxRate<'a> {
        pub fn new(display_name: &'a str, percentage: f64) -> Self {}
    }
    pub struct CreateTransfer<'a>(&'a str);
    impl<'a> CreateTransfer<'a> {
        pub fn new(currency: Currency, destination: String) -> Self {}
    }
    pub struct CreateWebhookEndpoint<'a>(&'a str);
    impl<'a> CreateWebhookEndpoint<'a> {
        pub fn new(enabled_events: Vec<EventFilter>, url: &'a str) -> Self {}
    }
    pub struct CustomerPaymentMethodRetrieval<'a>(&'a str);
    impl<'a> CustomerPaymentMethodRetrieval<'a> {
        pub fn new() -> Self {}
    }
    pub struct CustomerSearchParams<'a>(&'a str);
    pub struct InvoiceSearchParams<'a>(&'a str);
    pub struct ListAccounts<'a>(&'a str);
    impl<'a> ListAccounts<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListCharges<'a>(&'a str);
    impl<'a> ListCharges<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListCheckoutSessions<'a>(&'a str);
    impl<'a> ListCheckoutSessions<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListCoupons<'a>(&'a str);
    impl<'a> ListCoupons<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListCustomerBalanceTransactions<'a>(&'a str);
    pub struct ListCustomers<'a>(&'a str);
    impl<'a> ListCustomers<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListEvents<'a>(&'a str);
    impl<'a> ListEvents<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListInvoiceItems<'a>(&'a str);
    impl<'a> ListInvoiceItems<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListInvoices<'a>(&'a str);
    impl<'a> ListInvoices<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListPaymentIntents<'a>(&'a str);
    impl<'a> ListPaymentIntents<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListPaymentLinks<'a>(&'a str);
    impl<'a> ListPaymentLinks<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListPaymentMethods<'a>(&'a str);
    impl<'a> ListPaymentMethods<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListPayouts<'a>(&'a str);
    impl<'a> ListPayouts<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListPrices<'a>(&'a str);
    impl<'a> ListPrices<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListProducts<'a>(&'a str);
    impl<'a> ListProducts<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListPromotionCodes<'a>(&'a str);
    impl<'a> ListPromotionCodes<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListRefunds<'a>(&'a str);
    impl<'a> ListRefunds<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListSetupIntents<'a>(&'a str);
    impl<'a> ListSetupIntents<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListSubscriptionItems<'a>(&'a str);
    impl<'a> ListSubscriptionItems<'a> {
        pub fn new(subscription: SubscriptionId) -> Self {}
    }
    pub struct ListSubscriptions<'a>(&'a str);
    impl<'a> ListSubscriptions<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListTaxRates<'a>(&'a str);
    impl<'a> ListTaxRates<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListTransfers<'a>(&'a str);
    impl<'a> ListTransfers<'a> {
        pub fn new() -> Self {}
    }
    pub struct ListWebhookEndpoints<'a>(&'a str);
    impl<'a> ListWebhookEndpoints<'a> {
        pub fn new() -> Self {}
    }
    pub struct PaymentIntentConfirmParams<'a>(&'a str);
    pub struct PaymentIntentSearchParams<'a>(&'a str);
    pub struct PriceSearchParams<'a>(&'a str);
    pub struct ProductSearchParams<'a>(&'a str);
    pub struct SubscriptionSearchParams<'a>(&'a str);
    pub struct UpdateAccount<'a>(&'a str);
    impl<'a> UpdateAccount<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateCharge<'a>(&'a str);
    impl<'a> UpdateCharge<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateCoupon<'a>(&'a str);
    impl<'a> UpdateCoupon<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateCustomer<'a>(&'a str);
    impl<'a> UpdateCustomer<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateCustomerBalanceTransaction<'a>(&'a str);
    pub struct UpdateInvoiceItem<'a>(&'a str);
    impl<'a> UpdateInvoiceItem<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdatePaymentIntent<'a>(&'a str);
    impl<'a> UpdatePaymentIntent<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdatePaymentLink<'a>(&'a str);
    impl<'a> UpdatePaymentLink<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdatePaymentMethod<'a>(&'a str);
    impl<'a> UpdatePaymentMethod<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdatePayout<'a>(&'a str);
    impl<'a> UpdatePayout<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdatePrice<'a>(&'a str);
    impl<'a> UpdatePrice<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateProduct<'a>(&'a str);
    impl<'a> UpdateProduct<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdatePromotionCode<'a>(&'a str);
    impl<'a> UpdatePromotionCode<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateRefund<'a>(&'a str);
    impl<'a> UpdateRefund<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateSetupIntent<'a>(&'a str);
    impl<'a> UpdateSetupIntent<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateSubscription<'a>(&'a str);
    impl<'a> UpdateSubscription<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateSubscriptionItem<'a>(&'a str);
    impl<'a> UpdateSubscriptionItem<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateTaxRate<'a>(&'a str);
    impl<'a> UpdateTaxRate<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateTransfer<'a>(&'a str);
    impl<'a> UpdateTransfer<'a> {
        pub fn new() -> Self {}
    }
    pub struct UpdateWebhookEndpoint<'a>(&'a str);
    impl<'a> UpdateWebhookEndpoint<'a> {
        pub fn new() -> Self {}
    }
    pub struct VerifyBankAccount<'a>(&'a str);
    pub struct VerifyMicrodeposits<'a>(&'a str);
    pub struct AttachPaymentMethod;
    pub struct BankAccount;
    pub struct CancelPaymentIntent;
    pub struct CancelSetupIntent;
    pub struct CancelSubscription;
    pub struct CapturePaymentIntent;
    pub struct CheckoutSessionItem;
    pub struct ConfirmSetupIntent;
    pub struct CreateUsageRecord;
    pub struct CustomerBalanceTransaction;
    pub struct FinalizeInvoiceParams;
    pub struct RetrieveCheckoutSessionLineItems;
    pub struct RetrieveUpcomingInvoice;
    impl Object for Customer { type Id = CustomerId; }
    impl Object for CheckoutSession { type Id = CheckoutSessionId; }
    impl Object for PaymentIntent { type Id = PaymentIntentId; }
    impl Object for PaymentMethod { type Id = PaymentMethodId; }
    impl Object for SetupIntent { type Id = SetupIntentId; }
    impl Object for Subscription { type Id = SubscriptionId; }
    impl Object for SubscriptionItem { type Id = SubscriptionItemId; }
    impl Object for Invoice { type Id = InvoiceId; }
    impl Object for InvoiceItem { type Id = InvoiceItemId; }
    impl Object for Price { type Id = PriceId; }
    impl Object for Product { type Id = ProductId; }
    impl Object for Coupon { type Id = CouponId; }
    impl Object for PromotionCode { type Id = PromotionCodeId; }
    impl Object for Refund { type Id = RefundId; }
    impl Object for Charge { type Id = ChargeId; }
    impl Object for Account { type Id = AccountId; }
    impl Object for BillingPortalSession { type Id = BillingPortalSessionId; }
    impl Object for PaymentLink { type Id = PaymentLinkId; }
    impl Object for Payout { type Id = PayoutId; }
    impl Object for Transfer { type Id = TransferId; }
    impl Object for TaxRate { type Id = TaxRateId; }
    impl Object for UsageRecord { type Id = UsageRecordId; }
    impl Object for WebhookEndpoint { type Id = WebhookEndpointId; }
    impl Object for Event { type Id = EventId; }
}
