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

/** An enrolment (inskrivning) of a pupil at a school unit. */
export type Enrolment = {
  /** The first day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Whose school it is, seen from where the pupil is registered; null where that is not known. */
  readonly principal?: Maybe<EnrolmentPrincipal>;
  /** Type of school by its code in SS 12000: `GR`. */
  readonly schoolType?: Maybe<Scalars['String']['output']>;
  /** The school unit. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
  /** The school year (årskurs); 0 is förskoleklass. */
  readonly schoolYear?: Maybe<Scalars['Int']['output']>;
  /** The last day; null where none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Whose school it is, seen from the pupil's home municipality. */
export type EnrolmentPrincipal =
  /** An independent school (fristående skola). */
  | 'INDEPENDENT'
  /** Another municipality's. */
  | 'OTHER_MUNICIPALITY'
  /** The home municipality's own. */
  | 'OWN_MUNICIPALITY';

/** Somebody who is responsible for a pupil. Their own data: one guardian does not see the other through the child. */
export type Guardian = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is. */
  readonly municipality: Municipality;
  /** Given name and family name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Personal number (personnummer), twelve digits. */
  readonly personNumber?: Maybe<Scalars['String']['output']>;
  /** What makes them responsible. */
  readonly relation?: Maybe<GuardianRelation>;
};

/** What makes somebody responsible for a pupil (SS 12000 relationType). */
export type GuardianRelation =
  /** Somebody appointed to act (utsedd behörig). */
  | 'AUTHORISED'
  /** In custody of the child (vårdnadshavare). */
  | 'CUSTODIAN'
  /** A limited guardian (god man). */
  | 'LIMITED_GUARDIAN'
  /** Another who is responsible (annan ansvarig). */
  | 'OTHER_RESPONSIBLE';

/** A municipality (kommun), or a federation of municipalities (kommunalförbund). */
export type Municipality = {
  /** The four-digit municipality code (kommunkod) as a string, or the short code of a federation. */
  readonly code: Scalars['ID']['output'];
  /** The everyday name: `Mellerud`. */
  readonly name: Scalars['String']['output'];
};

/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnit = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
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

/**
 * A pupil (elev), as the register of the school's principal has them. The record belongs to the principal; the home
 * municipality is responsible for school transport (skollagen 10 kap. 32 §). Both are here.
 */
export type Pupil = {
  /** Their class, where they have one: `4B`. */
  readonly className?: Maybe<Scalars['String']['output']>;
  /** Their enrolments, the latest first; those that were cancelled are not among them. */
  readonly enrolments?: Maybe<ReadonlyArray<Enrolment>>;
  /** Family name. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** Given name (tilltalsnamn). */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Those who are responsible for them. Needs two factors; a guardian sees no other. */
  readonly guardians?: Maybe<ReadonlyArray<Guardian>>;
  /** The municipality where they are registered (folkbokförda); null where that is not one of the collaboration, or withheld. */
  readonly homeMunicipality?: Maybe<Municipality>;
  /** Where they live: two homes for those who live by turns. Needs two factors. */
  readonly homes?: Maybe<ReadonlyArray<PupilHome>>;
  /** Opaque; begins with the code of the municipality whose register it is. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is. */
  readonly municipality: Municipality;
  /** Personal number (personnummer), twelve digits. Needs two factors. */
  readonly personNumber?: Maybe<Scalars['String']['output']>;
  /** Type of school by its code in SS 12000: `GR`. */
  readonly schoolType?: Maybe<Scalars['String']['output']>;
  /** The school unit that they go to now, or else will go to next. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
  /** The school year (årskurs) that they are in, or begin with; 0 is förskoleklass. */
  readonly schoolYear?: Maybe<Scalars['Int']['output']>;
};

/** A page of Pupil (Relay). */
export type PupilConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PupilEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Pupil>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Pupil of a page, with its cursor. */
export type PupilEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Pupil;
};

/** A home of a pupil. */
export type PupilHome = {
  /** Whether they are registered there, or live there by turns. */
  readonly kind?: Maybe<PupilHomeKind>;
  /** Postal locality (postort). */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** The code of the municipality where it lies; null where the register does not say. */
  readonly municipalityCode?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The designation (fastighetsbeteckning) of the property, with the municipality's name; null where the register has none. */
  readonly propertyDesignation?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
};

/** What kind of home it is. */
export type PupilHomeKind =
  /** Where the pupil lives by turns (växelvist boende). */
  | 'BY_TURNS'
  /** Where the pupil is registered (folkbokförd). */
  | 'REGISTERED';

/** Where every question to the graph begins. */
export type Query = {
  /** One pupil by their id. */
  readonly pupil?: Maybe<Pupil>;
  /**
   * Pupils. An employee gets those of the own municipality's schools and, for school transport, those that the own
   * municipality is responsible for in another's; a guardian gets the children in their custody.
   */
  readonly pupils?: Maybe<PupilConnection>;
  /** One school unit (skolenhet) by its id. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
  /** School units (skolenheter) that the municipalities' registers know, by their codes. */
  readonly schoolUnits?: Maybe<SchoolUnitConnection>;
};


/** Where every question to the graph begins. */
export type QueryPupilArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryPupilsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enrolledOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  homeMunicipality?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  schoolUnit?: InputMaybe<Scalars['ID']['input']>;
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question to the graph begins. */
export type QuerySchoolUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QuerySchoolUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  schoolType?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Who runs a school (huvudman). */
export type SchoolPrincipal = {
  /** What kind it is. */
  readonly kind: SchoolPrincipalKind;
  /** The principal's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What kind of principal runs a school. */
export type SchoolPrincipalKind =
  /** Somebody else (enskild huvudman): an independent school (fristående skola). */
  | 'INDEPENDENT'
  /** A municipality (kommunal huvudman). */
  | 'MUNICIPAL';

/** A school unit (skolenhet), as a municipality's register has it: its own, or an independent one where its pupils go. */
export type SchoolUnit = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Postal locality (postort) of its visiting address. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Whose register knows it. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * That unit, with its staff, how many they are, its budget and what it costs, each for those who may read it. Null for an
   * independent school, and for those who may not read the ledger's organisation.
   */
  readonly organisationUnit?: Maybe<OrganisationUnit>;
  /** The code of the unit of the municipality's organisation that it is, as in the ledger; null for an independent school. */
  readonly organisationUnitCode?: Maybe<Scalars['String']['output']>;
  /** Postal code of its visiting address. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** Who runs it. */
  readonly principal?: Maybe<SchoolPrincipal>;
  /** The designation (fastighetsbeteckning) of the property it stands on, with the municipality's name. */
  readonly propertyDesignation?: Maybe<Scalars['String']['output']>;
  /** Types of school by their codes in SS 12000: `FKLASS`, `GR`, `GY`. */
  readonly schoolTypes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its code in the register of school units (skolenhetskod), eight digits. */
  readonly schoolUnitCode: Scalars['String']['output'];
  /** Street and number of its visiting address. */
  readonly street?: Maybe<Scalars['String']['output']>;
};

/** A page of SchoolUnit (Relay). */
export type SchoolUnitConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<SchoolUnitEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<SchoolUnit>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One SchoolUnit of a page, with its cursor. */
export type SchoolUnitEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: SchoolUnit;
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
  OrganisationUnit: OrganisationUnit;
  Pupil: Pupil;
  SchoolUnit: SchoolUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OrganisationUnit:
    ( { __typename: 'OrganisationUnit' }
    & GraphQLRecursivePick<FederationTypes['OrganisationUnit'], {"id":true}> );
  Pupil:
    ( { __typename: 'Pupil' }
    & GraphQLRecursivePick<FederationTypes['Pupil'], {"id":true}> );
  SchoolUnit:
    ( { __typename: 'SchoolUnit' }
    & GraphQLRecursivePick<FederationTypes['SchoolUnit'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  Enrolment: ResolverTypeWrapper<RecordOf<Enrolment>>;
  EnrolmentPrincipal: ResolverTypeWrapper<RecordOf<EnrolmentPrincipal>>;
  Guardian: ResolverTypeWrapper<RecordOf<Guardian>>;
  GuardianRelation: ResolverTypeWrapper<RecordOf<GuardianRelation>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  OrganisationUnit: ResolverTypeWrapper<RecordOf<OrganisationUnit>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  Pupil: ResolverTypeWrapper<RecordOf<Pupil>>;
  PupilConnection: ResolverTypeWrapper<RecordOf<PupilConnection>>;
  PupilEdge: ResolverTypeWrapper<RecordOf<PupilEdge>>;
  PupilHome: ResolverTypeWrapper<RecordOf<PupilHome>>;
  PupilHomeKind: ResolverTypeWrapper<RecordOf<PupilHomeKind>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SchoolPrincipal: ResolverTypeWrapper<RecordOf<SchoolPrincipal>>;
  SchoolPrincipalKind: ResolverTypeWrapper<RecordOf<SchoolPrincipalKind>>;
  SchoolUnit: ResolverTypeWrapper<RecordOf<SchoolUnit>>;
  SchoolUnitConnection: ResolverTypeWrapper<RecordOf<SchoolUnitConnection>>;
  SchoolUnitEdge: ResolverTypeWrapper<RecordOf<SchoolUnitEdge>>;
  SourceState: ResolverTypeWrapper<RecordOf<SourceState>>;
  SourceStatus: ResolverTypeWrapper<RecordOf<SourceStatus>>;
  String: ResolverTypeWrapper<RecordOf<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<RecordOf<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<RecordOf<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Authority: RecordOf<Authority>;
  ID: RecordOf<Scalars['ID']['output']>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  Enrolment: RecordOf<Enrolment>;
  Guardian: RecordOf<Guardian>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  OrganisationUnit: RecordOf<OrganisationUnit | FederationReferenceTypes['OrganisationUnit']>;
  PageInfo: RecordOf<PageInfo>;
  Pupil: RecordOf<Pupil | FederationReferenceTypes['Pupil']>;
  PupilConnection: RecordOf<PupilConnection>;
  PupilEdge: RecordOf<PupilEdge>;
  PupilHome: RecordOf<PupilHome>;
  Query: Record<PropertyKey, never>;
  SchoolPrincipal: RecordOf<SchoolPrincipal>;
  SchoolUnit: RecordOf<SchoolUnit | FederationReferenceTypes['SchoolUnit']>;
  SchoolUnitConnection: RecordOf<SchoolUnitConnection>;
  SchoolUnitEdge: RecordOf<SchoolUnitEdge>;
  SourceState: RecordOf<SourceState>;
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

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['EnrolmentPrincipal']>, ParentType, ContextType>;
  schoolType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
  schoolYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GuardianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guardian'] = ResolversParentTypes['Guardian']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['GuardianRelation']>, ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationUnit'] = ResolversParentTypes['OrganisationUnit'], FederationReferenceType extends FederationReferenceTypes['OrganisationUnit'] = FederationReferenceTypes['OrganisationUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganisationUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PupilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pupil'] = ResolversParentTypes['Pupil'], FederationReferenceType extends FederationReferenceTypes['Pupil'] = FederationReferenceTypes['Pupil']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pupil']> | FederationReferenceType, FederationReferenceType, ContextType>;
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardians?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Guardian']>>, ParentType, ContextType>;
  homeMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  homes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PupilHome']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  personNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
  schoolYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PupilConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilConnection'] = ResolversParentTypes['PupilConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PupilEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pupil']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PupilEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilEdge'] = ResolversParentTypes['PupilEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pupil'], ParentType, ContextType>;
};

export type PupilHomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilHome'] = ResolversParentTypes['PupilHome']> = {
  kind?: Resolver<Maybe<ResolversTypes['PupilHomeKind']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipalityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  propertyDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType, RequireFields<QueryPupilArgs, 'id'>>;
  pupils?: Resolver<Maybe<ResolversTypes['PupilConnection']>, ParentType, ContextType, Partial<QueryPupilsArgs>>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType, RequireFields<QuerySchoolUnitArgs, 'id'>>;
  schoolUnits?: Resolver<Maybe<ResolversTypes['SchoolUnitConnection']>, ParentType, ContextType, Partial<QuerySchoolUnitsArgs>>;
};

export type SchoolPrincipalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolPrincipal'] = ResolversParentTypes['SchoolPrincipal']> = {
  kind?: Resolver<ResolversTypes['SchoolPrincipalKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolUnit'] = ResolversParentTypes['SchoolUnit'], FederationReferenceType extends FederationReferenceTypes['SchoolUnit'] = FederationReferenceTypes['SchoolUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationUnit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  organisationUnitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['SchoolPrincipal']>, ParentType, ContextType>;
  propertyDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  schoolUnitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolUnitConnection'] = ResolversParentTypes['SchoolUnitConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type SchoolUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolUnitEdge'] = ResolversParentTypes['SchoolUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolUnit'], ParentType, ContextType>;
};

export type SourceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceState'] = ResolversParentTypes['SourceState']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Authority?: AuthorityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Guardian?: GuardianResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  OrganisationUnit?: OrganisationUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  PupilConnection?: PupilConnectionResolvers<ContextType>;
  PupilEdge?: PupilEdgeResolvers<ContextType>;
  PupilHome?: PupilHomeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SchoolPrincipal?: SchoolPrincipalResolvers<ContextType>;
  SchoolUnit?: SchoolUnitResolvers<ContextType>;
  SchoolUnitConnection?: SchoolUnitConnectionResolvers<ContextType>;
  SchoolUnitEdge?: SchoolUnitEdgeResolvers<ContextType>;
  SourceState?: SourceStateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
  information?: InformationDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
};
