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

/** Absence (frånvaro) of one employment, as one month's file has it. Needs two factors. */
export type Absence = {
  /** The code of PAXml: `VAB`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Whose absence it is. */
  readonly employment?: Maybe<Employment>;
  /** Per cent of the working time, of a stretch of days; null where it is hours. */
  readonly extentPercent?: Maybe<Scalars['Float']['output']>;
  /** The first day, within the month. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** How many hours; negative for a correction. Null where it is a stretch of days. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Why they are away. */
  readonly kind?: Maybe<AbsenceKind>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The last day, within the month. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A page of Absence (Relay). */
export type AbsenceConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AbsenceEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Absence>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Absence of a page, with its cursor. */
export type AbsenceEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Absence;
};

/** Why somebody is away. */
export type AbsenceKind =
  /** Care of a child that is ill (vård av barn). */
  | 'CARE_OF_CHILD'
  /** Care of somebody close (närståendevård). */
  | 'CARE_OF_RELATIVE'
  /** Contact days with school or preschool (kontaktdagar). */
  | 'CONTACT_DAYS'
  /** Education (utbildning). */
  | 'EDUCATION'
  /** Holiday (semester). */
  | 'HOLIDAY'
  /** Illness (sjukdom). */
  | 'ILLNESS'
  /** Leave of absence (tjänstledighet). */
  | 'LEAVE_OF_ABSENCE'
  /** Military service (militärtjänst). */
  | 'MILITARY_SERVICE'
  /** Another reason, of the system's own. */
  | 'OTHER'
  /** Parental leave (föräldraledighet). */
  | 'PARENTAL_LEAVE'
  /** Pregnancy (havandeskap). */
  | 'PREGNANCY'
  /** Risk of infecting others (smittbärare). */
  | 'RISK_OF_INFECTION'
  /** Shorter working hours (arbetstidsförkortning). */
  | 'SHORTER_HOURS'
  /** Short leave with pay (permission). */
  | 'SHORT_LEAVE'
  /** Instruction in Swedish (svenska för invandrare). */
  | 'SWEDISH_FOR_IMMIGRANTS'
  /** Time in lieu of overtime (kompensationsledighet). */
  | 'TIME_IN_LIEU'
  /** Work for a union (fackligt arbete). */
  | 'UNION_WORK'
  /** Injury at work (arbetsskada). */
  | 'WORK_INJURY';

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

/**
 * An employee (anställd), as the municipality's directory has them for others to reach. Somebody with a protected identity,
 * and somebody whose marking HR has not noted, is not in it for anybody but the one named role.
 */
export type Employee = {
  /** E-mail at work. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** Given name (tilltalsnamn). */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The reference (referenskod) of invoices that they are to attest: `MK123411`. */
  readonly invoiceReference?: Maybe<Scalars['String']['output']>;
  /** Their nearest manager. */
  readonly manager?: Maybe<Employee>;
  /** Whose directory it is. */
  readonly municipality: Municipality;
  /** Given name and family name, as they are shown. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the municipality's systems call them: `ANSV01`. */
  readonly signature?: Maybe<Scalars['String']['output']>;
  /** Telephone at work. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** Title (befattning). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The unit that they work in, as the ledger has it; for those who may read the ledger's organisation. */
  readonly unit?: Maybe<OrganisationUnit>;
  /** The code of their unit; null for who is in none. */
  readonly unitCode?: Maybe<Scalars['String']['output']>;
  /** The name of their unit. */
  readonly unitName?: Maybe<Scalars['String']['output']>;
  /** Where they work. */
  readonly workplace?: Maybe<Workplace>;
};

/** A page of Employee (Relay). */
export type EmployeeConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<EmployeeEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Employee>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Employee of a page, with its cursor. */
export type EmployeeEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Employee;
};

/** An employment (anställning), as the payroll system has it. What it pays is nowhere in the graph. Needs two factors. */
export type Employment = {
  /** Absence, newest first. */
  readonly absences?: Maybe<AbsenceConnection>;
  /** The cost centre (ansvar) that it is booked on, by its code. */
  readonly costCentreCode?: Maybe<Scalars['String']['output']>;
  /** The employee, as the directory has them; null for who is not in it. */
  readonly employee?: Maybe<Employee>;
  /** Its number in the payroll system (anställningsnummer). */
  readonly employeeNumber?: Maybe<Scalars['String']['output']>;
  /** Per cent of full time (sysselsättningsgrad). */
  readonly extentPercent?: Maybe<Scalars['Float']['output']>;
  /** Form of employment (anställningsform), in the system's own words. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Given name and family name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Personal number (personnummer), twelve digits. */
  readonly personNumber?: Maybe<Scalars['String']['output']>;
  /** Title (befattning). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The last day; null where none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The unit that it is in, as the ledger has it; for those who may read the ledger's organisation. */
  readonly unit?: Maybe<OrganisationUnit>;
  /** The code of the unit that it is in. */
  readonly unitCode?: Maybe<Scalars['String']['output']>;
};


/** An employment (anställning), as the payroll system has it. What it pays is nowhere in the graph. Needs two factors. */
export type EmploymentAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Employment (Relay). */
export type EmploymentConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<EmploymentEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Employment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Employment of a page, with its cursor. */
export type EmploymentEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Employment;
};

/** A handler (handläggare), as cases name them. That one can be named says nothing of whether there is one. */
export type Handler = {
  /** Who it is; null where nobody, or more than one, has the signature. */
  readonly employee?: Maybe<Employee>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose systems name them. */
  readonly municipality: Municipality;
};

/**
 * How many work in a unit in a month, and how much they are away. Only where they are five or more. Those with a protected
 * identity, and those whose marking HR has not noted, are in none of its figures.
 */
export type HeadCount = {
  /** Absence of every kind in per cent of the hours of their weekdays, with one decimal. */
  readonly absencePercent?: Maybe<Scalars['Float']['output']>;
  /** Full-time equivalents (årsarbetare): the sum of their extents. */
  readonly fullTimeEquivalents?: Maybe<Scalars['Float']['output']>;
  /** How many people work there on some weekday of the month. */
  readonly headCount?: Maybe<Scalars['Int']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The month, `YYYY-MM`. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The unit, as the ledger has it; for those who may read the ledger's organisation. */
  readonly unit?: Maybe<OrganisationUnit>;
  /** The code of the unit. */
  readonly unitCode?: Maybe<Scalars['String']['output']>;
};

/** A page of HeadCount (Relay). */
export type HeadCountConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<HeadCountEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<HeadCount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One HeadCount of a page, with its cursor. */
export type HeadCountEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: HeadCount;
};

/** A file that came into a system's drop folder (inläst fil), and what became of it. */
export type Import = {
  /** How large it is. */
  readonly bytes?: Maybe<Scalars['Int']['output']>;
  /** Of a file that is being read: how much of it is read so far. */
  readonly bytesRead?: Maybe<Scalars['Int']['output']>;
  /** How many of each kind it brought. None unless it was imported. */
  readonly counts?: Maybe<ReadonlyArray<ImportCount>>;
  /** How its characters are written: `CP437`, `UTF-8`. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** The file's name, without its folder. Names of files may name somebody. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Since when it no longer lies in the folder; what it brought stands. */
  readonly goneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The format: `SIE_4`, `PEPPOL_BIS_3`, `ERMS_3`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** How long its reading took; null while it goes on. */
  readonly milliseconds?: Maybe<Scalars['Int']['output']>;
  /** Whose system it came from. */
  readonly municipality: Municipality;
  /** What became of it. */
  readonly outcome?: Maybe<ImportOutcome>;
  /** What time it is of, as its format has it: the fiscal year of a ledger. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** How many problems it had; the first thousand are kept. */
  readonly problemCount?: Maybe<Scalars['Int']['output']>;
  /** What was wrong in it, in the order of the file. */
  readonly problems?: Maybe<ImportProblemConnection>;
  /** Checksum of its bytes, hexadecimal: they are kept under it. Null where they could not be read. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** When its reading began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The system that it came from, as in the configuration. */
  readonly system?: Maybe<Scalars['ID']['output']>;
};


/** A file that came into a system's drop folder (inläst fil), and what became of it. */
export type ImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Import (Relay). */
export type ImportConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<ImportEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Import>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** How many records of one kind a file brought. */
export type ImportCount = {
  /** How many. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The kind: `vouchers`. */
  readonly of?: Maybe<Scalars['String']['output']>;
};

/** One Import of a page, with its cursor. */
export type ImportEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Import;
};

/** What became of a file. */
export type ImportOutcome =
  /** A fault of ours or of the disk; it is tried again, and what stood before stands. */
  | 'FAILED'
  /** What it holds is in the graph, with its problems told. */
  | 'IMPORTED'
  /** It breaks a rule that takes all of it; what stood before stands. */
  | 'REFUSED'
  /** It is being read; what stood before stands until it is read. */
  | 'RUNNING';

/** Something wrong in a file. Says where and by which rule, and nothing of what the file holds but codes and numbers. */
export type ImportProblem = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The line of the file, from 1; null where it is the file as a whole. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** For people. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whose system the file came from. */
  readonly municipality: Municipality;
  /** The stable code of the rule that is broken: `VOUCHER_UNBALANCED`. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Whether something was left out for it. */
  readonly severity?: Maybe<ImportSeverity>;
};

/** A page of ImportProblem (Relay). */
export type ImportProblemConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<ImportProblemEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<ImportProblem>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One ImportProblem of a page, with its cursor. */
export type ImportProblemEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: ImportProblem;
};

/** How grave a problem in a file is. */
export type ImportSeverity =
  /** Something was left out: a line, a record, the file. */
  | 'ERROR'
  /** Nothing was left out. */
  | 'WARNING';

/** A reference that invoices bear (referenskod). That one can be named says nothing of whether somebody has it. */
export type InvoiceReference = {
  /** Whose it is; null where nobody, or more than one, has it. */
  readonly employee?: Maybe<Employee>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose invoices bear it. */
  readonly municipality: Municipality;
};

/** A municipality (kommun), or a federation of municipalities (kommunalförbund). */
export type Municipality = {
  /** The four-digit municipality code (kommunkod) as a string, or the short code of a federation. */
  readonly code: Scalars['ID']['output'];
  /** The everyday name: `Mellerud`. */
  readonly name: Scalars['String']['output'];
};

/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnit = {
  /** How many work there, and how much they are away, month by month, newest first. */
  readonly headCount?: Maybe<HeadCountConnection>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Who works there, as the directory has it, by name. */
  readonly staff?: Maybe<EmployeeConnection>;
};


/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnitHeadCountArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromPeriod?: InputMaybe<Scalars['String']['input']>;
  toPeriod?: InputMaybe<Scalars['String']['input']>;
};


/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnitStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Absence, newest first. */
  readonly absences?: Maybe<AbsenceConnection>;
  /** One employee by their id. */
  readonly employee?: Maybe<Employee>;
  /** Employees, by family name and given name: a colleague in any of the municipalities. */
  readonly employees?: Maybe<EmployeeConnection>;
  /** One employment by its id. */
  readonly employment?: Maybe<Employment>;
  /** Employments, as the payroll system's latest file of each has them. */
  readonly employments?: Maybe<EmploymentConnection>;
  /** How many work in each unit, and how much they are away, month by month, newest first; never about one person. */
  readonly headCounts?: Maybe<HeadCountConnection>;
  /** The asker, as the directory of the own municipality has them; null for who is in none. */
  readonly myEmployee?: Maybe<Employee>;
  /** What became of the files of time and absence that payroll systems left, newest first. */
  readonly timeImports?: Maybe<ImportConnection>;
};


/** Where every question to the graph begins. */
export type QueryAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromDay?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<AbsenceKind>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  toDay?: InputMaybe<Scalars['Date']['input']>;
};


/** Where every question to the graph begins. */
export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryEmployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question to the graph begins. */
export type QueryEmploymentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryEmploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employedOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question to the graph begins. */
export type QueryHeadCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromPeriod?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  toPeriod?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question to the graph begins. */
export type QueryTimeImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  file?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome?: InputMaybe<ImportOutcome>;
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

/** Where an employee works. */
export type Workplace = {
  /** Postal locality (postort). */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
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
  Absence: Absence;
  Employee: Employee;
  Employment: Employment;
  Handler: Handler;
  HeadCount: HeadCount;
  InvoiceReference: InvoiceReference;
  OrganisationUnit: OrganisationUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Absence:
    ( { __typename: 'Absence' }
    & GraphQLRecursivePick<FederationTypes['Absence'], {"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  Handler:
    ( { __typename: 'Handler' }
    & GraphQLRecursivePick<FederationTypes['Handler'], {"id":true}> );
  HeadCount:
    ( { __typename: 'HeadCount' }
    & GraphQLRecursivePick<FederationTypes['HeadCount'], {"id":true}> );
  InvoiceReference:
    ( { __typename: 'InvoiceReference' }
    & GraphQLRecursivePick<FederationTypes['InvoiceReference'], {"id":true}> );
  OrganisationUnit:
    ( { __typename: 'OrganisationUnit' }
    & GraphQLRecursivePick<FederationTypes['OrganisationUnit'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<RecordOf<Absence>>;
  Float: ResolverTypeWrapper<RecordOf<Scalars['Float']['output']>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  AbsenceConnection: ResolverTypeWrapper<RecordOf<AbsenceConnection>>;
  AbsenceEdge: ResolverTypeWrapper<RecordOf<AbsenceEdge>>;
  AbsenceKind: ResolverTypeWrapper<RecordOf<AbsenceKind>>;
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  Employee: ResolverTypeWrapper<RecordOf<Employee>>;
  EmployeeConnection: ResolverTypeWrapper<RecordOf<EmployeeConnection>>;
  EmployeeEdge: ResolverTypeWrapper<RecordOf<EmployeeEdge>>;
  Employment: ResolverTypeWrapper<RecordOf<Employment>>;
  EmploymentConnection: ResolverTypeWrapper<RecordOf<EmploymentConnection>>;
  EmploymentEdge: ResolverTypeWrapper<RecordOf<EmploymentEdge>>;
  Handler: ResolverTypeWrapper<RecordOf<Handler>>;
  HeadCount: ResolverTypeWrapper<RecordOf<HeadCount>>;
  HeadCountConnection: ResolverTypeWrapper<RecordOf<HeadCountConnection>>;
  HeadCountEdge: ResolverTypeWrapper<RecordOf<HeadCountEdge>>;
  Import: ResolverTypeWrapper<RecordOf<Import>>;
  ImportConnection: ResolverTypeWrapper<RecordOf<ImportConnection>>;
  ImportCount: ResolverTypeWrapper<RecordOf<ImportCount>>;
  ImportEdge: ResolverTypeWrapper<RecordOf<ImportEdge>>;
  ImportOutcome: ResolverTypeWrapper<RecordOf<ImportOutcome>>;
  ImportProblem: ResolverTypeWrapper<RecordOf<ImportProblem>>;
  ImportProblemConnection: ResolverTypeWrapper<RecordOf<ImportProblemConnection>>;
  ImportProblemEdge: ResolverTypeWrapper<RecordOf<ImportProblemEdge>>;
  ImportSeverity: ResolverTypeWrapper<RecordOf<ImportSeverity>>;
  InvoiceReference: ResolverTypeWrapper<RecordOf<InvoiceReference>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  OrganisationUnit: ResolverTypeWrapper<RecordOf<OrganisationUnit>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SourceState: ResolverTypeWrapper<RecordOf<SourceState>>;
  SourceStatus: ResolverTypeWrapper<RecordOf<SourceStatus>>;
  Workplace: ResolverTypeWrapper<RecordOf<Workplace>>;
  String: ResolverTypeWrapper<RecordOf<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<RecordOf<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<RecordOf<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: RecordOf<Absence | FederationReferenceTypes['Absence']>;
  Float: RecordOf<Scalars['Float']['output']>;
  ID: RecordOf<Scalars['ID']['output']>;
  AbsenceConnection: RecordOf<AbsenceConnection>;
  AbsenceEdge: RecordOf<AbsenceEdge>;
  Authority: RecordOf<Authority>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  Employee: RecordOf<Employee | FederationReferenceTypes['Employee']>;
  EmployeeConnection: RecordOf<EmployeeConnection>;
  EmployeeEdge: RecordOf<EmployeeEdge>;
  Employment: RecordOf<Employment | FederationReferenceTypes['Employment']>;
  EmploymentConnection: RecordOf<EmploymentConnection>;
  EmploymentEdge: RecordOf<EmploymentEdge>;
  Handler: RecordOf<Handler | FederationReferenceTypes['Handler']>;
  HeadCount: RecordOf<HeadCount | FederationReferenceTypes['HeadCount']>;
  HeadCountConnection: RecordOf<HeadCountConnection>;
  HeadCountEdge: RecordOf<HeadCountEdge>;
  Import: RecordOf<Import>;
  ImportConnection: RecordOf<ImportConnection>;
  ImportCount: RecordOf<ImportCount>;
  ImportEdge: RecordOf<ImportEdge>;
  ImportProblem: RecordOf<ImportProblem>;
  ImportProblemConnection: RecordOf<ImportProblemConnection>;
  ImportProblemEdge: RecordOf<ImportProblemEdge>;
  InvoiceReference: RecordOf<InvoiceReference | FederationReferenceTypes['InvoiceReference']>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  OrganisationUnit: RecordOf<OrganisationUnit | FederationReferenceTypes['OrganisationUnit']>;
  PageInfo: RecordOf<PageInfo>;
  Query: Record<PropertyKey, never>;
  SourceState: RecordOf<SourceState>;
  Workplace: RecordOf<Workplace>;
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

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence'], FederationReferenceType extends FederationReferenceTypes['Absence'] = FederationReferenceTypes['Absence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Absence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  extentPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AbsenceKind']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AbsenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceConnection'] = ResolversParentTypes['AbsenceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbsenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AbsenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceEdge'] = ResolversParentTypes['AbsenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
};

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

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workplace?: Resolver<Maybe<ResolversTypes['Workplace']>, ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment'], FederationReferenceType extends FederationReferenceTypes['Employment'] = FederationReferenceTypes['Employment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absences?: Resolver<Maybe<ResolversTypes['AbsenceConnection']>, ParentType, ContextType, Partial<EmploymentAbsencesArgs>>;
  costCentreCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extentPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmploymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentConnection'] = ResolversParentTypes['EmploymentConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type EmploymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentEdge'] = ResolversParentTypes['EmploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
};

export type HandlerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handler'] = ResolversParentTypes['Handler'], FederationReferenceType extends FederationReferenceTypes['Handler'] = FederationReferenceTypes['Handler']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handler']> | FederationReferenceType, FederationReferenceType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type HeadCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadCount'] = ResolversParentTypes['HeadCount'], FederationReferenceType extends FederationReferenceTypes['HeadCount'] = FederationReferenceTypes['HeadCount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HeadCount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absencePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fullTimeEquivalents?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  headCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadCountConnection'] = ResolversParentTypes['HeadCountConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeadCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HeadCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type HeadCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadCountEdge'] = ResolversParentTypes['HeadCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeadCount'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bytesRead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImportCount']>>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['ImportProblemConnection']>, ParentType, ContextType, Partial<ImportProblemsArgs>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['ImportSeverity']>, ParentType, ContextType>;
};

export type ImportProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemConnection'] = ResolversParentTypes['ImportProblemConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type ImportProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemEdge'] = ResolversParentTypes['ImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblem'], ParentType, ContextType>;
};

export type InvoiceReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceReference'] = ResolversParentTypes['InvoiceReference'], FederationReferenceType extends FederationReferenceTypes['InvoiceReference'] = FederationReferenceTypes['InvoiceReference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceReference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
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
  headCount?: Resolver<Maybe<ResolversTypes['HeadCountConnection']>, ParentType, ContextType, Partial<OrganisationUnitHeadCountArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<OrganisationUnitStaffArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absences?: Resolver<Maybe<ResolversTypes['AbsenceConnection']>, ParentType, ContextType, Partial<QueryAbsencesArgs>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<QueryEmployeesArgs>>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<QueryEmploymentArgs, 'id'>>;
  employments?: Resolver<Maybe<ResolversTypes['EmploymentConnection']>, ParentType, ContextType, Partial<QueryEmploymentsArgs>>;
  headCounts?: Resolver<Maybe<ResolversTypes['HeadCountConnection']>, ParentType, ContextType, Partial<QueryHeadCountsArgs>>;
  myEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  timeImports?: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryTimeImportsArgs>>;
};

export type SourceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceState'] = ResolversParentTypes['SourceState']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkplaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workplace'] = ResolversParentTypes['Workplace']> = {
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceConnection?: AbsenceConnectionResolvers<ContextType>;
  AbsenceEdge?: AbsenceEdgeResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EmploymentConnection?: EmploymentConnectionResolvers<ContextType>;
  EmploymentEdge?: EmploymentEdgeResolvers<ContextType>;
  Handler?: HandlerResolvers<ContextType>;
  HeadCount?: HeadCountResolvers<ContextType>;
  HeadCountConnection?: HeadCountConnectionResolvers<ContextType>;
  HeadCountEdge?: HeadCountEdgeResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  InvoiceReference?: InvoiceReferenceResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  OrganisationUnit?: OrganisationUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SourceState?: SourceStateResolvers<ContextType>;
  Workplace?: WorkplaceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
  information?: InformationDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
};
