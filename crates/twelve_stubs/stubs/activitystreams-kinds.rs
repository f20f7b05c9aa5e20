//! package = "activitystreams-kinds", version = ">=0.2, <0.4"

pub fn public() -> url::Url {}
pub fn context() -> url::Url {}
pub fn security() -> url::Url {}
pub mod activity {
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ActivityType {
        #[default]
        Activity,
    }
    impl std::fmt::Display for ActivityType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AcceptType {
        #[default]
        Accept,
    }
    impl std::fmt::Display for AcceptType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AddType {
        #[default]
        Add,
    }
    impl std::fmt::Display for AddType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AnnounceType {
        #[default]
        Announce,
    }
    impl std::fmt::Display for AnnounceType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ArriveType {
        #[default]
        Arrive,
    }
    impl std::fmt::Display for ArriveType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum BlockType {
        #[default]
        Block,
    }
    impl std::fmt::Display for BlockType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CreateType {
        #[default]
        Create,
    }
    impl std::fmt::Display for CreateType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DeleteType {
        #[default]
        Delete,
    }
    impl std::fmt::Display for DeleteType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DislikeType {
        #[default]
        Dislike,
    }
    impl std::fmt::Display for DislikeType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FlagType {
        #[default]
        Flag,
    }
    impl std::fmt::Display for FlagType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FollowType {
        #[default]
        Follow,
    }
    impl std::fmt::Display for FollowType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum IgnoreType {
        #[default]
        Ignore,
    }
    impl std::fmt::Display for IgnoreType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum InviteType {
        #[default]
        Invite,
    }
    impl std::fmt::Display for InviteType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum JoinType {
        #[default]
        Join,
    }
    impl std::fmt::Display for JoinType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LeaveType {
        #[default]
        Leave,
    }
    impl std::fmt::Display for LeaveType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LikeType {
        #[default]
        Like,
    }
    impl std::fmt::Display for LikeType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ListenType {
        #[default]
        Listen,
    }
    impl std::fmt::Display for ListenType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MoveType {
        #[default]
        Move,
    }
    impl std::fmt::Display for MoveType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OfferType {
        #[default]
        Offer,
    }
    impl std::fmt::Display for OfferType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum QuestionType {
        #[default]
        Question,
    }
    impl std::fmt::Display for QuestionType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReadType {
        #[default]
        Read,
    }
    impl std::fmt::Display for ReadType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RejectType {
        #[default]
        Reject,
    }
    impl std::fmt::Display for RejectType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RemoveType {
        #[default]
        Remove,
    }
    impl std::fmt::Display for RemoveType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TentativeAcceptType {
        #[default]
        TentativeAccept,
    }
    impl std::fmt::Display for TentativeAcceptType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TentativeRejectType {
        #[default]
        TentativeReject,
    }
    impl std::fmt::Display for TentativeRejectType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TravelType {
        #[default]
        Travel,
    }
    impl std::fmt::Display for TravelType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum UndoType {
        #[default]
        Undo,
    }
    impl std::fmt::Display for UndoType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum UpdateType {
        #[default]
        Update,
    }
    impl std::fmt::Display for UpdateType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ViewType {
        #[default]
        View,
    }
    impl std::fmt::Display for ViewType {}
}
pub mod actor {
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ApplicationType {
        #[default]
        Application,
    }
    impl std::fmt::Display for ApplicationType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum GroupType {
        #[default]
        Group,
    }
    impl std::fmt::Display for GroupType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrganizationType {
        #[default]
        Organization,
    }
    impl std::fmt::Display for OrganizationType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PersonType {
        #[default]
        Person,
    }
    impl std::fmt::Display for PersonType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ServiceType {
        #[default]
        Service,
    }
    impl std::fmt::Display for ServiceType {}
}
pub mod collection {
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CollectionType {
        #[default]
        Collection,
    }
    impl std::fmt::Display for CollectionType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderedCollectionType {
        #[default]
        OrderedCollection,
    }
    impl std::fmt::Display for OrderedCollectionType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CollectionPageType {
        #[default]
        CollectionPage,
    }
    impl std::fmt::Display for CollectionPageType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderedCollectionPageType {
        #[default]
        OrderedCollectionPage,
    }
    impl std::fmt::Display for OrderedCollectionPageType {}
}
pub mod link {
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LinkType {
        #[default]
        Link,
    }
    impl std::fmt::Display for LinkType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MentionType {
        #[default]
        Mention,
    }
    impl std::fmt::Display for MentionType {}
}
pub mod object {
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ObjectType {
        #[default]
        Object,
    }
    impl std::fmt::Display for ObjectType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ArticleType {
        #[default]
        Article,
    }
    impl std::fmt::Display for ArticleType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AudioType {
        #[default]
        Audio,
    }
    impl std::fmt::Display for AudioType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DocumentType {
        #[default]
        Document,
    }
    impl std::fmt::Display for DocumentType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum EventType {
        #[default]
        Event,
    }
    impl std::fmt::Display for EventType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ImageType {
        #[default]
        Image,
    }
    impl std::fmt::Display for ImageType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum NoteType {
        #[default]
        Note,
    }
    impl std::fmt::Display for NoteType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PageType {
        #[default]
        Page,
    }
    impl std::fmt::Display for PageType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PlaceType {
        #[default]
        Place,
    }
    impl std::fmt::Display for PlaceType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ProfileType {
        #[default]
        Profile,
    }
    impl std::fmt::Display for ProfileType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RelationshipType {
        #[default]
        Relationship,
    }
    impl std::fmt::Display for RelationshipType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TombstoneType {
        #[default]
        Tombstone,
    }
    impl std::fmt::Display for TombstoneType {}
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VideoType {
        #[default]
        Video,
    }
    impl std::fmt::Display for VideoType {}
}
