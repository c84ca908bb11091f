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

/** An account (konto) of a municipality's own plan, with its place in Kommun-Bas. */
export type Account = {
  /** The group of Kommun-Bas that it is counted in, the same for all municipalities. */
  readonly group?: Maybe<AccountGroup>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose account it is. */
  readonly municipality: Municipality;
  /** The account's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The account number in the municipality's own plan, a string. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A page of Account (Relay). */
export type AccountConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Account of a page, with its cursor. */
export type AccountEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Account;
};

/** A group of accounts in Kommun-Bas, by the first two digits. */
export type AccountGroup = {
  /** Two digits: `46`. */
  readonly code: Scalars['String']['output'];
  /** The group's name in Swedish. */
  readonly name: Scalars['String']['output'];
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

/** A budget line: one account, cost centre and month. */
export type Budget = {
  /** The account it is budgeted on. */
  readonly account?: Maybe<Account>;
  /** Costs positive, income negative, as in the ledger. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The cost centre it is budgeted for. */
  readonly costCentre?: Maybe<CostCentre>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The month, `YYYY-MM`. */
  readonly period?: Maybe<Scalars['String']['output']>;
};

/** A page of Budget (Relay). */
export type BudgetConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<BudgetEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Budget>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Budget of a page, with its cursor. */
export type BudgetEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Budget;
};

/** An invoice of what was bought for a case, by the little that whoever handles the case needs to know of it. */
export type CaseInvoice = {
  /** The day it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The day it was issued. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The supplier's own number of it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What is to be paid. */
  readonly payable?: Maybe<Scalars['Money']['output']>;
  /** Where it stands. */
  readonly status?: Maybe<InvoiceStatus>;
  /** The supplier's name as the invoice spells it. */
  readonly supplierName?: Maybe<Scalars['String']['output']>;
};

/** A page of CaseInvoice (Relay). */
export type CaseInvoiceConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<CaseInvoiceEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<CaseInvoice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One CaseInvoice of a page, with its cursor. */
export type CaseInvoiceEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: CaseInvoice;
};

/** A case by its diary number, as others refer to it. That one can be named says nothing of whether it exists. */
export type CaseReference = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Invoices of what was bought for it, newest first. */
  readonly invoices?: Maybe<CaseInvoiceConnection>;
  /** Whose register it is of. */
  readonly municipality: Municipality;
};


/** A case by its diary number, as others refer to it. That one can be named says nothing of whether it exists. */
export type CaseReferenceInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far information may ever go, before any agreement is asked. */
export type Ceiling =
  /** Anyone may read it. */
  | 'PUBLIC'
  /** Never leaves the tenant. */
  | 'SEPARATED'
  /** As far as agreements carry it; separated until someone signs. */
  | 'SHARED';

/** A cost centre (ansvar), the lowest level that is responsible for money. */
export type CostCentre = {
  /** Its code in the ledger. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The unit it belongs to. */
  readonly unit?: Maybe<OrganisationUnit>;
};

/** A page of CostCentre (Relay). */
export type CostCentreConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<CostCentreEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<CostCentre>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One CostCentre of a page, with its cursor. */
export type CostCentreEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: CostCentre;
};

/** Budget, outcome and deviation of one municipality, for what was asked. */
export type FollowUp = {
  /** The group of accounts, when summed by it. */
  readonly accountGroup?: Maybe<AccountGroup>;
  /** Costs positive, income negative, as in the ledger. */
  readonly budget?: Maybe<Scalars['Money']['output']>;
  /** Budget less outcome: positive is better than budget. */
  readonly deviation?: Maybe<Scalars['Money']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Costs positive, income negative, as in the ledger. */
  readonly outcome?: Maybe<Scalars['Money']['output']>;
  /** The month, `YYYY-MM`, when summed by month. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The unit, when summed by it. */
  readonly unit?: Maybe<OrganisationUnit>;
};

/** A page of FollowUp (Relay). */
export type FollowUpConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<FollowUpEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<FollowUp>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** What follow-up is summed by. What is not asked for is summed over. */
export type FollowUpDimension =
  /** By group of Kommun-Bas. */
  | 'ACCOUNT_GROUP'
  /** By month. */
  | 'PERIOD'
  /** By unit. */
  | 'UNIT';

/** One FollowUp of a page, with its cursor. */
export type FollowUpEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: FollowUp;
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

/** A supplier's invoice or credit note, as it came by Peppol. On a credit note amounts are negative. */
export type Invoice = {
  /** Files that lie in it: what is known of them, not their content. */
  readonly attachments?: Maybe<ReadonlyArray<InvoiceAttachment>>;
  /** Who ordered it (referenskod): `MK123411`. */
  readonly buyerReference?: Maybe<Scalars['String']['output']>;
  /** ISO 4217. Amounts in another currency than SEK are null. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The diary number (diarienummer) of the case that it was bought for, where it says so (BT-11): `BN 2026/123`. */
  readonly diaryNumber?: Maybe<Scalars['String']['output']>;
  /** The day it is due; credit notes have none. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Numbers of earlier invoices that it speaks of: those that a credit note credits. */
  readonly earlierInvoices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The day it was issued. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Invoice or credit note. */
  readonly kind?: Maybe<InvoiceKind>;
  /** Its lines, in its own order. */
  readonly lines?: Maybe<InvoiceLineConnection>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The total without VAT. */
  readonly net?: Maybe<Scalars['Money']['output']>;
  /** The supplier's own number of it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The number of the order (inköpsorder) that it answers. */
  readonly orderReference?: Maybe<Scalars['String']['output']>;
  /** What is to be paid. */
  readonly payable?: Maybe<Scalars['Money']['output']>;
  /** The same reference, for whoever may look up whose it is. */
  readonly reference?: Maybe<InvoiceReference>;
  /** The day of that answer. */
  readonly respondedOn?: Maybe<Scalars['Date']['output']>;
  /** What the buyer answered last; null where nothing was answered. */
  readonly response?: Maybe<InvoiceResponseCode>;
  /** Where it stands. */
  readonly status?: Maybe<InvoiceStatus>;
  /** Who sent it; null where they have no Swedish organisation number. */
  readonly supplier?: Maybe<Supplier>;
  /** The supplier's name as the invoice spells it. */
  readonly supplierName?: Maybe<Scalars['String']['output']>;
  /** VAT (moms). */
  readonly vat?: Maybe<Scalars['Money']['output']>;
  /** The voucher that it is booked by, where the ledger bears its number and amount. */
  readonly voucher?: Maybe<Voucher>;
};


/** A supplier's invoice or credit note, as it came by Peppol. On a credit note amounts are negative. */
export type InvoiceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A file within an invoice: what its sender says it is, and what it is. */
export type InvoiceAttachment = {
  /** The file's name, without what could do harm. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** The media type that its sender says. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The media type that its first bytes say; null where they say nothing. */
  readonly seenMediaType?: Maybe<Scalars['String']['output']>;
  /** Its size in bytes. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** Whether it is what it says, of a size and a name that may be. Not that it is harmless. */
  readonly sound?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of Invoice (Relay). */
export type InvoiceConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Invoice of a page, with its cursor. */
export type InvoiceEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Invoice;
};

/** Whether it is an invoice or a credit note. */
export type InvoiceKind =
  /** Credit note (kreditfaktura). */
  | 'CREDIT_NOTE'
  /** Invoice (faktura). */
  | 'INVOICE';

/** One line of an invoice. */
export type InvoiceLine = {
  /** The division of that code. */
  readonly category?: Maybe<PurchaseCategory>;
  /** A code of the procurement vocabulary (CPV), eight digits. */
  readonly commodityCode?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The amount without VAT. */
  readonly net?: Maybe<Scalars['Money']['output']>;
  /** How much, a decimal number. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** What was bought. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The unit it is counted in (UN/ECE Recommendation 20): `HUR` is an hour. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Per cent of VAT. */
  readonly vatRate?: Maybe<Scalars['String']['output']>;
};

/** A page of InvoiceLine (Relay). */
export type InvoiceLineConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<InvoiceLineEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<InvoiceLine>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One InvoiceLine of a page, with its cursor. */
export type InvoiceLineEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: InvoiceLine;
};

/** A reference that invoices bear (referenskod). That one can be named says nothing of whether somebody has it. */
export type InvoiceReference = {
  /** The reference, whole: `MK123411`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose invoices bear it. */
  readonly municipality: Municipality;
};

/** What a buyer answers of an invoice (Peppol Invoice Response). */
export type InvoiceResponseCode =
  /** Acknowledged. */
  | 'AB'
  /** Accepted. */
  | 'AP'
  /** Accepted on conditions. */
  | 'CA'
  /** In process. */
  | 'IP'
  /** Paid. */
  | 'PD'
  /** Rejected. */
  | 'RE'
  /** Under query. */
  | 'UQ';

/** Where an invoice stands, from the ledger and from what the buyer has answered. The first that holds. */
export type InvoiceStatus =
  /** The ledger has booked it, or it has been accepted (attesterad). */
  | 'CERTIFIED'
  /** Credit notes that name it give back all of it (krediterad). */
  | 'CREDITED'
  /** It has been rejected or queried, and is not paid (bestridd). */
  | 'DISPUTED'
  /** The ledger has paid it, or it has been answered that it is paid (betald). */
  | 'PAID'
  /** It has come, and nothing more is known (mottagen). */
  | 'RECEIVED';

/** A municipality (kommun), or a federation of municipalities (kommunalförbund). */
export type Municipality = {
  /** The four-digit municipality code (kommunkod) as a string, or the short code of a federation. */
  readonly code: Scalars['ID']['output'];
  /** The everyday name: `Mellerud`. */
  readonly name: Scalars['String']['output'];
};

/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnit = {
  /** Its code in the ledger. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its cost centres. */
  readonly costCentres?: Maybe<CostCentreConnection>;
  /** Budget, outcome and deviation of the unit, summed by what is asked. */
  readonly followUp?: Maybe<FollowUpConnection>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnitCostCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the organisation (enhet), as the ledger groups cost centres. */
export type OrganisationUnitFollowUpArgs = {
  accountGroup?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<FollowUpDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  fromPeriod?: InputMaybe<Scalars['String']['input']>;
  toPeriod?: InputMaybe<Scalars['String']['input']>;
};

/** A page of OrganisationUnit (Relay). */
export type OrganisationUnitConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<OrganisationUnitEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<OrganisationUnit>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One OrganisationUnit of a page, with its cursor. */
export type OrganisationUnitEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: OrganisationUnit;
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

/** What one municipality bought from one supplier in one account group and year. */
export type ProcurementSpend = {
  /** The group of accounts. */
  readonly accountGroup?: Maybe<AccountGroup>;
  /** Costs positive. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The year it is booked in. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The supplier's name as that ledger spells it. */
  readonly supplierName?: Maybe<Scalars['String']['output']>;
  /** The supplier's number in the municipality's own ledger. */
  readonly supplierNumber?: Maybe<Scalars['String']['output']>;
  /** How many vouchers it is booked by. */
  readonly vouchers?: Maybe<Scalars['Int']['output']>;
};

/** A page of ProcurementSpend (Relay). */
export type ProcurementSpendConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<ProcurementSpendEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<ProcurementSpend>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One ProcurementSpend of a page, with its cursor. */
export type ProcurementSpendEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: ProcurementSpend;
};

/** A kind of goods or services: a division of the EU's vocabulary for public procurement (CPV). */
export type PurchaseCategory = {
  /** Two digits: `45`. */
  readonly code: Scalars['String']['output'];
  /** What is bought, in Swedish. */
  readonly name: Scalars['String']['output'];
};

/** Where every question to the graph begins. */
export type Query = {
  /** One account (konto) by its id. */
  readonly account?: Maybe<Account>;
  /** The chart of accounts (kontoplan). */
  readonly accounts?: Maybe<AccountConnection>;
  /** Budget lines as registered in the ledger (SIE #PBUDGET). */
  readonly budgets?: Maybe<BudgetConnection>;
  /** One cost centre (ansvar) by its id. */
  readonly costCentre?: Maybe<CostCentre>;
  /** Cost centres. */
  readonly costCentres?: Maybe<CostCentreConnection>;
  /** Budget, outcome and deviation, summed by what is asked; one row never mixes municipalities. */
  readonly followUp?: Maybe<FollowUpConnection>;
  /** Files that came from economy systems and what became of each, newest first. */
  readonly imports?: Maybe<ImportConnection>;
  /** One supplier's invoice or credit note by its id. */
  readonly invoice?: Maybe<Invoice>;
  /** Invoices and credit notes from suppliers, newest first. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** One unit of the organisation by its id. */
  readonly organisationUnit?: Maybe<OrganisationUnit>;
  /** Units of the organisation. */
  readonly organisationUnits?: Maybe<OrganisationUnitConnection>;
  /** What municipalities bought, by account group and supplier; the members' under the procurement agreement. */
  readonly procurementSpend?: Maybe<ProcurementSpendConnection>;
  /** One supplier by its id, as far as you may read it. */
  readonly supplier?: Maybe<Supplier>;
  /** What municipalities bought, by supplier, year and kind of goods, from their invoices; the members' under the procurement agreement. */
  readonly supplierSpend?: Maybe<SupplierSpendConnection>;
  /** Suppliers of the municipalities that you may read, each once. */
  readonly suppliers?: Maybe<SupplierConnection>;
  /** One voucher (verifikation) by its id. */
  readonly voucher?: Maybe<Voucher>;
  /** Vouchers, newest first. */
  readonly vouchers?: Maybe<VoucherConnection>;
};


/** Where every question to the graph begins. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryBudgetsArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  costCentre?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryCostCentreArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryCostCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question to the graph begins. */
export type QueryFollowUpArgs = {
  accountGroup?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<FollowUpDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  fromPeriod?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  toPeriod?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question to the graph begins. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  file?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome?: InputMaybe<ImportOutcome>;
};


/** Where every question to the graph begins. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  buyerReference?: InputMaybe<Scalars['String']['input']>;
  diaryNumber?: InputMaybe<Scalars['String']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  payableFrom?: InputMaybe<Scalars['Money']['input']>;
  payableTo?: InputMaybe<Scalars['Money']['input']>;
  status?: InputMaybe<InvoiceStatus>;
  supplier?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryOrganisationUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryOrganisationUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryProcurementSpendArgs = {
  accountGroup?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  supplierNumber?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QuerySupplierArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QuerySupplierSpendArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  supplier?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question to the graph begins. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  organisationNumber?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question to the graph begins. */
export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryVouchersArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  costCentre?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<Scalars['String']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  supplierNumber?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
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

/**
 * A supplier over all municipalities, known by its organisation number whatever its name is spelt. Each municipality's
 * part is shown as far as you may read that municipality's purchases, and put together. A sole trader's (enskild
 * näringsidkare) name and number are those of a person, and stand in fields of their own.
 */
export type Supplier = {
  /** Other spellings of the name. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Opaque: made of the organisation number by a secret key; the same whoever asks. */
  readonly id: Scalars['ID']['output'];
  /** Its invoices, newest first. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** The name that most invoices have; null for a sole trader. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Ten digits; null for a sole trader. */
  readonly organisationNumber?: Maybe<Scalars['String']['output']>;
  /** The municipalities, of those that you may read, that it has sent invoices to. */
  readonly owners: ReadonlyArray<Municipality>;
  /** Whether it is a sole trader, whose organisation number is a personal number. */
  readonly soleTrader?: Maybe<Scalars['Boolean']['output']>;
  /** The name that most invoices of a sole trader have. */
  readonly soleTraderName?: Maybe<Scalars['String']['output']>;
  /** A sole trader's organisation number, a personal number of ten digits. Needs two factors. */
  readonly soleTraderNumber?: Maybe<Scalars['String']['output']>;
  /** What was bought from it, newest year first. */
  readonly spend?: Maybe<SupplierSpendConnection>;
};


/**
 * A supplier over all municipalities, known by its organisation number whatever its name is spelt. Each municipality's
 * part is shown as far as you may read that municipality's purchases, and put together. A sole trader's (enskild
 * näringsidkare) name and number are those of a person, and stand in fields of their own.
 */
export type SupplierInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A supplier over all municipalities, known by its organisation number whatever its name is spelt. Each municipality's
 * part is shown as far as you may read that municipality's purchases, and put together. A sole trader's (enskild
 * näringsidkare) name and number are those of a person, and stand in fields of their own.
 */
export type SupplierSpendArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Supplier (Relay). */
export type SupplierConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<SupplierEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Supplier>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Supplier of a page, with its cursor. */
export type SupplierEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Supplier;
};

/** What one municipality bought of one kind from one supplier in one year, by invoices less credit notes. */
export type SupplierSpend = {
  /** Without VAT. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The kind of goods or services; null where the lines have no code, and for what concerns a whole invoice. */
  readonly category?: Maybe<PurchaseCategory>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** How many invoices and credit notes. */
  readonly invoices?: Maybe<Scalars['Int']['output']>;
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The supplier. */
  readonly supplier?: Maybe<Supplier>;
  /** The year that the invoices were issued in. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of SupplierSpend (Relay). */
export type SupplierSpendConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<SupplierSpendEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<SupplierSpend>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One SupplierSpend of a page, with its cursor. */
export type SupplierSpendEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: SupplierSpend;
};

/** A voucher (verifikation) as booked. */
export type Voucher = {
  /** Whether its rows sum to zero, as they must. */
  readonly balanced?: Maybe<Scalars['Boolean']['output']>;
  /** The date it is booked on. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The fiscal year it is booked in. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** Its number within the series and year. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Its rows, as they stand. */
  readonly rows?: Maybe<VoucherRowConnection>;
  /** The series (verifikationsserie). */
  readonly series?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A voucher (verifikation) as booked. */
export type VoucherRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Voucher (Relay). */
export type VoucherConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<VoucherEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Voucher>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Voucher of a page, with its cursor. */
export type VoucherEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Voucher;
};

/** One row (kontering) of a voucher. */
export type VoucherRow = {
  /** The account it is booked on. */
  readonly account?: Maybe<Account>;
  /** Debit positive, credit negative. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The cost centre, where the row has one. */
  readonly costCentre?: Maybe<CostCentre>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly municipality: Municipality;
  /** The supplier's number in the municipality's own ledger, where the row has one. */
  readonly supplierNumber?: Maybe<Scalars['String']['output']>;
  /** What the row says. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of VoucherRow (Relay). */
export type VoucherRowConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<VoucherRowEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<VoucherRow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One VoucherRow of a page, with its cursor. */
export type VoucherRowEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: VoucherRow;
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
  Account: Account;
  Budget: Budget;
  CaseReference: CaseReference;
  CostCentre: CostCentre;
  Invoice: Invoice;
  InvoiceReference: InvoiceReference;
  OrganisationUnit: OrganisationUnit;
  Supplier: Supplier;
  Voucher: Voucher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"id":true}> );
  CaseReference:
    ( { __typename: 'CaseReference' }
    & GraphQLRecursivePick<FederationTypes['CaseReference'], {"id":true}> );
  CostCentre:
    ( { __typename: 'CostCentre' }
    & GraphQLRecursivePick<FederationTypes['CostCentre'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  InvoiceReference:
    ( { __typename: 'InvoiceReference' }
    & GraphQLRecursivePick<FederationTypes['InvoiceReference'], {"id":true}> );
  OrganisationUnit:
    ( { __typename: 'OrganisationUnit' }
    & GraphQLRecursivePick<FederationTypes['OrganisationUnit'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<RecordOf<Account>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  AccountConnection: ResolverTypeWrapper<RecordOf<AccountConnection>>;
  AccountEdge: ResolverTypeWrapper<RecordOf<AccountEdge>>;
  AccountGroup: ResolverTypeWrapper<RecordOf<AccountGroup>>;
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  Budget: ResolverTypeWrapper<RecordOf<Budget>>;
  BudgetConnection: ResolverTypeWrapper<RecordOf<BudgetConnection>>;
  BudgetEdge: ResolverTypeWrapper<RecordOf<BudgetEdge>>;
  CaseInvoice: ResolverTypeWrapper<RecordOf<CaseInvoice>>;
  CaseInvoiceConnection: ResolverTypeWrapper<RecordOf<CaseInvoiceConnection>>;
  CaseInvoiceEdge: ResolverTypeWrapper<RecordOf<CaseInvoiceEdge>>;
  CaseReference: ResolverTypeWrapper<RecordOf<CaseReference>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  CostCentre: ResolverTypeWrapper<RecordOf<CostCentre>>;
  CostCentreConnection: ResolverTypeWrapper<RecordOf<CostCentreConnection>>;
  CostCentreEdge: ResolverTypeWrapper<RecordOf<CostCentreEdge>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  FollowUp: ResolverTypeWrapper<RecordOf<FollowUp>>;
  FollowUpConnection: ResolverTypeWrapper<RecordOf<FollowUpConnection>>;
  FollowUpDimension: ResolverTypeWrapper<RecordOf<FollowUpDimension>>;
  FollowUpEdge: ResolverTypeWrapper<RecordOf<FollowUpEdge>>;
  Import: ResolverTypeWrapper<RecordOf<Import>>;
  ImportConnection: ResolverTypeWrapper<RecordOf<ImportConnection>>;
  ImportCount: ResolverTypeWrapper<RecordOf<ImportCount>>;
  ImportEdge: ResolverTypeWrapper<RecordOf<ImportEdge>>;
  ImportOutcome: ResolverTypeWrapper<RecordOf<ImportOutcome>>;
  ImportProblem: ResolverTypeWrapper<RecordOf<ImportProblem>>;
  ImportProblemConnection: ResolverTypeWrapper<RecordOf<ImportProblemConnection>>;
  ImportProblemEdge: ResolverTypeWrapper<RecordOf<ImportProblemEdge>>;
  ImportSeverity: ResolverTypeWrapper<RecordOf<ImportSeverity>>;
  Invoice: ResolverTypeWrapper<RecordOf<Invoice>>;
  InvoiceAttachment: ResolverTypeWrapper<RecordOf<InvoiceAttachment>>;
  InvoiceConnection: ResolverTypeWrapper<RecordOf<InvoiceConnection>>;
  InvoiceEdge: ResolverTypeWrapper<RecordOf<InvoiceEdge>>;
  InvoiceKind: ResolverTypeWrapper<RecordOf<InvoiceKind>>;
  InvoiceLine: ResolverTypeWrapper<RecordOf<InvoiceLine>>;
  InvoiceLineConnection: ResolverTypeWrapper<RecordOf<InvoiceLineConnection>>;
  InvoiceLineEdge: ResolverTypeWrapper<RecordOf<InvoiceLineEdge>>;
  InvoiceReference: ResolverTypeWrapper<RecordOf<InvoiceReference>>;
  InvoiceResponseCode: ResolverTypeWrapper<RecordOf<InvoiceResponseCode>>;
  InvoiceStatus: ResolverTypeWrapper<RecordOf<InvoiceStatus>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  OrganisationUnit: ResolverTypeWrapper<RecordOf<OrganisationUnit>>;
  OrganisationUnitConnection: ResolverTypeWrapper<RecordOf<OrganisationUnitConnection>>;
  OrganisationUnitEdge: ResolverTypeWrapper<RecordOf<OrganisationUnitEdge>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  ProcurementSpend: ResolverTypeWrapper<RecordOf<ProcurementSpend>>;
  ProcurementSpendConnection: ResolverTypeWrapper<RecordOf<ProcurementSpendConnection>>;
  ProcurementSpendEdge: ResolverTypeWrapper<RecordOf<ProcurementSpendEdge>>;
  PurchaseCategory: ResolverTypeWrapper<RecordOf<PurchaseCategory>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SourceState: ResolverTypeWrapper<RecordOf<SourceState>>;
  SourceStatus: ResolverTypeWrapper<RecordOf<SourceStatus>>;
  Supplier: ResolverTypeWrapper<RecordOf<Supplier>>;
  SupplierConnection: ResolverTypeWrapper<RecordOf<SupplierConnection>>;
  SupplierEdge: ResolverTypeWrapper<RecordOf<SupplierEdge>>;
  SupplierSpend: ResolverTypeWrapper<RecordOf<SupplierSpend>>;
  SupplierSpendConnection: ResolverTypeWrapper<RecordOf<SupplierSpendConnection>>;
  SupplierSpendEdge: ResolverTypeWrapper<RecordOf<SupplierSpendEdge>>;
  Voucher: ResolverTypeWrapper<RecordOf<Voucher>>;
  VoucherConnection: ResolverTypeWrapper<RecordOf<VoucherConnection>>;
  VoucherEdge: ResolverTypeWrapper<RecordOf<VoucherEdge>>;
  VoucherRow: ResolverTypeWrapper<RecordOf<VoucherRow>>;
  VoucherRowConnection: ResolverTypeWrapper<RecordOf<VoucherRowConnection>>;
  VoucherRowEdge: ResolverTypeWrapper<RecordOf<VoucherRowEdge>>;
  String: ResolverTypeWrapper<RecordOf<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<RecordOf<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<RecordOf<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: RecordOf<Account | FederationReferenceTypes['Account']>;
  ID: RecordOf<Scalars['ID']['output']>;
  AccountConnection: RecordOf<AccountConnection>;
  AccountEdge: RecordOf<AccountEdge>;
  AccountGroup: RecordOf<AccountGroup>;
  Authority: RecordOf<Authority>;
  Budget: RecordOf<Budget | FederationReferenceTypes['Budget']>;
  BudgetConnection: RecordOf<BudgetConnection>;
  BudgetEdge: RecordOf<BudgetEdge>;
  CaseInvoice: RecordOf<CaseInvoice>;
  CaseInvoiceConnection: RecordOf<CaseInvoiceConnection>;
  CaseInvoiceEdge: RecordOf<CaseInvoiceEdge>;
  CaseReference: RecordOf<CaseReference | FederationReferenceTypes['CaseReference']>;
  CostCentre: RecordOf<CostCentre | FederationReferenceTypes['CostCentre']>;
  CostCentreConnection: RecordOf<CostCentreConnection>;
  CostCentreEdge: RecordOf<CostCentreEdge>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  FollowUp: RecordOf<FollowUp>;
  FollowUpConnection: RecordOf<FollowUpConnection>;
  FollowUpEdge: RecordOf<FollowUpEdge>;
  Import: RecordOf<Import>;
  ImportConnection: RecordOf<ImportConnection>;
  ImportCount: RecordOf<ImportCount>;
  ImportEdge: RecordOf<ImportEdge>;
  ImportProblem: RecordOf<ImportProblem>;
  ImportProblemConnection: RecordOf<ImportProblemConnection>;
  ImportProblemEdge: RecordOf<ImportProblemEdge>;
  Invoice: RecordOf<Invoice | FederationReferenceTypes['Invoice']>;
  InvoiceAttachment: RecordOf<InvoiceAttachment>;
  InvoiceConnection: RecordOf<InvoiceConnection>;
  InvoiceEdge: RecordOf<InvoiceEdge>;
  InvoiceLine: RecordOf<InvoiceLine>;
  InvoiceLineConnection: RecordOf<InvoiceLineConnection>;
  InvoiceLineEdge: RecordOf<InvoiceLineEdge>;
  InvoiceReference: RecordOf<InvoiceReference | FederationReferenceTypes['InvoiceReference']>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  OrganisationUnit: RecordOf<OrganisationUnit | FederationReferenceTypes['OrganisationUnit']>;
  OrganisationUnitConnection: RecordOf<OrganisationUnitConnection>;
  OrganisationUnitEdge: RecordOf<OrganisationUnitEdge>;
  PageInfo: RecordOf<PageInfo>;
  ProcurementSpend: RecordOf<ProcurementSpend>;
  ProcurementSpendConnection: RecordOf<ProcurementSpendConnection>;
  ProcurementSpendEdge: RecordOf<ProcurementSpendEdge>;
  PurchaseCategory: RecordOf<PurchaseCategory>;
  Query: Record<PropertyKey, never>;
  SourceState: RecordOf<SourceState>;
  Supplier: RecordOf<Supplier | FederationReferenceTypes['Supplier']>;
  SupplierConnection: RecordOf<SupplierConnection>;
  SupplierEdge: RecordOf<SupplierEdge>;
  SupplierSpend: RecordOf<SupplierSpend>;
  SupplierSpendConnection: RecordOf<SupplierSpendConnection>;
  SupplierSpendEdge: RecordOf<SupplierSpendEdge>;
  Voucher: RecordOf<Voucher | FederationReferenceTypes['Voucher']>;
  VoucherConnection: RecordOf<VoucherConnection>;
  VoucherEdge: RecordOf<VoucherEdge>;
  VoucherRow: RecordOf<VoucherRow>;
  VoucherRowConnection: RecordOf<VoucherRowConnection>;
  VoucherRowEdge: RecordOf<VoucherRowEdge>;
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

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountGroup'] = ResolversParentTypes['AccountGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes['CostCentre']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetConnection'] = ResolversParentTypes['BudgetConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Budget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type BudgetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetEdge'] = ResolversParentTypes['BudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
};

export type CaseInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseInvoice'] = ResolversParentTypes['CaseInvoice']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  supplierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseInvoiceConnection'] = ResolversParentTypes['CaseInvoiceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseInvoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type CaseInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseInvoiceEdge'] = ResolversParentTypes['CaseInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseInvoice'], ParentType, ContextType>;
};

export type CaseReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReference'] = ResolversParentTypes['CaseReference'], FederationReferenceType extends FederationReferenceTypes['CaseReference'] = FederationReferenceTypes['CaseReference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseReference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['CaseInvoiceConnection']>, ParentType, ContextType, Partial<CaseReferenceInvoicesArgs>>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type CostCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCentre'] = ResolversParentTypes['CostCentre'], FederationReferenceType extends FederationReferenceTypes['CostCentre'] = FederationReferenceTypes['CostCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CostCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
};

export type CostCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCentreConnection'] = ResolversParentTypes['CostCentreConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CostCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CostCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type CostCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCentreEdge'] = ResolversParentTypes['CostCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostCentre'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  accountGroup?: Resolver<Maybe<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FollowUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type FollowUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpEdge'] = ResolversParentTypes['FollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceAttachment']>>, ParentType, ContextType>;
  buyerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diaryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earlierInvoices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InvoiceKind']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['InvoiceLineConnection']>, ParentType, ContextType, Partial<InvoiceLinesArgs>>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['InvoiceReference']>, ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['InvoiceResponseCode']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vat?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type InvoiceAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceAttachment'] = ResolversParentTypes['InvoiceAttachment']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  seenMediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  category?: Resolver<Maybe<ResolversTypes['PurchaseCategory']>, ParentType, ContextType>;
  commodityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineConnection'] = ResolversParentTypes['InvoiceLineConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type InvoiceLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineEdge'] = ResolversParentTypes['InvoiceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLine'], ParentType, ContextType>;
};

export type InvoiceReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceReference'] = ResolversParentTypes['InvoiceReference'], FederationReferenceType extends FederationReferenceTypes['InvoiceReference'] = FederationReferenceTypes['InvoiceReference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceReference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCentres?: Resolver<Maybe<ResolversTypes['CostCentreConnection']>, ParentType, ContextType, Partial<OrganisationUnitCostCentresArgs>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, RequireFields<OrganisationUnitFollowUpArgs, 'by' | 'fiscalYear'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationUnitConnection'] = ResolversParentTypes['OrganisationUnitConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type OrganisationUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationUnitEdge'] = ResolversParentTypes['OrganisationUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationUnit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcurementSpendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementSpend'] = ResolversParentTypes['ProcurementSpend']> = {
  accountGroup?: Resolver<Maybe<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  supplierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProcurementSpendConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementSpendConnection'] = ResolversParentTypes['ProcurementSpendConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcurementSpendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcurementSpend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type ProcurementSpendEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementSpendEdge'] = ResolversParentTypes['ProcurementSpendEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcurementSpend'], ParentType, ContextType>;
};

export type PurchaseCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseCategory'] = ResolversParentTypes['PurchaseCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, Partial<QueryAccountsArgs>>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, RequireFields<QueryBudgetsArgs, 'fiscalYear'>>;
  costCentre?: Resolver<Maybe<ResolversTypes['CostCentre']>, ParentType, ContextType, RequireFields<QueryCostCentreArgs, 'id'>>;
  costCentres?: Resolver<Maybe<ResolversTypes['CostCentreConnection']>, ParentType, ContextType, Partial<QueryCostCentresArgs>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'by' | 'fiscalYear'>>;
  imports?: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryImportsArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  organisationUnit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType, RequireFields<QueryOrganisationUnitArgs, 'id'>>;
  organisationUnits?: Resolver<Maybe<ResolversTypes['OrganisationUnitConnection']>, ParentType, ContextType, Partial<QueryOrganisationUnitsArgs>>;
  procurementSpend?: Resolver<Maybe<ResolversTypes['ProcurementSpendConnection']>, ParentType, ContextType, RequireFields<QueryProcurementSpendArgs, 'fiscalYear'>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierArgs, 'id'>>;
  supplierSpend?: Resolver<Maybe<ResolversTypes['SupplierSpendConnection']>, ParentType, ContextType, Partial<QuerySupplierSpendArgs>>;
  suppliers?: Resolver<Maybe<ResolversTypes['SupplierConnection']>, ParentType, ContextType, Partial<QuerySuppliersArgs>>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<QueryVouchersArgs>>;
};

export type SourceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceState'] = ResolversParentTypes['SourceState']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<SupplierInvoicesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  soleTrader?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  soleTraderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soleTraderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spend?: Resolver<Maybe<ResolversTypes['SupplierSpendConnection']>, ParentType, ContextType, Partial<SupplierSpendArgs>>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierSpendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierSpend'] = ResolversParentTypes['SupplierSpend']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['PurchaseCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplierSpendConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierSpendConnection'] = ResolversParentTypes['SupplierSpendConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplierSpendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplierSpend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type SupplierSpendEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierSpendEdge'] = ResolversParentTypes['SupplierSpendEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierSpend'], ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balanced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['VoucherRowConnection']>, ParentType, ContextType, Partial<VoucherRowsArgs>>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRow'] = ResolversParentTypes['VoucherRow']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes['CostCentre']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoucherRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRowConnection'] = ResolversParentTypes['VoucherRowConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VoucherRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type VoucherRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRowEdge'] = ResolversParentTypes['VoucherRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoucherRow'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountGroup?: AccountGroupResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetConnection?: BudgetConnectionResolvers<ContextType>;
  BudgetEdge?: BudgetEdgeResolvers<ContextType>;
  CaseInvoice?: CaseInvoiceResolvers<ContextType>;
  CaseInvoiceConnection?: CaseInvoiceConnectionResolvers<ContextType>;
  CaseInvoiceEdge?: CaseInvoiceEdgeResolvers<ContextType>;
  CaseReference?: CaseReferenceResolvers<ContextType>;
  CostCentre?: CostCentreResolvers<ContextType>;
  CostCentreConnection?: CostCentreConnectionResolvers<ContextType>;
  CostCentreEdge?: CostCentreEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceAttachment?: InvoiceAttachmentResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  InvoiceReference?: InvoiceReferenceResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  OrganisationUnit?: OrganisationUnitResolvers<ContextType>;
  OrganisationUnitConnection?: OrganisationUnitConnectionResolvers<ContextType>;
  OrganisationUnitEdge?: OrganisationUnitEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProcurementSpend?: ProcurementSpendResolvers<ContextType>;
  ProcurementSpendConnection?: ProcurementSpendConnectionResolvers<ContextType>;
  ProcurementSpendEdge?: ProcurementSpendEdgeResolvers<ContextType>;
  PurchaseCategory?: PurchaseCategoryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SourceState?: SourceStateResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierSpend?: SupplierSpendResolvers<ContextType>;
  SupplierSpendConnection?: SupplierSpendConnectionResolvers<ContextType>;
  SupplierSpendEdge?: SupplierSpendEdgeResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherRow?: VoucherRowResolvers<ContextType>;
  VoucherRowConnection?: VoucherRowConnectionResolvers<ContextType>;
  VoucherRowEdge?: VoucherRowEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
  information?: InformationDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
};
