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

/** A case (ärende) in the register (diarium) of one authority. */
export type Case = {
  /** When what the register says of it was true: just now, or when the export was made that answers for the system. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The authority whose case it is. */
  readonly authority?: Maybe<Authority>;
  /** What kind of case it is, in the system's own words: `Bygglov`. */
  readonly caseType?: Maybe<Scalars['String']['output']>;
  /** The day it was closed. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its decisions (beslut), oldest first. */
  readonly decisions?: Maybe<DecisionConnection>;
  /** The diary number (diarienummer) as the authority writes it: `BN 2026/123`. */
  readonly diaryNumber?: Maybe<Scalars['String']['output']>;
  /** Its documents (handlingar), oldest first: metadata only. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Its handler, for whoever may look them up in the directory. */
  readonly handledBy?: Maybe<Handler>;
  /** The signature of its handler (handläggare), where it has one. */
  readonly handler?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The last of its documents: metadata only; null where it has more than 500. */
  readonly latestDocument?: Maybe<Document>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The day it was registered. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Its parties. */
  readonly parties?: Maybe<ReadonlyArray<Party>>;
  /** Where that property lies, with no coordinates where the municipality's geodata do not know it; null where it is about none. */
  readonly place?: Maybe<PropertyPlace>;
  /** The property it is about, where it is about one. */
  readonly property?: Maybe<Property>;
  /** How public it is (offentlighet), by the latest export; null where no export has it yet. */
  readonly publicity?: Maybe<CasePublicity>;
  /** Its diary number, as invoices of what was bought for it refer to it. */
  readonly reference?: Maybe<CaseReference>;
  /** Where it stands. */
  readonly status?: Maybe<CaseStatus>;
  /** The case's title (ärendemening). */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** A case (ärende) in the register (diarium) of one authority. */
export type CaseDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A case (ärende) in the register (diarium) of one authority. */
export type CaseDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Case (Relay). */
export type CaseConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Case>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Case of a page, with its cursor. */
export type CaseEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Case;
};

/** How public a case is (offentlighet): what its system's nightly export says, and nothing else does. */
export type CasePublicity = {
  /** When the export was made. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The title that was written for the public (offentlig ärendemening). */
  readonly publicTitle?: Maybe<Scalars['String']['output']>;
  /** The id of its entry in the public register; null where the public does not know it. */
  readonly registerEntry?: Maybe<Scalars['ID']['output']>;
  /** What restricts it. That there is nothing does not make it public. */
  readonly restrictions?: Maybe<ReadonlyArray<CaseRestriction>>;
};

/** A case by its diary number, as others refer to it. That one can be named says nothing of whether it exists. */
export type CaseReference = {
  /** The diary number that is referred to: `BN 2026/123`. */
  readonly diaryNumber?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is of. */
  readonly municipality: Municipality;
};

/** A restriction of a case: a secrecy marking (sekretessmarkering, OSL 5:5) or another. */
export type CaseRestriction = {
  /** The day that it was marked. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The provision: `OSL 23 kap. 2 §`. */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** What kind it is; null for one that the standard does not have, which counts as secrecy. */
  readonly type?: Maybe<RestrictionType>;
  /** The last day that it holds; null where none is set. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Where a case stands (ERMS 3 status). */
export type CaseStatus =
  /** Put to the files without action (ad acta). */
  | 'AD_ACTA'
  /** Finished (stängt). */
  | 'CLOSED'
  /** Struck out (makulerat). */
  | 'OBLITERATED'
  /** Waiting (vilande). */
  | 'ON_HOLD'
  /** Being handled (öppet). */
  | 'OPEN';

/** How far information may ever go, before any agreement is asked. */
export type Ceiling =
  /** Anyone may read it. */
  | 'PUBLIC'
  /** Never leaves the tenant. */
  | 'SEPARATED'
  /** As far as agreements carry it; separated until someone signs. */
  | 'SHARED';

/** A decision (beslut) of a case. */
export type Decision = {
  /** The case it belongs to. */
  readonly case?: Maybe<Case>;
  /** Who made it: the board or, by delegation, a signature. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** The day it was made. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** What was decided: `Bevilja`. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** The paragraph of the minutes or the number of the delegated decision: `BN § 45`. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** A page of Decision (Relay). */
export type DecisionConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Decision of a page, with its cursor. */
export type DecisionEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Decision;
};

/** A document (handling) of a case. */
export type Document = {
  /** The case it belongs to. */
  readonly case?: Maybe<Case>;
  /** Checksum of the file, by the latest export; null where no export has it yet. */
  readonly checksum?: Maybe<DocumentChecksum>;
  /** A short-lived link to the file's bytes; null where there is no file to be had. */
  readonly content?: Maybe<DocumentContent>;
  /** Which way it went. */
  readonly direction?: Maybe<DocumentDirection>;
  /** What kind it is: `Ansökan`. */
  readonly documentType?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Media type of the file. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Its number within the case. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The day it was received, dispatched or drawn up. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Size of the file in bytes. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** The document's title (rubrik). */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The checksum of a document's file, as its system counted it. */
export type DocumentChecksum = {
  /** How it is counted: `SHA-256`. */
  readonly algorithm?: Maybe<Scalars['String']['output']>;
  /** When the export was made that says it. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Its digits, hexadecimal. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A page of Document (Relay). */
export type DocumentConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/**
 * A way to a document's file, for who asked and for a short while. Whether it may be read is decided again when the bytes
 * are fetched, with the same access token. Its checksum stands in `Document.checksum`.
 */
export type DocumentContent = {
  /** From when it no longer holds. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Media type of the file; one of another kind than it is said to be is not passed on. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Size of the file in bytes; one of another size is not passed on whole. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** Below the gateway's address: `/content/…`. To be fetched with the access token that asked for it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Which way a document went. */
export type DocumentDirection =
  /** Received (inkommen). */
  | 'INCOMING'
  /** Drawn up and kept (upprättad). */
  | 'INTERNAL'
  /** Dispatched (expedierad). */
  | 'OUTGOING';

/** One Document of a page, with its cursor. */
export type DocumentEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Document;
};

/** A handler (handläggare), as cases name them. That one can be named says nothing of whether there is one. */
export type Handler = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose systems name them. */
  readonly municipality: Municipality;
  /** The signature that the case-management system has: `ANSV01`. */
  readonly signature?: Maybe<Scalars['String']['output']>;
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

/** A municipality (kommun), or a federation of municipalities (kommunalförbund). */
export type Municipality = {
  /** The four-digit municipality code (kommunkod) as a string, or the short code of a federation. */
  readonly code: Scalars['ID']['output'];
  /** The everyday name: `Mellerud`. */
  readonly name: Scalars['String']['output'];
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

/** A party (part) of a case: a person or an organisation. */
export type Party = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The name of the person or the organisation. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Organisation number, ten digits; that of a sole trader is a personal number. Needs two factors. */
  readonly organisationNumber?: Maybe<Scalars['String']['output']>;
  /** Personal number (personnummer), twelve digits. Needs two factors. */
  readonly personNumber?: Maybe<Scalars['String']['output']>;
  /** What part it has. */
  readonly role?: Maybe<PartyRole>;
};

/** What part someone has in a case. */
export type PartyRole =
  /** Applicant (sökande). */
  | 'APPLICANT'
  /** Neighbour that is heard (granne). */
  | 'NEIGHBOUR'
  /** Any other part (annan). */
  | 'OTHER'
  /** Holder of the property (fastighetsägare). */
  | 'PROPERTY_OWNER'
  /** Someone that reported a matter (anmälare). */
  | 'REPORTER'
  /** Contact for another party (ombud). */
  | 'REPRESENTATIVE';

/** A property (fastighet), as cases refer to it. That it can be named says nothing of whether it exists. */
export type Property = {
  /** The cases about it that the reader may see, over all authorities, newest first. */
  readonly cases?: Maybe<CaseConnection>;
  /** The designation (fastighetsbeteckning) without the municipality's name: `ASSAREBYN 1:23`. */
  readonly designation: Scalars['String']['output'];
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly municipality: Municipality;
};


/** A property (fastighet), as cases refer to it. That it can be named says nothing of whether it exists. */
export type PropertyCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<CaseStatus>;
};

/** Where a property lies (one point of it), for who names the property: that it can be named says nothing of whether that is known. */
export type PropertyPlace = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly municipality: Municipality;
};

/** A party of a case in the public register, by the name that the authority has released. */
export type PublicParty = {
  /** The name of the person or the organisation. */
  readonly name: Scalars['String']['output'];
  /** What part it has. */
  readonly role?: Maybe<PartyRole>;
};

/**
 * A case as the public register shows it (allmänhetens diarium, OSL 5:2). Holds what the authority has released of it,
 * and nothing of what it has not. It has no diary number: numbers run in sequence, and a gap would tell of a secret.
 */
export type PublicRegisterEntry = {
  /** The authority whose case it is. */
  readonly authority: Authority;
  /** What kind of case it is; null where it is withheld. */
  readonly caseType?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. To be named to the authority when its documents are asked for. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Its parties; none where they are withheld, or where it has none. */
  readonly parties: ReadonlyArray<PublicParty>;
  /** The property it is about; null where it is withheld, or about none. */
  readonly property?: Maybe<Property>;
  /** The day it was registered. */
  readonly registeredOn: Scalars['Date']['output'];
  /** The title that was written for the public (offentlig ärendemening); null where it is withheld. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of PublicRegisterEntry (Relay). There is no count of all. */
export type PublicRegisterEntryConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PublicRegisterEntryEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<PublicRegisterEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One PublicRegisterEntry of a page, with its cursor. */
export type PublicRegisterEntryEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: PublicRegisterEntry;
};

/** Where every question to the graph begins. */
export type Query = {
  /** One case (ärende) by its id. */
  readonly case?: Maybe<Case>;
  /** Exports that came from case-management systems and what became of each, newest first. */
  readonly caseImports?: Maybe<ImportConnection>;
  /** Cases, newest first. */
  readonly cases?: Maybe<CaseConnection>;
  /** One decision by its id. */
  readonly decision?: Maybe<Decision>;
  /** One document's metadata by its id. */
  readonly document?: Maybe<Document>;
  /** A property (fastighet) by its id, as cases refer to it. */
  readonly property?: Maybe<Property>;
  /** A property by its designation (fastighetsbeteckning) within a municipality: `Assarebyn 1:23`. */
  readonly propertyByDesignation?: Maybe<Property>;
  /**
   * The public register of cases (allmänhetens diarium), newest first: for anyone, signed in or not. It holds what an
   * authority has released and nothing else. A case that is not in it may be secret, or not be tested for release yet,
   * or not be; no number, count, order or page tells which.
   */
  readonly publicRegister?: Maybe<PublicRegisterEntryConnection>;
  /** One entry of the public register by its id. */
  readonly publicRegisterEntry?: Maybe<PublicRegisterEntry>;
};


/** Where every question to the graph begins. */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryCaseImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  file?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome?: InputMaybe<ImportOutcome>;
};


/** Where every question to the graph begins. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  caseType?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  handler?: InputMaybe<Scalars['String']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  property?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<CaseStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryPropertyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryPropertyByDesignationArgs = {
  designation: Scalars['String']['input'];
  municipality: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryPublicRegisterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  property?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Where every question to the graph begins. */
export type QueryPublicRegisterEntryArgs = {
  id: Scalars['ID']['input'];
};

/** What kind of restriction it is (ERMS 3 restrictionType). */
export type RestrictionType =
  /** Secrecy (sekretess). */
  | 'CONFIDENTIAL'
  /** Personal data, by the GDPR (dataskydd). */
  | 'GDPR'
  /** Personal integrity (integritet). */
  | 'INTEGRITY'
  /** Another, named by the system (annan typ). */
  | 'OTHER';

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
  Case: Case;
  CaseReference: CaseReference;
  Decision: Decision;
  Document: Document;
  Handler: Handler;
  Property: Property;
  PropertyPlace: PropertyPlace;
  PublicRegisterEntry: PublicRegisterEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"id":true}> );
  CaseReference:
    ( { __typename: 'CaseReference' }
    & GraphQLRecursivePick<FederationTypes['CaseReference'], {"id":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Handler:
    ( { __typename: 'Handler' }
    & GraphQLRecursivePick<FederationTypes['Handler'], {"id":true}> );
  Property:
    ( { __typename: 'Property' }
    & GraphQLRecursivePick<FederationTypes['Property'], {"id":true}> );
  PropertyPlace:
    ( { __typename: 'PropertyPlace' }
    & GraphQLRecursivePick<FederationTypes['PropertyPlace'], {"id":true}> );
  PublicRegisterEntry:
    ( { __typename: 'PublicRegisterEntry' }
    & GraphQLRecursivePick<FederationTypes['PublicRegisterEntry'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  Case: ResolverTypeWrapper<RecordOf<Case>>;
  CaseConnection: ResolverTypeWrapper<RecordOf<CaseConnection>>;
  CaseEdge: ResolverTypeWrapper<RecordOf<CaseEdge>>;
  CasePublicity: ResolverTypeWrapper<RecordOf<CasePublicity>>;
  CaseReference: ResolverTypeWrapper<RecordOf<CaseReference>>;
  CaseRestriction: ResolverTypeWrapper<RecordOf<CaseRestriction>>;
  CaseStatus: ResolverTypeWrapper<RecordOf<CaseStatus>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  Decision: ResolverTypeWrapper<RecordOf<Decision>>;
  DecisionConnection: ResolverTypeWrapper<RecordOf<DecisionConnection>>;
  DecisionEdge: ResolverTypeWrapper<RecordOf<DecisionEdge>>;
  Document: ResolverTypeWrapper<RecordOf<Document>>;
  DocumentChecksum: ResolverTypeWrapper<RecordOf<DocumentChecksum>>;
  DocumentConnection: ResolverTypeWrapper<RecordOf<DocumentConnection>>;
  DocumentContent: ResolverTypeWrapper<RecordOf<DocumentContent>>;
  DocumentDirection: ResolverTypeWrapper<RecordOf<DocumentDirection>>;
  DocumentEdge: ResolverTypeWrapper<RecordOf<DocumentEdge>>;
  Handler: ResolverTypeWrapper<RecordOf<Handler>>;
  Import: ResolverTypeWrapper<RecordOf<Import>>;
  ImportConnection: ResolverTypeWrapper<RecordOf<ImportConnection>>;
  ImportCount: ResolverTypeWrapper<RecordOf<ImportCount>>;
  ImportEdge: ResolverTypeWrapper<RecordOf<ImportEdge>>;
  ImportOutcome: ResolverTypeWrapper<RecordOf<ImportOutcome>>;
  ImportProblem: ResolverTypeWrapper<RecordOf<ImportProblem>>;
  ImportProblemConnection: ResolverTypeWrapper<RecordOf<ImportProblemConnection>>;
  ImportProblemEdge: ResolverTypeWrapper<RecordOf<ImportProblemEdge>>;
  ImportSeverity: ResolverTypeWrapper<RecordOf<ImportSeverity>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  Party: ResolverTypeWrapper<RecordOf<Party>>;
  PartyRole: ResolverTypeWrapper<RecordOf<PartyRole>>;
  Property: ResolverTypeWrapper<RecordOf<Property>>;
  PropertyPlace: ResolverTypeWrapper<RecordOf<PropertyPlace>>;
  PublicParty: ResolverTypeWrapper<RecordOf<PublicParty>>;
  PublicRegisterEntry: ResolverTypeWrapper<RecordOf<PublicRegisterEntry>>;
  PublicRegisterEntryConnection: ResolverTypeWrapper<RecordOf<PublicRegisterEntryConnection>>;
  PublicRegisterEntryEdge: ResolverTypeWrapper<RecordOf<PublicRegisterEntryEdge>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestrictionType: ResolverTypeWrapper<RecordOf<RestrictionType>>;
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
  Case: RecordOf<Case | FederationReferenceTypes['Case']>;
  CaseConnection: RecordOf<CaseConnection>;
  CaseEdge: RecordOf<CaseEdge>;
  CasePublicity: RecordOf<CasePublicity>;
  CaseReference: RecordOf<CaseReference | FederationReferenceTypes['CaseReference']>;
  CaseRestriction: RecordOf<CaseRestriction>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  Decision: RecordOf<Decision | FederationReferenceTypes['Decision']>;
  DecisionConnection: RecordOf<DecisionConnection>;
  DecisionEdge: RecordOf<DecisionEdge>;
  Document: RecordOf<Document | FederationReferenceTypes['Document']>;
  DocumentChecksum: RecordOf<DocumentChecksum>;
  DocumentConnection: RecordOf<DocumentConnection>;
  DocumentContent: RecordOf<DocumentContent>;
  DocumentEdge: RecordOf<DocumentEdge>;
  Handler: RecordOf<Handler | FederationReferenceTypes['Handler']>;
  Import: RecordOf<Import>;
  ImportConnection: RecordOf<ImportConnection>;
  ImportCount: RecordOf<ImportCount>;
  ImportEdge: RecordOf<ImportEdge>;
  ImportProblem: RecordOf<ImportProblem>;
  ImportProblemConnection: RecordOf<ImportProblemConnection>;
  ImportProblemEdge: RecordOf<ImportProblemEdge>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  PageInfo: RecordOf<PageInfo>;
  Party: RecordOf<Party>;
  Property: RecordOf<Property | FederationReferenceTypes['Property']>;
  PropertyPlace: RecordOf<PropertyPlace | FederationReferenceTypes['PropertyPlace']>;
  PublicParty: RecordOf<PublicParty>;
  PublicRegisterEntry: RecordOf<PublicRegisterEntry | FederationReferenceTypes['PublicRegisterEntry']>;
  PublicRegisterEntryConnection: RecordOf<PublicRegisterEntryConnection>;
  PublicRegisterEntryEdge: RecordOf<PublicRegisterEntryEdge>;
  Query: Record<PropertyKey, never>;
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

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  caseType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, Partial<CaseDecisionsArgs>>;
  diaryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<CaseDocumentsArgs>>;
  handledBy?: Resolver<Maybe<ResolversTypes['Handler']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestDocument?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Party']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['PropertyPlace']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['CasePublicity']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['CaseReference']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CasePublicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePublicity'] = ResolversParentTypes['CasePublicity']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publicTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerEntry?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  restrictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseRestriction']>>, ParentType, ContextType>;
};

export type CaseReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReference'] = ResolversParentTypes['CaseReference'], FederationReferenceType extends FederationReferenceTypes['CaseReference'] = FederationReferenceTypes['CaseReference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseReference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  diaryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type CaseRestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRestriction'] = ResolversParentTypes['CaseRestriction']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RestrictionType']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['DocumentChecksum']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['DocumentDirection']>, ParentType, ContextType>;
  documentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentChecksumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentChecksum'] = ResolversParentTypes['DocumentChecksum']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type DocumentContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentContent'] = ResolversParentTypes['DocumentContent']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type HandlerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handler'] = ResolversParentTypes['Handler'], FederationReferenceType extends FederationReferenceTypes['Handler'] = FederationReferenceTypes['Handler']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handler']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property'], FederationReferenceType extends FederationReferenceTypes['Property'] = FederationReferenceTypes['Property']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Property']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<PropertyCasesArgs>>;
  designation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type PropertyPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyPlace'] = ResolversParentTypes['PropertyPlace'], FederationReferenceType extends FederationReferenceTypes['PropertyPlace'] = FederationReferenceTypes['PropertyPlace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyPlace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type PublicPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicParty'] = ResolversParentTypes['PublicParty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export type PublicRegisterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRegisterEntry'] = ResolversParentTypes['PublicRegisterEntry'], FederationReferenceType extends FederationReferenceTypes['PublicRegisterEntry'] = FederationReferenceTypes['PublicRegisterEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicRegisterEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  caseType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PublicParty']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicRegisterEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRegisterEntryConnection'] = ResolversParentTypes['PublicRegisterEntryConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicRegisterEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicRegisterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PublicRegisterEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRegisterEntryEdge'] = ResolversParentTypes['PublicRegisterEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicRegisterEntry'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  caseImports?: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryCaseImportsArgs>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<QueryCasesArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType, RequireFields<QueryPropertyArgs, 'id'>>;
  propertyByDesignation?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType, RequireFields<QueryPropertyByDesignationArgs, 'designation' | 'municipality'>>;
  publicRegister?: Resolver<Maybe<ResolversTypes['PublicRegisterEntryConnection']>, ParentType, ContextType, Partial<QueryPublicRegisterArgs>>;
  publicRegisterEntry?: Resolver<Maybe<ResolversTypes['PublicRegisterEntry']>, ParentType, ContextType, RequireFields<QueryPublicRegisterEntryArgs, 'id'>>;
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
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CasePublicity?: CasePublicityResolvers<ContextType>;
  CaseReference?: CaseReferenceResolvers<ContextType>;
  CaseRestriction?: CaseRestrictionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentChecksum?: DocumentChecksumResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentContent?: DocumentContentResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Handler?: HandlerResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  PropertyPlace?: PropertyPlaceResolvers<ContextType>;
  PublicParty?: PublicPartyResolvers<ContextType>;
  PublicRegisterEntry?: PublicRegisterEntryResolvers<ContextType>;
  PublicRegisterEntryConnection?: PublicRegisterEntryConnectionResolvers<ContextType>;
  PublicRegisterEntryEdge?: PublicRegisterEntryEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SourceState?: SourceStateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
  information?: InformationDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
};
