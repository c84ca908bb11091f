import type { Agreement, Confidentiality, Delegation, Grant, Level } from '@samgraf/policy';
import type { GeodataKind } from './geodata-kinds.ts';

/** A board (nämnd) of a tenant. */
export interface AuthorityConfiguration {
  /** Within the tenant: `byggnadsnamnden`. The id in the graph is `<tenant>:authority:<code>`. */
  readonly code: string;
  /** The board's own name: `Byggnadsnämnden`. */
  readonly name: string;
  /**
   * Codes of the municipalities that have the board together with this one, its host (gemensam nämnd, kommunallagen
   * 9 kap. 19 §). Information is the board's, and so the host's; nothing is opened by being one of them.
   */
  readonly jointWith?: readonly string[];
}

/** SIE 4E files in a watched drop folder. */
export interface SieFolderConfiguration {
  readonly kind: 'sie-folder';
  /** Absolute path of the folder that the economy system drops its files in. */
  readonly folder: string;
  /** The authority whose information the ledger is. */
  readonly authority: string;
  /** SIE dimension numbers. */
  readonly dimensions: { readonly costCentre: string; readonly supplier: string };
  /** How many leading characters of a cost centre's code are the code of its unit. */
  readonly unitPrefixLength: number;
  /** Supplier invoices (leverantörsfakturor) are booked in the series whose names begin with one of these. */
  readonly supplierSeries: readonly string[];
  /** The tenant's own account plan, mapped to groups of Kommun-Bas; null where the plan follows Kommun-Bas. */
  readonly accountGroups: ReadonlyArray<{
    readonly from: string;
    readonly to: string;
    readonly group: string;
  }> | null;
}

/** How a system is known over TLS, and how it knows us. Paths of files in PEM. */
export interface SourceTlsConfiguration {
  /** The authority of its certificate; null for the authorities that Node comes with. */
  readonly ca: string | null;
  /** What is shown to it; null where it asks for no certificate. */
  readonly certificate: string | null;
  readonly key: string | null;
}

/** A case-management system over HTTP JSON, paths by municipality. */
export interface CaseApiConfiguration {
  readonly kind: 'case-api';
  /** Base address, without a trailing slash. */
  readonly url: string;
  /** Sent as `x-api-key`; from the environment. */
  readonly key: string;
  /** Null where the address is `http`, or nothing but what Node comes with is needed. */
  readonly tls: SourceTlsConfiguration | null;
  /** The system's namespaces, each the register of one authority: `BN` → `byggnadsnamnden`. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** Peppol BIS 3 documents in a watched drop folder: invoices, credit notes, and the responses sent to them. */
export interface PeppolFolderConfiguration {
  readonly kind: 'peppol-folder';
  /** Absolute path of the folder that the access point drops its files in. */
  readonly folder: string;
  /** The authority whose information the invoices are. */
  readonly authority: string;
  /** Electronic addresses that the tenant receives at, `scheme:number`. What is addressed elsewhere is refused. */
  readonly endpoints: readonly string[];
  /** How the tenant's buyer references (BT-10) look: `MK` and six digits. */
  readonly buyerReference: { readonly prefix: string; readonly digits: number };
}

/** ERMS 3 exports (FGS 2.0) of a case-management system in a watched drop folder. */
export interface ErmsFolderConfiguration {
  readonly kind: 'erms-folder';
  /** Absolute path of the folder that the case-management system drops its exports in. */
  readonly folder: string;
  /** The system's registers, each of one authority: `BN` → `byggnadsnamnden`. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** What the system calls its own elements (ownElement), which ERMS leaves to each system. */
  readonly ownElements: {
    /** The designation of the property that a case is about. */
    readonly property: string;
    /** What of a case is released to the public register. */
    readonly release: string;
    /** The checksum of a document's file. */
    readonly checksum: string;
    /** The size of a document's file, in bytes. */
    readonly size: string;
  };
}

/** Timetables by GTFS in a watched drop folder: public transport and school buses in one feed. */
export interface GtfsFolderConfiguration {
  readonly kind: 'gtfs-folder';
  /** Absolute path of the folder that feeds are dropped in. */
  readonly folder: string;
  /** The authority whose information the timetables are. */
  readonly authority: string;
  /** West, south, east and north, WGS 84 degrees: trips that stop nowhere within are left out. */
  readonly within: readonly [number, number, number, number];
}

/** A school system over HTTP by SS 12000:2020, with OAuth 2.0 client credentials. */
export interface Ss12000Configuration {
  readonly kind: 'ss12000';
  /** Base address, without a trailing slash. */
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** From the environment. */
  readonly clientSecret: string;
  /** The authority whose register it is: the school board. */
  readonly authority: string;
  /** Null where the address is `http`, or nothing but what Node comes with is needed. */
  readonly tls: SourceTlsConfiguration | null;
}

/** One collection (feature type) of a geodata service. */
export interface GeodataCollectionConfiguration {
  /** What the service calls it; of a WFS with its prefix: `ms:adresser`. */
  readonly id: string;
  /** Minutes from one reading of the whole of it to the next. */
  readonly refreshMinutes: number;
  /** Our names of properties → the service's, for those that differ. */
  readonly properties: Readonly<Record<string, string>>;
}

interface GeodataConfiguration {
  /** Base address, without a trailing slash. */
  readonly url: string;
  /** Sent as `x-api-key`; from the environment. Null where none is asked for. */
  readonly key: string | null;
  /** The authority whose information it is. */
  readonly authority: string;
  /** Null where the address is `http`, or nothing but what Node comes with is needed. */
  readonly tls: SourceTlsConfiguration | null;
  /** What is read, by kind. */
  readonly collections: { readonly [Kind in GeodataKind]?: GeodataCollectionConfiguration | undefined };
}

/** A geodata service by OGC API Features, Part 1 and 2. The address is that of its landing page. */
export interface OgcFeaturesConfiguration extends GeodataConfiguration {
  readonly kind: 'ogc-features';
}

/** A geodata service by WFS 2.0. The address is that of its one endpoint. */
export interface WfsConfiguration extends GeodataConfiguration {
  readonly kind: 'wfs';
  /** Namespace (URI) of its feature types. */
  readonly namespace: string;
  /** What is asked for: GML 3.2, or JSON where the server has it. */
  readonly format: 'gml' | 'json';
}

/** A directory of employees over HTTP by SCIM 2.0 (RFC 7643, 7644). */
export interface ScimConfiguration {
  readonly kind: 'scim';
  /** Base address that `Users` lies below, without a trailing slash. */
  readonly url: string;
  /** Sent as a bearer token; from the environment. */
  readonly token: string;
  /** The authority whose directory it is. */
  readonly authority: string;
  /** What the standard has no place for, each by its extension's URI, a colon and its name. */
  readonly attributes: {
    /** The code of somebody's unit, as in the ledger's organisation. */
    readonly unitCode: string;
    /** The reference of invoices that somebody is to attest. */
    readonly invoiceReference: string;
  };
  /** Null where the address is `http`, or nothing but what Node comes with is needed. */
  readonly tls: SourceTlsConfiguration | null;
}

/** PAXml 2.0 files of a payroll system in a watched drop folder: who is employed, and absence. Pay is never read. */
export interface PaxmlFolderConfiguration {
  readonly kind: 'paxml-folder';
  /** Absolute path of the folder that the payroll system drops its files in. */
  readonly folder: string;
  /** The authority whose information employments are. */
  readonly authority: string;
  /** How many leading characters of a cost centre's code are the code of its unit. */
  readonly unitPrefixLength: number;
}

/**
 * Where a system's marking of protected identity (skyddade personuppgifter) comes from, where its own records do not say:
 * a list that HR keeps, as a file of values between semicolons or commas with a row of headings. Whoever is not in it, or
 * by another word, is not known to be unmarked, and counts as protected.
 */
export interface MarkingListConfiguration {
  readonly kind: 'csv-list';
  /** Absolute path of the file. */
  readonly file: string;
  /** Headings of its columns. */
  readonly columns: {
    readonly signature: string;
    readonly employeeNumber: string;
    readonly marking: string;
  };
  /** Words that say that somebody is not marked: `Ingen`. */
  readonly unmarked: readonly string[];
  /** Words that say that somebody is. */
  readonly marked: readonly string[];
}

export type ConnectorConfiguration =
  | SieFolderConfiguration
  | CaseApiConfiguration
  | PeppolFolderConfiguration
  | ErmsFolderConfiguration
  | GtfsFolderConfiguration
  | Ss12000Configuration
  | ScimConfiguration
  | PaxmlFolderConfiguration
  | OgcFeaturesConfiguration
  | WfsConfiguration;

/** One installed business system as one tenant uses it. */
export interface SystemConfiguration {
  /** The same for every tenant that shares the installation: `cases-shared`. */
  readonly id: string;
  readonly name: string;
  readonly product: string;
  /** Used across all work (kommungemensam), or for one line of work (verksamhetsspecifik). */
  readonly kind: 'SHARED' | 'SPECIFIC';
  readonly level: Level;
  readonly areas: readonly string[];
  readonly owner: string;
  readonly operationsManager: string;
  readonly operationsAgreement: string | null;
  readonly structure: 'COMMON' | 'OWN';
  /** Null where the system is known but not connected. */
  readonly connector: ConnectorConfiguration | null;
  /** Other ways into the same system, as the folder of invoices beside that of ledgers. */
  readonly furtherConnectors: readonly ConnectorConfiguration[];
  /** Null, or left out, where its own records say how people are marked, or it has none of people. */
  readonly marking?: MarkingListConfiguration | null;
}

/** How a tenant's part of the access ledger is kept honest, and told to those it is about. */
export interface LedgerConfiguration {
  /** Places outside that its checkpoints go to: a folder, relative to the data folder, or an HTTP address. */
  readonly anchors: ReadonlyArray<{ readonly folder: string } | { readonly url: string }>;
  /** Days before a person is told of an access that would reveal something secret. */
  readonly delayDays: number;
}

/**
 * A municipality's own limit for school transport (skolskjuts, skollagen 10 kap. 32 §): from which distance on foot, for
 * which school years, from when to when. Distances in whole metres along the road.
 */
export interface SchoolTransportRule {
  /** Types of school by their codes in SS 12000: `FKLASS`, `GR`. */
  readonly types: readonly string[];
  /** First and last school year; 0 is förskoleklass. */
  readonly years: readonly [number, number];
  readonly metres: number;
  /** Whether a way of exactly so many metres is enough. */
  readonly limit: 'AT_LEAST' | 'MORE_THAN';
  /** How far a pupil may be asked to walk to a stop; null where nothing is decided. */
  readonly stopMetres: number | null;
  /** Whether the way is measured only where no stretch is marked as unsafe. */
  readonly unsafe: 'AVOIDED' | 'WALKED';
  /** Where it was decided: a diary number, or the place where it is published. */
  readonly decision: string;
  readonly from: string;
  readonly to: string | null;
}

export interface TenantConfiguration {
  readonly code: string;
  readonly kind: 'MUNICIPALITY' | 'FEDERATION';
  /** `Mellerud` */
  readonly name: string;
  /** `Melleruds kommun` */
  readonly officialName: string;
  /** `mellerud` */
  readonly slug: string;
  readonly organisationNumber: string;
  /** Codes of a federation's members; none for a municipality, or when left out. */
  readonly members?: readonly string[];
  readonly authorities: readonly AuthorityConfiguration[];
  readonly systems: readonly SystemConfiguration[];
  readonly grants: readonly Grant[];
  /** Staff lent to its authorities; none when left out. */
  readonly delegations?: readonly Delegation[];
  /** Confidentiality that the tenant has raised: area or `Type.field` → level. Never lowers. */
  readonly raised: ReadonlyMap<string, Confidentiality>;
  /** Limits for school transport; none when left out, and then nothing is said of anybody's right. */
  readonly schoolTransport?: readonly SchoolTransportRule[];
  /** Left out, no place takes its checkpoints. */
  readonly ledger?: LedgerConfiguration;
}

/** A way to a public service (CPSV-AP: Channel). */
export interface ServiceChannel {
  readonly kind: 'E_SERVICE' | 'FORM' | 'TELEPHONE' | 'VISIT';
  readonly url: string | null;
  readonly note: string | null;
}

/** What an authority of a tenant offers (CPSV-AP: Public Service). Life events by their codes. */
export interface PublicService {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly description: string;
  /** Code of the authority within the tenant. */
  readonly authority: string;
  readonly lifeEvents: readonly string[];
  readonly channels: readonly ServiceChannel[];
}

/** A link that a tenant shows to what another authority (myndighet) does. */
export interface AuthorityLink {
  readonly id: string;
  readonly tenant: string;
  readonly title: string;
  readonly organisation: string;
  readonly url: string;
  readonly lifeEvents: readonly string[];
}

/** What residents are told of what there is: `municipalities/services`. */
export interface ServicesConfiguration {
  /** Code of a life event (livshändelse) → its name in Swedish. */
  readonly lifeEvents: ReadonlyMap<string, string>;
  readonly services: readonly PublicService[];
  readonly links: readonly AuthorityLink[];
}

/** Everything that is configured, validated: `municipalities/*.yaml`, `agreements/*.yaml`. */
export interface Configuration {
  readonly tenants: ReadonlyMap<string, TenantConfiguration>;
  readonly agreements: readonly Agreement[];
  /** All tenants' grants. */
  readonly grants: readonly Grant[];
  /** All staff lent to authorities of other places; none when left out. */
  readonly delegations?: readonly Delegation[];
  /** The purposes (ändamål) known: code → what it means. */
  readonly purposes: ReadonlyMap<string, string>;
  /** Goals of the common strategy in per cent. */
  readonly goals: { readonly sharedPercent: number; readonly specificPercent: number };
  /** Public services and links to other authorities; none when left out. */
  readonly services?: ServicesConfiguration;
}
