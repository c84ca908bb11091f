// Generated from the SDL by `npm run generate`. Not to be edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context, RecordOf } from '@samgraf/subgraph';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date in Sweden, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339 with offset. */
  DateTime: { input: string; output: string; }
  /** An amount in SEK as a decimal string with two decimals, `-1250.00`. Never a float. */
  Money: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What one municipality's staff would read more, or no more, of another's. */
export type AccessChange = {
  /** Fields that would be opened, as `Type.field`. */
  readonly gained: ReadonlyArray<Scalars['String']['output']>;
  /** Fields that would be closed, as `Type.field`. */
  readonly lost: ReadonlyArray<Scalars['String']['output']>;
  /** Whose information. */
  readonly owner: Municipality;
  /** The purpose. */
  readonly purpose: Scalars['String']['output'];
  /** Whose staff. */
  readonly reader: Municipality;
  /** The roles of the reader that it is for; null where the reader's grants are not the asker's to see. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What the asker may read of one type of one authority's information. */
export type AccessEntry = {
  /** The area. */
  readonly area: Scalars['String']['output'];
  /** The authority whose information it is. */
  readonly authority: Authority;
  /** Only one record by its exact key, with the number of the asking case. */
  readonly byKeyOnly: Scalars['Boolean']['output'];
  /** Its fields that may be read. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** On what ground. */
  readonly ground: AccessGround;
  /** The municipality whose information it is. */
  readonly municipality: Municipality;
  /** Only what is the asker's own. */
  readonly ownDataOnly: Scalars['Boolean']['output'];
  /** The agreement, grant or delegation. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Whether only records of those are meant that the asker's own municipality is responsible for by law. */
  readonly responsibleOnly: Scalars['Boolean']['output'];
  /** The type. */
  readonly type: Scalars['String']['output'];
  /** The last day of what it rests on; open when null. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** On what ground something may be read. */
export type AccessGround =
  /** An agreement. */
  | 'AGREEMENT'
  /** A delegation: the asker is lent to the authority. */
  | 'DELEGATION'
  /** A system owner's grant. */
  | 'GRANT'
  /** It is the asker's own. */
  | 'OWN_DATA'
  /** It is public. */
  | 'PUBLIC';

/** One entry of the access ledger (åtkomstlogg): somebody read, or was refused, some information of one authority. People are pseudonyms. */
export type AccessLogEntry = {
  /** Pseudonym of the account that asked; null for nobody signed in. */
  readonly account?: Maybe<Scalars['ID']['output']>;
  /** The codes of the tenants that a client acts for. */
  readonly actingFor?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The information areas. */
  readonly areas?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Diary number of the asking case. */
  readonly askingCase?: Maybe<Scalars['String']['output']>;
  /** The authority whose information it was; null for a refusal. */
  readonly authority?: Maybe<Authority>;
  /** On what ground it was shown. */
  readonly basis?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The highest confidentiality, 0 to 3. */
  readonly confidentiality?: Maybe<Scalars['Int']['output']>;
  /** The same for all that one request read. */
  readonly correlation?: Maybe<Scalars['ID']['output']>;
  /** The fields; `*` for all that was allowed. */
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The roles that it acted in. */
  readonly functions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Code of the account's home municipality. */
  readonly home?: Maybe<Scalars['ID']['output']>;
  /** The account's authority at home. */
  readonly homeAuthority?: Maybe<Authority>;
  /** Opaque; begins with the code of the municipality whose log it is. */
  readonly id: Scalars['ID']['output'];
  /** Code of the municipality whose information it was. */
  readonly informationOf?: Maybe<Scalars['ID']['output']>;
  /** Employee, citizen, representative, system or nobody: `EMPLOYEE`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** By key, or in any other way. */
  readonly mode?: Maybe<AccessMode>;
  /** Whose log it is. */
  readonly municipality: Municipality;
  /** Name of the operation. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** Shown or refused. */
  readonly outcome?: Maybe<AccessOutcome>;
  /** The purpose (ändamål) that was stated. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Pseudonyms of the records. */
  readonly records?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Pseudonyms of the persons that it was about. */
  readonly subjects?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** When. */
  readonly time?: Maybe<Scalars['DateTime']['output']>;
  /** The type. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A page of AccessLogEntry (Relay). */
export type AccessLogEntryConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AccessLogEntryEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<AccessLogEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One AccessLogEntry of a page, with its cursor. */
export type AccessLogEntryEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: AccessLogEntry;
};

/** A page of the access log as a table. */
export type AccessLogTable = {
  /** The page as CSV (RFC 4180), names first; what may not be seen of it is empty, and null where nothing is left. */
  readonly csv?: Maybe<Scalars['String']['output']>;
  /** To be given as `after` for the next page; null where there is none. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** How a record was come by. */
export type AccessMode =
  /** In a list, a search, a count or beside another record. */
  | 'LISTED'
  /** By its exact key. */
  | 'OPENED';

/** That an authority has seen somebody's data, as told to that person. Names no official. */
export type AccessNotice = {
  /** The authority that looked; null where it is no employee of one. */
  readonly authority?: Maybe<Authority>;
  /** In what function, in Swedish: `handläggare`. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the code of the municipality whose information it was. */
  readonly id: Scalars['ID']['output'];
  /** What kind of information, in Swedish: `ärenden i diariet`. */
  readonly information?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whose information it was. */
  readonly municipality: Municipality;
  /** Why (ändamål), in Swedish; null where none was stated. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** All of it as one sentence in Swedish. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly time?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of AccessNotice (Relay). */
export type AccessNoticeConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AccessNoticeEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<AccessNotice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One AccessNotice of a page, with its cursor. */
export type AccessNoticeEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: AccessNotice;
};

/** Whether an access was allowed. */
export type AccessOutcome =
  /** It was shown. */
  | 'ALLOWED'
  /** It was refused, for what it is. */
  | 'DENIED';

/** A collaboration agreement (samverkansavtal): which fields its parties open to each other, and for what. */
export type Agreement = {
  /** The information area it is about. */
  readonly area: Scalars['String']['output'];
  /** Whether it ends for a party within 90 days. */
  readonly expiresSoon: Scalars['Boolean']['output'];
  /** The fields it opens, as `Type.field` or `Type.*`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The highest level that its parties may have. */
  readonly highestLevel: Scalars['Int']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in force for two parties or more today. */
  readonly inForce: Scalars['Boolean']['output'];
  /** The lowest level that its parties may have. */
  readonly lowestLevel: Scalars['Int']['output'];
  /** How far it opens. */
  readonly mode: AgreementMode;
  /** Its parties. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** On what basis it opens personal data; it opens none when null. */
  readonly personalData?: Maybe<PersonalDataBasis>;
  /** The purposes (ändamål) it opens for. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  /** Whose records it carries. */
  readonly records: AgreementRecords;
  /** Where it stands today. */
  readonly status: AgreementStatus;
  /** The text that is signed, in canonical JSON (RFC 8785); null for what a file declares. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Counts from 1; a version never changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of Agreement (Relay). */
export type AgreementConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** An agreement as it is proposed. What is left out denies. */
export type AgreementDraft = {
  /** The information area it is about: `economy.spend`. */
  readonly area: Scalars['String']['input'];
  /** The fields it opens, as `Type.field` or `Type.*`. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** The highest level that its parties may have. */
  readonly highestLevel: Scalars['Int']['input'];
  /** A code of the agreement, the same for its versions: `procurement`. */
  readonly id: Scalars['ID']['input'];
  /** The lowest level that its parties may have. */
  readonly lowestLevel: Scalars['Int']['input'];
  /** How far it opens; a query answer when left out. */
  readonly mode?: InputMaybe<AgreementMode>;
  /** Its parties. */
  readonly parties: ReadonlyArray<AgreementPartyDraft>;
  /** On what basis it opens personal data; none is opened without. */
  readonly personalData?: InputMaybe<PersonalDataDraft>;
  /** The purposes (ändamål) it opens for. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
  /** Whose records it carries; all when left out. */
  readonly records?: InputMaybe<AgreementRecords>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
};

/** One Agreement of a page, with its cursor. */
export type AgreementEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Agreement;
};

/** How far an agreement opens information. */
export type AgreementMode =
  /** Records, lists and searches. */
  | 'DIRECT_ACCESS'
  /** One record by its exact key, with the number of the asking case. */
  | 'QUERY_ANSWER'
  /** Figures only, never about one person. */
  | 'STATISTICS';

/** One party of an agreement. */
export type AgreementParty = {
  /** Whether its level lies within the agreement's lowest and highest. */
  readonly compliant: Scalars['Boolean']['output'];
  /** The diary number of its decision. */
  readonly decision: Scalars['String']['output'];
  /** The first day it takes part. */
  readonly from: Scalars['Date']['output'];
  /** The level that it takes part at. */
  readonly level: Scalars['Int']['output'];
  /** The party. */
  readonly municipality: Municipality;
  /** Its signature, a detached JWS over the agreement's text; null for what a file declares. */
  readonly signature?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly standing: Standing;
  /** The last day it takes part; open when null. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** One party of a proposed agreement. */
export type AgreementPartyDraft = {
  /** The diary number of its decision. */
  readonly decision: Scalars['String']['input'];
  /** The first day it takes part. */
  readonly from: Scalars['Date']['input'];
  /** The level that it takes part at. */
  readonly level: Scalars['Int']['input'];
  /** The code of the municipality or federation. */
  readonly municipality: Scalars['ID']['input'];
  /** The last day it takes part; open when left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whose records an agreement carries. */
export type AgreementRecords =
  /** All that its owner has of what the agreement names. */
  | 'ALL'
  /** Only of people that the reader's own municipality is responsible for by law, as for its pupils in another's school. */
  | 'RESPONSIBLE';

/** What an agreement would change. */
export type AgreementSimulation = {
  /** What would be opened and closed, by reader, owner and type. */
  readonly changes: ReadonlyArray<AccessChange>;
  /** Whether nothing had to be left out. */
  readonly complete: Scalars['Boolean']['output'];
  /** The named operations that would answer with more, or with less. */
  readonly operations: ReadonlyArray<Scalars['String']['output']>;
};

/** Where an agreement stands. */
export type AgreementStatus =
  /** Its time is over. */
  | 'EXPIRED'
  /** Not signed by all: nothing is in force. */
  | 'PROPOSED'
  /** Left by so many that nothing remains of it. */
  | 'REVOKED'
  /** Signed by all, and in force for those who have not left, within their dates. */
  | 'SIGNED'
  /** Suspended by so many that it is in force for nobody. */
  | 'SUSPENDED';

/** A board (nämnd), an authority of its own under the secrecy act (OSL 8:2). */
export type Authority = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose board it is. */
  readonly municipality: Municipality;
  /** The board's own name: `Fokusnämnden`. */
  readonly name: Scalars['String']['output'];
};

/** Whether a field of one authority's information may be read, or why not. Never about a record. */
export type AuthorityExplanation = {
  /** Whether it may be read in lists; protected and marked records are apart. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Whether one record by its exact key may be read, with the asking case that the request names. */
  readonly allowedByKey: Scalars['Boolean']['output'];
  /** The authority. */
  readonly authority: Authority;
  /** On what ground it may; null when it may not. */
  readonly ground?: Maybe<AccessGround>;
  /** Why it may not, by its code; null when it may. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The agreement, grant or delegation that it may be read by. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The same in words. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** What would unlock it. */
  readonly unlock: Unlock;
};

/** A link from a municipality to what another authority (myndighet) does for the same life event. */
export type AuthorityLink = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The life events that it is for. */
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  /** Which municipality shows it. */
  readonly municipality: Municipality;
  /** The authority's name: `Försäkringskassan`. */
  readonly organisation: Scalars['String']['output'];
  /** What is found there, in Swedish: `Föräldrapenning`. */
  readonly title: Scalars['String']['output'];
  /** Where it leads. */
  readonly url: Scalars['String']['output'];
};

/** A page of AuthorityLink (Relay). */
export type AuthorityLinkConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AuthorityLinkEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<AuthorityLink>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One AuthorityLink of a page, with its cursor. */
export type AuthorityLinkEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: AuthorityLink;
};

/** How far information may ever go, before any agreement is asked. */
export type Ceiling =
  /** Anyone may read it. */
  | 'PUBLIC'
  /** Never leaves the tenant. */
  | 'SEPARATED'
  /** As far as agreements carry it; separated until someone signs. */
  | 'SHARED';

/** How far the collaboration has come. */
export type CollaborationStatus = {
  /** The same for each municipality. */
  readonly byMunicipality: ReadonlyArray<MunicipalityStatus>;
  /** Applications used across all work (kommungemensamma); the strategy's goal is 50 %. */
  readonly shared: ShareOfGoal;
  /** Applications for one line of work (verksamhetsspecifika); the strategy's goal is 30 %. */
  readonly specific: ShareOfGoal;
};

/** Whether a field may be read, or why not. */
export type Explanation = {
  /** By each authority of the municipality, since information belongs to an authority. */
  readonly byAuthority: ReadonlyArray<AuthorityExplanation>;
  /** The field, as `Type.field`. */
  readonly field: Scalars['String']['output'];
  /** The purpose that it is told for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
};

/** What a system owner has granted to a role within the municipality. */
export type Grant = {
  /** Whether it is for reading or for writing as well. */
  readonly access?: Maybe<GrantAccess>;
  /** The area it opens. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** The legal basis, where it crosses authorities. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The highest confidentiality it opens, 0 to 3. */
  readonly confidentiality?: Maybe<Scalars['Int']['output']>;
  /** Whether it ends within 90 days. */
  readonly expiresSoon?: Maybe<Scalars['Boolean']['output']>;
  /** The first day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose grant it is. */
  readonly municipality: Municipality;
  /** The authority whose information it opens. */
  readonly ownerAuthority?: Maybe<Authority>;
  /** The authority whose staff may read. */
  readonly readerAuthority?: Maybe<Authority>;
  /** The role it is granted to. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The last day; open when null. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The role by which the issuer says that a security training is done, where the grant asks for one. */
  readonly training?: Maybe<Scalars['String']['output']>;
};

/** Whether a grant is for reading or for writing as well. */
export type GrantAccess =
  /** To read. */
  | 'READ'
  /** To read and to change. */
  | 'WRITE';

/** A page of Grant (Relay). */
export type GrantConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<GrantEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Grant>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** What is granted to a role. */
export type GrantDraft = {
  /** To read, when left out. */
  readonly access?: InputMaybe<GrantAccess>;
  /** The area it opens. */
  readonly area: Scalars['String']['input'];
  /** The legal basis, where it crosses authorities. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  /** The highest confidentiality it opens, 0 to 3. */
  readonly confidentiality: Scalars['Int']['input'];
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** A code that no other grant of the municipality has. */
  readonly id: Scalars['ID']['input'];
  /** The code of the authority whose information it opens: `byggnadsnamnden`. */
  readonly ownerAuthority: Scalars['String']['input'];
  /** The code of the authority whose staff may read; the owner when left out. */
  readonly readerAuthority?: InputMaybe<Scalars['String']['input']>;
  /** The role it is granted to. */
  readonly role: Scalars['String']['input'];
  /** The last day; open when left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The role by which the issuer says that a security training is done; none is asked for when left out. */
  readonly training?: InputMaybe<Scalars['String']['input']>;
};

/** One Grant of a page, with its cursor. */
export type GrantEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Grant;
};

/** A life event (livshändelse), by which a resident looks for what there is (CPSV-AP: Life Event). */
export type LifeEvent = {
  /** Its code, the same in all municipalities: `having-a-child`. */
  readonly code: Scalars['ID']['output'];
  /** Its name in Swedish, as residents read it: `Att få barn`. */
  readonly name: Scalars['String']['output'];
};

/** What concerns the asker as a person, and nobody else. */
export type Me = {
  /** Which authorities and functions have seen the asker's data, when and why, the latest first; null for nobody signed in. What would reveal a secret is told later. */
  readonly accessedBy?: Maybe<AccessNoticeConnection>;
};


/** What concerns the asker as a person, and nobody else. */
export type MeAccessedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A municipality (kommun), or a federation of municipalities (kommunalförbund). */
export type Municipality = {
  /** The four-digit municipality code (kommunkod) as a string, or the short code of a federation. */
  readonly code: Scalars['ID']['output'];
  /** The everyday name: `Mellerud`. */
  readonly name: Scalars['String']['output'];
};

/** How far one municipality has come. */
export type MunicipalityStatus = {
  /** Which municipality. */
  readonly municipality: Municipality;
  /** Applications used across all its work. */
  readonly shared: ShareOfGoal;
  /** Applications for one line of work. */
  readonly specific: ShareOfGoal;
};

/** What signatories and system owners change; each by their own municipality alone. */
export type Mutation = {
  /** Grants a role an area within the own municipality. By its system owner. */
  readonly grant?: Maybe<Grant>;
  /** Proposes an agreement to its parties, or a new version of one. By a party's signatory. */
  readonly proposeAgreement?: Maybe<Agreement>;
  /** Takes up the own municipality's part in an agreement again. */
  readonly resumeAgreement?: Maybe<Agreement>;
  /** Ends the own municipality's part in an agreement for good; one that all have yet to sign is withdrawn for all. */
  readonly revokeAgreement?: Maybe<Agreement>;
  /** Takes a grant away. By the system owner of the municipality that granted it. */
  readonly revokeGrant?: Maybe<RevokedGrant>;
  /** Signs an agreement for the own municipality, with its key. In force when all parties have. */
  readonly signAgreement?: Maybe<Agreement>;
  /** Suspends the own municipality's part in an agreement, until it is resumed. */
  readonly suspendAgreement?: Maybe<Agreement>;
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationGrantArgs = {
  grant: GrantDraft;
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationProposeAgreementArgs = {
  draft: AgreementDraft;
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationResumeAgreementArgs = {
  decision: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationRevokeAgreementArgs = {
  decision: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationRevokeGrantArgs = {
  id: Scalars['ID']['input'];
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationSignAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What signatories and system owners change; each by their own municipality alone. */
export type MutationSuspendAgreementArgs = {
  decision: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

/** What the asker may read. */
export type MyAccess = {
  /** Whether nothing had to be left out. */
  readonly complete: Scalars['Boolean']['output'];
  /** What may be read, by municipality, authority and type; what is public for all is left out. */
  readonly entries: ReadonlyArray<AccessEntry>;
  /** The purpose that it is told for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a connection begins and ends (Relay). */
export type PageInfo = {
  /** The cursor of the last edge, to be given as `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether `after` was given, so that there is something before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** On what basis an agreement opens personal data. */
export type PersonalDataBasis = {
  /** The basis in GDPR. */
  readonly gdprBasis: Scalars['String']['output'];
  /** The arrangement between joint controllers (GDPR 26). */
  readonly jointControllers: Scalars['String']['output'];
  /** The arrangement with processors (GDPR 28). */
  readonly processors: Scalars['String']['output'];
  /** The provision that breaks secrecy (sekretessbrytande bestämmelse). */
  readonly secrecyBasis: Scalars['String']['output'];
};

/** On what basis an agreement opens personal data. */
export type PersonalDataDraft = {
  /** The basis in GDPR: `GDPR 6.1 e`. */
  readonly gdprBasis: Scalars['String']['input'];
  /** The arrangement between joint controllers (GDPR 26). */
  readonly jointControllers: Scalars['String']['input'];
  /** The arrangement with processors (GDPR 28). */
  readonly processors: Scalars['String']['input'];
  /** The provision that breaks secrecy (sekretessbrytande bestämmelse): `OSL 10:28`. */
  readonly secrecyBasis: Scalars['String']['input'];
};

/** What an authority of a municipality offers residents or companies (CPSV-AP: Public Service). */
export type PublicService = {
  /** The authority that offers it. */
  readonly authority: Authority;
  /** The ways to it. */
  readonly channels: ReadonlyArray<ServiceChannel>;
  /** What it is, in Swedish. */
  readonly description: Scalars['String']['output'];
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The life events that it is for. */
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Its name in Swedish, as residents read it: `Ansök om bygglov`. */
  readonly name: Scalars['String']['output'];
};

/** A page of PublicService (Relay). */
export type PublicServiceConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PublicServiceEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<PublicService>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One PublicService of a page, with its cursor. */
export type PublicServiceEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: PublicService;
};

/** Where every question to the graph begins. */
export type Query = {
  /** Who read, or was refused, what of one's own municipality's information (åtkomstlogg), the latest first; for a security officer. */
  readonly accessLog?: Maybe<AccessLogEntryConnection>;
  /** The same as a table, page by page. */
  readonly accessLogTable?: Maybe<AccessLogTable>;
  /** The collaboration agreements (samverkansavtal). */
  readonly agreements?: Maybe<AgreementConnection>;
  /** Links from the municipalities to what other authorities (myndigheter) do for the same life events. */
  readonly authorityLinks?: Maybe<AuthorityLinkConnection>;
  /** How far the collaboration has come against the goals of the common strategy. */
  readonly collaborationStatus?: Maybe<CollaborationStatus>;
  /** Whether the asker may read a field of a municipality's information, or why not and what would unlock it. */
  readonly explain?: Maybe<Explanation>;
  /** What system owners have granted within their municipality; one's own municipality's only. */
  readonly grants?: Maybe<GrantConnection>;
  /** The life events (livshändelser) that services and links are sorted by. */
  readonly lifeEvents?: Maybe<ReadonlyArray<LifeEvent>>;
  /** What concerns the asker as a person. */
  readonly me?: Maybe<Me>;
  /** The municipalities and federations of the collaboration. */
  readonly municipalities?: Maybe<TenantConnection>;
  /** One municipality or federation by its code. */
  readonly municipality?: Maybe<Tenant>;
  /** What the asker may read now, on what basis and until when: portals draw their menus from it. */
  readonly myAccess?: Maybe<MyAccess>;
  /** The public services that the municipalities offer: e-services, forms and other ways to be served. */
  readonly publicServices?: Maybe<PublicServiceConnection>;
  /** What would change, and for whom, if an agreement were signed by all; and, with `ends`, if another one ended. */
  readonly simulateAgreement?: Maybe<AgreementSimulation>;
  /** The business systems (verksamhetssystem). */
  readonly systems?: Maybe<SystemConnection>;
};


/** Where every question to the graph begins. */
export type QueryAccessLogArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome?: InputMaybe<AccessOutcome>;
  record?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Where every question to the graph begins. */
export type QueryAccessLogTableArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome?: InputMaybe<AccessOutcome>;
  record?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Where every question to the graph begins. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every question to the graph begins. */
export type QueryAuthorityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lifeEvent?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryExplainArgs = {
  field: Scalars['String']['input'];
  municipality: Scalars['ID']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  role?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question to the graph begins. */
export type QueryMunicipalityArgs = {
  code: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryMyAccessArgs = {
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryPublicServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<ServiceChannelKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lifeEvent?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QuerySimulateAgreementArgs = {
  draft?: InputMaybe<AgreementDraft>;
  ends?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question to the graph begins. */
export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  atLeastLevel?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SystemKind>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A grant that was taken away. */
export type RevokedGrant = {
  /** The grant's id. */
  readonly grant: Scalars['ID']['output'];
};

/** One way to a service (CPSV-AP: Channel). */
export type ServiceChannel = {
  /** What kind of way it is. */
  readonly kind: ServiceChannelKind;
  /** What is worth knowing before, in Swedish: opening hours, or that an e-identification (e-legitimation) is needed. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it is: an address of the web, of a telephone (`tel:`) or none. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How a service is reached (CPSV-AP: Channel). */
export type ServiceChannelKind =
  /** An e-service (e-tjänst). */
  | 'E_SERVICE'
  /** A form (blankett) to be filled in and sent. */
  | 'FORM'
  /** By telephone. */
  | 'TELEPHONE'
  /** By visiting an office. */
  | 'VISIT';

/** The share of one kind of application that is run at level 3 or more, against its goal. */
export type ShareOfGoal = {
  /** How many applications there are, counted once for each municipality that uses them. */
  readonly applications: Scalars['Int']['output'];
  /** How many of them are run at level 3 or more. */
  readonly atLevel3OrMore: Scalars['Int']['output'];
  /** The strategy's goal in per cent. */
  readonly goalPercent: Scalars['Float']['output'];
  /** The share in per cent, one decimal. */
  readonly percent: Scalars['Float']['output'];
  /** Whether the goal is reached. */
  readonly reached: Scalars['Boolean']['output'];
};

/** The truth about one source of an answer. */
export type SourceState = {
  /** When what is shown was true in the source. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whose part of the answer it is. */
  readonly municipality: Municipality;
  /** A stable code for why it is not live. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether its part is in the answer, and how fresh. */
  readonly status: SourceStatus;
  /** The system, as in the configuration. */
  readonly system: Scalars['ID']['output'];
};

/** Whether a source's part is in the answer. */
export type SourceStatus =
  /** From what was last imported or kept; see `asOf`. */
  | 'CACHED'
  /** Nobody knows how things stand there: its part is missing, or as old as `asOf` says. */
  | 'FAILED'
  /** Asked just now. */
  | 'LIVE'
  /** Nothing is connected for this municipality. */
  | 'NOT_CONNECTED';

/** Where a party stands. */
export type Standing =
  /** Has yet to sign. */
  | 'PROPOSED'
  /** Has left for good. */
  | 'REVOKED'
  /** Has signed. */
  | 'SIGNED'
  /** Has suspended its part. */
  | 'SUSPENDED';

/** One installed business system, of one or several tenants, as one tenant uses it. */
export type System = {
  /** The areas that it holds information of. */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is connected to the graph. */
  readonly connected: Scalars['Boolean']['output'];
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whether it serves every kind of work or one. */
  readonly kind: SystemKind;
  /** Level of collaboration (nivå) 1 to 5 that it is run at. */
  readonly level: Scalars['Int']['output'];
  /** Whose use of the system it is. */
  readonly municipality: Municipality;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The diary number of the operations agreement (driftavtal). */
  readonly operationsAgreement?: Maybe<Scalars['String']['output']>;
  /** The function that runs it (driftansvarig). */
  readonly operationsManager: Scalars['String']['output'];
  /** The function that owns it (systemägare). */
  readonly owner: Scalars['String']['output'];
  /** The product. */
  readonly product: Scalars['String']['output'];
  /** How its information is structured. */
  readonly structure: SystemStructure;
  /** The system, the same for every tenant that shares the installation. */
  readonly system: Scalars['ID']['output'];
};

/** A page of System (Relay). */
export type SystemConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<SystemEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<System>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One System of a page, with its cursor. */
export type SystemEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: System;
};

/** Whether a system serves every kind of work or one. */
export type SystemKind =
  /** Used across all the municipality's work (kommungemensam). */
  | 'SHARED'
  /** For one line of work (verksamhetsspecifik). */
  | 'SPECIFIC';

/** Whether the information of a system is structured as the others' or in the tenant's own way. */
export type SystemStructure =
  /** As agreed among the members. */
  | 'COMMON'
  /** The tenant's own, mapped to the common one. */
  | 'OWN';

/** A municipality (kommun) or a federation of municipalities (kommunalförbund), as a party of the collaboration. */
export type Tenant = {
  /** Its authorities (nämnder). */
  readonly authorities: ReadonlyArray<Authority>;
  /** Opaque; begins with the tenant's code. */
  readonly id: Scalars['ID']['output'];
  /** The municipality that other records point at. */
  readonly municipality: Municipality;
  /** The name in law: `Melleruds kommun`. */
  readonly officialName: Scalars['String']['output'];
  /** The organisation number (organisationsnummer). */
  readonly organisationNumber: Scalars['String']['output'];
  /** The public key (JWK) that its signatures on agreements are verified by; null where none was made. */
  readonly signingKey?: Maybe<Scalars['String']['output']>;
  /** Its systems. */
  readonly systems?: Maybe<SystemConnection>;
};


/** A municipality (kommun) or a federation of municipalities (kommunalförbund), as a party of the collaboration. */
export type TenantSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Tenant (Relay). */
export type TenantConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<TenantEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Tenant>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Tenant of a page, with its cursor. */
export type TenantEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Tenant;
};

/** What would unlock a field. */
export type Unlock =
  /** An agreement that opens it, or a wider one, in force for both. */
  | 'AGREEMENT'
  /** A grant that names the asker's authority and its basis in law. */
  | 'GRANT_ACROSS_AUTHORITIES'
  /** A grant by the asker's own system owner. */
  | 'GRANT_AT_HOME'
  /** Nothing is in the way. */
  | 'NOTHING'
  /** Nothing that can be agreed or granted. */
  | 'NOTHING_CAN'
  /** To state a purpose that the agreement opens for. */
  | 'PURPOSE'
  /** To ask for one record by its key, with the number of the asking case. */
  | 'QUESTION_BY_KEY'
  /** To sign in. */
  | 'SIGN_IN'
  /** A security training. */
  | 'TRAINING'
  /** To sign in with two factors. */
  | 'TWO_FACTORS';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agreement: Agreement;
  AuthorityLink: AuthorityLink;
  PublicService: PublicService;
  System: System;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  AuthorityLink:
    ( { __typename: 'AuthorityLink' }
    & GraphQLRecursivePick<FederationTypes['AuthorityLink'], {"id":true}> );
  PublicService:
    ( { __typename: 'PublicService' }
    & GraphQLRecursivePick<FederationTypes['PublicService'], {"id":true}> );
  System:
    ( { __typename: 'System' }
    & GraphQLRecursivePick<FederationTypes['System'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessChange: ResolverTypeWrapper<RecordOf<AccessChange>>;
  AccessEntry: ResolverTypeWrapper<RecordOf<AccessEntry>>;
  AccessGround: ResolverTypeWrapper<RecordOf<AccessGround>>;
  AccessLogEntry: ResolverTypeWrapper<RecordOf<AccessLogEntry>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  AccessLogEntryConnection: ResolverTypeWrapper<RecordOf<AccessLogEntryConnection>>;
  AccessLogEntryEdge: ResolverTypeWrapper<RecordOf<AccessLogEntryEdge>>;
  AccessLogTable: ResolverTypeWrapper<RecordOf<AccessLogTable>>;
  AccessMode: ResolverTypeWrapper<RecordOf<AccessMode>>;
  AccessNotice: ResolverTypeWrapper<RecordOf<AccessNotice>>;
  AccessNoticeConnection: ResolverTypeWrapper<RecordOf<AccessNoticeConnection>>;
  AccessNoticeEdge: ResolverTypeWrapper<RecordOf<AccessNoticeEdge>>;
  AccessOutcome: ResolverTypeWrapper<RecordOf<AccessOutcome>>;
  Agreement: ResolverTypeWrapper<RecordOf<Agreement>>;
  AgreementConnection: ResolverTypeWrapper<RecordOf<AgreementConnection>>;
  AgreementDraft: ResolverTypeWrapper<RecordOf<AgreementDraft>>;
  AgreementEdge: ResolverTypeWrapper<RecordOf<AgreementEdge>>;
  AgreementMode: ResolverTypeWrapper<RecordOf<AgreementMode>>;
  AgreementParty: ResolverTypeWrapper<RecordOf<AgreementParty>>;
  AgreementPartyDraft: ResolverTypeWrapper<RecordOf<AgreementPartyDraft>>;
  AgreementRecords: ResolverTypeWrapper<RecordOf<AgreementRecords>>;
  AgreementSimulation: ResolverTypeWrapper<RecordOf<AgreementSimulation>>;
  AgreementStatus: ResolverTypeWrapper<RecordOf<AgreementStatus>>;
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  AuthorityExplanation: ResolverTypeWrapper<RecordOf<AuthorityExplanation>>;
  AuthorityLink: ResolverTypeWrapper<RecordOf<AuthorityLink>>;
  AuthorityLinkConnection: ResolverTypeWrapper<RecordOf<AuthorityLinkConnection>>;
  AuthorityLinkEdge: ResolverTypeWrapper<RecordOf<AuthorityLinkEdge>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  CollaborationStatus: ResolverTypeWrapper<RecordOf<CollaborationStatus>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  Explanation: ResolverTypeWrapper<RecordOf<Explanation>>;
  Grant: ResolverTypeWrapper<RecordOf<Grant>>;
  GrantAccess: ResolverTypeWrapper<RecordOf<GrantAccess>>;
  GrantConnection: ResolverTypeWrapper<RecordOf<GrantConnection>>;
  GrantDraft: ResolverTypeWrapper<RecordOf<GrantDraft>>;
  GrantEdge: ResolverTypeWrapper<RecordOf<GrantEdge>>;
  LifeEvent: ResolverTypeWrapper<RecordOf<LifeEvent>>;
  Me: ResolverTypeWrapper<RecordOf<Me>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  MunicipalityStatus: ResolverTypeWrapper<RecordOf<MunicipalityStatus>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyAccess: ResolverTypeWrapper<RecordOf<MyAccess>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  PersonalDataBasis: ResolverTypeWrapper<RecordOf<PersonalDataBasis>>;
  PersonalDataDraft: ResolverTypeWrapper<RecordOf<PersonalDataDraft>>;
  PublicService: ResolverTypeWrapper<RecordOf<PublicService>>;
  PublicServiceConnection: ResolverTypeWrapper<RecordOf<PublicServiceConnection>>;
  PublicServiceEdge: ResolverTypeWrapper<RecordOf<PublicServiceEdge>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevokedGrant: ResolverTypeWrapper<RecordOf<RevokedGrant>>;
  ServiceChannel: ResolverTypeWrapper<RecordOf<ServiceChannel>>;
  ServiceChannelKind: ResolverTypeWrapper<RecordOf<ServiceChannelKind>>;
  ShareOfGoal: ResolverTypeWrapper<RecordOf<ShareOfGoal>>;
  Float: ResolverTypeWrapper<RecordOf<Scalars['Float']['output']>>;
  SourceState: ResolverTypeWrapper<RecordOf<SourceState>>;
  SourceStatus: ResolverTypeWrapper<RecordOf<SourceStatus>>;
  Standing: ResolverTypeWrapper<RecordOf<Standing>>;
  System: ResolverTypeWrapper<RecordOf<System>>;
  SystemConnection: ResolverTypeWrapper<RecordOf<SystemConnection>>;
  SystemEdge: ResolverTypeWrapper<RecordOf<SystemEdge>>;
  SystemKind: ResolverTypeWrapper<RecordOf<SystemKind>>;
  SystemStructure: ResolverTypeWrapper<RecordOf<SystemStructure>>;
  Tenant: ResolverTypeWrapper<RecordOf<Tenant>>;
  TenantConnection: ResolverTypeWrapper<RecordOf<TenantConnection>>;
  TenantEdge: ResolverTypeWrapper<RecordOf<TenantEdge>>;
  Unlock: ResolverTypeWrapper<RecordOf<Unlock>>;
  String: ResolverTypeWrapper<RecordOf<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<RecordOf<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<RecordOf<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessChange: RecordOf<AccessChange>;
  AccessEntry: RecordOf<AccessEntry>;
  AccessLogEntry: RecordOf<AccessLogEntry>;
  ID: RecordOf<Scalars['ID']['output']>;
  AccessLogEntryConnection: RecordOf<AccessLogEntryConnection>;
  AccessLogEntryEdge: RecordOf<AccessLogEntryEdge>;
  AccessLogTable: RecordOf<AccessLogTable>;
  AccessNotice: RecordOf<AccessNotice>;
  AccessNoticeConnection: RecordOf<AccessNoticeConnection>;
  AccessNoticeEdge: RecordOf<AccessNoticeEdge>;
  Agreement: RecordOf<Agreement | FederationReferenceTypes['Agreement']>;
  AgreementConnection: RecordOf<AgreementConnection>;
  AgreementDraft: RecordOf<AgreementDraft>;
  AgreementEdge: RecordOf<AgreementEdge>;
  AgreementParty: RecordOf<AgreementParty>;
  AgreementPartyDraft: RecordOf<AgreementPartyDraft>;
  AgreementSimulation: RecordOf<AgreementSimulation>;
  Authority: RecordOf<Authority>;
  AuthorityExplanation: RecordOf<AuthorityExplanation>;
  AuthorityLink: RecordOf<AuthorityLink | FederationReferenceTypes['AuthorityLink']>;
  AuthorityLinkConnection: RecordOf<AuthorityLinkConnection>;
  AuthorityLinkEdge: RecordOf<AuthorityLinkEdge>;
  CollaborationStatus: RecordOf<CollaborationStatus>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  Explanation: RecordOf<Explanation>;
  Grant: RecordOf<Grant>;
  GrantConnection: RecordOf<GrantConnection>;
  GrantDraft: RecordOf<GrantDraft>;
  GrantEdge: RecordOf<GrantEdge>;
  LifeEvent: RecordOf<LifeEvent>;
  Me: RecordOf<Me>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  MunicipalityStatus: RecordOf<MunicipalityStatus>;
  Mutation: Record<PropertyKey, never>;
  MyAccess: RecordOf<MyAccess>;
  PageInfo: RecordOf<PageInfo>;
  PersonalDataBasis: RecordOf<PersonalDataBasis>;
  PersonalDataDraft: RecordOf<PersonalDataDraft>;
  PublicService: RecordOf<PublicService | FederationReferenceTypes['PublicService']>;
  PublicServiceConnection: RecordOf<PublicServiceConnection>;
  PublicServiceEdge: RecordOf<PublicServiceEdge>;
  Query: Record<PropertyKey, never>;
  RevokedGrant: RecordOf<RevokedGrant>;
  ServiceChannel: RecordOf<ServiceChannel>;
  ShareOfGoal: RecordOf<ShareOfGoal>;
  Float: RecordOf<Scalars['Float']['output']>;
  SourceState: RecordOf<SourceState>;
  System: RecordOf<System | FederationReferenceTypes['System']>;
  SystemConnection: RecordOf<SystemConnection>;
  SystemEdge: RecordOf<SystemEdge>;
  Tenant: RecordOf<Tenant>;
  TenantConnection: RecordOf<TenantConnection>;
  TenantEdge: RecordOf<TenantEdge>;
  String: RecordOf<Scalars['String']['output']>;
  Int: RecordOf<Scalars['Int']['output']>;
  Boolean: RecordOf<Scalars['Boolean']['output']>;
};

export type BoundedDirectiveArgs = {
  because: Scalars['String']['input'];
  most: Scalars['Int']['input'];
};

export type BoundedDirectiveResolver<Result, Parent, ContextType = Context, Args = BoundedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InformationDirectiveArgs = {
  area?: Maybe<Scalars['String']['input']>;
  because?: Maybe<Scalars['String']['input']>;
  ceiling?: Maybe<Ceiling>;
  confidentiality?: Maybe<Scalars['Int']['input']>;
  personal?: Maybe<Scalars['Boolean']['input']>;
};

export type InformationDirectiveResolver<Result, Parent, ContextType = Context, Args = InformationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReadsDirectiveArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessChange'] = ResolversParentTypes['AccessChange']> = {
  gained?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  byKeyOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AccessGround'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  ownDataOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actingFor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  askingCase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  correlation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  functions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  homeAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['AccessMode']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AccessOutcome']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessLogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntryConnection'] = ResolversParentTypes['AccessLogEntryConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AccessLogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntryEdge'] = ResolversParentTypes['AccessLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogTable'] = ResolversParentTypes['AccessLogTable']> = {
  csv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessNotice'] = ResolversParentTypes['AccessNotice']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  information?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessNoticeConnection'] = ResolversParentTypes['AccessNoticeConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AccessNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessNoticeEdge'] = ResolversParentTypes['AccessNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessNotice'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  highestLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowestLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AgreementMode'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  personalData?: Resolver<Maybe<ResolversTypes['PersonalDataBasis']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['AgreementRecords'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  compliant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSimulation'] = ResolversParentTypes['AgreementSimulation']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['AccessChange']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityExplanation'] = ResolversParentTypes['AuthorityExplanation']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowedByKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['AccessGround']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unlock?: Resolver<ResolversTypes['Unlock'], ParentType, ContextType>;
};

export type AuthorityLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityLink'] = ResolversParentTypes['AuthorityLink'], FederationReferenceType extends FederationReferenceTypes['AuthorityLink'] = FederationReferenceTypes['AuthorityLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuthorityLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityLinkConnection'] = ResolversParentTypes['AuthorityLinkConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorityLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuthorityLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AuthorityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityLinkEdge'] = ResolversParentTypes['AuthorityLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthorityLink'], ParentType, ContextType>;
};

export type CollaborationStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationStatus'] = ResolversParentTypes['CollaborationStatus']> = {
  byMunicipality?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityStatus']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ShareOfGoal'], ParentType, ContextType>;
  specific?: Resolver<ResolversTypes['ShareOfGoal'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  byAuthority?: Resolver<ReadonlyArray<ResolversTypes['AuthorityExplanation']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  access?: Resolver<Maybe<ResolversTypes['GrantAccess']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresSoon?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  ownerAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  readerAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type LifeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEvent'] = ResolversParentTypes['LifeEvent']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  accessedBy?: Resolver<Maybe<ResolversTypes['AccessNoticeConnection']>, ParentType, ContextType, Partial<MeAccessedByArgs>>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityStatus'] = ResolversParentTypes['MunicipalityStatus']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ShareOfGoal'], ParentType, ContextType>;
  specific?: Resolver<ResolversTypes['ShareOfGoal'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<MutationGrantArgs, 'grant'>>;
  proposeAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationProposeAgreementArgs, 'draft'>>;
  resumeAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationResumeAgreementArgs, 'decision' | 'id'>>;
  revokeAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationRevokeAgreementArgs, 'decision' | 'id'>>;
  revokeGrant?: Resolver<Maybe<ResolversTypes['RevokedGrant']>, ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'id'>>;
  signAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'id'>>;
  suspendAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationSuspendAgreementArgs, 'decision' | 'id'>>;
};

export type MyAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyAccess'] = ResolversParentTypes['MyAccess']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataBasis'] = ResolversParentTypes['PersonalDataBasis']> = {
  gdprBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointControllers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processors?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secrecyBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicService'] = ResolversParentTypes['PublicService'], FederationReferenceType extends FederationReferenceTypes['PublicService'] = FederationReferenceTypes['PublicService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ServiceChannel']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicServiceConnection'] = ResolversParentTypes['PublicServiceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PublicServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicServiceEdge'] = ResolversParentTypes['PublicServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicService'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogEntryConnection']>, ParentType, ContextType, Partial<QueryAccessLogArgs>>;
  accessLogTable?: Resolver<Maybe<ResolversTypes['AccessLogTable']>, ParentType, ContextType, Partial<QueryAccessLogTableArgs>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  authorityLinks?: Resolver<Maybe<ResolversTypes['AuthorityLinkConnection']>, ParentType, ContextType, Partial<QueryAuthorityLinksArgs>>;
  collaborationStatus?: Resolver<Maybe<ResolversTypes['CollaborationStatus']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'field' | 'municipality'>>;
  grants?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, Partial<QueryGrantsArgs>>;
  lifeEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LifeEvent']>>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<ResolversTypes['TenantConnection']>, ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  municipality?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  myAccess?: Resolver<Maybe<ResolversTypes['MyAccess']>, ParentType, ContextType, Partial<QueryMyAccessArgs>>;
  publicServices?: Resolver<Maybe<ResolversTypes['PublicServiceConnection']>, ParentType, ContextType, Partial<QueryPublicServicesArgs>>;
  simulateAgreement?: Resolver<Maybe<ResolversTypes['AgreementSimulation']>, ParentType, ContextType, Partial<QuerySimulateAgreementArgs>>;
  systems?: Resolver<Maybe<ResolversTypes['SystemConnection']>, ParentType, ContextType, Partial<QuerySystemsArgs>>;
};

export type RevokedGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokedGrant'] = ResolversParentTypes['RevokedGrant']> = {
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceChannel'] = ResolversParentTypes['ServiceChannel']> = {
  kind?: Resolver<ResolversTypes['ServiceChannelKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShareOfGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareOfGoal'] = ResolversParentTypes['ShareOfGoal']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLevel3OrMore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceState'] = ResolversParentTypes['SourceState']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System'], FederationReferenceType extends FederationReferenceTypes['System'] = FederationReferenceTypes['System']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['System']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SystemKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationsAgreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationsManager?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['SystemStructure'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signingKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systems?: Resolver<Maybe<ResolversTypes['SystemConnection']>, ParentType, ContextType, Partial<TenantSystemsArgs>>;
};

export type TenantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantConnection'] = ResolversParentTypes['TenantConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type TenantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantEdge'] = ResolversParentTypes['TenantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessChange?: AccessChangeResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogEntryConnection?: AccessLogEntryConnectionResolvers<ContextType>;
  AccessLogEntryEdge?: AccessLogEntryEdgeResolvers<ContextType>;
  AccessLogTable?: AccessLogTableResolvers<ContextType>;
  AccessNotice?: AccessNoticeResolvers<ContextType>;
  AccessNoticeConnection?: AccessNoticeConnectionResolvers<ContextType>;
  AccessNoticeEdge?: AccessNoticeEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementSimulation?: AgreementSimulationResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityExplanation?: AuthorityExplanationResolvers<ContextType>;
  AuthorityLink?: AuthorityLinkResolvers<ContextType>;
  AuthorityLinkConnection?: AuthorityLinkConnectionResolvers<ContextType>;
  AuthorityLinkEdge?: AuthorityLinkEdgeResolvers<ContextType>;
  CollaborationStatus?: CollaborationStatusResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Explanation?: ExplanationResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityStatus?: MunicipalityStatusResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyAccess?: MyAccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalDataBasis?: PersonalDataBasisResolvers<ContextType>;
  PublicService?: PublicServiceResolvers<ContextType>;
  PublicServiceConnection?: PublicServiceConnectionResolvers<ContextType>;
  PublicServiceEdge?: PublicServiceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RevokedGrant?: RevokedGrantResolvers<ContextType>;
  ServiceChannel?: ServiceChannelResolvers<ContextType>;
  ShareOfGoal?: ShareOfGoalResolvers<ContextType>;
  SourceState?: SourceStateResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantConnection?: TenantConnectionResolvers<ContextType>;
  TenantEdge?: TenantEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
  information?: InformationDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
};
