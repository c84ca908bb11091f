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

/** A collaboration agreement (samverkansavtal): which fields its parties open to each other, and for what. */
export type Agreement = {
  /** The information area it is about. */
  readonly area: Scalars['String']['output'];
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
  /** The purposes (ändamål) it opens for. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
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
  /** The last day it takes part; open when null. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A board (nämnd), an authority of its own under the secrecy act (OSL 8:2). */
export type Authority = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose board it is. */
  readonly municipality: Municipality;
  /** The board's own name: `Fokusnämnden`. */
  readonly name: Scalars['String']['output'];
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

/** What a system owner has granted to a role within the municipality. */
export type Grant = {
  /** The area it opens. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** The legal basis, where it crosses authorities. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The highest confidentiality it opens, 0 to 3. */
  readonly confidentiality?: Maybe<Scalars['Int']['output']>;
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
};

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

/** One Grant of a page, with its cursor. */
export type GrantEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Grant;
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

/** Where every question to the graph begins. */
export type Query = {
  /** The collaboration agreements (samverkansavtal). */
  readonly agreements?: Maybe<AgreementConnection>;
  /** How far the collaboration has come against the goals of the common strategy. */
  readonly collaborationStatus?: Maybe<CollaborationStatus>;
  /** What system owners have granted within their municipality; one's own municipality's only. */
  readonly grants?: Maybe<GrantConnection>;
  /** The municipalities and federations of the collaboration. */
  readonly municipalities?: Maybe<TenantConnection>;
  /** One municipality or federation by its code. */
  readonly municipality?: Maybe<Tenant>;
  /** The business systems (verksamhetssystem). */
  readonly systems?: Maybe<SystemConnection>;
};


/** Where every question to the graph begins. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
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
export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  atLeastLevel?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SystemKind>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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
  System: System;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  System:
    ( { __typename: 'System' }
    & GraphQLRecursivePick<FederationTypes['System'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<RecordOf<Agreement>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  AgreementConnection: ResolverTypeWrapper<RecordOf<AgreementConnection>>;
  AgreementEdge: ResolverTypeWrapper<RecordOf<AgreementEdge>>;
  AgreementMode: ResolverTypeWrapper<RecordOf<AgreementMode>>;
  AgreementParty: ResolverTypeWrapper<RecordOf<AgreementParty>>;
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  CollaborationStatus: ResolverTypeWrapper<RecordOf<CollaborationStatus>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  Grant: ResolverTypeWrapper<RecordOf<Grant>>;
  GrantConnection: ResolverTypeWrapper<RecordOf<GrantConnection>>;
  GrantEdge: ResolverTypeWrapper<RecordOf<GrantEdge>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  MunicipalityStatus: ResolverTypeWrapper<RecordOf<MunicipalityStatus>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShareOfGoal: ResolverTypeWrapper<RecordOf<ShareOfGoal>>;
  Float: ResolverTypeWrapper<RecordOf<Scalars['Float']['output']>>;
  SourceState: ResolverTypeWrapper<RecordOf<SourceState>>;
  SourceStatus: ResolverTypeWrapper<RecordOf<SourceStatus>>;
  System: ResolverTypeWrapper<RecordOf<System>>;
  SystemConnection: ResolverTypeWrapper<RecordOf<SystemConnection>>;
  SystemEdge: ResolverTypeWrapper<RecordOf<SystemEdge>>;
  SystemKind: ResolverTypeWrapper<RecordOf<SystemKind>>;
  SystemStructure: ResolverTypeWrapper<RecordOf<SystemStructure>>;
  Tenant: ResolverTypeWrapper<RecordOf<Tenant>>;
  TenantConnection: ResolverTypeWrapper<RecordOf<TenantConnection>>;
  TenantEdge: ResolverTypeWrapper<RecordOf<TenantEdge>>;
  String: ResolverTypeWrapper<RecordOf<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<RecordOf<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<RecordOf<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: RecordOf<Agreement | FederationReferenceTypes['Agreement']>;
  ID: RecordOf<Scalars['ID']['output']>;
  AgreementConnection: RecordOf<AgreementConnection>;
  AgreementEdge: RecordOf<AgreementEdge>;
  AgreementParty: RecordOf<AgreementParty>;
  Authority: RecordOf<Authority>;
  CollaborationStatus: RecordOf<CollaborationStatus>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  Grant: RecordOf<Grant>;
  GrantConnection: RecordOf<GrantConnection>;
  GrantEdge: RecordOf<GrantEdge>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  MunicipalityStatus: RecordOf<MunicipalityStatus>;
  PageInfo: RecordOf<PageInfo>;
  Query: Record<PropertyKey, never>;
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

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  highestLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowestLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AgreementMode'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  ownerAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  readerAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  collaborationStatus?: Resolver<Maybe<ResolversTypes['CollaborationStatus']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, Partial<QueryGrantsArgs>>;
  municipalities?: Resolver<Maybe<ResolversTypes['TenantConnection']>, ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  municipality?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  systems?: Resolver<Maybe<ResolversTypes['SystemConnection']>, ParentType, ContextType, Partial<QuerySystemsArgs>>;
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
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  CollaborationStatus?: CollaborationStatusResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityStatus?: MunicipalityStatusResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
