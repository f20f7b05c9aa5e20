//! package = "octocrab", version = ">=0.30, <0.55"

pub use api::{issues, pulls, repos, search};
pub use error::Error;
pub use page::Page;

pub type Result<T, E = error::Error> = std::result::Result<T, E>;
pub fn initialise(crab: Octocrab) -> std::sync::Arc<Octocrab> {}
pub fn instance() -> std::sync::Arc<Octocrab> {}

/// A client of GitHub.
#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Octocrab;
impl Clone for Octocrab {}
impl Default for Octocrab {
    fn default() -> Self {}
}
impl Octocrab {
    pub fn builder() -> OctocrabBuilder<(), (), (), ()> {}
    // In older versions the client itself.
    pub fn installation(&self, id: models::InstallationId) -> Result<Octocrab> {}
    pub async fn graphql<R: serde::de::DeserializeOwned>(&self, payload: &impl serde::Serialize) -> Result<R> {}
    pub async fn post<P: serde::Serialize + ?Sized, R>(&self, route: impl AsRef<str>, body: Option<&P>) -> Result<R> {}
    pub async fn get<R, A, P: ?Sized>(&self, route: A, parameters: Option<&P>) -> Result<R> {}
    pub async fn patch<R, A, B: ?Sized>(&self, route: A, body: Option<&B>) -> Result<R> {}
    pub async fn put<R, A, B: ?Sized>(&self, route: A, body: Option<&B>) -> Result<R> {}
    pub async fn delete<R, A, B: ?Sized>(&self, route: A, body: Option<&B>) -> Result<R> {}
    pub async fn get_page<R: serde::de::DeserializeOwned>(&self, uri: &Option<http::Uri>) -> Result<Option<Page<R>>> {}
    pub async fn all_pages<R: serde::de::DeserializeOwned>(&self, page: Page<R>) -> Result<Vec<R>> {}
    pub fn issues(&self, owner: impl Into<String>, repo: impl Into<String>) -> issues::IssueHandler {}
    pub fn pulls(&self, owner: impl Into<String>, repo: impl Into<String>) -> pulls::PullRequestHandler {}
    pub fn repos(&self, owner: impl Into<String>, repo: impl Into<String>) -> repos::RepoHandler {}
    pub fn search(&self) -> search::SearchHandler {}
}
pub struct OctocrabBuilder<Svc, Config, Auth, LayerReady>(Svc, Config, Auth, LayerReady);
impl<Svc, Config, Auth, LayerReady> OctocrabBuilder<Svc, Config, Auth, LayerReady> {
    pub fn new() -> Self {}
    pub fn personal_token<S>(self, token: S) -> Self {}
    pub fn user_access_token<S>(self, token: S) -> Self {}
    pub fn basic_auth(self, username: String, password: String) -> Self {}
    pub fn app<K>(self, app_id: models::AppId, key: K) -> Self {}
    pub fn base_uri<U>(self, base_uri: U) -> Result<Self> {}
    pub fn add_header<H>(self, key: H, value: String) -> Self {}
    pub fn build(self) -> Result<Octocrab> {}
}
mod error {
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl std::fmt::Debug for Error {}
}
mod page {
    pub struct Page<T> {
        pub items: Vec<T>,
        pub incomplete_results: Option<bool>,
        pub total_count: Option<u64>,
        pub next: Option<http::Uri>,
        pub prev: Option<http::Uri>,
        pub first: Option<http::Uri>,
        pub last: Option<http::Uri>,
    }
    impl<T> Page<T> {
        pub fn take_items(&mut self) -> Vec<T> {}
        pub fn number_of_pages(&self) -> Option<u32> {}
    }
}
pub mod models {
    pub struct AppId(pub u64);
    pub struct InstallationId(pub u64);
}
mod api {
    pub mod issues {
        use crate::{models, params, Page, Result};
        #[twelve::nature(client)]
        pub struct IssueHandler;
        impl IssueHandler {
            pub async fn get(&self, number: u64) -> Result<models::issues::Issue> {}
            pub fn create(&self, title: impl Into<String>) -> create::CreateIssueBuilder {}
            pub fn list(&self) -> list::ListIssuesBuilder {}
            pub fn update(&self, number: u64) -> update::UpdateIssueBuilder {}
            pub async fn lock(&self, number: u64, reason: impl Into<Option<params::LockReason>>) -> Result<bool> {}
            pub async fn unlock(&self, number: u64) -> Result<bool> {}
            pub async fn add_assignees(&self, number: u64, assignees: &[&str]) -> Result<models::issues::Issue> {}
            pub async fn check_assignee(&self, assignee: impl AsRef<str>) -> Result<bool> {}
            pub fn list_assignees(&self) -> ListAssigneesBuilder {}
            pub async fn add_labels(&self, number: u64, labels: &[String]) -> Result<Vec<models::Label>> {}
            pub async fn remove_label(&self, number: u64, label: impl AsRef<str>) -> Result<Vec<models::Label>> {}
            pub async fn replace_all_labels(&self, number: u64, labels: &[String]) -> Result<Vec<models::Label>> {}
            pub async fn create_label(&self, name: impl AsRef<str>, color: impl AsRef<str>, description: impl AsRef<str>) -> Result<models::Label> {}
            pub async fn get_label(&self, name: impl AsRef<str>) -> Result<models::Label> {}
            pub async fn delete_label(&self, name: impl AsRef<str>) -> Result<()> {}
            pub fn list_labels_for_issue(&self, number: u64) -> ListLabelsForIssueBuilder {}
            pub fn list_labels_for_repo(&self) -> ListLabelsForRepoBuilder {}
            pub async fn create_comment(&self, number: u64, body: impl AsRef<str>) -> Result<models::issues::Comment> {}
            pub async fn get_comment(&self, comment_id: CommentId) -> Result<models::issues::Comment> {}
            pub async fn update_comment(&self, comment_id: CommentId, body: impl AsRef<str>) -> Result<models::issues::Comment> {}
            pub async fn delete_comment(&self, comment_id: CommentId) -> Result<()> {}
            pub fn list_comments(&self, issue_number: u64) -> ListCommentsBuilder {}
            pub fn list_issue_comments(&self) -> ListIssueCommentsBuilder {}
            pub fn list_timeline_events(&self, issue_number: u64) -> ListTimelineEventsBuilder {}
            pub fn list_reactions(&self, issue_number: u64) -> ListReactionsBuilder {}
            pub fn list_comment_reactions(&self, comment_id: impl Into<CommentId>) -> ListCommentReactionsBuilder {}
            pub async fn create_reaction(&self, issue_number: u64, content: models::reactions::ReactionContent) -> Result<models::reactions::Reaction> {}
            pub async fn create_comment_reaction(&self, comment_id: impl Into<CommentId>, content: models::reactions::ReactionContent) -> Result<models::reactions::Reaction> {}
            pub async fn delete_reaction(&self, issue_number: u64, reaction_id: impl Into<ReactionId>) -> Result<()> {}
            pub async fn delete_comment_reaction(&self, comment_id: impl Into<CommentId>, reaction_id: impl Into<ReactionId>) -> Result<()> {}
        }
        #[twelve::nature(client)]
        pub struct ListAssigneesBuilder;
        impl ListAssigneesBuilder {
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<models::Author>> {}
        }
        #[twelve::nature(client)]
        pub struct ListCommentsBuilder;
        impl ListCommentsBuilder {
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn since(self, since: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<models::issues::Comment>> {}
        }
        #[twelve::nature(client)]
        pub struct ListIssueCommentsBuilder;
        impl ListIssueCommentsBuilder {
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub fn sort(self, sort: impl Into<params::issues::Sort>) -> Self {}
            pub fn direction(self, direction: impl Into<params::Direction>) -> Self {}
            pub fn since(self, since: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<models::issues::Comment>> {}
        }
        #[twelve::nature(client)]
        pub struct ListTimelineEventsBuilder;
        impl ListTimelineEventsBuilder {
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<models::timelines::TimelineEvent>> {}
        }
        #[twelve::nature(client)]
        pub struct ListReactionsBuilder;
        impl ListReactionsBuilder {
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<models::reactions::Reaction>> {}
        }
        #[twelve::nature(client)]
        pub struct ListCommentReactionsBuilder;
        impl ListCommentReactionsBuilder {
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<models::reactions::Reaction>> {}
        }
        mod create {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct CreateIssueBuilder;
            impl CreateIssueBuilder {
                pub async fn send(self) -> Result<models::issues::Issue> {}
                pub fn body<A: Into<String>>(self, body: impl Into<Option<A>>) -> Self {}
                pub fn milestone(self, milestone: impl Into<Option<u64>>) -> Self {}
                pub fn labels(self, labels: impl Into<Option<Vec<String>>>) -> Self {}
                pub fn assignees(self, assignees: impl Into<Option<Vec<String>>>) -> Self {}
            }
        }
        mod list {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListIssuesBuilder;
            impl ListIssuesBuilder {
                pub fn milestone(self, milestone: impl Into<params::issues::Filter<u64>>) -> Self {}
                pub fn assignee(self, assignee: impl Into<params::issues::Filter<&str>>) -> Self {}
                pub fn creator(self, creator: impl Into<String>) -> Self {}
                pub fn mentioned(self, mentioned: impl Into<String>) -> Self {}
                pub fn state(self, state: params::State) -> Self {}
                pub fn labels(self, labels: &(impl AsRef<[String]> + ?Sized)) -> Self {}
                pub fn sort(self, sort: impl Into<params::issues::Sort>) -> Self {}
                pub fn direction(self, direction: impl Into<params::Direction>) -> Self {}
                pub fn since(self, since: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<models::issues::Issue>> {}
            }
        }
        mod update {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct UpdateIssueBuilder;
            impl UpdateIssueBuilder {
                pub fn title(self, title: &str) -> Self {}
                pub fn body(self, body: &str) -> Self {}
                pub fn assignees(self, assignees: &(impl AsRef<[String]> + ?Sized)) -> Self {}
                pub fn state(self, state: impl Into<models::IssueState>) -> Self {}
                pub fn state_reason(self, state_reason: impl Into<models::issues::IssueStateReason>) -> Self {}
                pub fn milestone(self, milestone: impl Into<u64>) -> Self {}
                pub fn labels(self, labels: &(impl AsRef<[String]> + ?Sized)) -> Self {}
                pub async fn send(self) -> Result<models::issues::Issue> {}
            }
        }
    }
    pub mod pulls {
        use crate::{models, params, Page, Result};
        #[twelve::nature(client)]
        pub struct PullRequestHandler;
        impl PullRequestHandler {
            pub fn media_type(self, media_type: crate::params::pulls::MediaType) -> Self {}
            pub async fn is_merged(&self, pr: u64) -> Result<bool> {}
            pub async fn update_branch(&self, pr: u64) -> Result<bool> {}
            pub async fn get(&self, pr: u64) -> Result<crate::models::pulls::PullRequest> {}
            pub async fn get_diff(&self, pr: u64) -> Result<String> {}
            pub async fn get_patch(&self, pr: u64) -> Result<String> {}
            pub fn create(&self, title: impl Into<String>, head: impl Into<String>, base: impl Into<String>) -> create::CreatePullRequestBuilder {}
            pub fn update(&self, pull_number: u64) -> update::UpdatePullRequestBuilder {}
            pub fn list(&self) -> list::ListPullRequestsBuilder {}
            pub fn list_reviews(&self, pr_number: u64) -> ListReviewsBuilder {}
            pub async fn request_reviews(&self, pr: u64, reviewers: impl Into<Vec<String>>, team_reviewers: impl Into<Vec<String>>) -> Result<crate::models::pulls::Review> {}
            pub async fn remove_requested_reviewers(&self, pr: u64, reviewers: impl Into<Vec<String>>, team_reviewers: impl Into<Vec<String>>) -> Result<crate::models::pulls::Review> {}
            pub async fn list_files(&self, pr: u64) -> Result<Page<crate::models::repos::DiffEntry>> {}
            pub fn list_comments(&self, pr: Option<u64>) -> comment::ListCommentsBuilder {}
            pub fn merge(&self, pr: u64) -> merge::MergePullRequestsBuilder {}
        }
        #[twelve::nature(client)]
        pub struct ListReviewsBuilder;
        impl ListReviewsBuilder {
        }
        mod create {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct CreatePullRequestBuilder;
            impl CreatePullRequestBuilder {
                pub fn body<A: Into<String>>(self, body: impl Into<Option<A>>) -> Self {}
                pub fn draft(self, draft: impl Into<Option<bool>>) -> Self {}
                pub fn maintainer_can_modify(self, maintainer_can_modify: impl Into<Option<bool>>) -> Self {}
                pub async fn send(self) -> Result<crate::models::pulls::PullRequest> {}
            }
        }
        mod list {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListPullRequestsBuilder;
            impl ListPullRequestsBuilder {
                pub fn state(self, state: crate::params::State) -> Self {}
                pub fn head(self, head: impl Into<String>) -> Self {}
                pub fn base(self, base: impl Into<String>) -> Self {}
                pub fn sort(self, sort: impl Into<crate::params::pulls::Sort>) -> Self {}
                pub fn direction(self, direction: impl Into<crate::params::Direction>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<Page<crate::models::pulls::PullRequest>> {}
            }
        }
        mod merge {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct MergePullRequestsBuilder;
            impl MergePullRequestsBuilder {
                pub fn title(self, title: impl Into<String>) -> Self {}
                pub fn message(self, msg: impl Into<String>) -> Self {}
                pub fn sha(self, sha: impl Into<String>) -> Self {}
                pub fn method(self, method: impl Into<crate::params::pulls::MergeMethod>) -> Self {}
                pub async fn send(self) -> Result<crate::models::pulls::Merge> {}
            }
        }
        mod update {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct UpdatePullRequestBuilder;
            impl UpdatePullRequestBuilder {
                pub fn body<A: Into<String>>(self, body: impl Into<Option<A>>) -> Self {}
                pub fn title<A: Into<String>>(self, title: impl Into<Option<A>>) -> Self {}
                pub fn base<A: Into<String>>(self, base: impl Into<Option<A>>) -> Self {}
                pub fn state<A: Into<crate::params::pulls::State>>(self, state: impl Into<Option<A>>) -> Self {}
                pub fn maintainer_can_modify(self, maintainer_can_modify: impl Into<Option<bool>>) -> Self {}
                pub async fn send(self) -> Result<crate::models::pulls::PullRequest> {}
            }
        }
    }
    pub mod repos {
        use self::{branches::*, collaborators::*, commits::*, contributors::*, file::*, merges::*, status::*, tags::*};
        use crate::{models, params, Page, Result};
        #[twelve::nature(client)]
        pub struct RepoHandler;
        impl RepoHandler {
            pub async fn license(&self) -> Result<models::repos::Content> {}
            pub async fn get(&self) -> Result<models::Repository> {}
            pub fn get_content(&self) -> GetContentBuilder {}
            pub fn get_readme(&self) -> GetReadmeBuilder {}
            pub fn create_file(&self, path: impl Into<String>, message: impl Into<String>, content: impl AsRef<[u8]>) -> UpdateFileBuilder {}
            pub fn update_file(&self, path: impl Into<String>, message: impl Into<String>, content: impl AsRef<[u8]>, sha: impl Into<String>) -> UpdateFileBuilder {}
            pub fn delete_file(&self, path: impl Into<String>, message: impl Into<String>, sha: impl Into<String>) -> DeleteFileBuilder {}
            pub fn list_tags(&self) -> ListTagsBuilder {}
            pub fn list_branches(&self) -> ListBranchesBuilder {}
            pub fn list_commits(&self) -> ListCommitsBuilder {}
            pub fn list_collaborators(&self) -> ListCollaboratorsBuilder {}
            pub fn list_contributors(&self) -> ListContributorsBuilder {}
            pub fn releases(&self) -> releases::ReleasesHandler {}
            pub fn create_status(&self, sha: String, state: models::StatusState) -> CreateStatusBuilder {}
            pub async fn delete(self) -> Result<()> {}
            pub fn merge(&self, head: impl Into<String>, base: impl Into<String>) -> MergeBranchBuilder {}
        }
        mod file {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct GetContentBuilder;
            impl GetContentBuilder {
                pub fn path(self, path: impl Into<String>) -> Self {}
                pub fn r#ref(self, r#ref: impl Into<String>) -> Self {}
                pub async fn send(self) -> Result<models::repos::ContentItems> {}
            }
            #[twelve::nature(client)]
            pub struct GetReadmeBuilder;
            impl GetReadmeBuilder {
                pub fn path(self, path: impl Into<String>) -> Self {}
                pub fn r#ref(self, r#ref: impl Into<String>) -> Self {}
                pub async fn send(self) -> Result<models::repos::Content> {}
            }
            #[twelve::nature(client)]
            pub struct UpdateFileBuilder;
            impl UpdateFileBuilder {
                pub fn branch(self, branch: impl Into<String>) -> Self {}
                pub fn commiter(self, commiter: impl Into<models::repos::CommitAuthor>) -> Self {}
                pub fn author(self, author: impl Into<models::repos::CommitAuthor>) -> Self {}
                pub async fn send(self) -> Result<models::repos::FileUpdate> {}
            }
            #[twelve::nature(client)]
            pub struct DeleteFileBuilder;
            impl DeleteFileBuilder {
                pub fn branch(self, branch: impl Into<String>) -> Self {}
                pub fn commiter(self, commiter: impl Into<models::repos::CommitAuthor>) -> Self {}
                pub fn author(self, author: impl Into<models::repos::CommitAuthor>) -> Self {}
                pub async fn send(self) -> Result<models::repos::FileDeletion> {}
            }
        }
        mod releases {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ReleasesHandler;
            impl ReleasesHandler {
                pub fn list(&self) -> ListReleasesBuilder {}
                pub fn create(&self, tag_name: &str) -> CreateReleaseBuilder {}
                pub fn update(&self, release_id: u64) -> UpdateReleaseBuilder {}
                pub async fn get_asset(&self, asset_id: AssetId) -> Result<models::repos::Asset> {}
                pub async fn get_latest(&self) -> Result<models::repos::Release> {}
                pub async fn get_by_tag(&self, tag: &str) -> Result<models::repos::Release> {}
                pub fn generate_release_notes(&self, tag_name: &str) -> GenerateReleaseNotesBuilder {}
            }
            #[twelve::nature(client)]
            pub struct ListReleasesBuilder;
            impl ListReleasesBuilder {
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<crate::models::repos::Release>> {}
            }
            #[twelve::nature(client)]
            pub struct CreateReleaseBuilder;
            impl CreateReleaseBuilder {
                pub fn target_commitish(self, target_commitish: &str) -> Self {}
                pub fn name(self, name: &str) -> Self {}
                pub fn body(self, body: &str) -> Self {}
                pub fn draft(self, draft: impl Into<bool>) -> Self {}
                pub fn prerelease(self, prerelease: impl Into<bool>) -> Self {}
                pub fn make_latest(self, make_latest: MakeLatest) -> Self {}
                pub async fn send(self) -> Result<crate::models::repos::Release> {}
            }
            #[twelve::nature(client)]
            pub struct UpdateReleaseBuilder;
            impl UpdateReleaseBuilder {
                pub fn tag_name(self, tag_name: &str) -> Self {}
                pub fn target_commitish(self, target_commitish: &str) -> Self {}
                pub fn name(self, name: &str) -> Self {}
                pub fn body(self, body: &str) -> Self {}
                pub fn draft(self, draft: impl Into<bool>) -> Self {}
                pub fn prerelease(self, prerelease: impl Into<bool>) -> Self {}
                pub async fn send(self) -> Result<crate::models::repos::Release> {}
            }
        }
        mod branches {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListBranchesBuilder;
            impl ListBranchesBuilder {
                pub fn new(handler: &RepoHandler<'octo>) -> Self {}
                pub fn protected(self, protected: impl Into<bool>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<models::repos::Branch>> {}
            }
        }
        mod commits {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListCommitsBuilder;
            impl ListCommitsBuilder {
                pub fn sha(self, sha: impl Into<String>) -> Self {}
                pub fn branch(self, branch: impl Into<String>) -> Self {}
                pub fn path(self, path: impl Into<String>) -> Self {}
                pub fn author(self, author: impl Into<String>) -> Self {}
                pub fn since(self, since: DateTime<Utc>) -> Self {}
                pub fn until(self, until: DateTime<Utc>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<crate::models::repos::RepoCommit>> {}
            }
        }
        mod tags {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListTagsBuilder;
            impl ListTagsBuilder {
                pub fn new(handler: &RepoHandler<'octo>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<crate::models::repos::Tag>> {}
            }
        }
        mod contributors {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListContributorsBuilder;
            impl ListContributorsBuilder {
                pub fn new(handler: &RepoHandler<'octo>) -> Self {}
                pub fn anon(self, include_anon: impl Into<bool>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<crate::models::Contributor>> {}
            }
        }
        mod collaborators {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct ListCollaboratorsBuilder;
            impl ListCollaboratorsBuilder {
                pub fn new(handler: &RepoHandler<'octo>) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<crate::models::Collaborator>> {}
            }
        }
        mod status {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct CreateStatusBuilder;
            impl CreateStatusBuilder {
                pub fn sha(self, sha: String) -> Self {}
                pub fn context(self, context: String) -> Self {}
                pub fn description(self, description: String) -> Self {}
                pub fn target(self, target: String) -> Self {}
                pub fn state(self, state: StatusState) -> Self {}
                pub async fn send(self) -> Result<Status> {}
            }
            #[twelve::nature(client)]
            pub struct ListStatusesBuilder;
            impl ListStatusesBuilder {
                pub fn new(handler: &RepoHandler<'octo>, sha: String) -> Self {}
                pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
                pub fn page(self, page: impl Into<u32>) -> Self {}
                pub async fn send(self) -> Result<crate::Page<crate::models::Status>> {}
            }
        }
        mod merges {
            use crate::{models, params, Page, Result};
            #[twelve::nature(client)]
            pub struct MergeBranchBuilder;
            impl MergeBranchBuilder {
                pub fn new(handler: &RepoHandler<'octo>, head: impl Into<String>, base: impl Into<String>) -> Self {}
                pub fn commit_message(self, commit_message: impl Into<String>) -> Self {}
                pub async fn send(self) -> Result<Option<models::repos::MergeCommit>> {}
            }
        }
    }
    pub mod search {
        use crate::{models, params, Page, Result};
        #[twelve::nature(client)]
        pub struct SearchHandler;
        impl SearchHandler {
            pub fn repositories(self, query: &str) -> QueryHandler<models::Repository> {}
            pub fn commits(self, query: &str) -> QueryHandler<models::repos::Commit> {}
            pub fn users(self, query: &str) -> QueryHandler<models::Author> {}
            pub fn issues_and_pull_requests(self, query: &str) -> QueryHandler<models::issues::Issue> {}
            pub fn code(self, query: &str) -> QueryHandler<models::Code> {}
        }
        #[twelve::nature(client)]
        pub struct QueryHandler<T>(T);
        impl<T> QueryHandler<T> {
            pub fn sort<S: Into<String>>(self, sort: impl Into<Option<S>>) -> Self {}
            pub fn order<S: Into<String>>(self, order: impl Into<Option<S>>) -> Self {}
            pub fn per_page(self, per_page: impl Into<u8>) -> Self {}
            pub fn page(self, page: impl Into<u32>) -> Self {}
            pub async fn send(self) -> Result<crate::Page<T>> {}
        }
    }
}
